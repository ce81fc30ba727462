// Names that several services share, in the project's own catalog: in notes and in questions.
import { createExtractor } from '@cloudlore/extract'
import { createNames } from '@cloudlore/graph'
import { parseQuestion } from '@cloudlore/graph/question'
import { expect, test } from 'vitest'
import { projectCatalog } from './accuracy/note-set.ts'

const catalog = projectCatalog()
const { extract } = createExtractor(catalog)
const names = createNames(catalog)

test.each([
  ['EFS', 'efs-ia'],
  ['S3 Intelligent-Tiering', 's3-intelligent-tiering'],
])('an Infrequent Access tier under %s is one of %s', (heading, id) => {
  const { claims } = extract({ path: 'tiers.md', text: `# ${heading}\n\n- Infrequent Access tier: 30 days\n` })
  expect(claims.map(({ source }) => source)).toEqual([id])
})

const pairsOf = (text: string) =>
  extract({ path: 'names.md', text }).claims.flatMap((claim) =>
    'target' in claim ? [`${claim.relation} ${claim.source} ${claim.target}`] : [],
  )

test.each([
  ['# Transit Gateway\n\n- Flow logs are sent to S3', 'integrates-with transit-gateway-flow-logs s3'],
  ['# Security groups\n\n- Flow logs are sent to S3', 'integrates-with vpc-flow-logs s3'],
  ['# CodeBuild\n\n- Artifacts are stored in S3', 'integrates-with codebuild s3'],
  ['# CodePipeline\n\n- Artifacts are stored in S3', 'integrates-with codepipeline s3'],
  ['# Organizations\n\nRCP는 S3에 적용된다.', 'integrates-with organizations-rcp s3'],
])('%s: a name is of what the note is about', (text, pair) => {
  expect(pairsOf(text)).toContain(pair)
})

test.each([
  'Personalize the email with SES.',
  'Translate the page before CloudFront serves it.',
  'Inspectors use S3.',
  'The SES team uses S3.',
  'Session managers use EC2.',
  'Organizations of this size use IAM.',
  'Config files live in S3.',
  '감사 관리자에게 S3를 읽게 한다.',
])('%s: plain words are no services', (text) => {
  expect(pairsOf(text)).toEqual([])
})

test.each([
  ['queue to function', 'sqs', 'lambda'],
  ['큐에서 함수까지', 'sqs', 'lambda'],
  ['alarm to bucket', 'cloudwatch-alarms', 's3'],
  ['인스턴스에서 버킷까지', 'ec2', 's3'],
])('%s: names that mean one thing alone', (text, from, to) => {
  expect(parseQuestion(text, names).question).toMatchObject({ kind: 'path', from, to })
})

test.each([
  ['snapshot to S3', 'snapshot', { id: 'ebs-snapshots', question: 'EBS snapshots to S3' }],
  ['이벤트에서 람다까지', '이벤트', { id: 'eventbridge', question: 'EventBridge에서 람다까지' }],
  ['EventBridge to event', 'event', { id: 'rds-events', question: 'EventBridge to RDS events' }],
])('%s: is asked back', (text, name, meant) => {
  expect(() => parseQuestion(text, names)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(`"${name}" may mean several things`) as string,
      suggestions: expect.arrayContaining([expect.objectContaining(meant)]) as unknown,
    }),
  )
})
