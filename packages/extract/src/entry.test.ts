import { expect, test } from 'vitest'
import { readInContext } from './context.ts'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { opensCard, opensEntry } from './entry.ts'
import { sentencesOf } from './sentence.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const cardsIn = (note: string) =>
  readDocument(note)
    .blocks.flatMap((block) => sentencesOf(block))
    .filter(opensCard)
    .map(({ text }) => text)

test('options, answers and cards open an entry, other lines do not', () => {
  const opens = (line: string) => opensEntry(`before\n${line}`, 7)
  for (const line of [
    'A. one',
    '  b) two'.toUpperCase(),
    '3) three',
    '③ four',
    '✅ D',
    '❌ no',
    'Q2. five',
    'A: six',
    '(b) seven',
  ])
    expect(opens(line)).toBe(true)
  for (const line of ['AWS keeps it', 'A queue', '2.5 GB', 'Q4 sales', 'S3: a store', 'e.g. this'])
    expect(opens(line)).toBe(false)
})

test('long options on lines of their own are sentences of their own', () => {
  const long = (mark: string) => `${mark} Write a cron job that copies all of the files to the other bucket`
  const block = readDocument(`Which one?\n${long('A.')}\n${long('B.')}\n${long('C.')}`).blocks[0]
  expect(block && sentencesOf(block).map(({ text }) => text.slice(0, 8))).toEqual([
    'Which on',
    'A. Write',
    'B. Write',
    'C. Write',
  ])
})

test('cards are questions with their mark and bold lines that ask', () => {
  expect(cardsIn('Q. 무엇인가?\nA. 람다')).toEqual(['Q. 무엇인가?'])
  expect(cardsIn('**SQS는 무엇인가?**\n→ 큐\n**Why is SNS there?**\nIt tells.')).toEqual([
    'SQS는 무엇인가?',
    'Why is SNS there?',
  ])
  expect(cardsIn('Is it **SQS?** No.\nWhat is it?')).toEqual([])
})

test('what the cards before are about is over', () => {
  const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }
  const note = '**Q1. SQS는 누가 읽는가?**\n→ Lambda\n**Q2. EC2의 로그는 어디로 가는가?**\n→ CloudWatch Logs'
  const context = readInContext(readDocument(note).blocks, tools).at(-1)
  expect(context?.antecedents.map(({ id }) => id)).toEqual(['ec2'])
})
