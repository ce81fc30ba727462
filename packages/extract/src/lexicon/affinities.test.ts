import { describe, expect, it } from 'vitest'
import { AFFINITIES, AFFINITY_LISTS } from './affinities.ts'

const rows = Object.entries(AFFINITIES).flatMap(([actor, verbs]) =>
  Object.entries(verbs).flatMap(([verb, targets]) => targets.map((target) => ({ actor, verb, target }))),
)

describe('AFFINITIES', () => {
  it('covers AWS broadly', () => {
    expect(rows.length).toBeGreaterThan(1500)
    expect(Object.keys(AFFINITIES).length).toBeGreaterThan(250)
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
  ])('knows that %s %s %s', (actor, verb, target) => {
    expect(rows).toContainEqual({ actor, verb, target })
  })
})
