import type { Answer, ComparedNeighbour } from './answer.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

const countOf = ({ relations }: ComparedNeighbour): number => relations.filter((own) => own.length > 0).length

/** What more than one of the compared things work with. */
export function commonTo({ neighbours }: Comparison): readonly ComparedNeighbour[] {
  return neighbours.filter((neighbour) => countOf(neighbour) > 1)
}

/** What only the one at this place works with. */
export function ownOf({ neighbours }: Comparison, at: number): readonly ComparedNeighbour[] {
  return neighbours.filter((neighbour) => countOf(neighbour) === 1 && (neighbour.relations[at] ?? []).length > 0)
}
