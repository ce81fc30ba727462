import { useEffect, useRef, useState } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import { ApiError } from '../api/api.ts'
import type { Source } from '../api/source.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { changesBetween, keepPlaces } from '../graph/patch.ts'
import type { GraphChange } from '../graph/patch.ts'

/** What came of the last change of the notes. */
export type Update =
  | { readonly kind: 'changed'; readonly change: GraphChange; readonly before: KnowledgeGraph }
  | { readonly kind: 'failed'; readonly message: string }

export interface LiveGraph {
  readonly graph: KnowledgeGraph
  /** Null until the notes change. */
  readonly update: Update | null
}

/** The graph that was loaded, then whatever the server says has become of it, with everything left in its place. */
export function useLiveGraph(
  first: KnowledgeGraph,
  { source, onFailure }: { readonly source: Source; readonly onFailure: (error: ApiError) => void },
): LiveGraph {
  const [live, setLive] = useState<LiveGraph>({ graph: first, update: null })
  const latest = useRef(first)
  useEffect(() => {
    let asked = new AbortController()
    const fail = (message: string): void => setLive({ graph: latest.current, update: { kind: 'failed', message } })
    const follow = async ({ signal }: AbortController): Promise<void> => {
      const json = await source.graph(signal)
      if (signal.aborted) return
      const before = latest.current
      const graph = loadGraph(json)
      keepPlaces(before, graph)
      latest.current = graph
      setLive({ graph, update: { kind: 'changed', change: changesBetween(before, graph), before } })
    }
    const unfollow = source.follow({
      onChange: () => {
        // Two changes in a row may be answered the wrong way round.
        asked.abort()
        const current = (asked = new AbortController())
        follow(current).catch((cause: unknown) => {
          if (!current.signal.aborted) fail(cause instanceof Error ? cause.message : String(cause))
        })
      },
      onUnreadable: fail,
      onLost: () => onFailure(new ApiError('lost', 'the server cannot be reached')),
    })
    return () => {
      unfollow()
      asked.abort()
    }
  }, [source, onFailure])
  return live
}
