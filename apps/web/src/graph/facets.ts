import type { EdgeAttributes, EntityKind, KnowledgeGraph, NodeAttributes, Relation } from '@cloudlore/graph'
import type { Filters, ViewState } from '../view/view-state.ts'
import { familyOf } from '../visual/families.ts'
import type { Family } from '../visual/families.ts'
import { narrowsClaims, narrowsEdges, nodeStanding, showsEdge } from './visibility.ts'
import type { Standing, Visibility } from './visibility.ts'

/** How many of something there are, and how many of them are shown. */
export interface Count {
  readonly shown: number
  readonly all: number
}

/**
 * What each row of the legend has. Of a row that is off, what would be shown were it on. Relations are counted where
 * they are asserted; what is only denied or struck out is counted apart and nowhere else.
 */
export interface Facets {
  readonly kinds: ReadonlyMap<EntityKind, Count>
  /** Limits aside: they are a kind, in the colour of what they bound. */
  readonly families: ReadonlyMap<Family, Count>
  readonly relations: ReadonlyMap<Relation, Count>
  readonly negated: Count
  readonly retracted: Count
}

/** What is shown in all, whichever rows are on. */
export interface Totals {
  /** Limits aside. */
  readonly nodes: Count
  /** Asserted ones. */
  readonly limits: Count
  /** Asserted ones, those of limits aside. */
  readonly relations: Count
  readonly negated: Count
  readonly retracted: Count
}

/** Facets of a view, in one pass over the nodes and one over the edges. */
export function facetsOf(graph: KnowledgeGraph, view: ViewState, visible: Visibility): Facets {
  const standing = nodeStanding(graph, view)
  const standings = new Map(graph.mapNodes((id, node) => [id, standing(id, node)] as const))
  const joined = new Set<string>()
  const stated = new Set<string>()
  const [relations, others] = [tally<Relation>(), tally<'negated' | 'retracted'>()]
  const open: Filters = { ...view.filters, hiddenRelations: [], negated: true, retracted: true }
  for (const { edge, attributes, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const { relation, polarity } = attributes
    const passes = showsEdge(open, attributes)
    const ends = [
      { id: source, node: sourceAttributes, standing: standings.get(source) ?? 'other' },
      { id: target, node: targetAttributes, standing: standings.get(target) ?? 'other' },
    ] as const
    const isUnsaid = relation === 'part-of' && narrowsClaims(view.filters)
    const would =
      passes && ends.every(({ id, standing }) => (isUnsaid ? visible.nodes.has(id) : standing === 'allowed'))
    if (relation === 'limits' && polarity === 'asserted') stated.add(source)
    if (polarity === 'asserted') relations.add(relation, would || visible.edges.has(edge))
    else others.add(polarity, (would && !isHidden(view.filters, relation)) || visible.edges.has(edge))
    if (passes && keepsEnds(view.filters, attributes)) for (const id of joinedBy(ends)) joined.add(id)
  }
  const needsEdge = narrowsEdges(view.filters)
  const returns = (id: string, kind: EntityKind): boolean => joined.has(id) || !(needsEdge || kind === 'limit')
  return {
    ...countNodes(graph, { visible, standings, stated, returns }),
    relations: relations.counts,
    ...ofPolarity(others),
  }
}

interface NodePass {
  readonly visible: Visibility
  readonly standings: ReadonlyMap<string, Standing>
  /** Limits that are asserted. */
  readonly stated: ReadonlySet<string>
  /** Whether a node that one row keeps away would have an edge to be shown with. */
  readonly returns: (id: string, kind: EntityKind) => boolean
}

function countNodes(
  graph: KnowledgeGraph,
  { visible, standings, stated, returns }: NodePass,
): Pick<Facets, 'families' | 'kinds'> {
  const [kinds, families] = [tally<EntityKind>(), tally<Family>()]
  graph.forEachNode((id, { kind, category }) => {
    const shown = visible.nodes.has(id)
    if (kind === 'limit' && !shown && !stated.has(id)) return
    const away = !shown && returns(id, kind) ? standings.get(id) : undefined
    // What is outside AWS is a kind and a family at once.
    kinds.add(kind, shown || away === 'kind' || (away === 'family' && kind === 'external'))
    if (kind !== 'limit') families.add(familyOf(category), shown || away === 'family')
  })
  return { kinds: kinds.counts, families: families.counts }
}

interface End {
  readonly id: string
  readonly node: NodeAttributes
  readonly standing: Standing
}

/** The ends that would be shown with their edge, were the one row on that keeps them away. */
function joinedBy([a, b]: readonly [End, End]): readonly string[] {
  if (a.standing === 'other' || b.standing === 'other') return []
  if (a.standing === 'allowed') return [a.id, b.id]
  if (b.standing === 'allowed') return [a.id, b.id]
  return a.standing === b.standing && rowOf(a) === rowOf(b) ? [a.id, b.id] : []
}

function rowOf({ node, standing }: End): string {
  return standing === 'kind' ? node.kind : familyOf(node.category)
}

/** As `visibility` has it: an edge that is drawn, and stated where claims are narrowed. */
function keepsEnds(filters: Filters, { relation, polarity }: EdgeAttributes): boolean {
  if (isHidden(filters, relation) || (relation === 'part-of' && narrowsClaims(filters))) return false
  return polarity === 'asserted' || filters[polarity]
}

function isHidden({ hiddenRelations }: Filters, relation: Relation): boolean {
  return hiddenRelations.includes(relation)
}

/** What the view shows in all. */
export function totalsOf(graph: KnowledgeGraph, visible: Visibility): Totals {
  const [nodes, edges] = [tally<'nodes'>(), tally<'limits' | 'negated' | 'relations' | 'retracted'>()]
  graph.forEachNode((id, { kind }) => kind !== 'limit' && nodes.add('nodes', visible.nodes.has(id)))
  graph.forEachEdge((key, { relation, polarity }) => {
    const stated = relation === 'limits' ? 'limits' : 'relations'
    edges.add(polarity === 'asserted' ? stated : polarity, visible.edges.has(key))
  })
  return {
    nodes: nodes.counts.get('nodes') ?? NONE,
    limits: edges.counts.get('limits') ?? NONE,
    relations: edges.counts.get('relations') ?? NONE,
    ...ofPolarity(edges),
  }
}

const NONE: Count = { shown: 0, all: 0 }

function ofPolarity({
  counts,
}: {
  readonly counts: ReadonlyMap<string, Count>
}): Pick<Facets, 'negated' | 'retracted'> {
  return { negated: counts.get('negated') ?? NONE, retracted: counts.get('retracted') ?? NONE }
}

interface Tally<T> {
  readonly counts: ReadonlyMap<T, Count>
  readonly add: (item: T, shown: boolean) => void
}

function tally<T>(): Tally<T> {
  const counts = new Map<T, { shown: number; all: number }>()
  const add = (item: T, shown: boolean): void => {
    const count = counts.get(item) ?? { shown: 0, all: 0 }
    counts.set(item, count)
    count.all++
    if (shown) count.shown++
  }
  return { counts, add }
}
