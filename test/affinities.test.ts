import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
// eslint-disable-next-line no-restricted-imports -- the lists are internal to the package; only this check needs them
import { AFFINITIES } from '../packages/extract/src/lexicon/affinities.ts'

interface Entry {
  readonly id: string
  readonly features?: readonly Entry[]
}

const idsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ id, features }) => [id, ...idsOf(features ?? [])])

const catalog = new URL('../data/catalog/', import.meta.url)
const known = new Set(
  readdirSync(catalog)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { services } = parse(readFileSync(new URL(file, catalog), 'utf8')) as { services: readonly Entry[] }
      return idsOf(services)
    }),
)

describe('AFFINITIES', () => {
  it('names only what the catalog knows', () => {
    const named = Object.entries(AFFINITIES).flatMap(([actor, verbs]) => [actor, ...Object.values(verbs).flat()])
    expect([...new Set(named)].filter((id) => !known.has(id)).sort()).toEqual([])
  })
})
