import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Extract from '@cloudlore/extract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReader, readLibrary } from './library.ts'

/** Paths that an extractor was told to keep, each time. */
const kept = vi.hoisted((): string[][] => [])
vi.mock('@cloudlore/extract', async (original) => {
  const { notingKept } = await import('../test-forgetting.ts')
  return notingKept(await original<typeof Extract>(), kept)
})

let folder: string
let note: string
const cacheOf = (version: string) => ({ file: pathToFileURL(join(folder, 'cache/extractions.json')), version })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-library-'))
  note = join(folder, 'note.md')
  await writeFile(note, 'Lambda stores the results in DynamoDB.\n')
})
afterEach(() => rm(folder, { recursive: true }))

/** Claims as source and target; of limits the source alone. */
async function told(version: string | null): Promise<string[]> {
  const { claims } = await readLibrary([note], { cache: version === null ? null : cacheOf(version) })
  return claims.map((claim) => (claim.relation === 'limits' ? claim.source : `${claim.source} ${claim.target}`))
}

/** Puts another entity where a kept extraction says `lambda`, which shows whether it is used. */
async function tamper(): Promise<void> {
  const file = cacheOf('1').file
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"lambda"', '"kms"'))
}

test('notes are read alike with and without what was kept', async () => {
  expect(await told(null)).toEqual(['lambda dynamodb'])
  expect(await told('1')).toEqual(['lambda dynamodb'])
  expect(await told('1')).toEqual(['lambda dynamodb'])
})

test('an unchanged note is not read again, a changed one is', async () => {
  await told('1')
  await tamper()
  expect(await told('1')).toEqual(['kms dynamodb'])
  await writeFile(note, 'Lambda stores all results in DynamoDB.\n')
  expect(await told('1')).toEqual(['lambda dynamodb'])
})

test('what another version kept does not count', async () => {
  await told('1')
  await tamper()
  expect(await told('2')).toEqual(['lambda dynamodb'])
})

test('a broken file does not count', async () => {
  await told('1')
  await writeFile(cacheOf('1').file, '{"version":"1","extractions":[')
  expect(await told('1')).toEqual(['lambda dynamodb'])
})

test('an extractor that is used again forgets the names that a note had', async () => {
  const { read } = createReader([folder])
  await read()
  await rename(note, join(folder, 'other.md'))
  await read()
  await rename(join(folder, 'other.md'), join(folder, 'last.md'))
  await read()
  expect(kept.slice(-3)).toEqual([[note], [join(folder, 'other.md')], [join(folder, 'last.md')]])
})
