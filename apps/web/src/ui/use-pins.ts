import { useLayoutEffect, useRef } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Pin } from '../view/view-state.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** Puts dragged nodes where they were dragged to, and back when they are let go: sigma draws nodes where the graph has them. */
export function usePins(
  graph: KnowledgeGraph,
  { pins, placed }: { readonly pins: readonly Pin[]; readonly placed: boolean },
): void {
  const homes = useRef<{ readonly graph: KnowledgeGraph; readonly places: Map<string, Place> } | null>(null)
  useLayoutEffect(() => {
    if (!placed) return
    if (homes.current?.graph !== graph) homes.current = { graph, places: homesOf(graph) }
    const { places } = homes.current
    const pinned = new Map(pins.map((pin) => [pin.id, pin]))
    for (const [id, home] of places) {
      const { x, y } = pinned.get(id) ?? home
      const at = graph.getNodeAttributes(id)
      if (at.x !== x || at.y !== y) graph.mergeNodeAttributes(id, { x, y })
    }
  }, [graph, pins, placed])
}

function homesOf(graph: KnowledgeGraph): Map<string, Place> {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]))
}
