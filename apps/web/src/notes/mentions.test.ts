import { expect, it } from 'vitest'
import { mentionsIn } from './mentions.ts'

const names = new Map([
  ['SSM', 'systems-manager'],
  ['SSM Automation', 'ssm-automation'],
  ['S3', 's3'],
  ['람다', 'lambda'],
])
const found = (text: string): (readonly [string, string])[] =>
  mentionsIn(text, names).map(({ offset, endOffset, id }) => [text.slice(offset, endOffset), id])

it('takes the longest name', () => {
  expect(found('SSM Automation, then SSM')).toEqual([
    ['SSM Automation', 'ssm-automation'],
    ['SSM', 'systems-manager'],
  ])
})

it('finds a name before a Korean particle, but not within another word', () => {
  expect(found('람다가 S3에 저장한다. MS3 S35 은람다')).toEqual([
    ['람다', 'lambda'],
    ['S3', 's3'],
  ])
})
