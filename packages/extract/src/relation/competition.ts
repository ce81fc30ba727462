import { serviceOf, type Catalog } from '@cloudlore/graph'
import { affinityDegree } from './affinity.ts'
import type { Origin } from './candidate.ts'
import { forestProbability, type Forest } from './forest.ts'

/**
 * Readings of one section compete. A reader writes a relation down once, for the part or for the whole that is meant, and
 * looks at the section before deciding; a sentence alone does not tell which of its readings the rest bears out. So the
 * readings of one pair are gathered over a section and described by how they stand among the others; a second model
 * (stacking, Wolpert 1992) weighs that.
 */

/** A reading of one sentence, scored by itself. */
export interface Contender {
  readonly source: string
  readonly target: string
  readonly negated: boolean
  readonly origin: Origin
  /**
   * 3: the two define each other; 2: are known to go together; 1: their services are; 0: nothing is known; null: nothing can
   * be, as of a team's own services.
   */
  readonly known: number | null
  /** The least probability that it has, by how it is said, whatever else is. */
  readonly least: number
  /** Probability by the sentence alone. */
  readonly confidence: number
}

/** One pair and polarity in a section, with all its readings, the likeliest first. */
export interface Pair<T extends Contender> {
  readonly readings: readonly T[]
  /** By `TRAITS`. */
  readonly traits: readonly number[]
}

export const TRAITS = [
  'best',
  'second',
  'any',
  'readings',
  'same-services-best',
  'same-services-rank',
  'whole-best',
  'part-best',
  'source-degree',
  'target-degree',
  'rank',
  'pairs',
  'mass',
  'sentence-rival-best',
  'sentence-rivals',
  'negated',
  'origin',
  'known',
  'source-affinities',
  'target-affinities',
] as const

const ORIGIN_NUMBER: Readonly<Record<Origin, number>> = {
  sentence: 0,
  heading: 1,
  'lead-in': 2,
  previous: 3,
  opening: 4,
  mentioned: 5,
}

interface Entry<T extends Contender> {
  readonly source: string
  readonly target: string
  /** The services of both, as a key. */
  readonly services: string
  /** The likeliest first. */
  readonly readings: readonly T[]
  /** The sentence of the likeliest reading. */
  readonly sentence: number
  readonly best: number
}

