/** At most this many jobs for each runner are begun before the first of them is done. */
const AHEAD = 2

export interface OrderedOptions {
  /** How many run at a time. */
  readonly width: number
}

/**
 * Results of jobs in the order of the jobs, however long each takes. No more jobs are begun, and no more results held, than a
 * few for each runner, so that memory does not grow with their number.
 *
 * @throws what a job throws, in its turn
 */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  run: (job: Job) => Promise<Result>,
  { width }: OrderedOptions,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const job of jobs) {
    const result = run(job)
    // It is awaited in its turn; until then its failure is nobody's.
    result.catch(() => undefined)
    begun.push(result)
    const [first] = begun
    if (begun.length < width * AHEAD || !first) continue
    void begun.shift()
    yield await first
  }
  for (const result of begun) yield await result
}
