import type { Answer, ComparedEntity, ComparedNeighbour, Hop, Language, NamedNode, Neighbour } from './answer.ts'
import type { Catalog } from './catalog.ts'
import { compareText } from './compare.ts'
import { limitsSideBySide } from './compared-limits.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { limitsOf } from './limits.ts'
import { neighboursOf } from './neighbourhood.ts'
import type { Polarity } from './ontology.ts'
import { namedNode, withParts } from './parts.ts'
import { hopOf } from './path/hop.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

/** What things are compared by. */
export interface ComparisonSources {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
}

/** One of what is compared: its id, and the ids for which it stands. */
interface Compared {
  readonly id: string
  readonly whole: ReadonlySet<string>
}

const isAsserted = ({ polarity }: { readonly polarity: Polarity }) => polarity === 'asserted'

/**
 * Entities side by side, by what the notes assert of them and of their parts. A part that is compared with its whole
 * counts for itself alone. The limits are told in a language where notes say the same in both.
 */
export function comparisonOf(
  { graph, catalog }: ComparisonSources,
  ids: readonly string[],
  language: Language,
): Comparison {
  const all = wholesOf(graph, [...new Set(ids)])
  const direct = directHops(graph, all)
  const ends = new Set(direct.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id)))
  return {
    kind: 'comparison',
    entities: all.map(({ id }) => comparedEntity({ graph, catalog }, id)),
    direct,
    parts: [...ends].sort(compareText).map((id) => namedNode(graph, id)),
    limits: limitsSideBySide(
      all.map(({ id, whole }) => limitsOf(graph, id).filter((row) => isAsserted(row) && whole.has(row.entity.id))),
      language,
    ),
    neighbours: comparedNeighbours(graph, all),
  }
}

function wholesOf(graph: KnowledgeGraph, ids: readonly string[]): readonly Compared[] {
  return ids.map((id) => {
    const whole = new Set(withParts(graph, id))
    for (const other of ids)
      if (other !== id && whole.has(other)) for (const part of withParts(graph, other)) whole.delete(part)
    return { id, whole }
  })
}

function comparedEntity({ graph, catalog }: ComparisonSources, id: string): ComparedEntity {
  const entity = catalog.byId.get(id)
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null
  const category = catalog.categories.find((each) => each.id === (node ?? entity)?.category) ?? null
  return {
    ...namedNode(graph, id, catalog),
    kind: node?.kind ?? entity?.kind ?? 'service',
    category,
    parent: entity?.parent ? namedNode(graph, entity.parent, catalog) : null,
    status: node?.status ?? entity?.status ?? 'current',
    exams: node?.exams ?? [],
    inNotes: node !== null,
  }
}

/** Edges from one of what is compared to another. */
function directHops(graph: KnowledgeGraph, all: readonly Compared[]): readonly Hop[] {
  const keys = all.flatMap(({ whole }) =>
    [...whole].flatMap((id) =>
      graph.outEdges(id).filter((edge) => {
        const isOther = all.some((other) => !whole.has(graph.target(edge)) && other.whole.has(graph.target(edge)))
        return isOther && isAsserted(graph.getEdgeAttributes(edge))
      }),
    ),
  )
  const hops = [...new Set(keys)].map((edge) =>
    hopOf(graph, { edge, from: graph.source(edge), to: graph.target(edge) }),
  )
  return hops.sort((a, b) => b.confidence - a.confidence || compareText(a.edge, b.edge))
}

/** A neighbour of one of what is compared, by its place. */
interface Found {
  readonly at: number
  readonly neighbour: Neighbour
}

function comparedNeighbours(graph: KnowledgeGraph, all: readonly Compared[]): readonly ComparedNeighbour[] {
  const compared = new Set(all.flatMap(({ whole }) => [...whole]))
  const found = all.flatMap((one, at) => ownNeighbours(graph, one).map((neighbour): Found => ({ at, neighbour })))
  const byId = new Map<string, Found[]>()
  for (const one of found) {
    if (compared.has(one.neighbour.id)) continue
    const known = byId.get(one.neighbour.id)
    if (known) known.push(one)
    else byId.set(one.neighbour.id, [one])
  }
  return [...byId.values()].map((each) => comparedNeighbour(each, all.length)).sort(compareNeighbours)
}

function ownNeighbours(graph: KnowledgeGraph, { id, whole }: Compared): readonly Neighbour[] {
  return neighboursOf(graph, id, { relations: ['integrates-with', 'replaces'] }).filter(
    (neighbour) => isAsserted(neighbour) && whole.has(neighbour.part?.id ?? id),
  )
}

function comparedNeighbour(found: readonly Found[], width: number): ComparedNeighbour {
  const { id = '', label = '' }: Partial<NamedNode> = found[0]?.neighbour ?? {}
  const relations = Array.from({ length: width }, (_, place) =>
    found.filter(({ at }) => at === place).map(({ neighbour }) => neighbour),
  )
  return { id, label, relations }
}

const widthOf = ({ relations }: ComparedNeighbour) => relations.filter((own) => own.length > 0).length
const firstOf = ({ relations }: ComparedNeighbour) => relations.findIndex((own) => own.length > 0)
/** How sure it is that all of those that have it do. */
const sureness = ({ relations }: ComparedNeighbour) =>
  Math.min(...relations.filter((own) => own.length > 0).map((own) => Math.max(...own.map((one) => one.confidence))))

function compareNeighbours(a: ComparedNeighbour, b: ComparedNeighbour): number {
  return widthOf(b) - widthOf(a) || firstOf(a) - firstOf(b) || sureness(b) - sureness(a) || compareText(a.id, b.id)
}
