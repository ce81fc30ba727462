import type { Quantity } from './quantity.ts'

/** Units that are written once for several numbers. */

/** Before a bare number: the unit is that of the number before it, "기본 1일, 최대 35". */
const SAME_MEASURE = /(?:max(?:imum|\.)?|min(?:imum|\.)?|default|up to|now|최대|최소|기본) ?$/i
const MEASURED = new Set(['time', 'size', 'rate'])
const OR = /^,? ?(?:또는|혹은|이나|및|와|과|or|and|\/)(?: even)? ?$/
const COMMA = /^, ?$/
/** "PUT 200, GET 400 per second": each number behind a verb of its own. */
const LABEL = /[A-Z]{3,} ?$/
const LABELLED = /^,? ?(?:and |\/ ?|및 )?[A-Z]{3,} ?$/
const LABEL_REACH = 8

const sharesWith = (text: string, last: Quantity, { start }: Quantity): boolean =>
  OR.test(text.slice(last.end, start)) ||
  (MEASURED.has(last.kind) && SAME_MEASURE.test(text.slice(Math.max(last.end, start - 10), start)))

type Unit = Pick<Quantity, 'unit' | 'kind' | 'choice'>

/** Whether a bare number has the unit that is written behind the next one: "1, 10 or 100 Gbps". */
function isListed(text: string, bare: Quantity, { next, kind, isList }: Listing): boolean {
  const gap = text.slice(bare.end, next.start)
  if (OR.test(gap) || (isList && MEASURED.has(kind) && COMMA.test(gap))) return true
  return (
    kind === 'rate' && LABELLED.test(gap) && LABEL.test(text.slice(Math.max(0, bare.start - LABEL_REACH), bare.start))
  )
}

interface Listing {
  readonly next: Quantity
  readonly kind: Quantity['kind']
  /** Whether more than two numbers stand in a row, or "or" between the last of them: two alone may be of two things. */
  readonly isList: boolean
}

/** Of each bare number the unit that a number behind it has for both, from the last to the first. */
function unitsBehind(text: string, quantities: readonly Quantity[]): (Unit | null)[] {
  const units: (Unit | null)[] = quantities.map(() => null)
  const isBare = (at: number) => quantities[at]?.kind === 'bare'
  const isPair = (at: number) => COMMA.test(text.slice(quantities[at]?.end, quantities[at + 1]?.start))
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [quantity, next] = [quantities[i], quantities[i + 1]]
    if (!quantity || !next || !isBare(i)) continue
    const unit = units[i + 1] ?? (next.kind === 'bare' ? null : next)
    const isList = units[i + 1] !== null || (isBare(i - 1) && isPair(i - 1))
    if (!unit || !isListed(text, quantity, { next, kind: unit.kind, isList })) continue
    units[i] = { unit: unit.unit, kind: unit.kind, ...(isList && MEASURED.has(unit.kind) ? { choice: 'first' } : {}) }
    const behind = units[i + 1]
    if (behind && isList) units[i + 1] = { ...behind, choice: 'middle' }
  }
  return units
}

/** "초당 3,500건 쓰기, 5,500건 읽기", "초당 1MB 또는 1,000건": a period named first holds for what is listed behind it. */
const PERIOD_FIRST = /초당 ?(?:최대 |약 )?$/
const LISTED =
  /^[가-힣]{0,4} ?(?:[가-힣]{1,8})?(?:, ?| 또는 | 혹은 |이나 | 및 |와 |과 )(?:최대 |[가-힣]{1,8}[를을]? [가-힣]{1,6} )?$/
const PERIOD_REACH = 8

function sharePeriod(text: string, last: Quantity | undefined, quantity: Quantity): Quantity {
  const isOpen = quantity.kind === 'count' || quantity.kind === 'size'
  if (!last?.unit.endsWith('/s') || !isOpen || !LISTED.test(text.slice(last.end, quantity.start))) return quantity
  if (!PERIOD_FIRST.test(text.slice(Math.max(0, last.start - PERIOD_REACH), last.start))) return quantity
  return { ...quantity, unit: `${quantity.unit}/s`, kind: 'rate' }
}

/** "100 또는 200 IOPS", "IOPS는 100 또는 200": a unit that is written once holds for both. */
export function withSharedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const behind = unitsBehind(text, quantities)
  const shared: Quantity[] = []
  quantities.forEach((quantity, i) => {
    const last = shared.at(-1)
    const { unit, kind, choice } =
      quantity.kind !== 'bare'
        ? quantity
        : (behind[i] ?? (last && (last.named || sharesWith(text, last, quantity)) ? last : quantity))
    const named = last?.named && kind === last.kind
    const own = { ...quantity, unit, kind, ...(named ? { named } : {}), ...(choice ? { choice } : {}) }
    shared.push(sharePeriod(text, last, own))
  })
  return shared
}
