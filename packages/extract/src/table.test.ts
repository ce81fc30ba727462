import { describe, expect, test } from 'vitest'
import { createExtractor } from './extract.ts'
import { TEST_CATALOG } from './test-catalog.ts'
import { cellAt, rowOf } from './table.ts'
import { createDictionary } from './dictionary.ts'
import { readInContext } from './context.ts'
import { readDocument } from './document/document.ts'
import { candidatesOf } from './relation/candidate.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }
const { extract } = createExtractor(TEST_CATALOG)

const NO_HEADER = { columns: [], clauses: [] }

function pairs(table: string): string[] {
  const context = readInContext(readDocument(table).blocks, tools).at(-1)
  if (!context) throw new Error('no row')
  return candidatesOf(context.reading, [], context.row).map(({ first, second }) => `${first.id} ${second.id}`)
}

test('a place of a row stands in a cell, with and without bars at its ends', () => {
  expect([2, 6, 10].map((at) => cellAt(rowOf('| a | b | c |', NO_HEADER), at))).toEqual([0, 1, 2])
  expect([0, 4, 8].map((at) => cellAt(rowOf('a | b | c', NO_HEADER), at))).toEqual([0, 1, 2])
})

describe('pairs of a row', () => {
  test('are its first cell with the others', () => {
    expect(pairs('| a | b | c |\n| - | - | - |\n| Lambda | SQS | S3 |')).toEqual(['lambda sqs', 'lambda s3'])
  })

  test('are a column and the names below it where the header names services', () => {
    expect(pairs('| | Lambda | RDS |\n| - | - | - |\n| keys | KMS | SNS, KMS |')).toEqual([
      'lambda kms',
      'rds sns',
      'rds kms',
    ])
  })

  test('are all names where the first cell and the header name nothing', () => {
    expect(pairs('| no | from | to |\n| - | - | - |\n| 1 | S3 | Lambda |')).toEqual(['s3 lambda'])
  })
})

test('marks say which of the header goes with the head of the row', () => {
  const marks = (row: string) =>
    extract({ path: 'n.md', text: `| | Lambda | RDS |\n| - | - | - |\n${row}` }).claims.map((claim) =>
      'target' in claim ? [[claim.source, claim.target].sort().join(' '), claim.evidence.polarity] : [],
    )
  const both = [
    ['kms lambda', 'asserted'],
    ['kms rds', 'negated'],
  ]
  expect(marks('| KMS | ✅ | ❌ |')).toEqual(both)
  expect(marks('| KMS | O | 미지원 |')).toEqual(both)
  expect(marks('| KMS, SNS | O | X |')).toEqual([])
})

test('a name in a cell is read by what the header says of the cell', () => {
  const names = (table: string) =>
    readInContext(readDocument(table).blocks, tools)
      .at(-1)
      ?.reading.args.map(({ id }) => id)
  expect(names('| | RDS | EC2 |\n| - | - | - |\n| a | instance | 인스턴스 |')).toEqual(['ec2'])
  expect(names('| | RDS | EC2 |\n| - | - | - |\n| a | 인스턴스 | 인스턴스 |')).toEqual(['rds', 'ec2'])
})

describe('a header that says what is so of the cells below it', () => {
  const read = (table: string) =>
    readInContext(readDocument(table).blocks, tools)
      .at(-1)
      ?.reading.args.map(({ id, role }) => `${id}:${role}`)

  test('gives them their roles', () => {
    expect(read('| Service | Triggered by | Writes to |\n| --- | --- | --- |\n| Lambda | SNS | S3 |')).toEqual([
      'lambda:topic',
      'sns:by',
      's3:goal',
    ])
    expect(read('| 출발 | 도착 |\n| --- | --- |\n| S3 | Lambda |')).toEqual(['s3:topic', 'lambda:goal'])
    expect(read('| Service | Notes |\n| --- | --- |\n| Lambda | SNS |')).toEqual(['lambda:none', 'sns:none'])
  })

  test('makes them claims', () => {
    const { claims } = extract({ path: 'n.md', text: '| Service | Trigger |\n| --- | --- |\n| Lambda | S3 |\n' })
    expect(claims.map(({ source, evidence }) => `${source} ${evidence.verb ?? ''}`)).toEqual(['s3 triggers'])
  })
})
