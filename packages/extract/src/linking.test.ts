import { expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { linkMention } from './linking.ts'
import { findMentions } from './mention.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const dictionary = createDictionary(TEST_CATALOG)

function link(text: string, topics: string[][] = [], named: string[] = []): string[] {
  const around = { topics: topics.map((ids) => new Set(ids)), named: new Set(named) }
  return findMentions(text, dictionary).flatMap((mention) => linkMention(mention, text, around)?.id ?? [])
}

test('an ambiguous name is read by the nearest topic', () => {
  expect(link('인스턴스', [['rds'], ['ec2']])).toEqual(['rds'])
  expect(link('인스턴스', [[], ['ec2']])).toEqual(['ec2'])
})

test('of what one topic names, the first decides', () => {
  expect(link('인스턴스', [['rds', 'ec2']])).toEqual(['rds'])
  expect(link('인스턴스', [['ec2', 'rds']])).toEqual(['ec2'])
})

test('without a topic it is what the chapter leaves no choice about', () => {
  expect(link('인스턴스', [['sns']], ['ec2', 'sns'])).toEqual(['ec2'])
  expect(link('인스턴스', [['sns']], ['ec2', 'rds'])).toEqual([])
})

test('without a topic it is read as nothing', () => {
  expect(link('인스턴스')).toEqual([])
})

test('a capital stands in for a topic where the catalog says so', () => {
  expect(link('Config records changes')).toEqual(['config'])
  expect(link('the config file')).toEqual([])
})
