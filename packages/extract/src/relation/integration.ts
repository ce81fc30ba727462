import { pairKey, type SentenceInContext, type Tools } from '../context.ts'
import type { Verb } from '@cloudlore/graph'
import { affinityOf, type Affinity } from './affinity.ts'
import { candidatesOf, type Candidate, type Origin } from './candidate.ts'
import { DIRECTION_WEIGHTS, VERB_WEIGHTS } from '../model.ts'
import { directionFeatures, featuresOf, verbFeatures, type FeatureContext } from './features.ts'
import { probability, score, type Weights } from './model.ts'
import { surroundingFeatures, surroundingsOf } from './surroundings.ts'
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
  readonly origin: Origin
  /** 3: the two define each other; 2: are known to go together; 1: their services are; 0: nothing is known. */
  readonly known: number
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
  const candidates = candidatesOf(reading, antecedents)
  if (candidates.length === 0) return []
  const around = surroundingsOf(sentence.text, reading)
  return candidates.map((candidate) => {
    const item = oriented(candidate, features)
    return { ...item, features: [...item.features, ...surroundingFeatures(candidate, around, tools.catalog)] }
  })
}

function knownNumber(affinity: Affinity | null): number {
  if (!affinity) return 0
  return affinity.reach === 'broad' ? 1 : affinity.core ? 3 : 2
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
    origin: candidate.origin,
    known: knownNumber(affinity),
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
