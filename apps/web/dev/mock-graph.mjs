/** The hand-made graph of the mock server. */
const services = {
  compute:
    'lambda:Lambda:람다 ec2:EC2:이씨투 ecs:ECS: eks:EKS: fargate:Fargate:파게이트 auto-scaling:Auto~Scaling:오토~스케일링 batch:Batch:배치 beanstalk:Elastic~Beanstalk:',
  storage:
    's3:S3: ebs:EBS: efs:EFS: glacier:S3~Glacier:글래시어 backup:Backup:백업 storage-gateway:Storage~Gateway:스토리지~게이트웨이',
  database:
    'dynamodb:DynamoDB:다이나모DB rds:RDS: aurora:Aurora:오로라 elasticache:ElastiCache:엘라스티캐시 redshift:Redshift:레드시프트',
  networking:
    'vpc:VPC: cloudfront:CloudFront:클라우드프론트 route53:Route~53:라우트~53 elb:ELB: api-gateway:API~Gateway:API~게이트웨이 direct-connect:Direct~Connect: transit-gateway:Transit~Gateway:',
  'application-integration':
    'eventbridge:EventBridge:이벤트브리지 sns:SNS: sqs:SQS: step-functions:Step~Functions:스텝~함수',
  'security-identity':
    'iam:IAM: kms:KMS: waf:WAF: shield:Shield:쉴드 guardduty:GuardDuty:가드듀티 inspector:Inspector:인스펙터 secrets-manager:Secrets~Manager:시크릿~매니저 acm:ACM: cognito:Cognito:코그니토 macie:Macie:',
  management:
    'cloudwatch:CloudWatch:클라우드워치 cloudtrail:CloudTrail:클라우드트레일 config:Config:컨피그 ssm:SSM:시스템즈~매니저 cloudformation:CloudFormation:클라우드포메이션 organizations:Organizations: trusted-advisor:Trusted~Advisor:',
  analytics:
    'athena:Athena:아테나 kinesis:Kinesis:키네시스 firehose:Data~Firehose: glue:Glue:글루 opensearch:OpenSearch:오픈서치 quicksight:QuickSight: emr:EMR:',
  'machine-learning': 'sagemaker:SageMaker:세이지메이커 rekognition:Rekognition: comprehend:Comprehend:',
  externals: 'ext:github:GitHub: ext:slack:Slack: ext:prometheus:Prometheus:',
}
const features =
  'ssm-automation:SSM~Automation:ssm ssm-run-command:Run~Command:ssm parameter-store:Parameter~Store:ssm patch-manager:Patch~Manager:ssm cloudwatch-alarms:CloudWatch~Alarms:cloudwatch cloudwatch-logs:CloudWatch~Logs:cloudwatch cloudwatch-agent:CloudWatch~Agent:cloudwatch s3-event-notifications:S3~Event~Notifications:s3 s3-replication:S3~Replication:s3 launch-template:Launch~Template:auto-scaling launch-configuration:Launch~Configuration:auto-scaling alb:ALB:elb nlb:NLB:elb nat-gateway:NAT~Gateway:vpc security-groups:Security~Groups:vpc aurora-serverless:Aurora~Serverless:aurora dynamodb-streams:DynamoDB~Streams:dynamodb lambda-edge:Lambda@Edge:lambda ami:AMI:ec2'
