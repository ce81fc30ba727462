import { VERBS } from '@cloudlore/graph'
import competition from './lexicon/competition-model.json' with { type: 'json' }
import direction from './lexicon/direction-model.json' with { type: 'json' }
import integration from './lexicon/integration-model.json' with { type: 'json' }
import limit from './lexicon/limit-model.json' with { type: 'json' }
import verb from './lexicon/verb-model.json' with { type: 'json' }
import type { LimitModel } from './limit/choice.ts'
import { compiled } from './relation/description.ts'
import type { Forest } from './relation/forest.ts'

/** The fitted models. Written by the training script; see docs/accuracy.md for what they were fitted on. */

/** Readings of a sentence that are less likely than this do not compete with the others of their section; in [0,1]. */
export const CONTENDER_FLOOR: number = integration.threshold
/** Whether a sentence states a relation, by itself. */
export const INTEGRATION_WEIGHTS = compiled([integration.weights])
/** How the readings of a section compete. */
export const COMPETITION_MODEL: Forest = competition
export const LIMIT_MODEL: LimitModel = limit
/** That the first of the two acts on the second. */
export const DIRECTION_WEIGHTS = compiled([direction.weights])

const verbModels: Readonly<Partial<Record<string, Readonly<Record<string, number>>>>> = verb
/** One output a verb, in the order of the ontology. */
export const VERB_WEIGHTS = compiled(VERBS.map((name) => verbModels[name] ?? {}))
