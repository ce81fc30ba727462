import { expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { linkMention } from './linking.ts'
import { findMentions } from './mention.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const dictionary = createDictionary(TEST_CATALOG)

function link(text: string, ...topics: string[][]): string[] {
  const sets = topics.map((ids) => new Set(ids))
  return findMentions(text, dictionary).flatMap((mention) => linkMention(mention, text, sets)?.id ?? [])
}

test('an ambiguous name is read by the nearest topic', () => {
  expect(link('인스턴스', ['rds'], ['ec2'])).toEqual(['rds'])
  expect(link('인스턴스', [], ['ec2'])).toEqual(['ec2'])
})

test('without a topic it is read as nothing', () => {
  expect(link('인스턴스')).toEqual([])
})

test('a capital stands in for a topic where the catalog says so', () => {
  expect(link('Config records changes')).toEqual(['config'])
  expect(link('the config file')).toEqual([])
})
