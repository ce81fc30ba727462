import type { Claim, Evidence, Polarity } from '@cloudlore/graph'
import type { SentenceInContext, Tools } from './context.ts'
import { evidenceOf, isStruck, type NoteText } from './evidence.ts'
import { LIMIT_MODEL } from './model.ts'
import { likeliest, limitWeightsOf } from './limit/choice.ts'
import { limitCandidates } from './limit/limit.ts'
import { namesOf, ruleOf, verbOf } from './relation/integration.ts'
import type { Judged } from './relation/judgement.ts'
import { replacementsOf, type Replacement } from './relation/replacement.ts'

/** From readings to claims: what passes the models' thresholds, with its evidence. */

const LIMIT_WEIGHTS = limitWeightsOf(LIMIT_MODEL)

type Common = Omit<Evidence, 'confidence' | 'rule' | 'polarity' | 'verb'>

function polarityOf(struck: boolean, negated: boolean): Polarity {
  return struck ? 'retracted' : negated ? 'negated' : 'asserted'
}

function integrationClaims(context: SentenceInContext, judged: readonly Judged[], common: () => Common): Claim[] {
  return judged.map((item) => ({
    relation: 'integrates-with',
    source: item.source,
    target: item.target,
    evidence: {
      ...common(),
      verb: verbOf(item),
      polarity: polarityOf(isStruck(context.sentence, namesOf(item)), item.negated),
      rule: ruleOf(item),
      confidence: item.confidence,
    },
  }))
}

function replacementClaims(
  context: SentenceInContext,
  common: () => Common,
  replacements: readonly Replacement[],
): Claim[] {
  const { sentence, reading } = context
  return replacements.map(({ newer, older, rule, confidence, negated }) => {
    // The older name may be struck through just because it is the older one, unless the newer goes unsaid.
    const names = reading.args.filter(({ id }) => id === newer)
    const struck = isStruck(sentence, names.length > 0 ? names : reading.args)
    return {
      relation: 'replaces',
      source: newer,
      target: older,
      evidence: { ...common(), polarity: polarityOf(struck, negated), rule, confidence },
    }
  })
}

function limitClaims(context: SentenceInContext, common: () => Common, tools: Tools): Claim[] {
  return likeliest(limitCandidates(context, tools.catalog), LIMIT_WEIGHTS)
    .filter(({ confidence }) => confidence >= LIMIT_MODEL.threshold)
    .map((candidate) => {
      const { entity, limit, confidence } = candidate
      const polarity = polarityOf(isStruck(context.sentence, [candidate]), false)
      return {
        relation: 'limits',
        source: entity,
        limit,
        evidence: { ...common(), polarity, rule: `limit/${limit.bound}`, confidence },
      }
    })
}

/** What a sentence is read as, before it is decided what it claims. */
export interface Read {
  readonly context: SentenceInContext
  readonly judged: readonly Judged[]
}

/** What takes the place of a thing does not use it too. */
function withoutReplaced(judged: readonly Judged[], replacements: readonly Replacement[]): readonly Judged[] {
  if (replacements.length === 0) return judged
  const isReplaced = ({ source, target }: Judged) =>
    replacements.some(
      ({ newer, older }) => (newer === source && older === target) || (newer === target && older === source),
    )
  return judged.filter((item) => !isReplaced(item))
}

/** All claims of one sentence. */
export function claimsOf({ context, judged }: Read, note: NoteText, tools: Tools): Claim[] {
  const replacements = replacementsOf(context, tools.catalog)
  let known: Common | null = null
  // Most sentences claim nothing, and need no place and quote.
  const common = () => (known ??= evidenceOf(note, context.sentence))
  return [
    ...integrationClaims(context, withoutReplaced(judged, replacements), common),
    ...replacementClaims(context, common, replacements),
    ...limitClaims(context, common, tools),
  ]
}
