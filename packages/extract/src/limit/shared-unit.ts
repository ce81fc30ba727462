import type { Quantity } from './quantity.ts'

/** Units that are written once for several numbers. */

/** Before a bare number: the unit is that of the number before it, "기본 1일, 최대 35". */
const SAME_MEASURE = /(?:max(?:imum|\.)?|min(?:imum|\.)?|default|up to|now|최대|최소|기본) ?$/i
const MEASURED = new Set(['time', 'size', 'rate'])
const OR = /^ ?(?:또는|혹은|이나|및|와|과|or|and|\/) ?$/

const sharesWith = (text: string, last: Quantity, { start }: Quantity): boolean =>
  OR.test(text.slice(last.end, start)) ||
  (MEASURED.has(last.kind) && SAME_MEASURE.test(text.slice(Math.max(last.end, start - 10), start)))

/** "100 또는 200 IOPS", "IOPS는 100 또는 200": a unit that is written once holds for both. */
export function withSharedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = []
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    const last = shared.at(-1)
    const { unit, kind } =
      quantity.kind !== 'bare'
        ? quantity
        : next && OR.test(text.slice(quantity.end, next.start))
          ? next
          : last && (last.named || sharesWith(text, last, quantity))
            ? last
            : quantity
    shared.push({ ...quantity, unit, kind, ...(last?.named && kind === last.kind ? { named: true } : {}) })
  })
  return shared
}
