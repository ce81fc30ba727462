import { expect, test } from 'vitest'
import { readDocument } from './document/document.ts'
import { sentencesOf } from './sentence.ts'

const split = (note: string) =>
  readDocument(note).blocks.flatMap((block) => sentencesOf(block).map((sentence) => sentence.text))

test('full stops end sentences, in Korean without a space too', () => {
  expect(split('로그를 보낸다.예외도 있다. 끝이다')).toEqual(['로그를 보낸다.', '예외도 있다.', '끝이다'])
})

test('abbreviations, versions and decimals do not', () => {
  expect(split('Use e.g. SNS. Version 3.0.1 has 1.5 GB vs. Aurora.')).toEqual([
    'Use e.g. SNS.',
    'Version 3.0.1 has 1.5 GB vs. Aurora.',
  ])
})

test('each line of notes is a sentence, wrapped prose is not', () => {
  expect(split('SQS는 대기열이다\nSNS는 알림이다')).toEqual(['SQS는 대기열이다', 'SNS는 알림이다'])
  expect(split('Amazon SQS is a queue that decouples the parts of a distributed\nsystem and keeps messages.')).toEqual([
    'Amazon SQS is a queue that decouples the parts of a distributed\nsystem and keeps messages.',
  ])
})

test('a card in a line is a sentence, question and answer', () => {
  expect(split('Where does Lambda keep the packages that are too large for it? :: S3\nWho calls it? :: SNS')).toEqual([
    'Where does Lambda keep the packages that are too large for it? :: S3',
    'Who calls it? :: SNS',
  ])
})

test('a full stop inside parentheses ends nothing', () => {
  expect(split('보존한다(기본 4일. 최대 14일). 다음')).toEqual(['보존한다(기본 4일. 최대 14일).', '다음'])
})

test('a sentence says whether it is Korean', () => {
  const korean = (note: string) =>
    readDocument(note).blocks.flatMap((block) => sentencesOf(block).map((sentence) => sentence.korean))
  expect(korean('Lambda는 SQS를 폴링한다')).toEqual([true])
  expect(korean('Lambda polls SQS')).toEqual([false])
})
