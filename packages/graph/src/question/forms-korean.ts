import type { Verb } from '../ontology.ts'
import { namesOfList, type Draft, type Form, type Groups } from './draft.ts'

const about =
  (kind: 'limits' | 'replacements') =>
  ({ name }: Groups): Draft | null =>
    name ? { kind, entity: name } : null

const path = ({ from, to }: Groups): Draft | null =>
  from && to ? { kind: 'path', from, to, via: [], avoid: [] } : null

/** Korean verb stems by what they mean; none for a vague one. */
const VERBS: readonly (readonly [RegExp, readonly Verb[]])[] = [
  [/^(?:호출|트리거|실행|시작|기동|깨우)/, ['triggers']],
  [/^(?:보내|전송|발행|게시|전달|알리)/, ['sends-to']],
  [/^(?:읽|가져오|조회|소비|폴링)/, ['reads-from']],
  [/^(?:저장|쓰기|기록|백업|아카이브)/, ['stores-in']],
  [/^(?:사용|이용|쓰|활용|필요)/, ['uses']],
  [/^(?:관리|배포|생성|제어|프로비저닝)/, ['manages']],
  [/^(?:모니터링|감시|추적|감사)/, ['monitors']],
  [/^(?:보호|암호화|인증|차단)/, ['protects']],
]

const verbsOf = (stem: string | undefined) => VERBS.find(([pattern]) => pattern.test(stem ?? ''))?.[1] ?? []

const neighbours =
  (side: 'in' | 'out') =>
  ({ name, verb }: Groups): Draft | null => {
    if (!name) return null
    const verbs = verbsOf(verb)
    return { kind: 'neighbours', entity: name, side: verbs.length === 0 ? 'both' : side, verbs }
  }

const WITH = '(?:와|과|이랑|랑|하고)'
const TIE = '(?:연동|통합|연결|연계|관련|상호작용)'
const THING = '(?: ?(?:서비스들?|것들?|거|게|건|기능|애들?|리소스))?'
const DOING = '[가-힣]{1,8}'
const LIMIT = '(?:제한(?: ?사항)?|한도|할당량|쿼터|한계|리밋|리미트|최대(?: ?값)?|제약(?: ?사항)?|상한)'
const WAY = '(?:경로|길|관계|연결|흐름|방법)'

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${pattern}$`), read })

/** In the order in which they are tried. Polite endings have been taken off. */
export const KOREAN_FORMS: readonly Form[] = [
  form(
    `(?<name>.+?)(?:의)? ?(?:대신|대체|후속|후계|대안|대체재)(?: ?(?:서비스|기능|것|제품))?(?: ?(?:쓸|쓰는|사용할|나온))?${THING}`,
    about('replacements'),
  ),
  form(`(?<name>.+?)(?:을|를) ?(?:대체|대신)(?:하는|한|할)${THING}`, about('replacements')),
  form(`(?<name>.+?)(?:이|가|은|는) ?(?:대체|대신)(?:하는|한|할)${THING}`, about('replacements')),

  form(`(?<name>.+?)(?:의|에)? ?(?:서비스 )?${LIMIT}(?:들)?`, about('limits')),

  form(`(?<from>.+?)${WITH} ?(?<to>.+?) ?사이(?:의)?(?: ?${WAY})?`, path),
  form(`(?<from>.+?)${WITH} (?<to>.+?)(?:의|은|는|이|가)? ?(?:어떻게 )?${WAY}`, path),
  form(`(?<from>.+?)${WITH} (?<to>.+?)(?:은|는|이|가)? ?어떻게 ?(?:연결|연동|통신|이어|통합|연계)`, path),
  form(`(?<from>.+?)(?:은|는|이|가) (?<to>.+?)${WITH} ?어떻게 ?(?:연결|연동|통신|통합|연계)`, path),

  form(
    `(?<name>.+?)${WITH}? ?${TIE}(?:된|되는|되어 있는|돼 있는|하는|할 수 있는|되는지|가능한)?${THING}`,
    neighbours('in'),
  ),
  form(`(?<name>.+?)(?:의)? ?(?:이웃|주변|통합 목록)`, neighbours('in')),
  form(
    `(?:무엇이|뭐가|누가|어떤 서비스가|어떤 게) (?<name>.+?)(?:을|를|에서|에게|에|으로|로) (?<verb>${DOING})`,
    neighbours('in'),
  ),
  form(
    `(?<name>.+?)(?:을|를|에서|에게|에|으로|로) ?(?<verb>${DOING}?)(?:하는|시키는|는|할 수 있는|한|할)${THING}`,
    neighbours('in'),
  ),
  form(`(?<name>.+?)(?:은|는|이|가) (?:무엇을|뭘|무엇에|어디에|어디로|어디서) ?(?<verb>${DOING})`, neighbours('out')),
  form(`(?<name>.+?)(?:이|가) (?<verb>${DOING}?)(?:하는|는|할 수 있는|한|할)${THING}`, neighbours('out')),
]

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
const WAY_LEFT = /^(?:가는 |연결하는 |이르는 )?(?:길|경로|방법|연결|흐름|관계|가려면|가기|연결하려면)?$/

/**
 * A path whose phrases have roles by their endings, in whatever order they come: `S3에서 람다 거쳐 DynamoDB까지`. Null
 * if there is no beginning or no end.
 */
export function koreanPath(text: string): Draft | null {
  const found: Record<'from' | 'to' | 'via' | 'avoid', string[]> = { from: [], to: [], via: [], avoid: [] }
  const spaced = text.replace(/(에서부터|에서|까지)(?=[^\s가-힣부])/g, '$1 ')
  let end = 0
  for (const match of spaced.matchAll(PHRASE)) {
    const role = ROLES.find(([pattern]) => pattern.test(match.groups?.['role'] ?? ''))?.[1]
    if (role) found[role].push(...namesOfList(match.groups?.['name']))
    end = match.index + match[0].length
  }
  const rest = spaced.slice(end).trim()
  if (found.to.length === 0) found.to.push(...namesOfList(TARGET.exec(rest)?.groups?.['to']))
  else if (!WAY_LEFT.test(rest)) return null
  const [from, to] = [found.from[0], found.to[0]]
  return from !== undefined && to !== undefined ? { kind: 'path', from, to, via: found.via, avoid: found.avoid } : null
}
