import type { Answer, Path } from '@cloudlore/graph'
import type { EmphasisTarget } from '../graph/emphasis.ts'
import type { Fold } from '../graph/fold.ts'
import type { Pinned } from '../graph/visibility.ts'
import type { ViewState } from './view-state.ts'

/** What the view is about: the selection, else the lit alternative of the answer, else the answer's entity. */
export function targetOf(view: ViewState, answer: Answer | null): EmphasisTarget | null {
  if (view.selection) return view.selection
  if (!answer) return null
  if (answer.kind === 'connection') {
    return { kind: 'several', ids: [...answer.entities, ...answer.between].map(({ id }) => id) }
  }
  if (answer.kind === 'comparison') return { kind: 'several', ids: answer.entities.map(({ id }) => id) }
  if (answer.kind !== 'path') return { kind: 'node', id: answer.entity.id }
  const path = litPath(view, answer)
  return path ? { kind: 'path', path } : null
}

/** The alternative that is lit; the first if the address names one that is not there. */
export function litPath(view: ViewState, answer: Extract<Answer, { kind: 'path' }>): Path | null {
  return answer.paths[view.alternative] ?? answer.paths[0] ?? null
}

/** What must be drawn for the target to be seen, whatever the filters say. */
export function pinnedOf(target: EmphasisTarget | null): Pinned {
  switch (target?.kind) {
    case 'node':
      return { nodes: [target.id], edges: [] }
    case 'edge':
      return { nodes: endsOf(target.key), edges: [target.key] }
    case 'path':
      return { nodes: target.path.nodes, edges: target.path.hops.map(({ edge }) => edge) }
    case 'several':
      return { nodes: target.ids, edges: [] }
    case undefined:
      return { nodes: [], edges: [] }
  }
}

/** Both ends of an edge by its key, `source|relation|target`. */
function endsOf(key: string): readonly string[] {
  const [source, , target] = key.split('|')
  return source && target ? [source, target] : []
}

/** The target as it stands in a folded graph. */
export function foldTarget(target: EmphasisTarget | null, fold: Fold): EmphasisTarget | null {
  switch (target?.kind) {
    case 'node':
      return { kind: 'node', id: fold.nodeOf(target.id) }
    case 'edge':
      return fold.graph.hasEdge(target.key) ? target : { kind: 'edge', key: fold.edgeOf(target.key) ?? target.key }
    case 'several':
      return { kind: 'several', ids: [...new Set(target.ids.map(fold.nodeOf))] }
    case 'path':
      return { kind: 'path', path: foldPath(target.path, fold) }
    case undefined:
      return null
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
