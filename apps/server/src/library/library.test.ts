import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLibrary } from './library.ts'

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
