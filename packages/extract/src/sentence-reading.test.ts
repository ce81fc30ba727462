import { describe, expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { linkMention } from './linking.ts'
import { findMentions } from './mention.ts'
import { readSentence } from './sentence-reading.ts'
import { sentencesOf } from './sentence.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const dictionary = createDictionary(TEST_CATALOG)

function read(text: string) {
  const sentence = readDocument(text).blocks.flatMap((block) => sentencesOf(block))[0]
  if (!sentence) throw new Error('no sentence')
  const mentions = findMentions(sentence.text, dictionary).flatMap(
    (mention) => linkMention(mention, sentence.text, { topics: [], named: new Set() }) ?? [],
  )
  const { args, predicates } = readSentence(sentence, mentions)
  const verbs = predicates.map(
    (verb) =>
      `${sentence.text.slice(verb.start, verb.end)}=${verb.frame}${verb.passive ? ' passive' : ''}${verb.negated ? ' negated' : ''}`,
  )
  return { roles: args.map((arg) => `${arg.id}:${arg.role}`), groups: args.map((arg) => arg.group), verbs }
}

describe('Korean', () => {
  test('particles give the roles', () => {
    expect(read('CloudTrail은 로그를 S3에 저장한다')).toMatchObject({
      roles: ['cloudtrail:topic', 's3:goal'],
      verbs: ['저장한다=store'],
    })
    expect(read('Lambda가 SQS에서 메시지를 읽는다')).toMatchObject({
      roles: ['lambda:subject', 'sqs:source'],
      verbs: ['읽는다=read'],
    })
  })

  test('the members of a list share the role of the last', () => {
    expect(read('EventBridge는 Lambda, SNS 및 SQS로 이벤트를 보낸다')).toMatchObject({
      roles: ['eventbridge:topic', 'lambda:goal', 'sns:goal', 'sqs:goal'],
      groups: [0, 1, 1, 1],
    })
  })

  test('instruments and agents of passives are known by what follows the particle', () => {
    expect(read('KMS를 사용해 S3를 암호화한다').roles).toEqual(['kms:via', 's3:object'])
    expect(read('Lambda는 EventBridge에 의해 호출된다')).toMatchObject({
      roles: ['lambda:topic', 'eventbridge:by'],
      verbs: ['호출된다=trigger passive'],
    })
  })

  test('와 joins names before a name and marks the partner before a verb', () => {
    expect(read('SNS와 SQS를 사용한다').groups).toEqual([0, 0])
    expect(read('CloudWatch와 통합된다').roles).toEqual(['cloudwatch:partner'])
  })

  test('everyday verbs are known in their endings', () => {
    expect(read('로그가 S3에 떨어진다').verbs).toEqual(['떨어진다=store'])
    expect(read('Lambda는 KMS를 씀').verbs).toEqual(['씀=use'])
    expect(read('Lambda에 KMS를 쓰시면 됩니다').verbs).toEqual(['쓰시면=use'])
    expect(read('KMS는 Lambda에 쓰인다').verbs).toEqual(['쓰인다=use passive'])
    expect(read('EC2는 KMS를 쓰지 않는다').verbs).toEqual(['쓰지=use negated'])
    expect(read('권한은 Config가 담당한다').verbs).toEqual(['담당한다=manage'])
    expect(read('Lambda가 RDS에 물어본다').verbs).toEqual(['물어본다=use'])
  })

  test('negation is known in its forms', () => {
    expect(read('EC2는 SNS로 로그를 보내지 않는다').verbs).toEqual(['보내지=send negated'])
    expect(read('EC2는 SNS를 호출할 수 없다').verbs).toEqual(['호출할=trigger negated'])
    expect(read('EC2는 SNS를 호출할 수 있다').verbs).toContain('호출할=trigger')
    expect(read('EC2는 SNS를 사용 하지 않는다').verbs).toEqual(['사용=use negated'])
  })

  test('a gloss in parentheses and a head noun stand between a name and its particle', () => {
    expect(read('SQS(대기열)를 Lambda 함수가 읽는다').roles).toEqual(['sqs:object', 'lambda:subject'])
  })
})

describe('English', () => {
  test('several words that make one preposition give one role', () => {
    expect(read('CloudTrail runs on behalf of Lambda').roles).toEqual(['cloudtrail:subject', 'lambda:for'])
    expect(read('Auto Scaling is built on top of EC2').roles).toEqual(['auto-scaling:subject', 'ec2:goal'])
    expect(read('Use SQS instead of SNS').roles).toEqual(['sqs:object', 'sns:none'])
  })

  test('what stands in front sends, what runs behind is sent to', () => {
    expect(read('Lambda sits in front of RDS')).toMatchObject({
      roles: ['lambda:subject', 'rds:goal'],
      verbs: ['sits=attach', 'in front of=send'],
    })
    expect(read('EC2 runs behind Lambda')).toMatchObject({
      roles: ['ec2:subject', 'lambda:by'],
      verbs: ['runs=trigger', 'behind=send passive'],
    })
  })

  test('a clause that leaves its verb out has a subject of its own', () => {
    expect(read('Lambda sits in front of RDS, SNS in front of SQS')).toMatchObject({
      roles: ['lambda:subject', 'rds:goal', 'sns:subject', 'sqs:goal'],
      groups: [0, 1, 2, 3],
    })
    expect(read('Logs go to S3, SNS and SQS').groups).toEqual([0, 0, 0])
  })

  test('what stands right behind a verb is its object, and no verb', () => {
    expect(read('Lambda writes query results to S3').verbs).toEqual(['writes=store'])
    expect(read('Lambda puts records into SQS').verbs).toEqual(['puts=store'])
  })

  test('a particle makes another verb, at once or behind the object', () => {
    expect(read('Lambda picks up messages from SQS').verbs).toEqual(['picks=read'])
    expect(read('Lambda picks each message up from SQS').verbs).toEqual(['picks=read'])
    expect(read('The records end up in S3').verbs).toEqual(['end=store'])
    expect(read('SNS fans out to SQS').verbs).toEqual(['fans=send'])
    expect(read('Lambda is backed by RDS').verbs).toEqual(['backed=integrate passive'])
  })

  test('a plural that begins a sentence is no verb before one', () => {
    expect(read('Logs land in S3').verbs).toEqual(['land=store'])
    expect(read('Exports findings to S3').verbs).toEqual(['Exports=send'])
  })

  test('subject, object and prepositions give the roles', () => {
    expect(read('CloudTrail stores its logs in S3')).toMatchObject({
      roles: ['cloudtrail:subject', 's3:goal'],
      verbs: ['stores=store'],
    })
    expect(read('Lambda reads messages from SQS').roles).toEqual(['lambda:subject', 'sqs:source'])
    expect(read('EventBridge triggers Lambda').roles).toEqual(['eventbridge:subject', 'lambda:object'])
  })

  test('the members of a list are one group, with items that are no names and glosses between them', () => {
    expect(read('Lambda sends to SNS, SQS, S3')).toMatchObject({
      roles: ['lambda:subject', 'sns:goal', 'sqs:goal', 's3:goal'],
      groups: [0, 1, 1, 1],
    })
    expect(read('EventBridge sends to SNS (mail), some tool, SQS and Lambda').groups).toEqual([0, 1, 1, 1])
    expect(read('EventBridge triggers Lambda, which sends to SNS').groups).toEqual([0, 1, 2])
  })

  test('what is spared is not denied', () => {
    expect(read('EventBridge needs no code to send events to SQS').verbs).toContain('send=send')
  })

  test('what looks like a plural between two names is a verb', () => {
    expect(read('SNS triggers Lambda.')).toMatchObject({
      roles: ['sns:subject', 'lambda:object'],
      verbs: ['triggers=trigger'],
    })
    expect(read('The SNS triggers of Lambda').roles).not.toContain('sns:subject')
  })

  test('a fragment begins with its verb', () => {
    expect(read('Sends findings to EventBridge and SNS')).toMatchObject({
      roles: ['eventbridge:goal', 'sns:goal'],
      groups: [0, 0],
      verbs: ['Sends=send'],
    })
  })

  test('passives and negation are known', () => {
    expect(read('Lambda is invoked by EventBridge')).toMatchObject({
      roles: ['lambda:subject', 'eventbridge:by'],
      verbs: ['invoked=trigger passive'],
    })
    expect(read('EC2 does not send events to CloudWatch Logs').verbs).toEqual(['send=send negated'])
    expect(read('Events that could not be sent to SNS go to SQS').verbs).toEqual([
      'sent=send passive negated',
      'go=send',
    ])
    expect(read('SNS sends logs to S3').verbs).toEqual(['sends=send'])
    expect(read('SNS cannot be combined with SQS').verbs).toEqual(['combined=integrate passive negated'])
    expect(read('Can be integrated with CloudWatch')).toMatchObject({
      roles: ['cloudwatch:partner'],
      verbs: ['integrated=integrate passive'],
    })
  })
})