const claims = `eventbridge triggers lambda; eventbridge triggers ssm-automation; eventbridge triggers ssm-run-command; eventbridge sends-to sns; eventbridge sends-to sqs; eventbridge triggers step-functions; eventbridge triggers ecs; lambda sends-to eventbridge; lambda reads-from sqs; lambda reads-from dynamodb-streams; lambda reads-from kinesis; lambda stores-in s3; lambda uses dynamodb; lambda uses vpc; lambda uses efs; lambda uses secrets-manager; lambda sends-to cloudwatch-logs; lambda sends-to sns; s3-event-notifications triggers lambda; s3-event-notifications sends-to sqs; s3-event-notifications sends-to sns; s3-event-notifications sends-to eventbridge; s3 uses kms; s3-replication stores-in s3; s3 stores-in glacier; sns sends-to sqs; sns triggers lambda; sqs triggers auto-scaling; api-gateway triggers lambda; api-gateway uses cognito; api-gateway triggers step-functions; cloudfront reads-from s3; cloudfront uses acm; cloudfront uses lambda-edge; cloudfront reads-from alb; waf protects cloudfront; waf protects alb; waf protects api-gateway; shield protects cloudfront; shield protects route53; route53 uses cloudfront; route53 uses elb; route53 monitors alb; alb sends-to ec2; alb triggers lambda; alb sends-to ecs; nlb sends-to alb; nlb sends-to ec2; auto-scaling manages ec2; auto-scaling uses elb; auto-scaling uses launch-template; cloudwatch-alarms triggers auto-scaling; cloudwatch-alarms sends-to sns; cloudwatch-alarms triggers ec2; cloudwatch-alarms sends-to eventbridge; cloudwatch monitors ec2; cloudwatch monitors rds; cloudwatch monitors lambda; cloudwatch-agent sends-to cloudwatch; cloudwatch-agent monitors ec2; cloudwatch-agent reads-from parameter-store; cloudwatch-logs sends-to firehose; cloudwatch-logs sends-to opensearch; cloudwatch-logs triggers lambda; cloudtrail stores-in s3; cloudtrail sends-to cloudwatch-logs; cloudtrail sends-to eventbridge; config triggers ssm-automation; config stores-in s3; config sends-to sns; config monitors security-groups; ssm manages ec2; ssm-run-command manages ec2; patch-manager manages ec2; patch-manager uses ssm-run-command; parameter-store uses kms; ssm-automation manages ami; ssm-automation manages ec2; ssm-automation triggers lambda; guardduty sends-to eventbridge; guardduty reads-from cloudtrail; inspector monitors ec2; inspector monitors lambda; inspector sends-to eventbridge; macie monitors s3; iam protects s3; iam protects lambda; kms protects ebs; kms protects rds; kms protects efs; secrets-manager uses kms; secrets-manager manages rds; secrets-manager triggers lambda; ebs stores-in s3; ec2 uses ebs; ec2 uses efs; ec2 uses iam; ecs uses fargate; eks uses fargate; ecs uses efs; ecs uses elb; batch uses ecs; beanstalk manages ec2; beanstalk uses elb; cloudformation manages ec2; cloudformation manages lambda; cloudformation reads-from parameter-store; cloudformation stores-in s3; backup manages efs; backup manages dynamodb; backup manages ebs; backup manages rds; storage-gateway stores-in s3; storage-gateway stores-in glacier; athena reads-from s3; athena uses glue; quicksight reads-from athena; redshift reads-from s3; firehose stores-in s3; firehose stores-in redshift; firehose stores-in opensearch; kinesis sends-to firehose; glue reads-from s3; emr stores-in s3; sagemaker reads-from s3; rekognition reads-from s3; comprehend reads-from s3; rds stores-in s3; aurora triggers lambda; dynamodb stores-in s3; elasticache uses vpc; nat-gateway uses vpc; direct-connect uses vpc; transit-gateway uses vpc; transit-gateway uses direct-connect; organizations manages iam; organizations manages cloudtrail; trusted-advisor sends-to eventbridge; trusted-advisor monitors ec2; ext:github triggers cloudformation; sns sends-to ext:slack; ext:prometheus monitors eks; step-functions triggers lambda; step-functions triggers ecs; step-functions uses dynamodb`
const limits =
  'lambda|max|15|minutes|execution time; lambda|max|10|GB|memory; lambda|max|250|MB|deployment package; lambda|default|1000|concurrent executions|; sqs|max|256|KB|message size; sqs|range|1-14|days|retention; s3|max|5|TB|object size; s3|max|5|GB|single PUT; dynamodb|max|400|KB|item size; api-gateway|max|29|seconds|timeout; ebs|max|16|TiB|volume; kms|max|4|KB|direct encryption'
const verbWords = {
  triggers: ['starts {b} when a matching event arrives', '조건에 맞는 이벤트가 오면 {b}를 실행한다'],
  'sends-to': ['delivers its messages to {b}', '{b}로 메시지를 보낸다'],
  'reads-from': ['reads its records from {b}', '{b}에서 데이터를 읽어 온다'],
  'stores-in': ['keeps its output in {b}', '결과를 {b}에 저장한다'],
  uses: ['relies on {b} for this', '이때 {b}를 사용한다'],
  manages: ['manages {b} across accounts', '여러 계정의 {b}를 관리한다'],
  monitors: ['watches {b} and reports changes', '{b}의 상태를 모니터링한다'],
  protects: ['protects {b} against misuse', '{b}를 보호한다'],
}

const spaced = (text) => text.replaceAll('~', ' ')
const exams = (index) => [['SAA'], ['SAA', 'DVA'], ['SOA'], [], ['DVA'], ['SAP']][index % 6]

const notes = {
  'notes/ko/events.md': '# 이벤트와 자동화 [SAA/SOA]\n\n',
  'notes/en/services.md': '# Services and how they fit [SAA/DVA]\n\n',
}
const files = Object.keys(notes)

