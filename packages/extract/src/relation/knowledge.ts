import { isPartOf, serviceOf, type Catalog } from '@cloudlore/graph'
import { HABITS } from '../lexicon/habits.ts'
import { affinityOf, isListed, type Affinity } from './affinity.ts'

/** How far the affinities reach; `unlisted` where they do not speak of one of the two at all. */
export const PAIR_REACHES = ['exact', 'broad', 'none', 'unlisted'] as const
export const KINS = ['part', 'siblings', 'apart'] as const

/** What is known of two entities before any text is read; looked up once a pair, as notes name the same pairs over and over. */
export interface PairKnowledge {
  readonly affinity: Affinity | null
  readonly reach: (typeof PAIR_REACHES)[number]
  readonly kin: (typeof KINS)[number]
}

/** A cache is emptied at this many pairs, so that a note that names everything costs no memory for good. */
const MOST_PAIRS = 50_000

interface Cache {
  pairs: Map<string, Map<string, PairKnowledge>>
  size: number
}

const CACHES = new WeakMap<Catalog, Cache>()

function kinship(catalog: Catalog, a: string, b: string): PairKnowledge['kin'] {
  if (isPartOf(catalog, a, b) || isPartOf(catalog, b, a)) return 'part'
  return serviceOf(catalog, a) === serviceOf(catalog, b) ? 'siblings' : 'apart'
}

function learn(catalog: Catalog, a: string, b: string): PairKnowledge {
  const affinity = affinityOf(catalog, a, b)
  const listed = affinity !== null || (isListed(catalog, a) && isListed(catalog, b))
  return { affinity, reach: affinity?.reach ?? (listed ? 'none' : 'unlisted'), kin: kinship(catalog, a, b) }
}

/** The same whatever the order of the two. */
export function knowledgeOf(catalog: Catalog, a: string, b: string): PairKnowledge {
  let cache = CACHES.get(catalog)
  if (!cache || cache.size > MOST_PAIRS) CACHES.set(catalog, (cache = { pairs: new Map(), size: 0 }))
  const [low, high] = a < b ? [a, b] : [b, a]
  let row = cache.pairs.get(low)
  if (!row) cache.pairs.set(low, (row = new Map<string, PairKnowledge>()))
  let known = row.get(high)
  if (!known) {
    row.set(high, (known = learn(catalog, low, high)))
    cache.size++
  }
  return known
}

const HABITS_OF = new Map<string, string[]>()
for (const habit of HABITS) for (const id of habit.ids) HABITS_OF.set(id, [...(HABITS_OF.get(id) ?? []), habit.id])

const NO_HABITS: readonly string[] = []

/** What an entity is for: ids of the lexicon's habits. */
export const habitsOf = (id: string): readonly string[] => HABITS_OF.get(id) ?? NO_HABITS
