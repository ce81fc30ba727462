/**
 * Features that are all told by a few values, each one of a short list: what `frame`, `role` and `origin` say together. Their
 * weights are summed once for each combination of values, and a candidate then costs one look into a table instead of a
 * walk for each feature. A description sees the values and nothing else, so the table cannot be wrong.
 */

/**
 * Takes a feature: a template with up to three values. They are parameters of their own, as a rest parameter makes an array
 * for each feature.
 */
// eslint-disable-next-line max-params
export type Emit = (template: string, a?: string, b?: string, c?: string) => void

type Lists = readonly (readonly string[])[]
type Values<L extends Lists> = { readonly [K in keyof L]: L[K][number] }

/** How far the next value of each place but the first is in a table; 0 for places that a group does not have. */
interface Steps {
  readonly s1: number
  readonly s2: number
  readonly s3: number
  readonly s4: number
  readonly s5: number
  readonly s6: number
  readonly s7: number
}

export interface FeatureGroup {
  /** Counts groups, from 0. */
  readonly number: number
  /** How many combinations of values there are. */
  readonly size: number
  readonly steps: Steps
  /** Emits the features of a combination, by its place in the table. */
  readonly describe: (emit: Emit, key: number) => void
}

let groups = 0

/** A group over lists of values, 8 at most; it is taken by the places of the values in their lists. */
export function featureGroup<const L extends Lists>(
  lists: L,
  describe: (emit: Emit, values: Values<L>) => void,
): FeatureGroup {
  let size = 1
  const steps = lists.map((list) => {
    const step = size
    size *= list.length
    return step
  })
  const [, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0] = steps
  const valuesAt = (key: number) => lists.map((list, i) => list[Math.floor(key / (steps[i] ?? 1)) % list.length])
  return {
    number: groups++,
    size,
    steps: { s1, s2, s3, s4, s5, s6, s7 },
    describe: (emit, key) => describe(emit, valuesAt(key) as unknown as Values<L>),
  }
}

/** Where a value stands in its list; 0 for what is not in it. */
export function placesIn<T extends string>(list: readonly T[]): (value: T) => number {
  const places = new Map<string, number>(list.map((value, i) => [value, i]))
  return (value) => places.get(value) ?? 0
}

export const NO_YES = ['no', 'yes'] as const
