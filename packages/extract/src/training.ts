/** What fitting the models needs of the pipeline: candidates with their features, before any model has seen them. */
export { readInContext, type SentenceInContext, type Tools } from './context.ts'
export { createDictionary } from './dictionary.ts'
export { readDocument } from './document/document.ts'
export { isStruck, lineStartsOf, spanOf } from './evidence.ts'
export { bearingOf, byMeasure, likeliest, type LimitWeights } from './limit/choice.ts'
export { limitCandidates, type LimitCandidate } from './limit/limit.ts'
export {
  competingPairs,
  likeliestOfEach,
  pairProbability,
  TRAITS,
  type Contender,
  type Pair,
} from './relation/competition.ts'
export type { Forest, Tree } from './relation/forest.ts'
export { integrationsOf, namesOf, verbOf, type Integration } from './relation/integration.ts'
export { compiled, createScorer, featureNames, type Description } from './relation/description.ts'
export { likeliestVerb } from './relation/manner.ts'
