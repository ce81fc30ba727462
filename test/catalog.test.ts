// The project's own catalog (data/catalog), as a whole.
import { createCatalog, entityById, normalise, searchKey, STATUSES, withoutMaker } from '@cloudlore/graph'
import { CATALOG_FIELDS, parseCatalog } from '@cloudlore/graph/catalog-source'
import { Ajv } from 'ajv'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import schema from '../data/catalog.schema.json' with { type: 'json' }

const FOLDER = new URL('../data/catalog/', import.meta.url)
const MODELINE = '# yaml-language-server: $schema=../catalog.schema.json'
/** What an annotated set of real notes names; not part of the project. */
const NAMED_IN_NOTES = new URL('../../shared/gold/entities.json', import.meta.url)

/** AWS's own product categories. "Serverless" is left out: all that it lists is listed under another. */
const CATEGORIES = [
  ...['analytics', 'application-integration', 'blockchain', 'business-applications', 'cloud-financial-management'],
  ...['compute', 'containers', 'customer-enablement', 'database', 'developer-tools', 'end-user-computing'],
  ...['front-end-mobile', 'game-tech', 'iot', 'machine-learning', 'management-governance', 'media'],
  ...['migration-transfer', 'networking', 'quantum', 'robotics', 'satellite', 'security-identity', 'storage'],
]

interface NamedEntity {
  readonly id: string
  readonly parent?: string
  readonly sameAs?: readonly string[]
}

/** An entry as its file has it. */
interface Written {
  readonly id: string
  readonly name: string
  readonly short?: string
  readonly korean?: string
  readonly aliases?: readonly string[]
  readonly features?: readonly Written[]
}

const files = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ path: name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))
const catalog = createCatalog(parseCatalog(files))

/** Files with one thing wrong each. */
const fileWith = (entry: object) => ({ category: 'compute', label: { en: 'Compute', ko: '컴퓨팅' }, services: [entry] })
const LAMBDA = { id: 'lambda', name: 'AWS Lambda' }

