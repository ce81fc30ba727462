import { VERBS, type Verb } from '@cloudlore/graph'
import { score, type Weights } from './model.ts'

/** Weights of one model per verb. */
export type VerbWeights = ReadonlyMap<Verb, Weights>

/** The likeliest verb; of equals the one that comes first in the ontology. */
export function likeliestVerb(weights: VerbWeights, features: readonly string[]): Verb {
  let best: Verb = 'generic'
  let highest = -Infinity
  for (const verb of VERBS) {
    const sum = score(weights.get(verb) ?? new Map(), features)
    if (sum > highest) {
      best = verb
      highest = sum
    }
  }
  return best
}
