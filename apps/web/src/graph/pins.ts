import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Pin } from '../view/view-state.ts'
import type { Position } from './layout-input.ts'

/** Where nodes stand while nobody has dragged them, by id. */
export type Homes = ReadonlyMap<string, Position>

/**
 * Puts dragged nodes where they were dragged to and all others home. `homes` are those of the graphs that were shown
 * before: a graph that follows another has the positions of it, those of dragged nodes too, which are no homes. Hands
 * back the homes with those of new nodes.
 */
export function applyPins(graph: KnowledgeGraph, pins: readonly Pin[], homes: Homes): Homes {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]))
  const known = new Map(homes)
  for (const id of graph.nodes()) {
    const { x, y } = graph.getNodeAttributes(id)
    const home = known.get(id) ?? { x, y }
    known.set(id, home)
    const place = pinned.get(id) ?? home
    if (place.x !== x || place.y !== y) graph.mergeNodeAttributes(id, { x: place.x, y: place.y })
  }
  return known
}
