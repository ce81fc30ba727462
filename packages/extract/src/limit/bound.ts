import type { Bound } from '@cloudlore/graph'
import type { Quantity } from './quantity.ts'

/** Which side of its value a quantity bounds, from the words right around it. */

interface Cue {
  readonly bound: Bound
  readonly before: RegExp | null
  readonly after: RegExp | null
}

const CUES: readonly Cue[] = [
  {
    bound: 'default',
    before:
      /(?:기본(?:적으로|값은?|값으로|으로는?|은)?|디폴트(?:로|는|값은)?|defaults? (?:to|is|of|:)|by default,?|default:?)[^.,;]{0,14}$/i,
    after: /^[^.,;\d]{0,12}(?:기본(?:으로| 제공|값)|by default|\(default\)|is the default)/i,
  },
  {
    bound: 'max',
    before:
      /(?:최대(?: 값은?| 한도는?)?|한도는|상한은|최고|max(?:imum|\.)?(?: of| is|:)?|up to|at most|no more than|limit(?:ed)?(?: of| to| is|:)?|less than|under|within|fewer than|below|not exceed|only|오직|단)[^.,;\d]{0,16}$/i,
    after:
      /^(?:[가-힣]{0,2} ?(?:까지|이하|미만|이내|안에|내에|밖에|을 넘지|를 넘지|을 초과할 수 없|를 초과할 수 없|로 제한|으로 제한)|[가-힣 ]{1,12}(?:까지|이하|미만|이내|으로 제한|로 제한|만 )|[a-z\s-]{0,24}(?:max(?:imum)?\b|or less|at most|limit))/i,
  },
  {
    bound: 'min',
    before:
      /(?:최소(?: 값은?)?|적어도|min(?:imum|\.)?(?: of| is|:)?|at least|more than|over|greater than|starting (?:at|from)|above)[^.,;\d]{0,12}$/i,
    after:
      /^(?:[가-힣]{0,2} ?(?:이상|초과|넘는|넘게|이 넘|부터)|[가-힣 ]{1,10}(?:이상|이 넘)|\+| ?[a-z]{0,12} ?(?:or more|minimum|or above))/i,
  },
]

const BEFORE = 28
const AFTER = 30

/** `exact` if no word says otherwise. A default named before a maximum ("최대 5개, 기본 3개") goes by the nearer word. */
export function boundOf(text: string, quantity: Quantity): Bound {
  const before = text.slice(Math.max(0, quantity.start - BEFORE), quantity.start)
  const after = text.slice(quantity.end, quantity.end + AFTER)
  let best: Bound = 'exact'
  let nearest = Infinity
  for (const { bound, before: lead, after: trail } of CUES) {
    const leading = lead?.exec(before)
    const trailing = trail?.exec(after)
    const distance = Math.min(leading ? leading[0].length : Infinity, trailing ? trailing[0].length : Infinity)
    if (distance < nearest) {
      nearest = distance
      best = bound
    }
  }
  return best
}

const RANGE_LINK =
  /^(?:[가-힣]{0,2} ?(?:에서|부터|~|-|–|와|과) ?(?:최대 |약 )?| ?(?:to|and|-|–|~|—|through) ?(?:up to )?|에서 시작[^.]{0,20}?)$/i
const LONGEST_LINK = 24

/** Whether two quantities in a row are the ends of a range: "1시간부터 6시간까지", "4~16 TB", "1 to 35 days". */
export function isRange(text: string, low: Quantity, high: Quantity): boolean {
  const link = text.slice(low.end, high.start)
  if (link.length > LONGEST_LINK || !RANGE_LINK.test(link)) return false
  return (
    (low.unit === high.unit || low.kind === 'bare' || low.kind === high.kind) &&
    Number(low.value) !== Number(high.value)
  )
}
