/**
 * The closed sets of the ontology. Everything that names a kind of entity, relation, verb, polarity or bound takes the
 * word from here.
 */

export const ENTITY_KINDS = ['service', 'feature', 'limit', 'external'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

export const RELATIONS = ['integrates-with', 'replaces', 'limits', 'part-of'] as const
export type Relation = (typeof RELATIONS)[number]

/** Relations that are read in notes; `part-of` comes from the catalog. */
export const CLAIM_RELATIONS = ['integrates-with', 'replaces', 'limits'] as const
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number]

/** How the actor of an `integrates-with` acts on its target. */
export const VERBS = [
  'triggers',
  'sends-to',
  'reads-from',
  'stores-in',
  'uses',
  'manages',
  'monitors',
  'protects',
  'generic',
] as const
export type Verb = (typeof VERBS)[number]

/**
 * `asserted`: the note says so. `negated`: the note says it is not so. `retracted`: the note struck the sentence
 * through. Only asserted evidence makes an edge count as asserted.
 */
export const POLARITIES = ['asserted', 'negated', 'retracted'] as const
export type Polarity = (typeof POLARITIES)[number]

/** What a limit says of its value. A `range` has a value of the form `1-16`. */
export const BOUNDS = ['max', 'min', 'default', 'exact', 'range'] as const
export type Bound = (typeof BOUNDS)[number]

export const EXAMS = ['CLF', 'CCP', 'SAA', 'DVA', 'SOA', 'SAP', 'DOP', 'ANS', 'SCS', 'DEA', 'MLA', 'AIF'] as const
export type Exam = (typeof EXAMS)[number]