function write(file, sentence) {
  const text = notes[file]
  const line = text.split('\n').length
  const offset = text.length + 2
  notes[file] = `${text}- ${sentence}\n${line % 9 === 0 ? `\n## Part ${Math.ceil(line / 9)}\n\n` : ''}`
  return { line, column: 3, offset, endLine: line, endColumn: 3 + sentence.length, endOffset: offset + sentence.length }
}

function evidence(sentences, index, verb) {
  return sentences.map((quote, at) => {
    const file = files[(index + at) % 2]
    const span = write(file, quote)
    const polarity = 'asserted'
    return {
      file,
      span,
      headings: ['Services and how they fit', `Part ${1 + (index % 4)}`],
      exams: exams(index),
      quote,
      ...(verb && { verb }),
      polarity,
      rule: 'en-active-verb',
      confidence: 0.55 + ((index * 7 + at * 3) % 40) / 100,
    }
  })
}

function makeGraph() {
  const nodes = new Map()
  const add = (key, attributes) =>
    nodes.set(key, {
      key,
      attributes: {
        kind: 'service',
        korean: null,
        service: key,
        status: 'current',
        replacedBy: null,
        docs: null,
        exams: exams(nodes.size),
        mentions: 1,
        ...position(nodes.size),
        ...attributes,
      },
    })
  for (const [category, list] of Object.entries(services))
    for (const entry of list.split(' ')) {
      const parts = entry.split(':')
      const korean = parts.pop()
      const label = spaced(parts.pop())
      const external = category === 'externals'
      add(parts.join(':'), {
        label,
        name: external ? label : `Amazon ${label}`,
        korean: korean ? spaced(korean) : null,
        category,
        kind: external ? 'external' : 'service',
      })
    }
  const edges = []
  const edge = (source, relation, target, attributes) =>
    edges.push({
      key: `${source}|${relation}|${target}`,
      source,
      target,
      attributes: { relation, polarity: 'asserted', exams: [], verb: 'generic', verbs: ['generic'], ...attributes },
    })
  for (const entry of features.split(' ')) {
    const [id, label, service] = entry.split(':')
    add(id, {
      label: spaced(label),
      name: spaced(label),
      kind: 'feature',
      service,
      category: nodes.get(service).attributes.category,
    })
    edge(id, 'part-of', service, { confidence: 1, evidence: [] })
  }
  claims.split('; ').forEach((claim, index) => {
    const [source, verb, target] = claim.trim().split(' ')
    const [a, b] = [source, target].map((id) => nodes.get(id).attributes.label)
    const both = [`${a} ${verbWords[verb][0].replace('{b}', b)}.`, `${a}는 ${verbWords[verb][1].replace('{b}', b)}.`]
    const found = evidence(index % 3 === 0 ? both : [both[index % 2]], index, verb)
    edge(source, 'integrates-with', target, {
      verb,
      verbs: [verb],
      confidence: Math.max(...found.map(({ confidence }) => confidence)),
      exams: exams(index),
      evidence: found,
    })
  })
  edge('launch-template', 'replaces', 'launch-configuration', {
    confidence: 0.93,
    evidence: evidence(['Launch templates replace launch configurations.'], 3),
  })
  edge('efs', 'integrates-with', 'batch', {
    polarity: 'negated',
    verbs: [],
    confidence: 0.7,
    evidence: evidence(['EFS does not start Batch jobs.'], 4).map((one) => ({ ...one, polarity: 'negated' })),
  })
  for (const entry of limits.split('; ')) {
    const [service, bound, value, unit, what] = entry.split('|')
    const id = `limit:${service}:${what || unit}`
    add(id, {
      label: `${value} ${unit}`,
      name: `${what} ${bound} ${value} ${unit}`,
      kind: 'limit',
      service,
      category: nodes.get(service).attributes.category,
      limit: { bound, value, unit, what },
    })
    edge(id, 'limits', service, {
      confidence: 0.9,
      evidence: evidence([`${nodes.get(service).attributes.label}: ${what} ${bound} ${value} ${unit}.`], 5),
    })
  }
  return {
    attributes: { format: 1, generator: 'mock' },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [...nodes.values()],
    edges,
  }
}

const position = (index) => ({
  x: Math.cos(index * 2.4) * Math.sqrt(index),
  y: Math.sin(index * 2.4) * Math.sqrt(index),
})

const graph = makeGraph()
export const sampleGraph = () => graph
export const noteText = (path) => notes[path] ?? null
