import { VERBS } from '@cloudlore/graph'
import competition from './lexicon/competition-model.json' with { type: 'json' }
import direction from './lexicon/direction-model.json' with { type: 'json' }
import integration from './lexicon/integration-model.json' with { type: 'json' }
import limit from './lexicon/limit-model.json' with { type: 'json' }
import verb from './lexicon/verb-model.json' with { type: 'json' }
import type { LimitModel } from './limit/choice.ts'
import type { Forest } from './relation/forest.ts'
import { weightsOf, type Model } from './relation/model.ts'
import type { VerbWeights } from './relation/verb.ts'

/** The fitted models. Written by the training script; see docs/accuracy.md for what they were fitted on. */
export const INTEGRATION_MODEL: Model = integration
/** How the readings of a section compete. */
export const COMPETITION_MODEL: Forest = competition
export const LIMIT_MODEL: LimitModel = limit
/** Probability that the first of the two acts on the second. */
export const DIRECTION_WEIGHTS = weightsOf(direction)

const verbModels: Readonly<Partial<Record<string, Model['weights']>>> = verb
export const VERB_WEIGHTS: VerbWeights = new Map(
  VERBS.map((name) => [name, weightsOf({ threshold: 0, weights: verbModels[name] ?? {} })]),
)
