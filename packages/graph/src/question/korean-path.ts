import { namesOfKoreanList, type Draft } from './draft.ts'

const PHRASE =
  /(?<name>.+?) ?(?:을|를)? ?(?<role>에서부터|에서|부터|까지의|까지|거쳐서|거쳐|통해서|통해|경유해서|경유하여|경유로|경유|지나서|지나|없이|빼고|제외하고|피해서|피해)(?: |$)/gy
const ROLES: readonly (readonly [RegExp, 'from' | 'to' | 'via' | 'avoid'])[] = [
  [/^(?:에서|부터)/, 'from'],
  [/^까지/, 'to'],
  [/^(?:거쳐|통해|경유|지나)/, 'via'],
  [/^(?:없이|빼고|제외|피해)/, 'avoid'],
]
const TARGET =
  /^(?<to>.+?)(?:으로|로|에게|에|한테)?(?: ?(?:가는|가려면|가기|연결|연결하는|보내는|이르는|도달하는))?(?: ?(?:길|경로|방법|법))?$/
/** `람다로 이벤트를 보내는 방법`: what is done on the way does not matter. */
const LOOSE_TARGET = /^(?<to>.+?)(?:으로|로|에게|에|한테)(?: [가-힣]{1,8}){1,4}$/
const WAY_LEFT = /^(?:가는 |연결하는 |이르는 )?(?:길|경로|방법|연결|흐름|관계|가려면|가기|연결하려면)?$/

/**
 * Paths whose phrases have roles by their endings, in whatever order they come: `S3에서 람다 거쳐 DynamoDB까지`; the
 * likeliest first. None if there is no beginning or no end.
 */
export function koreanPaths(text: string): readonly Draft[] {
  const found: Record<'from' | 'to' | 'via' | 'avoid', string[]> = { from: [], to: [], via: [], avoid: [] }
  const spaced = text.replace(/(에서부터|에서|까지)(?=[^\s가-힣부])/g, '$1 ')
  let end = 0
  for (const match of spaced.matchAll(PHRASE)) {
    const role = ROLES.find(([pattern]) => pattern.test(match.groups?.['role'] ?? ''))?.[1]
    if (role) found[role].push(...namesOfKoreanList(match.groups?.['name']))
    end = match.index + match[0].length
  }
  const { via, avoid } = found
  const [from, said] = [found.from[0], found.to[0]]
  const rest = spaced.slice(end).trim()
  if (from === undefined || (said !== undefined && !WAY_LEFT.test(rest))) return []
  const ends = said === undefined ? [TARGET, LOOSE_TARGET].flatMap((target) => endIn(target, rest)) : [said]
  return ends.map((to) => ({ kind: 'path', from, to, via, avoid }))
}

function endIn(target: RegExp, rest: string): readonly string[] {
  return namesOfKoreanList(target.exec(rest)?.groups?.['to']).slice(0, 1)
}
