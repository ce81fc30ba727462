import integration from './lexicon/integration-model.json' with { type: 'json' }
import limit from './lexicon/limit-model.json' with { type: 'json' }
import type { Model } from './relation/model.ts'

/** The fitted models. Written by the training script; see docs/accuracy.md for what they were fitted on. */
export const INTEGRATION_MODEL: Model = integration
export const LIMIT_MODEL: Model = limit
