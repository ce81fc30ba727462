import type * as Subject from './subjects/questions.ts'
import type { Bench } from './context.ts'
import { median, quantile } from './measure.ts'
import { pick, randomOf } from './random.ts'
import { atMost, ms, within, type Row } from './row.ts'
import { syntheticGraphJson } from './synthetic-graph.ts'

type Subjects = typeof Subject

function elapsed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const NODES = 5000
const PAIRS = 3000

async function paths({ bundled }: Bench): Promise<Row> {
  const { bidirectional, findPaths, parseGraph } = await bundled.load<Subjects>('questions')
  const graph = parseGraph(syntheticGraphJson({ nodes: NODES, edges: 50_000 }))
  const random = randomOf(3)
  const nodes = graph.nodes()
  const one = () => nodes[Math.floor(random() * nodes.length)] ?? ''
  const ours: number[] = []
  const theirs: number[] = []
  for (let i = -300; i < PAIRS; i++) {
    const [from, to] = [one(), one()]
    const single = elapsed(() => bidirectional(graph, from, to))
    const three = elapsed(() => findPaths(graph, { from, to, k: 3 }))
    if (i < 0) continue
    theirs.push(single)
    ours.push(three)
  }
  const [our, their] = [quantile(ours, 0.99), quantile(theirs, 0.99)]
  const of = `p99 ${ms(our)} to ${ms(their)} over ${PAIRS} pairs; p50 ${ms(quantile(ours, 0.5))} to ${ms(quantile(theirs, 0.5))}`
  return atMost('k = 3 paths on 5,000 / 50,000, of one bidirectional search of graphology', our / their, {
    bar: 20,
    of,
  })
}

const SEARCHES = [
  'lam',
  'dynamo',
  'eventbrige',
  '람다',
  'ㅇㅂㅌ',
  'step function',
  's3',
  'parameter stoer',
  '클라우드프론트',
  's',
] as const
const QUESTIONS = [
  'EventBridge to SSM',
  'S3 to DynamoDB via Lambda',
  'what integrates with KMS',
  'limits of Lambda',
  'what replaces launch configuration',
  'EventBridge에서 SSM까지',
  'S3에서 람다 거쳐 DynamoDB까지',
  'KMS와 연동되는 서비스',
  '람다 제한',
  'EvnetBrige to Sytems Manger',
] as const

const ROUNDS = 5
const ROUND = 1000

/** Quantiles of the time for one item, each the middle one of several rounds. */
function each(items: readonly [string, ...string[]], run: (item: string) => unknown): { p50: number; p99: number } {
  const random = randomOf(5)
  const rounds: number[][] = []
  for (let round = -1; round < ROUNDS; round++) {
    const times = Array.from({ length: ROUND }, () => {
      const item = pick(random, items)
      return elapsed(() => run(item))
    })
    // In the first one the code is still being compiled.
    if (round >= 0) rounds.push(times)
  }
  const middle = (share: number) => median(rounds.map((times) => quantile(times, share)))
  return { p50: middle(0.5), p99: middle(0.99) }
}

async function names({ bundled, catalog }: Bench): Promise<readonly Row[]> {
  const { createNames, parseGraph, parseQuestion, searchNames } = await bundled.load<Subjects>('questions')
  const names = createNames(catalog, parseGraph(syntheticGraphJson({ nodes: 1, edges: 0 })))
  const searches = each(SEARCHES, (text) => searchNames(names, text))
  const questions = each(QUESTIONS, (text) => parseQuestion(text, names))
  const row = (what: string, { p50, p99 }: { p50: number; p99: number }) =>
    within(`${what}, p99 (p50 ${ms(p50)}), medians of ${ROUNDS} rounds of ${ROUND}`, p99, { bar: 2, unit: 'ms' })
  return [row('search of a name in the whole catalog', searches), row('reading of a question', questions)]
}

/** What is asked of a graph in one process. */
export async function questions(bench: Bench): Promise<readonly Row[]> {
  return [await paths(bench), ...(await names(bench))]
}
