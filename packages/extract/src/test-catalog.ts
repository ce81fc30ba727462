import { createCatalog, type Catalog, type CatalogEntity } from '@cloudlore/graph'

/** A small catalog for unit tests: enough of each kind to show what a module does. */

type Entry = Pick<CatalogEntity, 'id'> & Partial<CatalogEntity>

function entity(entry: Entry): CatalogEntity {
  return {
    kind: 'service',
    name: entry.id,
    short: entry.id,
    korean: null,
    aliases: [entry.id],
    contextual: [],
    sameAs: [],
    category: 'compute',
    parent: null,
    status: 'current',
    replacedBy: null,
    aspect: false,
    docs: null,
    ...entry,
  }
}

const feature = (id: string, parent: string, more: Partial<CatalogEntity>): Entry => ({
  id,
  parent,
  kind: 'feature',
  ...more,
})

const ENTRIES: readonly Entry[] = [
  { id: 'auto-scaling', aliases: ['Auto Scaling', 'ASG', '오토 스케일링'] },
  { id: 'cloudtrail', aliases: ['CloudTrail', '클라우드트레일'], category: 'management-governance' },
  { id: 'cloudwatch', aliases: ['CloudWatch', '클라우드워치'], category: 'management-governance' },
  feature('cloudwatch-logs', 'cloudwatch', { aliases: ['CloudWatch Logs'], category: 'management-governance' }),
  {
    id: 'config',
    aliases: ['AWS Config'],
    contextual: [{ name: 'Config', in: [], capitalised: true }],
    category: 'management-governance',
  },
  {
    id: 'ec2',
    aliases: ['EC2'],
    contextual: [
      { name: '인스턴스', in: ['ec2'], capitalised: false },
      { name: 'instance', in: ['ec2'], capitalised: false },
    ],
  },
  { id: 'eventbridge', aliases: ['EventBridge', '이벤트브릿지'], category: 'application-integration' },
  { id: 'ext:jenkins', kind: 'external', aliases: ['Jenkins'] },
  { id: 'kms', aliases: ['KMS'], category: 'security-identity' },
  {
    id: 'lambda',
    aliases: ['Lambda', '람다', '람다 함수'],
    contextual: [{ name: '함수', in: ['lambda'], capitalised: false }],
  },
  feature('lambda-concurrency', 'lambda', { aliases: ['Lambda concurrency'], aspect: true }),
  feature('launch-configuration', 'auto-scaling', {
    aliases: ['launch configuration', '시작 구성'],
    status: 'legacy',
    replacedBy: 'launch-template',
  }),
  feature('launch-template', 'ec2', { aliases: ['launch template', '시작 템플릿'] }),
  {
    id: 'rds',
    aliases: ['RDS'],
    contextual: [{ name: '인스턴스', in: ['rds'], capitalised: false }],
    category: 'database',
  },
  feature('reserved-instances', 'ec2', { aliases: ['Reserved Instances'] }),
  { id: 's3', aliases: ['S3'], category: 'storage' },
  { id: 'sns', aliases: ['SNS'], category: 'application-integration' },
  {
    id: 'sqs',
    aliases: ['SQS'],
    contextual: [{ name: '큐', in: ['sqs'], capitalised: false }],
    category: 'application-integration',
  },
]

export const TEST_CATALOG: Catalog = createCatalog({ categories: [], entities: ENTRIES.map(entity) })