describe('the catalog', () => {
  test('has the services and features that people write notes about', () => {
    const count = (kind: string) => catalog.entities.filter((each) => each.kind === kind && !each.aspect).length
    expect(count('service')).toBeGreaterThanOrEqual(220)
    expect(count('feature')).toBeGreaterThanOrEqual(400)
  })

  test("has every one of AWS's product categories, none of them empty", () => {
    const filled = new Set(catalog.entities.flatMap(({ kind, category }) => (kind === 'service' ? [category] : [])))
    expect(CATEGORIES.filter((id) => !filled.has(id))).toEqual([])
    expect(catalog.categories.map(({ id }) => id).sort()).toEqual([...CATEGORIES, 'externals'].sort())
  })

  test('says in Korean what it says in English of every category', () => {
    expect(catalog.categories.filter(({ label }) => !/[가-힣]/.test(label.ko) || /[가-힣]/.test(label.en))).toEqual([])
  })

  test('links every service and feature to a page or a guide of the AWS documentation', () => {
    const isPage = (docs: string | null) => docs !== null && /^\/[\w./-]+(\.html|\/)$/.test(docs)
    const wrong = catalog.entities.filter(({ kind, docs }) => (kind === 'external' ? docs !== null : !isPage(docs)))
    expect(wrong.map(({ id, docs }) => `${id}: ${docs}`)).toEqual([])
  })

  test.each([
    ['launch-configuration', 'legacy', 'launch-template'],
    ['clb', 'legacy', 'alb'],
    ['cloudwatch-events', 'renamed', 'eventbridge'],
    ['cloud9', 'legacy', 'cloudshell'],
    ['app-runner', 'legacy', 'ecs-express-mode'],
    ['app-mesh', 'deprecated', 'vpc-lattice'],
    ['elastic-transcoder', 'deprecated', 'mediaconvert'],
    ['qldb', 'deprecated', 'aurora-postgresql'],
    ['timestream-for-liveanalytics', 'legacy', 'timestream-for-influxdb'],
    ['opsworks', 'deprecated', 'systems-manager'],
    ['snowcone', 'deprecated', 'snowball-edge'],
    ['pinpoint', 'deprecated', 'end-user-messaging'],
    ['ssm-incident-manager', 'legacy', null],
    ['codecommit', 'current', null],
  ])('says that %s is %s and what one uses instead', (id, status, replacedBy) => {
    expect(entityById(catalog, id)).toMatchObject({ status, replacedBy })
  })

  test.each([
    ['Kinesis Data Firehose', 'kinesis-data-firehose'],
    ['Amazon Elasticsearch Service', 'opensearch'],
    ['AWS Single Sign-On', 'iam-identity-center'],
    ['AppStream 2.0', 'appstream'],
    ['이벤트 브리지', 'eventbridge'],
    ['이벤트브릿지', 'eventbridge'],
    ['클라우드 프론트', 'cloudfront'],
    ['다이나모디비', 'dynamodb'],
    ['Route53', 'route-53'],
    ['Lamda', 'lambda'],
    ['AMG', 'managed-grafana'],
    ['MSF', 'kinesis-data-analytics'],
    ['S3 GIR', 's3-glacier-instant-retrieval'],
    ['SSM PS', 'ssm-parameter-store'],
    ['HTTP API', 'api-gateway-http-apis'],
    ['AWS LBC', 'aws-load-balancer-controller'],
    ['실드', 'shield'],
    ['일래스틱캐시', 'elasticache'],
    ['넷 게이트웨이', 'nat-gateway'],
    ['Karpenter', 'ext:karpenter'],
  ])('knows %s', (name, id) => {
    const key = searchKey(name)
    const named = catalog.entities.filter(({ aliases }) => aliases.some((each) => searchKey(each) === key))
    expect(named.map((entity) => entity.id)).toEqual([id])
  })

  test('lets no name swallow two services, whose relation would be lost', () => {
    const names = catalog.entities.flatMap(({ id, aliases }) => aliases.map((each) => `${id}: ${each.toLowerCase()}`))
    expect(names.filter((name) => /: .*(?:sns (?:and|\+)? ?sqs|(?:ebs|efs|fsx|s3) csi driver)/.test(name))).toEqual([])
  })

  test('lists no name of an entity twice', () => {
    const entriesOf = (entry: Written): readonly Written[] => [entry, ...(entry.features ?? []).flatMap(entriesOf)]
    const twice = files.flatMap(({ text }) => {
      const { services } = parse(text) as { services: readonly Written[] }
      return services
        .flatMap(entriesOf)
        .flatMap(({ id, name, short = withoutMaker(name), korean = '', aliases = [] }) => {
          const known = new Set([name, short, korean].map(normalise))
          return aliases.flatMap((alias) => {
            const again = known.has(normalise(alias))
            known.add(normalise(alias))
            return again ? [`${id}: ${alias}`] : []
          })
        })
    })
    expect(twice).toEqual([])
  })

  test('reads everyday words as names only where they stand for one', () => {
    const plain = new Set(catalog.entities.flatMap(({ aliases }) => aliases.map((each) => each.toLowerCase())))
    const words = [
      ...['adds', 'ad ds', 'backup', 'batch', 'box', 'config', 'connect', 'depends on', 'detective', 'glue', 'helm'],
      ...['on demand', 'on-demand', 'one login', 'origin', 'outlook', 'pinpoint', 'puppet', 'ruby', 'rule', 'rust'],
      ...['encrypted snapshot', '암호화된 스냅샷', 'cross-account subscription', '교차 계정 구독', 'idc'],
      ...['send message', 'sendmessage', 'spark', 'stack', 'stripe', 'workspace', '규칙', '배포', '사용자', '환경'],
    ]
    expect(words.filter((word) => plain.has(word))).toEqual([])
  })

  const isNamed = existsSync(NAMED_IN_NOTES)
  test.skipIf(!isNamed)(
    `knows all that the real notes name, with its parent and second ids${isNamed ? '' : ' (../shared is absent)'}`,
    () => {
      const named = JSON.parse(readFileSync(NAMED_IN_NOTES, 'utf8')) as readonly NamedEntity[]
      const wrong = named.filter(({ id, parent, sameAs = [] }) => {
        const entity = entityById(catalog, id)
        const isPart = parent === undefined || entity?.parent === entityById(catalog, parent)?.id
        return !entity || entity.aspect || !isPart || sameAs.some((each) => entityById(catalog, each) !== entity)
      })
      expect(wrong).toEqual([])
    },
  )
})

describe('the schema', () => {
  const validate = new Ajv({ allErrors: true }).compile(schema)

  test.each(files)('holds for $path, which names it for editors', ({ text }) => {
    validate(parse(text))
    expect(validate.errors).toBeNull()
    expect(text.startsWith(`${MODELINE}\n`)).toBe(true)
  })

  test('has the fields and states that the parser reads', () => {
    const { properties, definitions } = schema
    expect(Object.keys(properties).sort()).toEqual([...CATALOG_FIELDS.file].sort())
    expect(Object.keys(properties.label.properties).sort()).toEqual([...CATALOG_FIELDS.label].sort())
    expect(Object.keys(definitions.entry.properties).sort()).toEqual([...CATALOG_FIELDS.entry].sort())
    expect(Object.keys(definitions.contextual.properties).sort()).toEqual([...CATALOG_FIELDS.contextual].sort())
    expect(definitions.entry.properties.status.enum).toEqual(STATUSES)
  })

  test.each([
    ['an unknown field', { ...LAMBDA, alias: 'x' }],
    ['an id that is not kebab-case', { ...LAMBDA, id: 'Lambda' }],
    ['no name', { id: 'lambda' }],
    ['a blank name', { ...LAMBDA, name: ' ' }],
    ['an unknown status', { ...LAMBDA, status: 'old' }],
    ['a whole address as docs', { ...LAMBDA, docs: 'https://docs.aws.amazon.com/lambda/' }],
    ['text where a list belongs', { ...LAMBDA, aliases: '람다' }],
  ])('and the parser both refuse %s', (_, entry) => {
    const file = fileWith(entry)
    expect(validate(fileWith(LAMBDA))).toBe(true)
    expect(validate(file)).toBe(false)
    expect(() => parseCatalog([{ path: 'compute.yaml', text: JSON.stringify(file) }])).toThrow('compute.yaml:1')
  })
})
