import { serviceOf, type Catalog, type CatalogEntity } from './catalog.ts'
import { edgeKey, edgesOfClaims, mergedExams, type ClaimEdge } from './claim-edges.ts'
import { compareText } from './compare.ts'
import { GraphError } from './errors.ts'
import type { Claim, Limit } from './evidence.ts'
import { createKnowledgeGraph, type KnowledgeGraph, type NodeAttributes } from './knowledge-graph.ts'
import { limitLabel, limitName } from './limit-node.ts'
import type { Exam } from './ontology.ts'
import { seededPosition } from './position.ts'

export interface BuildOptions {
  /** What is written as `generator` into the graph's attributes. Default: `cloudlore`. */
  readonly generator?: string
}

/** How many sentences the claims about a node stand in, by its key. */
export type Mentions = ReadonlyMap<string, number>

/**
 * The graph of what the claims say: each entity that takes part in a claim, what it is part of, and a node for each
 * limit. Nodes and edges are in the order of their keys, so that the same claims, in any order and however often, give
 * the same graph byte for byte.
 *
 * Throws `ENTITY_UNKNOWN` for a claim about an id that the catalog does not have.
 */
export function buildGraph(claims: Iterable<Claim>, catalog: Catalog, options: BuildOptions = {}): KnowledgeGraph {
  const edges = edgesOfClaims(claims, catalog)
  return graphOfEdges(edges, mentionsOf(edges), { ...options, catalog })
}

/** The graph of edges that claims make, sorted by key. Errors: as `buildGraph`. */
export function graphOfEdges(
  edges: readonly ClaimEdge[],
  mentions: Mentions,
  { catalog, generator }: BuildOptions & { readonly catalog: Catalog },
): KnowledgeGraph {
  const limits = new Map(edges.flatMap(({ source, target, limit }) => (limit ? [[source, { limit, target }]] : [])))
  const entities = new Set(edges.flatMap(({ source, target }) => [source, target]).filter((key) => !limits.has(key)))
  for (const id of entities) addParent(entities, catalog.byId.get(id))
  const graph = createKnowledgeGraph(generator)
  const exams = examsOfNodes(edges)
  for (const key of [...entities, ...limits.keys()].sort(compareText)) {
    const said = limits.get(key)
    const attributes = said ? limitAttributes(catalog, said.target, said.limit) : entityAttributes(catalog, key)
    graph.addNode(key, {
      ...attributes,
      exams: mergedExams(exams.get(key) ?? []),
      mentions: mentions.get(key) ?? 0,
      ...seededPosition(key, sectorOf(catalog, attributes)),
    })
  }
  for (const { key, source, target, attributes } of [...edges, ...partOfEdges(entities, catalog)].sort(byKey)) {
    graph.addEdgeWithKey(key, source, target, attributes)
  }
  return graph
}

const byKey = (a: ClaimEdge, b: ClaimEdge) => compareText(a.key, b.key)

/** A Set visits what is added while it is walked, so this climbs to the top. */
function addParent(entities: Set<string>, entity: CatalogEntity | undefined): void {
  if (entity?.parent) entities.add(entity.parent)
}

function partOfEdges(entities: ReadonlySet<string>, catalog: Catalog): readonly ClaimEdge[] {
  return [...entities].flatMap((source) => {
    const target = catalog.byId.get(source)?.parent
    if (!target) return []
    const facts = { relation: 'part-of', verb: 'generic', polarity: 'asserted', confidence: 1 } as const
    const attributes = { ...facts, verbs: [], exams: [], evidence: [] }
    return [{ key: edgeKey(source, 'part-of', target), source, target, attributes, limit: null }]
  })
}

function examsOfNodes(edges: readonly ClaimEdge[]): ReadonlyMap<string, readonly (readonly Exam[])[]> {
  const exams = new Map<string, (readonly Exam[])[]>()
  for (const { source, target, attributes } of edges) {
    for (const key of [source, target]) {
      const known = exams.get(key)
      if (known) known.push(attributes.exams)
      else exams.set(key, [attributes.exams])
    }
  }
  return exams
}

function mentionsOf(edges: readonly ClaimEdge[]): Mentions {
  const sentences = new Map<string, Set<string>>()
  for (const { source, target, attributes } of edges) {
    for (const key of [source, target]) {
      const known = sentences.get(key) ?? new Set()
      sentences.set(key, known)
      for (const { file, span } of attributes.evidence) known.add(`${span.offset} ${file}`)
    }
  }
  return new Map([...sentences].map(([key, { size }]) => [key, size]))
}

type PlainAttributes = Omit<NodeAttributes, 'exams' | 'mentions' | 'x' | 'y'>

function entityAttributes(catalog: Catalog, id: string): PlainAttributes {
  const entity = knownEntity(catalog, id)
  const { kind, name, korean, category, status, replacedBy, docs } = entity
  return {
    label: entity.short,
    kind,
    name,
    korean,
    category,
    service: serviceOf(catalog, id),
    status,
    replacedBy,
    docs,
  }
}

function limitAttributes(catalog: Catalog, id: string, limit: Limit): PlainAttributes {
  const { category } = knownEntity(catalog, id)
  const words = { label: limitLabel(limit), name: limitName(limit), korean: null }
  const facts = { status: 'current', replacedBy: null, docs: null } as const
  return { ...words, kind: 'limit', category, service: serviceOf(catalog, id), ...facts, limit }
}

function knownEntity(catalog: Catalog, id: string): CatalogEntity {
  const entity = catalog.byId.get(id)
  if (entity) return entity
  throw new GraphError('ENTITY_UNKNOWN', `"${id}" is the parent of an entity but not in the catalog; add it`)
}

function sectorOf(catalog: Catalog, { category, service }: PlainAttributes) {
  const sector = catalog.categories.findIndex(({ id }) => id === category)
  return { sector: Math.max(0, sector), sectors: catalog.categories.length, service }
}
