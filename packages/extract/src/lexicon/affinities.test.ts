import { describe, expect, it } from 'vitest'
import { AFFINITIES, AFFINITY_LISTS, CORE_AFFINITIES } from './affinities.ts'

const rows = Object.entries(AFFINITIES).flatMap(([actor, verbs]) =>
  Object.entries(verbs).flatMap(([verb, targets]) => targets.map((target) => ({ actor, verb, target }))),
)

describe('AFFINITIES', () => {
  it('covers AWS broadly', () => {
    expect(rows.length).toBeGreaterThan(9500)
    expect(Object.keys(AFFINITIES).length).toBeGreaterThan(1200)
  })

  it('gives every ordered pair one verb, once', () => {
    const seen = new Map<string, string>()
    const twice = rows.filter(({ actor, verb, target }) => {
      const pair = `${actor} -> ${target}`
      const isKnown = seen.has(pair)
      seen.set(pair, verb)
      return isKnown
    })
    expect(twice).toEqual([])
  })

  it('says generic on one side only', () => {
    const pairs = new Set(rows.map(({ actor, target }) => `${actor} -> ${target}`))
    const answered = rows.filter(({ actor, verb, target }) => verb === 'generic' && pairs.has(`${target} -> ${actor}`))
    expect(answered).toEqual([])
  })

  it('lets nothing act on itself', () => {
    expect(rows.filter(({ actor, target }) => actor === target)).toEqual([])
  })

  it('lists every actor in one area, alphabetically, with something to say', () => {
    const actors = AFFINITY_LISTS.flatMap((list) => Object.keys(list))
    expect(new Set(actors).size).toBe(actors.length)
    for (const list of AFFINITY_LISTS) expect(Object.keys(list)).toEqual(Object.keys(list).sort())
    expect(Object.entries(AFFINITIES).filter(([, verbs]) => Object.values(verbs).flat().length === 0)).toEqual([])
  })

  it.each([
    ['cloudfront-oac', 'protects', 's3'],
    ['alb', 'sends-to', 'lambda'],
    ['security-groups', 'protects', 'rds'],
    ['ec2', 'uses', 'ebs'],
    ['athena', 'reads-from', 's3'],
    ['vpc-flow-logs', 'stores-in', 's3'],
    ['lambda', 'reads-from', 'sqs'],
    ['s3-event-notifications', 'triggers', 'lambda'],
    ['auto-scaling', 'manages', 'ec2'],
    ['s3-lifecycle', 'manages', 's3-glacier'],
    ['s3-lifecycle', 'manages', 's3-versioning'],
    ['cloudwatch-alarms', 'monitors', 'cloudwatch-metrics'],
    ['ebs-multi-attach', 'uses', 'ebs-io2'],
    ['rds-automated-backups', 'uses', 'rds-maintenance-windows'],
    ['cloudfront-geo-restriction', 'uses', 'ext:geo-ip-database'],
    ['dynamodb', 'uses', 'auto-scaling'],
    ['ec2', 'uses', 'ami'],
    ['s3-standard-ia', 'sends-to', 's3-glacier-deep-archive'],
  ])('knows that %s %s %s', (actor, verb, target) => {
    expect(rows).toContainEqual({ actor, verb, target })
  })
})

describe('CORE_AFFINITIES', () => {
  const core = Object.entries(CORE_AFFINITIES).flatMap(([actor, targets]) =>
    targets.map((target) => `${actor} -> ${target}`),
  )
  const pairs = new Set(rows.map(({ actor, target }) => `${actor} -> ${target}`))

  it('grades rows of the affinities only, each once', () => {
    expect(core.filter((pair) => !pairs.has(pair))).toEqual([])
    expect(new Set(core).size).toBe(core.length)
  })

  it('is a quarter to a third of the rows', () => {
    expect(core.length / rows.length).toBeGreaterThan(0.25)
    expect(core.length / rows.length).toBeLessThan(0.35)
  })

  it('lists actors and what they act upon alphabetically', () => {
    expect(Object.keys(CORE_AFFINITIES)).toEqual(Object.keys(CORE_AFFINITIES).sort())
    expect(Object.values(CORE_AFFINITIES).filter((targets) => targets.join() !== [...targets].sort().join())).toEqual(
      [],
    )
  })

  it.each([
    ['cloudfront', 's3'],
    ['alb', 'ec2'],
    ['auto-scaling', 'ec2'],
    ['cloudwatch-alarms', 'sns'],
    ['ssm-parameter-store', 'kms'],
  ])('knows that %s and %s define each other', (actor, target) => {
    expect(CORE_AFFINITIES[actor]).toContain(target)
  })

  it.each([
    ['config', 'workspaces'],
    ['snowball-edge', 'lambda'],
    ['vpc-endpoints', 'license-manager'],
  ])('knows %s -> %s as merely possible', (actor, target) => {
    expect(pairs).toContain(`${actor} -> ${target}`)
    expect(core).not.toContain(`${actor} -> ${target}`)
  })
})
