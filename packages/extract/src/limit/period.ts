import { RATE_PERIODS } from '../lexicon/units.ts'
import { nounAfter, type Found } from './unit.ts'

/** Counts of a period: "초당 10건", "분당 요청 60", "60 requests per minute". */

const FILLER = '(?: ?(?:최대|약|평균|기본|각각))?'
const COUNTED = '(?: ([가-힣]{2,8}?)(?: 수)?(?:[은는이가])?)?'
const NO_COUNTED = /^(?:최대|최소|평균|기본|각각)/
const LONGEST_BEFORE = 24
const LONGEST_AFTER = 14

const PERIODS = RATE_PERIODS.map(({ suffix, before, after }) => ({
  suffix,
  before: new RegExp(`(?:${before})${COUNTED}${FILLER} ?$`),
  after: new RegExp(`^ ?(?:${after})`),
}))

interface Period {
  readonly suffix: string
  /** What is counted, where it is said between the period and the number. */
  readonly noun: string
  /** Behind what names the period. */
  readonly end: number
}

function periodOf(text: string, start: number, end: number): Period | null {
  const [lead, trail] = [text.slice(Math.max(0, start - LONGEST_BEFORE), start), text.slice(end, end + LONGEST_AFTER)]
  for (const { suffix, before, after } of PERIODS) {
    const behind = after.exec(trail)?.[0]
    if (behind !== undefined) return { suffix, noun: '', end: end + behind.length }
    const ahead = before.exec(lead)
    const noun = ahead?.[1] ?? ''
    if (ahead) return { suffix, noun: NO_COUNTED.test(noun) ? '' : noun, end }
  }
  return null
}

/** "10 Gb": bits, where it is said that they are of a second; alone it is how some write GB. */
const BITS = /[KMGTP]b$/
const UNCHANGED = new Set(['time', 'rate', 'share'])

function bySecond(text: string, found: Found, { noun, end }: Period): Found {
  const bits = found.kind === 'size' ? BITS.exec(text.slice(0, found.end))?.[0] : undefined
  return {
    end: Math.max(end, found.end),
    unit: bits ? `${bits}ps` : `${noun || found.unit || 'requests'}/s`,
    kind: 'rate',
  }
}

/** What is counted by minutes, hours or days; "하루에 한 번" is how often, and no amount. */
function byOther(found: Found, { suffix, noun }: Period): Found {
  const unit = noun || found.unit
  return found.kind === 'count' && unit !== '' && unit !== 'times' ? { ...found, unit: `${unit}/${suffix}` } : found
}

/** The unit of a number that is counted, or measured, by a period. */
export function byPeriod(text: string, start: number, found: Found): Found {
  if (UNCHANGED.has(found.kind)) return found
  const period = periodOf(text, start, found.end)
  if (!period) return found
  if (found.unit === 'times' && period.noun !== '') return found
  return period.suffix === 's' ? bySecond(text, found, period) : byOther(found, period)
}

/** A number that no unit follows, which ends at `end`: "초당 60 요청", "초당 요청 60", "60 per second". */
export function bareByPeriod(text: string, start: number, end: number): Found | null {
  const period = periodOf(text, start, end)
  if (!period) return null
  const counted = period.noun === '' && period.end === end ? nounAfter(text, end) : null
  if (counted) return byPeriod(text, start, counted)
  if (period.noun === '' && period.end === end) return null
  const found = byPeriod(text, start, { end, unit: period.noun, kind: 'count' })
  return found.unit === '' ? null : found
}
