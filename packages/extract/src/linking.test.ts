import { createCatalog } from '@cloudlore/graph'
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

test('a capital that the sentence gives, or a common noun has, tells nothing', () => {
  const known = createDictionary(
    createCatalog({
      categories: [],
      entities: TEST_CATALOG.entities.map((each) => ({
        ...each,
        contextual:
          each.id === 'kms'
            ? ['Translate', 'Artifact', 'Data Exchange', 'Automation'].map((name) => ({
                name,
                in: [],
                capitalised: true,
              }))
            : each.contextual,
      })),
    }),
  )
  const read = (text: string, topics: string[][] = []) =>
    findMentions(text, known).flatMap(
      (mention) =>
        linkMention(mention, text, { topics: topics.map((ids) => new Set(ids)), named: new Set() })?.id ?? [],
    )
  const written = ['Translate the page.', 'Note: Translate your text', 'Artifacts are kept', 'Artifact of the build']
  expect(written.map((text) => read(text))).toEqual([[], [], [], []])
  expect(read('Data exchange is slow.')).toEqual([])
  expect(read('Translate reads text')).toEqual(['kms'])
  expect(read('it calls Translate the usual way')).toEqual(['kms'])
  expect(read('Data Exchange is a service')).toEqual(['kms'])
  expect(read('Automation')).toEqual(['kms'])
  expect(read('Automation', [['lambda']])).toEqual([])
  expect(read('Automation starts here')).toEqual([])
  expect(read('then Automation starts', [['lambda']])).toEqual(['kms'])
})

test('a name of one thing is that of another where the text is about what has one too', () => {
  const known = createDictionary(
    createCatalog({
      categories: [],
      entities: TEST_CATALOG.entities.map((each) => ({
        ...each,
        aliases: each.id === 'cloudwatch-logs' ? ['flow log'] : each.aliases,
        contextual: each.id === 'kms' ? [{ name: 'flow log', in: ['sns'], capitalised: false }] : each.contextual,
      })),
    }),
  )
  const read = (...topics: string[][]) => {
    const [mention] = findMentions('flow logs', known)
    const around = { topics: topics.map((ids) => new Set(ids)), named: new Set<string>() }
    return mention && linkMention(mention, 'flow logs', around)
  }
  expect(read()).toMatchObject({ id: 'cloudwatch-logs', weak: false })
  expect(read(['sns'])).toMatchObject({ id: 'kms', weak: false })
  expect(read(['cloudwatch'], ['sns'])?.id).toBe('cloudwatch-logs')
  expect(read(['sns'], ['cloudwatch'])?.id).toBe('kms')
})
