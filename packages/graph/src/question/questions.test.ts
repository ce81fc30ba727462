import { expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { createNames } from '../names.ts'
import { PATH_DEFAULTS } from '../path/find-paths.ts'
import { CATALOG } from '../test-fixtures.ts'
import { parseQuestion } from './parse-question.ts'

/** What people ask, and what is read: all forms, typos, former names, spacing, NFD, full width, mixed scripts. */

const NAMES = createNames(CATALOG, buildGraph([], CATALOG))

/** A question as read, in one line; of a path what it should pass and avoid, and what differs from the defaults. */
function readingOf(text: string): string {
  const { question } = parseQuestion(text, NAMES)
  switch (question.kind) {
    case 'path': {
      const { from, to, via, avoid, k, maxHops, direction, relations } = question
      const conditions = Object.entries({ k, maxHops, direction, relations: relations.join() })
      const usual = new Map(Object.entries({ ...PATH_DEFAULTS, relations: PATH_DEFAULTS.relations.join() }))
      return [
        `path ${from} > ${to}`,
        ...via.map((id) => `via ${id}`),
        ...avoid.map((id) => `not ${id}`),
        ...conditions.flatMap(([name, value]) => (usual.get(name) === value ? [] : [`${name}=${value}`])),
      ].join(' ')
    }
    case 'connection':
      return ['connection', ...question.entities].join(' ')
    case 'neighbours':
      return ['neighbours', question.side, question.entity, ...question.verbs].join(' ')
    case 'limits':
      return `limits ${question.entity}${question.about === '' ? '' : ` about ${question.about}`}`
    case 'replacements':
    case 'entity':
      return `${question.kind} ${question.entity}`
  }
}

const ENGLISH: readonly (readonly [question: string, reading: string])[] = [
  ['EventBridge to SSM', 'path eventbridge > ssm'],
  ['  eventbridge   TO  ssm ?', 'path eventbridge > ssm'],
  ['from S3 to SNS', 'path s3 > sns'],
  ['path from S3 to SNS', 'path s3 > sns'],
  ['What is the shortest path from S3 to SNS?', 'path s3 > sns'],
  ['how do I get from S3 to the SNS service', 'path s3 > sns'],
  ['EventBridge -> SSM via Lambda', 'path eventbridge > ssm via lambda'],
  ['EventBridge -> Lambda -> DynamoDB', 'path eventbridge > dynamodb via lambda'],
  ['EventBridge => SSM', 'path eventbridge > ssm'],
  ['S3 to SNS avoiding SQS', 'path s3 > sns not sqs'],
  ['S3 to SNS through SQS and Lambda without KMS', 'path s3 > sns via sqs via lambda not kms'],
  ['how does S3 talk to DynamoDB?', 'path s3 > dynamodb'],
  ['How is S3 connected to Lambda?', 'path s3 > lambda'],
  ['can Lambda reach DynamoDB', 'path lambda > dynamodb'],
  ['How does S3 trigger Lambda?', 'path s3 > lambda'],
  ['how would SNS send messages to SQS', 'path sns > sqs'],
  ['how do I invoke Lambda from EventBridge', 'path eventbridge > lambda'],
  ['how can we send events from S3 to SNS', 'path s3 > sns'],
  ['connection between S3 and SNS', 'path s3 > sns'],
  ['how are SQS and SNS connected', 'path sqs > sns'],
  ['Simple Storage Service to Elastic Compute Cloud', 'path s3 > ec2'],
  ['evnetbridge to lamda', 'path eventbridge > lambda'],
  ['CloudWatch Events to Systems Manager', 'path eventbridge > ssm'],
  ['what integrates with KMS', 'neighbours both kms'],
  ['Which services integrate with KMS?', 'neighbours both kms'],
  ['what is connected to S3', 'neighbours both s3'],
  ['what triggers Lambda', 'neighbours in lambda triggers'],
  ['which services are invoking Lambda?', 'neighbours in lambda triggers'],
  ['what writes to DynamoDB', 'neighbours in dynamodb stores-in'],
  ['what sends messages to SQS', 'neighbours in sqs sends-to'],
  ['what does EventBridge trigger', 'neighbours out eventbridge triggers'],
  ['what does Lambda read from?', 'neighbours out lambda reads-from'],
  ['what is monitored by CloudWatch', 'neighbours out cloudwatch monitors'],
  ['neighbours of S3', 'neighbours both s3'],
  ['S3 integrations', 'neighbours both s3'],
  ['limits of Lambda', 'limits lambda'],
  ['Lambda limits', 'limits lambda'],
  ["What are Lambda's limits?", 'limits lambda'],
  ['what is the maximum of SQS', 'limits sqs'],
  ['quotas for dynamo db', 'limits dynamodb'],
  ['limits of Config', 'limits config'],
  ['what replaces launch configuration', 'replacements launch-configurations'],
  ['replacement for launch configurations', 'replacements launch-configurations'],
  ['what should I use instead of launch configurations?', 'replacements launch-configurations'],
  ['what does launch templates replace', 'replacements launch-templates'],
  ['Lambda', 'entity lambda'],
  ['what is AWS Lambda?', 'entity lambda'],
  ['tell me about S3', 'entity s3'],
  ['path between S3 and SNS', 'path s3 > sns'],
  ['S3 and SNS', 'path s3 > sns'],
  ['S3, SNS', 'path s3 > sns'],
  ['s3 sns', 'path s3 > sns'],
  ['shortest path S3 SNS', 'path s3 > sns'],
  ['S3 <-> SNS', 'path s3 > sns'],
  ['\'S3\' to "SNS"', 'path s3 > sns'],
  ['“S3” to ‘SNS’!!', 'path s3 > sns'],
  ['Ｓ３ to ＳＮＳ', 'path s3 > sns'],
  ['S3 to S3', 'path s3 > s3'],
  ['is KMS used by S3?', 'path s3 > kms'],
  ['does EventBridge trigger Lambda?', 'path eventbridge > lambda'],
  ['can Lambda write data to DynamoDB', 'path lambda > dynamodb'],
  ['how to connect S3 to Lambda', 'path s3 > lambda'],
  ['EventBridge to SSM via Lambda, not SQS', 'path eventbridge > ssm via lambda not sqs'],
  ['4 paths from S3 to SNS', 'path s3 > sns k=4'],
  ['the top five paths from S3 to SNS', 'path s3 > sns k=5'],
  ['all paths from S3 to SNS', 'path s3 > sns k=10'],
  ['S3 to SNS within 2 hops', 'path s3 > sns maxHops=2'],
  ['S3 to SNS, at most one hop', 'path s3 > sns maxHops=1'],
  ['does S3 talk directly to Lambda', 'path s3 > lambda maxHops=1'],
  ['S3 to SNS along the arrows', 'path s3 > sns direction=forward'],
  ['S3 to SNS one way', 'path s3 > sns direction=forward'],
  [
    'launch configuration to EC2 including replacements',
    'path launch-configurations > ec2 relations=integrates-with,part-of,replaces',
  ],
  ['S3 to SNS via Lambda, 2 paths within 3 hops', 'path s3 > sns via lambda k=2 maxHops=3'],
  ['what connects S3, Lambda and SNS', 'connection s3 lambda sns'],
  ['how are S3, SQS and SNS connected?', 'connection s3 sqs sns'],
  ['connect S3, SNS & DynamoDB', 'connection s3 sns dynamodb'],
  ['what do S3, SQS and SNS have in common', 'connection s3 sqs sns'],
  ['what connects S3 and SNS', 'path s3 > sns'],
  ['S3, Lambda, SNS', 'connection s3 lambda sns'],
  ['where does Lambda store data', 'neighbours out lambda stores-in'],
  ['what is encrypted with KMS', 'neighbours both kms protects'],
  ['paths to Lambda', 'neighbours both lambda'],
  ['Lambda timeout', 'limits lambda about timeout'],
  ['Lambda timeout limit', 'limits lambda about timeout'],
  ['what is the maximum execution time of Lambda?', 'limits lambda about execution time'],
  ['how long can Lambda run', 'limits lambda about long run'],
  ['lamda memory limit', 'limits lambda about memory'],
  ['max message size of SQS', 'limits sqs about message size'],
  ['does launch template replace launch configuration', 'replacements launch-configurations'],
  ['Cloud Watch Events', 'entity eventbridge'],
  ['everything about Lambda', 'entity lambda'],
  ['what is Lambda used for?', 'entity lambda'],
  ['S3-Glacier', 'entity s3-glacier'],
]

const KOREAN: readonly (readonly [question: string, reading: string])[] = [
  ['EventBridge에서 SSM까지', 'path eventbridge > ssm'],
  ['EventBridge 에서 SSM 까지', 'path eventbridge > ssm'],
  ['S3에서 람다 거쳐 DynamoDB까지', 'path s3 > dynamodb via lambda'],
  ['S3에서 람다를 거쳐서 다이나모디비까지 가는 길', 'path s3 > dynamodb via lambda'],
  ['S3에서 SNS까지 SQS 없이', 'path s3 > sns not sqs'],
  ['SQS를 제외하고 S3에서 SNS까지', 'path s3 > sns not sqs'],
  ['S3에서 SNS로', 'path s3 > sns'],
  ['S3에서 SNS로 어떻게 가?', 'path s3 > sns'],
  ['S3와 SNS 사이', 'path s3 > sns'],
  ['S3랑 SNS 사이의 관계는?', 'path s3 > sns'],
  ['S3와 람다는 어떻게 연결돼?', 'path s3 > lambda'],
  ['S3와 람다의 관계 알려줘', 'path s3 > lambda'],
  ['이벤트브릿지 → 시스템 매니저', 'path eventbridge > ssm'],
  ['이벤트브릿지→람다→다이나모디비', 'path eventbridge > dynamodb via lambda'],
  ['이벤트 브릿지에서 시스템매니저까지 경로 보여줘', 'path eventbridge > ssm'],
  ['이벤트브릿지에서 시스템 매니저까지'.normalize('NFD'), 'path eventbridge > ssm'],
  ['이벤트브릿쥐에서 람다까지', 'path eventbridge > lambda'],
  ['이벤트브릿지 to SSM', 'path eventbridge > ssm'],
  ['KMS와 연동되는 서비스', 'neighbours both kms'],
  ['KMS와 연동되는 서비스는 뭐가 있어?', 'neighbours both kms'],
  ['KMS 연동', 'neighbours both kms'],
  ['키 관리 서비스랑 연결되는 것', 'neighbours both kms'],
  ['람다를 호출하는 서비스', 'neighbours in lambda triggers'],
  ['람다를 호출하는 게 뭐야?', 'neighbours in lambda triggers'],
  ['무엇이 람다를 트리거하나요?', 'neighbours in lambda triggers'],
  ['S3에 저장하는 서비스', 'neighbours in s3 stores-in'],
  ['KMS를 사용하는 서비스 알려줘', 'neighbours in kms uses'],
  ['EventBridge가 호출하는 서비스', 'neighbours out eventbridge triggers'],
  ['람다 제한', 'limits lambda'],
  ['람다 한도는?', 'limits lambda'],
  ['람다의 제한 사항은 무엇인가요?', 'limits lambda'],
  ['람다한도', 'limits lambda'],
  ['클라우드 워치 로그 할당량 알려줘', 'limits cloudwatch-logs'],
  ['시작 구성 대신', 'replacements launch-configurations'],
  ['시작구성 대신 뭘 써야 해?', 'replacements launch-configurations'],
  ['시작 구성을 대체하는 것은?', 'replacements launch-configurations'],
  ['시작 구성의 후속 서비스', 'replacements launch-configurations'],
  ['람다', 'entity lambda'],
  ['람다란?', 'entity lambda'],
  ['람다는 뭐야', 'entity lambda'],
  ['키 관리 서비스', 'entity kms'],
  ['S3와 SNS', 'path s3 > sns'],
  ['경로 S3 SNS', 'path s3 > sns'],
  ['S3, SNS 관계', 'path s3 > sns'],
  ['S3랑 람다 어떻게 연결돼?', 'path s3 > lambda'],
  ['S3가 람다를 호출하나요?', 'path s3 > lambda'],
  ['람다는 S3를 호출할 수 있어?', 'path lambda > s3'],
  ['람다에서 다이나모디비로 데이터를 저장할 수 있나요', 'path lambda > dynamodb'],
  ['S3를 람다로 보내려면?', 'path s3 > lambda'],
  ['S3하고 SQS는 무슨 관계야?', 'path s3 > sqs'],
  ['ㄹㄷ에서 SQS까지', 'path lambda > sqs'],
  ['Ｓ３에서 ＳＮＳ까지', 'path s3 > sns'],
  ['S3에서 S3까지', 'path s3 > s3'],
  ['「S3」에서 「SNS」까지！', 'path s3 > sns'],
  ['클라우드워치 로그에서 S3까지', 'path cloudwatch-logs > s3'],
  ['CloudWatch Events에서 시스템 매니져까지', 'path eventbridge > ssm'],
  ['S3에서 SNS까지 경로 5개', 'path s3 > sns k=5'],
  ['S3에서 SNS까지 다섯 가지 경로', 'path s3 > sns k=5'],
  ['S3에서 SNS까지 모든 경로', 'path s3 > sns k=10'],
  ['S3에서 SNS까지 2홉 이내', 'path s3 > sns maxHops=2'],
  ['S3에서 SNS까지 두 단계 안에', 'path s3 > sns maxHops=2'],
  ['S3에서 람다까지 직접', 'path s3 > lambda maxHops=1'],
  ['람다에서 S3까지 화살표 방향대로', 'path lambda > s3 direction=forward'],
  ['시작 구성에서 EC2까지 대체 포함', 'path launch-configurations > ec2 relations=integrates-with,part-of,replaces'],
  ['S3에서 SNS까지 람다를 거쳐 2홉 이내 경로 4개', 'path s3 > sns via lambda k=4 maxHops=2'],
  ['S3, 람다, SNS를 잇는 것은', 'connection s3 lambda sns'],
  ['S3와 람다와 SNS를 연결하는 서비스', 'connection s3 lambda sns'],
  ['S3, SQS, SNS는 어떻게 연결돼 있어?', 'connection s3 sqs sns'],
  ['S3, SQS, SNS 사이의 관계', 'connection s3 sqs sns'],
  ['이벤트브릿지, 람다, 디나모디비', 'connection eventbridge lambda dynamodb'],
  ['S3랑 SNS를 잇는 것', 'path s3 > sns'],
  ['S3에 로그를 저장하는 서비스', 'neighbours in s3 stores-in'],
  ['S3에 뭐가 저장돼?', 'neighbours in s3 stores-in'],
  ['람다는 데이터를 어디에 저장해?', 'neighbours out lambda stores-in'],
  ['EC2는 뭘로 모니터링해?', 'neighbours in ec2 monitors'],
  ['KMS로 보호되는 것', 'neighbours out kms protects'],
  ['람다가 뭘 호출해?', 'neighbours out lambda triggers'],
  ['람다 주변', 'neighbours both lambda'],
  ['람다 최대 실행 시간', 'limits lambda about 실행 시간'],
  ['람다는 몇 분까지 실행돼?', 'limits lambda about 분 실행'],
  ['람다 타임아웃', 'limits lambda about 타임아웃'],
  ['ㄹㄷ 한도', 'limits lambda'],
  ['람다 메모리 한도는?', 'limits lambda about 메모리'],
  ['SQS 최대 메시지 크기 알려 주세요', 'limits sqs about 메시지 크기'],
  ['시작 구성 대신 뭘 쓰면 돼?', 'replacements launch-configurations'],
  ['람다로 뭘 할 수 있어?', 'entity lambda'],
  ['lambda란 무엇인가', 'entity lambda'],
  ['에스쓰리', 'entity s3'],
]

test.each([...ENGLISH, ...KOREAN])('"%s" asks for: %s', (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})

test('Korean is asked in as many ways as English', () => {
  expect(ENGLISH.length).toBeGreaterThanOrEqual(60)
  expect(KOREAN.length).toBeGreaterThanOrEqual(60)
})

test.each([...ENGLISH, ...KOREAN])('"%s" means the same however it is typed', (text, reading) => {
  expect(readingOf(text.normalize('NFD'))).toBe(reading)
  expect(readingOf(`  ${text.replaceAll(' ', '  ')}  ?`)).toBe(reading)
})
