import type { Answer, LimitRow, NamedNode, Neighbour } from './answer.ts'
import { limitLabel, limitName } from './limit-node.ts'

/** What the words of answers list, whatever their language. */

/** So many are named; of the rest it is told how many there are. */
export const MOST_NAMED = 5

/** The first five items, and how many more there are in the words that `rest` has for it. */
export function listed(items: readonly string[], separator: string, rest: (more: number) => string): string {
  const more = items.length - MOST_NAMED
  return items.slice(0, MOST_NAMED).join(separator) + (more > 0 ? ` ${rest(more)}` : '')
}

/** Labels, each once. */
export const labelsOf = (nodes: readonly NamedNode[]): readonly string[] => [
  ...new Set(nodes.map(({ label }) => label)),
]

export const assertedNodes = (neighbours: readonly Neighbour[]): readonly Neighbour[] =>
  neighbours.filter(({ polarity, relation }) => polarity === 'asserted' && relation !== 'part-of')

type Limits = Extract<Answer, { kind: 'limits' }>

/**
 * Asserted limits in short, those of parts with their names. Where the asker said what they are to be about, each
 * quantity once: what it counts differs in wording alone.
 */
export function limitWords(answer: Limits, rows: readonly LimitRow[]): readonly string[] {
  const asserted = rows.filter(({ polarity }) => polarity === 'asserted')
  const owner = ({ entity }: LimitRow) => (entity.id === answer.entity.id ? '' : `${entity.label}: `)
  const seen = new Set<string>()
  return asserted.flatMap((row) => {
    const quantity = owner(row) + limitLabel(row.limit)
    if (answer.about !== '' && seen.has(quantity)) return []
    seen.add(quantity)
    return [owner(row) + limitName(row.limit)]
  })
}

/** `S3, SNS and SQS`. */
export function allOf(labels: readonly string[], word: 'and' | 'or'): string {
  const [last = '', ...others] = labels.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${word} ${last}`
}
