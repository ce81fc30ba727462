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

  test('is not replaced anew by each sentence that goes on about its successor', () => {
    expect(replaced('SWF는 더 이상 쓰지 않는다. Step Functions를 쓴다. Step Functions는 언제 끝나는가?')).toEqual([
      'step-functions>swf replaces/superseded',
    ])
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

  test('name each of several that come after', () => {
    expect(replaced('SNS and Lambda replace EC2.').map((each) => each.split(' ')[0])).toEqual(['sns>ec2', 'lambda>ec2'])
  })

  test('"instead of" only compares where neither is old', () => {
    expect(replaced('Use Lambda instead of EC2.')).toEqual([])
  })

  test('변경 and 바뀌다 rename only names', () => {
    expect(replaced('EC2가 몇 분 뒤 Lambda로 바뀐다.')).toEqual([])
  })

  test('copies that run are exchanged, not succeeded', () => {
    expect(replaced('Auto Scaling replaces EC2 instances.')).toEqual([])
    expect(replaced('ASG가 EC2의 인스턴스를 대체한다.')).toEqual([])
    expect(replaced('Lambda replaces the legacy EC2 instances.')).toEqual(['lambda>ec2 replaces/replaces'])
  })

  test('"을 대신한다" is to stand in for', () => {
    expect(replaced('Step Functions는 SWF를 대신한다.')).toEqual(['step-functions>swf replaces/superseded'])
    expect(replaced('Lambda는 EC2를 대신한다.')).toEqual(['lambda>ec2 replaces/replaces'])
  })
})

describe('a former name', () => {
  test('in brackets is that of the name right before it', () => {
    for (const text of [
      'Lambda (구 EC2)는 S3에 쓴다.',
      'Lambda(옛 EC2)가 S3를 읽는다.',
      'Lambda (formerly EC2) writes to S3.',
      'Lambda, previously EC2, writes to S3.',
      'S3 sends to Lambda (formerly known as EC2).',
      'S3에서 Lambda(예전 이름: EC2)로 보낸다.',
    ])
      expect(replaced(text)).toEqual(['lambda>ec2 replaces/former-name'])
  })

  test('is a name of the past, not one that a thing is called by', () => {
    expect(replaced('SNS는 이전에 Lambda라고 불렀다.')).toEqual(['sns>lambda replaces/former-name'])
    expect(replaced('SNS에서 Lambda라고 불리는 것을 만든다.')).toEqual([])
    expect(replaced('SNS에는 Lambda라고 알려진 것이 있다.')).toEqual([])
  })

  test('of the same thing tells of no second one', () => {
    expect(replaced('Lambda (구 람다 함수)는 S3에 쓴다.')).toEqual([])
    expect(replaced('Lambda, formerly known as 람다, writes to S3.')).toEqual([])
    expect(replaced('람다 was renamed Lambda and writes to S3.')).toEqual([])
  })

  test('is not what 구, once and previously say elsewhere', () => {
    expect(replaced('# RDS\n\n구 EC2 서버를 끈다.')).toEqual([])
    expect(replaced('# RDS\n\n- 구 EC2는 지움')).toEqual([])
    expect(replaced('# RDS\n\nOnce Lambda is done, SNS tells everybody.')).toEqual([])
    expect(replaced('# RDS\n\nPreviously EC2 was used.')).toEqual([])
    expect(replaced('S3, 구 EC2 서버, SNS를 정리한다.')).toEqual([])
    expect(replaced('# S3\n\n## RDS (구 RDS)')).toEqual([])
  })

  test('as a line of its own is that of what stands above it', () => {
    expect(replaced('## Lambda\n\n- 구 EC2')).toEqual(['lambda>ec2 replaces/former-name'])
    expect(replaced('## Lambda\n\nFormerly EC2. Reads S3.')).toEqual(['lambda>ec2 replaces/former-name'])
  })
})

describe('what the text says has ended', () => {
  test('is replaced by what it says to use, whatever the catalog knows', () => {
    for (const text of [
      'RDS 제공 중단, Lambda 권장',
      'RDS: 신규 고객 사용 불가. Lambda로 이전 권장',
      'RDS는 신규 가입이 막혔고 Lambda를 쓴다.',
      'RDS는 지원 종료라 Lambda로 갈아타야 함',
      'RDS is being retired, move to Lambda.',
      'RDS is closed to new customers; use Lambda instead.',
      'RDS has been discontinued. Use Lambda instead.',
    ])
      expect(replaced(text)).toEqual(['lambda>rds replaces/superseded'])
  })

  test('is neither what is switched off nor a copy of it', () => {
    expect(replaced('RDS 종료, Lambda 사용')).toEqual([])
    expect(replaced('The EC2 instance is retired; use Auto Scaling.')).toEqual([])
    expect(replaced('We moved from RDS to Lambda.')).toEqual([])
  })
})
