/** Small literal inputs that the tests of this package share. Nothing of this is exported by the package. */
import { createCatalog, type Catalog, type CatalogEntity } from './catalog.ts'
import type { Claim, Evidence, Limit } from './evidence.ts'
import type { Polarity, Verb } from './ontology.ts'
import { withoutMaker } from './normalise.ts'

interface Sketch extends Partial<Omit<CatalogEntity, 'aliases'>> {
  readonly id: string
  readonly name: string
  readonly also?: readonly string[]
}

function entity({ also = [], ...sketch }: Sketch): CatalogEntity {
  const short = sketch.short ?? withoutMaker(sketch.name)
  const korean = sketch.korean ?? null
  const kind = sketch.id.startsWith('ext:') ? 'external' : sketch.parent ? 'feature' : 'service'
  const names = [sketch.name, withoutMaker(sketch.name), short, ...(korean ? [korean] : []), ...also]
  return {
    ...{
      contextual: [],
      sameAs: [],
      category: 'compute',
      parent: null,
      status: 'current',
      aspect: false,
      replacedBy: null,
      docs: null,
    },
    ...sketch,
    ...{ short, korean, kind, aliases: [...new Set(names)] },
  }
}

const APP = { category: 'integration' }
const OPS = { category: 'management' }
const STORE = { category: 'storage' }
const SAFE = { category: 'security' }

const SKETCHES: readonly Sketch[] = [
  { id: 'auto-scaling', name: 'AWS Auto Scaling', korean: '오토 스케일링' },
  { id: 'cloudwatch', name: 'Amazon CloudWatch', korean: '클라우드워치', ...OPS },
  { id: 'cloudwatch-logs', name: 'CloudWatch Logs', korean: '클라우드워치 로그', parent: 'cloudwatch', ...OPS },
  {
    id: 'config',
    name: 'AWS Config',
    short: 'AWS Config',
    contextual: [{ name: 'Config', in: [], capitalised: true }],
    ...OPS,
  },
  { id: 'dynamodb', name: 'Amazon DynamoDB', korean: '다이나모디비', also: ['디나모디비'], ...STORE },
  { id: 'ec2', name: 'Amazon EC2', also: ['Elastic Compute Cloud'] },
  {
    id: 'eventbridge',
    name: 'Amazon EventBridge',
    korean: '이벤트브릿지',
    also: ['CloudWatch Events', '이벤트 브리지'],
    ...APP,
  },
  { id: 'ext:github', name: 'GitHub', korean: '깃허브', ...APP },
  { id: 'kms', name: 'AWS Key Management Service', short: 'KMS', korean: '키 관리 서비스', ...SAFE },
  { id: 'lambda', name: 'AWS Lambda', korean: '람다', docs: '/lambda/latest/dg/' },
  { id: 'lambda-layers', name: 'Lambda layers', korean: '람다 레이어', parent: 'lambda', sameAs: ['layers'] },
  {
    id: 'launch-configurations',
    name: 'Launch configurations',
    korean: '시작 구성',
    also: ['Launch configuration'],
    parent: 'auto-scaling',
    status: 'legacy',
    replacedBy: 'launch-templates',
  },
  { id: 'launch-templates', name: 'Launch templates', korean: '시작 템플릿', also: ['Launch template'], parent: 'ec2' },
  { id: 's3', name: 'Amazon S3', also: ['Simple Storage Service', '에스쓰리'], ...STORE },
  { id: 's3-glacier', name: 'S3 Glacier', korean: '글레이셔', parent: 's3', ...STORE },
  { id: 'sns', name: 'Amazon SNS', also: ['Simple Notification Service'], ...APP },
  { id: 'sqs', name: 'Amazon SQS', also: ['Simple Queue Service'], ...APP },
  { id: 'ssm', name: 'AWS Systems Manager', short: 'Systems Manager', korean: '시스템 매니저', also: ['SSM'], ...OPS },
  { id: 'ssm-automation', name: 'SSM Automation', korean: '자동화 런북', parent: 'ssm', ...OPS },
  { id: 'ssm-run-command', name: 'SSM Run Command', also: ['Run Command'], parent: 'ssm', ...OPS },
]

const category = (id: string, en: string, ko: string) => ({ id, label: { en, ko } })

/** Twenty entities in five categories. */
export const CATALOG: Catalog = createCatalog({
  categories: [
    category('compute', 'Compute', '컴퓨팅'),
    category('integration', 'Application integration', '애플리케이션 통합'),
    category('management', 'Management', '관리'),
    category('security', 'Security', '보안'),
    category('storage', 'Storage', '스토리지'),
  ],
  entities: SKETCHES.map(entity),
})

/** A catalog of bare services with these ids, in one category. */
export function catalogOf(ids: readonly string[]): Catalog {
  const entities = ids.map((id) => entity({ id, name: id }))
  return createCatalog({ categories: [category('compute', 'Compute', '컴퓨팅')], entities })
}

interface EvidenceSketch {
  readonly file?: string
  readonly line?: number
  readonly quote?: string
  readonly verb?: Verb
  readonly polarity?: Polarity
  readonly rule?: string
  readonly confidence?: number
  readonly exams?: Evidence['exams']
  readonly headings?: readonly string[]
}

/** Evidence on a line of its own, in column 1; a line begins at offset `100 × (line − 1)`. */
export function evidence(sketch: EvidenceSketch = {}): Evidence {
  const { file = 'a.md', line = 1, verb, polarity = 'asserted', rule = 'r', confidence = 0.8, exams = [] } = sketch
  const { quote = `Sentence ${line}.`, headings = [] } = sketch
  const offset = 100 * (line - 1)
  const end = { endLine: line, endColumn: quote.length + 1, endOffset: offset + quote.length }
  const facts = { headings, exams, quote, polarity, rule, confidence }
  return { file, span: { line, column: 1, offset, ...end }, ...facts, ...(verb ? { verb } : {}) }
}

/** An `integrates-with` claim. */
export function integrates(source: string, target: string, sketch: EvidenceSketch = {}): Claim {
  return { relation: 'integrates-with', source, target, evidence: evidence({ verb: 'generic', ...sketch }) }
}

/** A `replaces` claim. */
export function replaces(source: string, target: string, sketch: EvidenceSketch = {}): Claim {
  return { relation: 'replaces', source, target, evidence: evidence(sketch) }
}

/** A `limits` claim: at most 15 minutes of execution time, unless said otherwise. */
export function limits(source: string, limit: Partial<Limit> = {}, sketch: EvidenceSketch = {}): Claim {
  const whole = { bound: 'max', value: '15', unit: 'minutes', what: 'execution time', ...limit } as const
  return { relation: 'limits', source, limit: whole, evidence: evidence(sketch) }
}

/** Numbers in [0,1) from a seed: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The items in another order, decided by `random`. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
