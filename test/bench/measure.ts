/** Times of things that are to be compared. Milliseconds throughout. */

export interface Rounds {
  /** Runs before any is timed. Default: 3. */
  readonly warmup?: number
  /** Timed runs of each. Default: 9. */
  readonly rounds?: number
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * Times of each, run in turns, so that what else the machine does falls on all alike; every other round in the opposite order.
 */
export async function interleaved<Name extends string>(
  subjects: Readonly<Record<Name, () => unknown>>,
  { warmup = 3, rounds = 9 }: Rounds = {},
): Promise<Record<Name, number[]>> {
  const entries = Object.entries(subjects) as [Name, () => unknown][]
  const times = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<Name, number[]>
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) {
      const time = await timed(run)
      if (round >= 0) times[name].push(time)
    }
  }
  return times
}
