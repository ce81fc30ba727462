/**
 * What a path costs, in millionths, so that sums are exact and ties are ties.
 *
 * - A hop costs 2 − confidence: 1 if it is certain, 2 if it is next to nothing. Walked against its direction, half as
 *   much again.
 * - `part-of` is nearly free at either end of a path, so that "SSM" reaches SSM Automation and what SSM Automation does
 *   is done by SSM. In the middle it costs half a hop: the service and its feature are told apart by the notes.
 * - Climbing to a whole and going down into another part of it costs a whole hop more, at the ends too: that two
 *   features belong to one service does not connect them.
 *
 * `TURN` must stay below `UNIT + MIDDLE`, what a detour that comes back to the same node costs at least. Then no detour
 * pays for avoiding a turn, and the cheapest path never visits a node twice (`search.ts` rests on this).
 */
export const UNIT = 1_000_000
const END = 0.05 * UNIT
const MIDDLE = 0.5 * UNIT
const TURN = UNIT
const AGAINST = 1.5

/** Cost of a hop along its edge, or against it; the edge is not a `part-of`. */
export function hopCost(confidence: number, reversed: boolean): number {
  return Math.round((2 - confidence) * (reversed ? AGAINST : 1) * UNIT)
}

/** Cost of a `part-of` at either end of a path; elsewhere a transition adds to it. */
export const PART_COST = END

/** What a step does: a hop, up from a part to its whole, or down from a whole to a part. */
export const STEPS = { hop: 0, up: 1, down: 2 } as const
export type Step = (typeof STEPS)[keyof typeof STEPS]

/**
 * How far a path has come: still at its start, in the middle, or at its end from where only `part-of` follows; each
 * told apart by whether its last step went up. Whether a `part-of` after a hop is at the end shows only later, so both
 * readings are followed, and the cheaper one wins.
 */
export const PHASES = { start: 0, startUp: 1, middle: 2, middleUp: 3, end: 4, endUp: 5 } as const
export const PHASE_COUNT = 6

export interface Transition {
  readonly phase: number
  /** What is added to the cost of the hop or `part-of`. */
  readonly cost: number
}

const { start, startUp, middle, middleUp, end, endUp } = PHASES
const to = (phase: number, cost: number): Transition => ({ phase, cost })
const HOP = [to(middle, 0)]
const TURNS = [to(middle, MIDDLE - END + TURN), to(end, TURN)]
const UPS = [to(middleUp, MIDDLE - END), to(endUp, 0)]
const DOWNS = [to(middle, MIDDLE - END), to(end, 0)]

const TRANSITIONS: readonly (readonly [readonly Transition[], readonly Transition[], readonly Transition[]])[] = [
  /* start     */ [HOP, [to(startUp, 0)], [to(start, 0)]],
  /* start, up */ [HOP, [to(startUp, 0)], TURNS],
  /* middle    */ [HOP, UPS, DOWNS],
  /* middle, up*/ [HOP, UPS, TURNS],
  /* end       */ [[], [to(endUp, 0)], [to(end, 0)]],
  /* end, up   */ [[], [to(endUp, 0)], []],
]

/** Where a step leads from a phase, and at what cost. Empty if it may not follow. */
export function transitionsOf(phase: number, step: Step): readonly Transition[] {
  return TRANSITIONS[phase]?.[step] ?? []
}
