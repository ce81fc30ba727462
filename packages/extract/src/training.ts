/** What fitting the models needs of the pipeline: candidates with their features, before any model has seen them. */
export { readInContext, type SentenceInContext, type Tools } from './context.ts'
export { createDictionary } from './dictionary.ts'
export { readDocument } from './document/document.ts'
export { isStruck, lineStartsOf, spanOf } from './evidence.ts'
export { limitCandidates, type LimitCandidate } from './limit/limit.ts'
export { integrationsOf, verbOf, withoutRivals, type Integration } from './relation/integration.ts'
export { probability, weightsOf, type Model, type Weights } from './relation/model.ts'
export { likeliestVerb } from './relation/verb.ts'
