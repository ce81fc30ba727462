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
    shared.push({ ...quantity, unit, kind, ...(named ? { named } : {}), ...(choice ? { choice } : {}) })
  })
  return shared
}
