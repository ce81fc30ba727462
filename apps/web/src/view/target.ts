import { commonTo } from '@cloudlore/graph'
import type { Answer, Path } from '@cloudlore/graph'
import type { AnswerTarget, EmphasisTarget } from '../graph/emphasis.ts'
import type { Fold } from '../graph/fold.ts'
import type { Pinned } from '../graph/visibility.ts'
import type { ViewState } from './view-state.ts'

/**
 * What the view is about, the nearest first: the selection, then the answer behind it, of a path the alternative that is
 * lit. All of it is drawn; the first stands out.
 */
export function targetsOf(view: ViewState, answer: Answer | null): readonly EmphasisTarget[] {
  const answered = answer && answerTarget(view, answer)
  return [view.selection, answered].filter((target) => target !== null)
}

function answerTarget(view: ViewState, answer: Answer): EmphasisTarget | null {
  switch (answer.kind) {
    case 'entity':
      return { kind: 'node', id: answer.entity.id }
    case 'path': {
      const path = litPath(view, answer)
      return path && { kind: 'path', path }
    }
    case 'connection':
      return connectionTarget(answer)
    case 'neighbours': {
      const found = [...answer.neighbours, ...answer.nearest]
      const nodes = found.flatMap(({ id, part }) => (part ? [id, part.id] : [id]))
      return around(answer.entity.id, nodes, edgesOf(found))
    }
    case 'limits': {
      const found = [...answer.limits, ...answer.nearest]
      const nodes = found.flatMap(({ id, entity }) => [id, entity.id])
      return around(answer.entity.id, nodes, edgesOf(found))
    }
    case 'comparison':
      return comparisonTarget(answer)
    case 'replacements': {
      const found = [...answer.replacedBy, ...answer.replaces]
      const nodes = found.map(({ id }) => id)
      return around(answer.entity.id, nodes, edgesOf(found))
    }
  }
}

/** All of it is what was asked for: the way from one to the other. */
function connectionTarget({ entities, between, hops }: Extract<Answer, { kind: 'connection' }>): EmphasisTarget {
  const nodes = [...new Set([...entities, ...between].map(({ id }) => id))]
  const edges = hops.map(({ edge }) => edge)
  return { kind: 'answer', core: [...nodes, ...edges], nodes, edges }
}

/** What is compared, what joins it, and what more than one of it has to do with. */
function comparisonTarget(answer: Extract<Answer, { kind: 'comparison' }>): EmphasisTarget {
  const { entities, direct, parts } = answer
  const shared = commonTo(answer)
  const core = entities.map(({ id }) => id)
  const edges = [...direct.map(({ edge }) => edge), ...shared.flatMap(({ relations }) => edgesOf(relations.flat()))]
  const nodes = [...core, ...parts.map(({ id }) => id), ...shared.map(({ id }) => id)]
  return { kind: 'answer', core, nodes: [...new Set(nodes)], edges }
}

function around(id: string, nodes: readonly string[], edges: readonly string[]): EmphasisTarget {
  return { kind: 'answer', core: [id], nodes: [...new Set([id, ...nodes])], edges }
}

function edgesOf(found: readonly { readonly edge: string | null }[]): readonly string[] {
  return found.flatMap(({ edge }) => edge ?? [])
}

/** The alternative that is lit; the first if the address names one that is not there. */
export function litPath(view: ViewState, answer: Extract<Answer, { kind: 'path' }>): Path | null {
  return answer.paths[view.alternative] ?? answer.paths[0] ?? null
}

/** What must be drawn for the targets to be seen, whatever the filters say. */
export function pinnedOf(targets: readonly EmphasisTarget[]): Pinned {
  const each = targets.map(pinnedBy)
  return { nodes: each.flatMap(({ nodes }) => nodes), edges: each.flatMap(({ edges }) => edges) }
}

interface PinnedBy {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

function pinnedBy(target: EmphasisTarget): PinnedBy {
  switch (target.kind) {
    case 'node':
      return { nodes: [target.id], edges: [] }
    case 'edge':
      return { nodes: endsOf(target.key), edges: [target.key] }
    case 'path':
      return { nodes: target.path.nodes, edges: target.path.hops.map(({ edge }) => edge) }
    case 'several':
      return { nodes: target.ids, edges: [] }
    case 'answer':
      return { nodes: target.nodes, edges: target.edges }
  }
}

/** Where on the map a target is. */
export interface Place {
  /** The same for the same place, whatever objects tell of it. */
  readonly key: string
  readonly nodes: readonly string[]
  /** `fit`: all of it is to be looked at; `reveal`: it is to be in sight. */
  readonly how: 'fit' | 'reveal'
}

/** What the camera is to show of a target: an answer as a whole, of a selection no more than where it is. */
export function placeOf(target: EmphasisTarget): Place {
  const { nodes, edges } = pinnedBy(target)
  const isWhole = target.kind === 'path' || (target.kind === 'answer' && nodes.length > 1)
  return { key: JSON.stringify([nodes, edges]), nodes, how: isWhole ? 'fit' : 'reveal' }
}

/** Both ends of an edge by its key, `source|relation|target`. */
function endsOf(key: string): readonly string[] {
  const [source, , target] = key.split('|')
  return source && target ? [source, target] : []
}

/** The target as it stands in a folded graph. */
export function foldTarget(target: EmphasisTarget, fold: Fold): EmphasisTarget {
  switch (target.kind) {
    case 'node':
      return { kind: 'node', id: fold.nodeOf(target.id) }
    case 'edge':
      return fold.graph.hasEdge(target.key) ? target : { kind: 'edge', key: fold.edgeOf(target.key) ?? target.key }
    case 'several':
      return { kind: 'several', ids: [...new Set(target.ids.map(fold.nodeOf))] }
    case 'path':
      return { kind: 'path', path: foldPath(target.path, fold) }
    case 'answer':
      return foldAnswer(target, fold)
  }
}

function foldAnswer({ core, nodes, edges }: AnswerTarget, fold: Fold): AnswerTarget {
  const edgeOf = (key: string): string | readonly [] => fold.edgeOf(key) ?? []
  const known = new Set(edges)
  return {
    kind: 'answer',
    core: [...new Set(core.flatMap((each) => (known.has(each) ? edgeOf(each) : fold.nodeOf(each))))],
    nodes: [...new Set(nodes.map(fold.nodeOf))],
    edges: [...new Set(edges.flatMap(edgeOf))],
  }
}

function foldPath(path: Path, fold: Fold): Path {
  const nodes = path.nodes.map(fold.nodeOf).filter((id, index, all) => id !== all[index - 1])
  const hops = path.hops.flatMap((hop) => {
    const edge = fold.edgeOf(hop.edge)
    return edge === null ? [] : [{ ...hop, edge, from: fold.nodeOf(hop.from), to: fold.nodeOf(hop.to) }]
  })
  return { ...path, nodes, hops }
}
