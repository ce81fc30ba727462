import type { Claim, Evidence, Polarity } from '@cloudlore/graph'
import type { SentenceInContext, Tools } from './context.ts'
import { evidenceOf, isStruck, type NoteText } from './evidence.ts'
import { INTEGRATION_MODEL, LIMIT_MODEL } from './model.ts'
import { likeliest, limitWeightsOf } from './limit/choice.ts'
import { limitCandidates } from './limit/limit.ts'
import { integrationsOf, scored, verbOf, withoutRivals } from './relation/integration.ts'
import { weightsOf } from './relation/model.ts'
import { replacementsOf } from './relation/replacement.ts'

/** From readings to claims: what passes the models' thresholds, with its evidence. */

const INTEGRATION_WEIGHTS = weightsOf(INTEGRATION_MODEL)
const LIMIT_WEIGHTS = limitWeightsOf(LIMIT_MODEL)

type Common = Omit<Evidence, 'confidence' | 'rule' | 'polarity' | 'verb'>

function polarityOf(struck: boolean, negated: boolean): Polarity {
  return struck ? 'retracted' : negated ? 'negated' : 'asserted'
}

/**
 * Things outside AWS (protocols, languages, databases) are named in passing far more often than they are related, and
 * the annotated notes leave them open; they take a surer reading.
 */
const EXTERNAL_THRESHOLD = 0.7

function thresholdOf({ source, target }: { readonly source: string; readonly target: string }): number {
  const external = source.startsWith('ext:') || target.startsWith('ext:')
  return external ? Math.max(EXTERNAL_THRESHOLD, INTEGRATION_MODEL.threshold) : INTEGRATION_MODEL.threshold
}

function integrationClaims(context: SentenceInContext, common: () => Common, tools: Tools): Claim[] {
  const struck = isStruck(context.sentence)
  return withoutRivals(scored(INTEGRATION_WEIGHTS, integrationsOf(context, tools)))
    .filter((item) => item.confidence >= thresholdOf(item))
    .map((item) => ({ ...item, verb: verbOf(item) }))
    .map(({ source, target, verb, negated, rule, confidence }) => ({
      relation: 'integrates-with',
      source,
      target,
      evidence: { ...common(), verb, polarity: polarityOf(struck, negated), rule, confidence },
    }))
}

function replacementClaims(context: SentenceInContext, common: () => Common, tools: Tools): Claim[] {
  const struck = isStruck(context.sentence)
  return replacementsOf(context, tools.catalog).map(({ newer, older, rule, confidence, negated }) => ({
    relation: 'replaces',
    source: newer,
    target: older,
    evidence: { ...common(), polarity: polarityOf(struck, negated), rule, confidence },
  }))
}

function limitClaims(context: SentenceInContext, common: () => Common, tools: Tools): Claim[] {
  const struck = isStruck(context.sentence)
  return likeliest(limitCandidates(context, tools.catalog), LIMIT_WEIGHTS)
    .filter(({ confidence }) => confidence >= LIMIT_MODEL.threshold)
    .map(({ entity, limit, confidence }) => ({
      relation: 'limits',
      source: entity,
      limit,
      evidence: { ...common(), polarity: polarityOf(struck, false), rule: `limit/${limit.bound}`, confidence },
    }))
}

/** All claims of one sentence. */
export function claimsOf(context: SentenceInContext, note: NoteText, tools: Tools): Claim[] {
  let known: Common | null = null
  // Most sentences claim nothing, and need no place and quote.
  const common = () => (known ??= evidenceOf(note, context.sentence))
  return [
    ...integrationClaims(context, common, tools),
    ...replacementClaims(context, common, tools),
    ...limitClaims(context, common, tools),
  ]
}
