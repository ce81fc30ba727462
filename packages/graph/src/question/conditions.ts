import type { Relation } from '../ontology.ts'
import { MOST_PATHS } from '../path/find-paths.ts'
import type { PathConditions } from './draft.ts'

/** A question without what it says of the paths it wants, and that. */
export interface Conditioned {
  readonly rest: string
  readonly conditions: PathConditions
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ 한: 1, 하나: 1, 두: 2, 둘: 2, 세: 3, 셋: 3, 네: 4, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
}
const NUMBER = `(?<number>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const numberOf = (word = '') => NUMBERS[word.toLowerCase()] ?? Number(word)

const WITH_REPLACEMENTS: readonly Relation[] = ['integrates-with', 'part-of', 'replaces']

interface Condition {
  readonly pattern: RegExp
  readonly read: (number: number) => PathConditions
}

const condition = (pattern: string, read: Condition['read']): Condition => ({
  pattern: new RegExp(`(?<=^|[\\s,(])${pattern}(?=$|[\\s,)])`, 'i'),
  read,
})

const HOPS = '(?:hops?|steps?)'
const WAYS = '(?:paths?|routes?|ways?)'
const KOREAN_WAYS = '(?:경로|길|방법)(?:을|를|만|은|는)?'

/** In both languages. Each is taken out of the question where it stands; where it is not a whole phrase it is none. */
const CONDITIONS: readonly Condition[] = [
  condition(
    `(?:with(?:in)?|in|over|by) (?:at most |up to |no more than )?${NUMBER} ${HOPS}(?: or (?:less|fewer))?`,
    hops,
  ),
  condition(`(?:at most|up to|no more than|max|maximum) ${NUMBER} ${HOPS}`, hops),
  condition(`${NUMBER} ?(?:홉|단계|다리)(?: ?(?:이내|이하|안|만))?(?:에|에서|으로|로|의)?`, hops),
  condition('(?:directly|direct)', () => ({ maxHops: 1 })),
  condition('(?:직접|바로|한 번에)', () => ({ maxHops: 1 })),

  condition(
    '(?:(?:only )?(?:following|along) (?:the )?(?:arrows?|directions?)|(?:only )?forwards?(?: only)?|one[- ]way)',
    forward,
  ),
  condition(
    '(?:화살표 )?(?:화살표|방향)(?:대로|만|을|를)?(?: ?(?:따라서?|대로))?(?:만)?|(?:정|순)방향(?:으로|만)*',
    forward,
  ),
  condition('(?:in )?(?:either|any|both) (?:directions?|ways?)|(?:양방향|어느 방향)(?:으로|이든)?', () => ({
    direction: 'any',
  })),

  condition(`(?:the )?(?:(?:top|best|first) )?${NUMBER} (?:(?:best|shortest|different) )?${WAYS}`, paths),
  condition(`(?:all|every) (?:the |possible )?${WAYS}`, () => ({ k: MOST_PATHS })),
  condition(`${KOREAN_WAYS} ?${NUMBER} ?(?:개|가지)?(?:만|를|을)?`, paths),
  condition(`${NUMBER} ?(?:개|가지)(?:의)? ?${KOREAN_WAYS}`, paths),
  condition(`(?:모든|전체) ${KOREAN_WAYS}`, () => ({ k: MOST_PATHS })),

  condition('(?:including|with|and) replacements?', () => ({ relations: WITH_REPLACEMENTS })),
  condition('(?:대체|교체)(?: ?관계)?(?:도|까지)? ?포함(?:해서|하여|한)?', () => ({ relations: WITH_REPLACEMENTS })),
  condition('(?:over |by |through |with )?(?:only integrations?|integrations? only)', () => ({
    relations: ['integrates-with'],
  })),
  condition('(?:연동|통합)(?: ?관계)?(?:만|만으로)', () => ({ relations: ['integrates-with'] })),
]

function hops(maxHops: number): PathConditions {
  return { maxHops }
}

function paths(k: number): PathConditions {
  return { k }
}

function forward(): PathConditions {
  return { direction: 'forward' }
}

/**
 * What a tidy question says of the paths it wants (`within 2 hops`, `경로 5개`, `along the arrows`, `including
 * replacements`), and the question without it; null if it says nothing of the kind.
 */
export function conditionsOf(line: string): Conditioned | null {
  let rest = line
  let conditions: PathConditions = {}
  for (const { pattern, read } of CONDITIONS) {
    const match = pattern.exec(rest)
    if (!match) continue
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    conditions = { ...conditions, ...read(numberOf(match.groups?.['number'])) }
  }
  const tidied = rest
    .replace(/\s+/g, ' ')
    .replace(/\s*,(?=\s*(?:,|$))/g, '')
    .replace(/^[\s,]+|[\s,]+$/g, '')
  return rest === line ? null : { rest: tidied, conditions }
}
