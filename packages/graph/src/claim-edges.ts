import { entityById, type Catalog } from './catalog.ts'
import { compareText } from './compare.ts'
import { bestEvidence, combinedConfidence, compareEvidence } from './confidence.ts'
import { GraphError } from './errors.ts'
import type { Claim, Evidence, Limit } from './evidence.ts'
import type { EdgeAttributes } from './knowledge-graph.ts'
import { limitKey } from './limit-node.ts'
import { EXAMS, POLARITIES, type Exam, type Relation, type Verb } from './ontology.ts'

/** An edge before it is in a graph. */
export interface ClaimEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
  /** On `limits` edges: what their source node says. */
  readonly limit: Limit | null
}

/** Key of an edge: `source|relation|target`. */
export function edgeKey(source: string, relation: Relation, target: string): string {
  return `${source}|${relation}|${target}`
}

/** What a claim is about, as ends of an edge. Former ids are resolved. */
export interface ClaimEnds {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly limit: Limit | null
}

interface Bundle {
  readonly source: string
  readonly target: string
  readonly relation: Claim['relation']
  limit: Limit | null
  readonly evidence: Evidence[]
}

/**
 * One edge for all claims that say the same, sorted by key. Former ids are resolved.
 *
 * Throws `ENTITY_UNKNOWN` for an id that the catalog does not have.
 */
export function edgesOfClaims(claims: Iterable<Claim>, catalog: Catalog): readonly ClaimEdge[] {
  const bundles = new Map<string, Bundle>()
  for (const claim of claims) addClaim(bundles, claim, catalog)
  return [...bundles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, { source, target, relation, limit, evidence }]) => ({
      ...{ key, source, target, limit },
      attributes: attributesOfEvidence(relation, evidence),
    }))
}

/** Throws `ENTITY_UNKNOWN` for an id that the catalog does not have. */
export function endsOf(claim: Claim, catalog: Catalog): ClaimEnds {
  const subject = knownId(catalog, claim.source)
  const limit = claim.relation === 'limits' ? claim.limit : null
  const source = claim.relation === 'limits' ? limitKey(subject, claim.limit) : subject
  const target = claim.relation === 'limits' ? subject : knownId(catalog, claim.target)
  return { key: edgeKey(source, claim.relation, target), source, target, limit }
}

function addClaim(bundles: Map<string, Bundle>, claim: Claim, catalog: Catalog): void {
  const { key, source, target, limit } = endsOf(claim, catalog)
  const known = bundles.get(key)
  if (!known) {
    bundles.set(key, { source, target, relation: claim.relation, limit, evidence: [claim.evidence] })
    return
  }
  known.evidence.push(claim.evidence)
  known.limit = lesser(known.limit, limit)
}

/** Of two spellings of one limit ("Execution time", "execution time") the lesser, so that the order cannot matter. */
export function lesser(a: Limit | null, b: Limit | null): Limit | null {
  if (!a || !b) return a ?? b
  return (compareText(a.what, b.what) || compareText(a.unit, b.unit) || compareText(a.value, b.value)) <= 0 ? a : b
}

function knownId(catalog: Catalog, id: string): string {
  const entity = entityById(catalog, id)
  if (entity) return entity.id
  throw new GraphError('ENTITY_UNKNOWN', `claim names "${id}", which the catalog does not have; add it to data/catalog`)
}

/** Attributes of an edge for which this evidence stands. */
export function attributesOfEvidence(relation: Relation, all: readonly Evidence[]): EdgeAttributes {
  const evidence = withoutDuplicates(all)
  const polarity = POLARITIES.find((each) => evidence.some((one) => one.polarity === each)) ?? 'retracted'
  const telling = evidence.filter((one) => one.polarity === polarity)
  const verbs = [...new Set(telling.flatMap((one) => one.verb ?? []))].sort(compareText)
  return {
    relation,
    verb: bestEvidence(telling)?.verb ?? ('generic' satisfies Verb),
    verbs,
    polarity,
    confidence: combinedConfidence(telling),
    exams: mergedExams(evidence.map((one) => one.exams)),
    evidence,
  }
}

/** The same for readings that differ in confidence alone. */
export function readingKey({ file, span, rule, polarity, verb }: Evidence): string {
  return JSON.stringify([file, span.offset, span.endOffset, span.line, span.column, rule, polarity, verb])
}

/** Sorted; of readings that differ in confidence alone the best is kept. */
function withoutDuplicates(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>()
  for (const one of evidence.toSorted(compareEvidence)) {
    const key = readingKey(one)
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

/** Exams of all lists, each once, in the ontology's order. */
export function mergedExams(lists: readonly (readonly Exam[])[]): Exam[] {
  const named = new Set(lists.flat())
  return EXAMS.filter((exam) => named.has(exam))
}