const pairKey = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`)

function entriesOf<T extends Contender>(sentences: readonly (readonly T[])[], catalog: Catalog): Entry<T>[] {
  const found = new Map<string, { readings: T[]; sentence: number; best: number }>()
  sentences.forEach((readings, sentence) => {
    for (const reading of readings) {
      const key = `${pairKey(reading.source, reading.target)}${reading.negated ? '!' : ''}`
      const known = found.get(key)
      if (!known) found.set(key, { readings: [reading], sentence, best: reading.confidence })
      else {
        known.readings.push(reading)
        if (reading.confidence > known.best) Object.assign(known, { sentence, best: reading.confidence })
      }
    }
  })
  return [...found.values()].flatMap(({ readings, sentence, best }) => {
    const sorted = [...readings].sort((x, y) => y.confidence - x.confidence)
    const first = sorted[0]
    if (!first) return []
    const { source, target } = first
    const services = pairKey(serviceOf(catalog, source), serviceOf(catalog, target))
    return [{ source, target, services, readings: sorted, sentence, best }]
  })
}

/** The two largest values under a key, and how many there are. */
interface Top {
  best: number
  next: number
  count: number
}

const NO_TOP: Top = { best: 0, next: 0, count: 0 }

function note(tops: Map<string, Top>, key: string, value: number): void {
  const top = tops.get(key)
  if (!top) tops.set(key, { best: value, next: 0, count: 1 })
  else {
    top.next = Math.max(top.next, Math.min(top.best, value))
    top.best = Math.max(top.best, value)
    top.count++
  }
}

/** The largest value under a key that is not the own one. */
const otherBest = (top: Top, own: number) => (own === top.best ? top.next : top.best)

/** What a section holds beside one pair; each is one pass over its pairs. */
interface Field {
  readonly byPair: ReadonlyMap<string, number>
  readonly byPart: ReadonlyMap<string, number>
  readonly byServices: ReadonlyMap<string, Top>
  readonly byEntity: ReadonlyMap<string, number>
  readonly bySentence: ReadonlyMap<string, Top>
  readonly mass: number
  readonly pairs: number
}

function raise(map: Map<string, number>, key: string, value: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, value))
}

const inSentence = (sentence: number, id: string) => `${sentence}|${id}`

function fieldOf<T extends Contender>(
  entries: readonly Entry<T>[],
  sentences: readonly (readonly T[])[],
  catalog: Catalog,
): Field {
  const byPair = new Map<string, number>()
  const byPart = new Map<string, number>()
  const byServices = new Map<string, Top>()
  const byEntity = new Map<string, number>()
  const bySentence = new Map<string, Top>()
  let mass = 0
  for (const { source, target, services, best } of entries) {
    mass += best
    raise(byPair, pairKey(source, target), best)
    note(byServices, services, best)
    for (const [other, id] of [
      [source, target],
      [target, source],
    ] as const) {
      byEntity.set(id, (byEntity.get(id) ?? 0) + best)
      for (const whole of wholesOf(catalog, id)) raise(byPart, pairKey(other, whole), best)
    }
  }
  const bestOf = (reading: T) => byPair.get(pairKey(reading.source, reading.target)) ?? 0
  sentences.forEach((readings, sentence) => {
    for (const reading of readings) {
      note(bySentence, inSentence(sentence, reading.source), bestOf(reading))
      note(bySentence, inSentence(sentence, reading.target), bestOf(reading))
    }
  })
  return { byPair, byPart, byServices, byEntity, bySentence, mass, pairs: entries.length }
}

function wholesOf(catalog: Catalog, id: string): string[] {
  const wholes: string[] = []
  for (let at = catalog.byId.get(id)?.parent; at; at = catalog.byId.get(at)?.parent) wholes.push(at)
  return wholes
}

function bestWhole({ source, target }: Entry<Contender>, field: Field, catalog: Catalog): number {
  const ofTarget = wholesOf(catalog, target).map((whole) => field.byPair.get(pairKey(source, whole)) ?? 0)
  const ofSource = wholesOf(catalog, source).map((whole) => field.byPair.get(pairKey(whole, target)) ?? 0)
  return Math.max(0, ...ofTarget, ...ofSource)
}

const logit = (probability: number) => Math.log(Math.max(probability, 1e-4) / Math.max(1 - probability, 1e-4))

interface Place {
  /** Pairs of the section that are likelier. */
  readonly rank: number
  /** Those of them that are of the same two services. */
  readonly rankOfServices: number
  readonly field: Field
  readonly catalog: Catalog
}

function traitsOf(entry: Entry<Contender>, { rank, rankOfServices, field, catalog }: Place): number[] {
  const { source, target, readings, best, services, sentence } = entry
  const bySource = field.bySentence.get(inSentence(sentence, source)) ?? NO_TOP
  const byTarget = field.bySentence.get(inSentence(sentence, target)) ?? NO_TOP
  const first = readings[0]
  return [
    logit(best),
    logit(readings[1]?.confidence ?? 0.001),
    logit(1 - readings.reduce((product, reading) => product * (1 - reading.confidence), 1)),
    readings.length,
    otherBest(field.byServices.get(services) ?? NO_TOP, best),
    rankOfServices,
    bestWhole(entry, field, catalog),
    field.byPart.get(pairKey(source, target)) ?? 0,
    (field.byEntity.get(source) ?? 0) - best,
    (field.byEntity.get(target) ?? 0) - best,
    rank,
    field.pairs,
    field.mass,
    Math.max(otherBest(bySource, best), otherBest(byTarget, best)),
    Math.max(0, bySource.count + byTarget.count - 2),
    first?.negated ? 1 : 0,
    first ? ORIGIN_NUMBER[first.origin] : 0,
    first?.known ?? 0,
    affinityDegree(source),
    affinityDegree(target),
  ]
}

/**
 * Of each pair in the readings of one sentence the likeliest, the first of equals: where names repeat, the others pair names
 * that do not belong together. What is said outright stands before what is likely, and is as sure as the likeliest.
 */
export function likeliestOfEach<T extends Contender>(readings: readonly T[]): T[] {
  const best = new Map<string, T>()
  for (const reading of readings) {
    const key = pairKey(reading.source, reading.target)
    const known = best.get(key)
    if (!known) best.set(key, reading)
    else if (known.least !== reading.least) {
      const confidence = Math.max(known.confidence, reading.confidence)
      best.set(key, { ...(reading.least > known.least ? reading : known), confidence })
    } else if (reading.confidence > known.confidence) best.set(key, reading)
  }
  return [...best.values()]
}

/** Gathers the readings of a section, given by sentence, into pairs with their traits; the likeliest pair first. */
export function competingPairs<T extends Contender>(sentences: readonly (readonly T[])[], catalog: Catalog): Pair<T>[] {
  const entries = entriesOf(sentences, catalog).sort((a, b) => b.best - a.best)
  const field = fieldOf(entries, sentences, catalog)
  const seen = new Map<string, number>()
  return entries.map((entry, rank) => {
    const rankOfServices = seen.get(entry.services) ?? 0
    seen.set(entry.services, rankOfServices + 1)
    return { readings: entry.readings, traits: traitsOf(entry, { rank, rankOfServices, field, catalog }) }
  })
}

/**
 * The probability of a pair, in [0,1]. The trees were grown on pairs that something may be known of; where that cannot be,
 * what the likeliest sentence says stands.
 */
export function pairProbability(forest: Forest, { readings, traits }: Pair<Contender>): number {
  const first = readings[0]
  if (first?.known === null) return first.confidence
  return Math.max(forestProbability(forest, traits), first?.least ?? 0)
}
