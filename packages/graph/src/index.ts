export type {
  Answer,
  AnsweredQuestion,
  ComparedEntity,
  ComparedLimits,
  ComparedNeighbour,
  Direction,
  Hop,
  Language,
  LimitRow,
  NamedNode,
  Neighbour,
  Path,
  Question,
} from './answer.ts'
export { DIRECTIONS, LANGUAGES } from './answer.ts'
export type { BuildOptions } from './build-graph.ts'
export { buildGraph } from './build-graph.ts'
export type { Catalog, CatalogData, CatalogEntity, Category, ContextualName, Status } from './catalog.ts'
export { bearerOf, createCatalog, entityById, isExternalId, isPartOf, serviceOf, STATUSES } from './catalog.ts'
export { attributesOfEvidence, edgeKey } from './claim-edges.ts'
export { compareText } from './compare.ts'
export { counted } from './counted.ts'
export { combinedConfidence } from './confidence.ts'
export type { ErrorDetails, GraphErrorCode, Suggestion } from './errors.ts'
export { GraphError } from './errors.ts'
export type { Claim, Evidence, Limit, Span } from './evidence.ts'
export { evidenceFor, evidenceOfEdge, inLanguageFirst, isSureIn } from './evidence-language.ts'
export type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from './knowledge-graph.ts'
export { createKnowledgeGraph, GRAPH_FORMAT } from './knowledge-graph.ts'
export { answerInWords } from './answer-words.ts'
export { allLimits, limitsOf } from './limits.ts'
export type { NamedEntity, Names } from './names.ts'
export type { Match } from './name-candidates.ts'
export { createNames } from './names.ts'
export type { Neighbourhood, NeighbourhoodOptions, NeighbourOptions } from './neighbourhood.ts'
export { FARTHEST, neighbourhoodOf, neighboursOf } from './neighbourhood.ts'
export { normalise, searchKey, withoutMaker } from './normalise.ts'
export type { Bound, ClaimRelation, EntityKind, Exam, Polarity, Relation, Verb } from './ontology.ts'
export { BOUNDS, ENTITY_KINDS, EXAMS, POLARITIES, RELATIONS, VERBS } from './ontology.ts'
export { namedNode } from './parts.ts'
export { commonTo, ownOf } from './compared-neighbours.ts'
export type { PathOptions, PathQuery } from './path/find-paths.ts'
export { findPaths, MOST_HOPS, MOST_PATHS, PATH_DEFAULTS } from './path/find-paths.ts'
export { LONGEST_QUESTION } from './question/tidy.ts'
export { relationLines } from './relation-lines.ts'
export type { ReplacementSources } from './replacements.ts'
export { replacementsOf } from './replacements.ts'
export type { NameHit, NameResolution } from './search.ts'
export { resolveName, searchNames } from './search.ts'
export { graphPieces, parseGraph, serializeGraph } from './serialization.ts'
export type { GraphStats } from './stats.ts'
export { graphStats } from './stats.ts'
