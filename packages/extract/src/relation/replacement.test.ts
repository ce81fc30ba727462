import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { createCatalog } from '@cloudlore/graph'
import { TEST_CATALOG } from '../test-catalog.ts'
import { replacementsOf } from './replacement.ts'

const legacy = {
  kind: 'service',
  korean: null,
  contextual: [],
  sameAs: [],
  category: 'compute',
  parent: null,
  aspect: false,
  docs: null,
} as const
const catalog = createCatalog({
  ...TEST_CATALOG,
  entities: [
    ...TEST_CATALOG.entities,
    {
      ...legacy,
      id: 'swf',
      name: 'SWF',
      short: 'SWF',
      aliases: ['SWF'],
      status: 'legacy',
      replacedBy: 'step-functions',
    },
    {
      ...legacy,
      id: 'step-functions',
      name: 'Step Functions',
      short: 'Step Functions',
      aliases: ['Step Functions'],
      status: 'current',
      replacedBy: null,
    },
  ],
})
const tools = { catalog, dictionary: createDictionary(catalog) }

const replaced = (note: string) =>
  readInContext(readDocument(note).blocks, tools).flatMap((context) =>
    replacementsOf(context, catalog).map(({ newer, older, rule }) => `${newer}>${older} ${rule}`),
  )

describe('what is old by the catalog', () => {
  test('is replaced by its successor where the sentence says that it is over', () => {
    expect(replaced('SWF is legacy, use Step Functions.')).toEqual(['step-functions>swf replaces/superseded'])
    expect(replaced('SWF는 옛날 것이고 이제 Step Functions를 쓴다.')).toEqual([
      'step-functions>swf replaces/superseded',
    ])
  })

  test('is over in many words', () => {
    for (const text of [
      'SWF는 더 이상 권장되지 않으며 Step Functions를 사용해야 한다.',
      'SWF는 더는 권장되지 않고 Step Functions를 쓴다.',
      'SWF에서 Step Functions로 갈아탄다.',
      'SWF is now called Step Functions.',
      'SWF was renamed Step Functions.',
      'Switch from SWF to Step Functions.',
      'SWF is legacy, take Step Functions.',
    ])
      expect(replaced(text)).toEqual(['step-functions>swf replaces/superseded'])
  })

  test('is replaced by what is taken in its stead, whatever the catalog says', () => {
    expect(replaced('SWF is legacy; go for EventBridge.')).toEqual(['eventbridge>swf replaces/superseded'])
  })

  test('is replaced by all that are named together in its stead', () => {
    expect(replaced('SWF retired, Lambda / EventBridge instead.')).toEqual([
      'lambda>swf replaces/superseded',
      'eventbridge>swf replaces/superseded',
    ])
  })

  test('may have been named before its successor is, or after', () => {
    expect(replaced('SWF는 이제 없다. Step Functions로 간다.')).toEqual(['step-functions>swf replaces/superseded'])
    expect(replaced('## Step Functions\n\n- The successor of SWF.')).toEqual(['step-functions>swf replaces/superseded'])
    expect(replaced('## SWF\n\n- Step Functions calls Lambda.')).toEqual([])
  })

  test('is not replaced by what is merely named beside it', () => {
    expect(replaced('SWF calls Step Functions.')).toEqual([])
    expect(replaced('SWF is deprecated and wrote logs to S3.')).toEqual([])
  })
})

describe('words of replacement', () => {
  test('tell the newer from the older in both languages', () => {
    expect(replaced('Lambda replaces EC2.')).toEqual(['lambda>ec2 replaces/replaces'])
    expect(replaced('Lambda는 EC2를 완전히 대체한다.')).toEqual(['lambda>ec2 replaces/replaces'])
  })

  test('"instead of" only compares where neither is old', () => {
    expect(replaced('Use Lambda instead of EC2.')).toEqual([])
  })

  test('변경 and 바뀌다 rename only names', () => {
    expect(replaced('EC2가 몇 분 뒤 Lambda로 바뀐다.')).toEqual([])
  })
})
