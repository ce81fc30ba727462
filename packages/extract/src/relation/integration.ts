import { pairKey, type SentenceInContext, type Tools } from '../context.ts'
import type { Verb } from '@cloudlore/graph'
import { affinityOf } from './affinity.ts'
import { candidatesOf, type Candidate } from './candidate.ts'
import { DIRECTION_WEIGHTS, VERB_WEIGHTS } from '../model.ts'
import { directionFeatures, featuresOf, verbFeatures, type FeatureContext } from './features.ts'
import { probability, score, type Weights } from './model.ts'
import { likeliestVerb } from './verb.ts'

/** An `integrates-with` that a sentence may state, before the threshold. */
export interface Integration {
  readonly source: string
  readonly target: string
  readonly negated: boolean
  readonly rule: string
  readonly features: readonly string[]
  /** The entity that stands first, and what the direction was read from. */
  readonly first: string
  readonly second: string
  readonly direction: readonly string[]
  /** What the verb is read from; a function, as most readings are dropped before it is asked for. */
  readonly manner: () => readonly string[]
}

/** How the actor acts. */
export function verbOf(integration: Integration): Verb {
  return likeliestVerb(VERB_WEIGHTS, integration.manner())
}

function ruleOf(candidate: Candidate): string {
  const frame = candidate.predicate?.frame ?? 'juxtaposition'
  const voice = candidate.predicate?.passive ? '-passive' : ''
  return `${candidate.origin}/${frame}${voice}/${candidate.first.role}-${candidate.second.role}`
}

const SUBJECTS = new Set(['subject', 'topic', 'by'])

/** Every pair of entities of a sentence, and of what the text before it is about, with the features it is scored by. */
export function integrationsOf(context: SentenceInContext, tools: Tools): Integration[] {
  const { reading, sentence, antecedents, headings } = context
  const features = {
    catalog: tools.catalog,
    block: sentence.block,
    headings,
    names: new Set(reading.args.map((arg) => arg.id)).size,
    hasSubject: reading.args.some((arg) => SUBJECTS.has(arg.role)),
    sentence: sentence.text,
    together: (a: string, b: string) => context.section.together.get(pairKey(a, b)) ?? 0,
  }
  return candidatesOf(reading, antecedents).map((candidate) => oriented(candidate, features))
}

function oriented(candidate: Candidate, context: FeatureContext): Integration {
  const { first, second, predicate } = candidate
  const affinity = affinityOf(context.catalog, first.id, second.id)
  const direction = directionFeatures(candidate, affinity)
  const [actor, acted] = score(DIRECTION_WEIGHTS, direction) >= 0 ? [first, second] : [second, first]
  return {
    source: actor.id,
    target: acted.id,
    negated: predicate?.negated ?? false,
    rule: ruleOf(candidate),
    features: featuresOf({ candidate, affinity, actor, acted }, context),
    first: first.id,
    second: second.id,
    direction,
    manner: () => verbFeatures({ candidate, affinity, actor, acted }, context.catalog),
  }
}

export interface Scored {
  readonly confidence: number
}

export function scored<T extends { readonly features: readonly string[] }>(
  weights: Weights,
  items: readonly T[],
): (T & Scored)[] {
  return items.map((item) => ({ ...item, confidence: probability(weights, item.features) }))
}

/** A reading that is this much less likely than its best rival is dropped. */
const RIVAL_SHARE = 0.6

/**
 * Readings of one sentence compete: what is acted upon or acts is usually related to one other thing, or to several that
 * are equally likely (a coordination). Keeps, of the readings that share their second member, those near the likeliest.
 */
export function withoutRivals<T extends { readonly second: string; readonly confidence: number }>(
  readings: readonly T[],
): T[] {
  const best = new Map<string, number>()
  for (const { second, confidence } of readings) best.set(second, Math.max(best.get(second) ?? 0, confidence))
  return readings.filter(({ second, confidence }) => confidence >= RIVAL_SHARE * (best.get(second) ?? 0))
}
