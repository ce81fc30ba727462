import { serviceOf, VERBS, type Catalog, type Verb } from '@cloudlore/graph'
import { AFFINITIES, CORE_AFFINITIES } from '../lexicon/affinities.ts'

/** What is generally known of two entities, apart from any note: whether one acts on the other, and how. */

export interface Affinity {
  readonly actor: string
  readonly acted: string
  readonly verb: Verb
  /** How `acted` acts on `actor`, where the two act on each other as a matter of course; else null. */
  readonly back: Verb | null
  /** `exact`: known of these two; `broad`: known of the services that they are parts of. */
  readonly reach: 'exact' | 'broad'
  /** True: the two define each other, so that notes on either are expected to say it. */
  readonly core: boolean
}

const CORE = new Set(
  Object.entries(CORE_AFFINITIES).flatMap(([actor, acted]) => acted.map((target) => `${actor}|${target}`)),
)

const EXACT = new Map<string, Verb>()
for (const [actor, byVerb] of Object.entries(AFFINITIES)) {
  for (const verb of VERBS) for (const acted of byVerb[verb] ?? []) EXACT.set(`${actor}|${acted}`, verb)
}

const DEGREES = new Map<string, number>()
for (const id of [...EXACT.keys()].flatMap((pair) => pair.split('|'))) DEGREES.set(id, (DEGREES.get(id) ?? 0) + 1)

/** With how many others an entity is known to act, either way: hundreds for EC2 and S3, which any text brings up. */
export const affinityDegree = (id: string): number => DEGREES.get(id) ?? 0

/**
 * Whether the affinities speak of an entity or of a whole of it. Of a team's own services they say nothing, and that
 * nothing is known of a pair is then no sign against it.
 */
export function isListed(catalog: Catalog, id: string): boolean {
  return wholes(catalog, id).some((whole) => DEGREES.has(whole))
}

function oneWay(actor: string, acted: string, reach: Affinity['reach']): Affinity | null {
  const verb = EXACT.get(`${actor}|${acted}`)
  if (!verb) return null
  const core = CORE.has(`${actor}|${acted}`) || CORE.has(`${acted}|${actor}`)
  return { actor, acted, verb, back: EXACT.get(`${acted}|${actor}`) ?? null, reach, core }
}

/** Wholes of an entity, itself first. */
function wholes(catalog: Catalog, id: string): string[] {
  const all: string[] = []
  for (let at: string | null | undefined = id; at; at = catalog.byId.get(at)?.parent) all.push(at)
  return all
}

/** The nearest known relation of two entities, in either direction; null if none is known. */
export function affinityOf(catalog: Catalog, a: string, b: string): Affinity | null {
  const exact = oneWay(a, b, 'exact') ?? oneWay(b, a, 'exact')
  if (exact || serviceOf(catalog, a) === serviceOf(catalog, b)) return exact
  for (const outerA of wholes(catalog, a)) {
    for (const outerB of wholes(catalog, b)) {
      const forth = oneWay(outerA, outerB, 'broad')
      if (forth) return { ...forth, actor: a, acted: b }
      const back = oneWay(outerB, outerA, 'broad')
      if (back) return { ...back, actor: b, acted: a }
    }
  }
  return null
}
