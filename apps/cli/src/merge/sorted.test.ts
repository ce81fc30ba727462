import { relationLines, serializeGraph, type Claim, type Evidence } from '@cloudlore/graph'
import { createGraphFold } from '@cloudlore/graph/fold'
import { loadCatalog } from '@cloudlore/server/library'
import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relationOf, type Relation } from './relation.ts'
import { sortedOnce } from './sorted.ts'

const catalog = await loadCatalog()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-sorted-'))
})
afterAll(() => rm(folder, { recursive: true }))

const evidence = fc
  .record({
    file: fc.constantFrom('a.md', 'b.md', 'c.md'),
    line: fc.integer({ min: 1, max: 4 }),
    polarity: fc.constantFrom('asserted' as const, 'negated' as const),
    confidence: fc.constantFrom(0.5, 0.75, 0.9),
    exams: fc.constantFrom([], ['SAA' as const]),
  })
  .map(({ file, line, ...rest }): Evidence => {
    const offset = line * 100
    const span = { line, column: 1, offset, endLine: line, endColumn: 9, endOffset: offset + 8 }
    return { file, span, headings: ['H'], quote: `${file} ${line}`, rule: 'r', ...rest }
  })
const ids = fc.constantFrom('lambda', 's3', 'sqs')
const claim = fc.oneof(
  fc
    .record({ source: ids, target: ids, evidence })
    .map((each): Claim => ({ relation: 'integrates-with', ...each, evidence: { ...each.evidence, verb: 'uses' } })),
  fc
    .record({ source: ids, what: fc.constantFrom('Run time', 'run time'), evidence })
    .map(({ source, what, evidence: one }): Claim => {
      return { relation: 'limits', source, limit: { bound: 'max', value: '15', unit: 'minutes', what }, evidence: one }
    }),
)

const read = (claims: readonly Claim[]): Relation[] =>
  claims.map((each) => relationOf(JSON.parse(relationLines([each], { full: true }))))

async function collected(relations: AsyncIterable<Relation>): Promise<Relation[]> {
  const all: Relation[] = []
  for await (const relation of relations) all.push(relation)
  return all
}

/** Files so small that even a few relations need several, and more of them than are read at a time. */
const merged = (relations: readonly Relation[]) => collected(sortedOnce(relations, { folder, held: 700, open: 2 }))

async function graphJson(relations: readonly Relation[]): Promise<string> {
  const fold = createGraphFold(catalog, { evidence: 2 })
  for (const { claim: each } of await merged(relations)) fold.add(each)
  return serializeGraph(fold.graph())
}

const pile = fc.array(claim, { maxLength: 30 })

test('the fold is commutative and idempotent: order and repeats change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(pile, fc.infiniteStream(fc.nat()), async (claims, random) => {
      const relations = read(claims)
      const twice = [...relations, ...relations.filter(() => Number(random.next().value) % 3 === 0)]
      const shuffled = twice
        .map((relation) => ({ relation, at: Number(random.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ relation }) => relation)
      expect(await graphJson(shuffled)).toBe(await graphJson(relations))
    }),
    { numRuns: 40 },
  )
})

test('the fold is associative: parts may be merged in any grouping first', async () => {
  await fc.assert(
    fc.asyncProperty(pile, pile, pile, async (a, b, c) => {
      const [one, two, three] = [read(a), read(b), read(c)]
      const left = [...(await merged([...(await merged([...one, ...two])), ...three]))]
      const right = [...(await merged([...one, ...(await merged([...two, ...three]))]))]
      expect(left.map(({ text }) => text)).toEqual(right.map(({ text }) => text))
      expect(await graphJson(left)).toBe(await graphJson([...one, ...two, ...three]))
    }),
    { numRuns: 30 },
  )
})

test('what is merged is sorted by file and place, each line once', async () => {
  const place = (line: number, file: string): Claim => {
    const span = { line, column: 1, offset: line * 10, endLine: line, endColumn: 5, endOffset: line * 10 + 4 }
    const said = { headings: [], exams: [], quote: 'q', rule: 'r', polarity: 'asserted', confidence: 0.5 } as const
    return { relation: 'replaces', source: 's3', target: 'sqs', evidence: { file, span, ...said } }
  }
  const claims = [place(10, 'b.md'), place(9, 'b.md'), place(1, 'c.md'), place(7, 'a.md'), place(9, 'b.md')]
  const order = (await merged(read(claims))).map(
    ({
      claim: {
        evidence: { file, span },
      },
    }) => [file, span.line],
  )
  expect(order).toEqual([
    ['a.md', 7],
    ['b.md', 9],
    ['b.md', 10],
    ['c.md', 1],
  ])
})
