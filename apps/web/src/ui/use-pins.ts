import { useLayoutEffect, useRef } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import { applyPins } from '../graph/pins.ts'
import type { Homes } from '../graph/pins.ts'
import type { Pin } from '../view/view-state.ts'

/** Puts dragged nodes where they were dragged to, and back when they are let go: sigma draws nodes where the graph has them. */
export function usePins(
  graph: KnowledgeGraph,
  { pins, placed }: { readonly pins: readonly Pin[]; readonly placed: boolean },
): void {
  const homes = useRef<Homes>(new Map())
  useLayoutEffect(() => {
    if (placed) homes.current = applyPins(graph, pins, homes.current)
  }, [graph, pins, placed])
}
