import { useEffect, useRef, useState } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import { ApiError, EVENTS_URL, fetchGraph } from '../api/api.ts'
import { failureMessage, graphTag } from '../api/events.ts'
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
export function useLiveGraph(first: KnowledgeGraph, onFailure: (error: ApiError) => void): LiveGraph {
  const [live, setLive] = useState<LiveGraph>({ graph: first, update: null })
  const latest = useRef(first)
  useEffect(() => {
    const abort = new AbortController()
    const fail = (message: string): void => setLive({ graph: latest.current, update: { kind: 'failed', message } })
    const follow = async (): Promise<void> => {
      const before = latest.current
      const graph = loadGraph(await fetchGraph(abort.signal))
      keepPlaces(before, graph)
      latest.current = graph
      setLive({ graph, update: { kind: 'changed', change: changesBetween(before, graph), before } })
    }
    const events = listen({
      onChange: () => {
        follow().catch((cause: unknown) => {
          if (!abort.signal.aborted) fail(cause instanceof Error ? cause.message : String(cause))
        })
      },
      onUnreadable: fail,
      onLost: () => onFailure(new ApiError('lost', 'the server cannot be reached')),
    })
    return () => {
      events.close()
      abort.abort()
    }
  }, [onFailure])
  return live
}

interface Listener {
  readonly onChange: () => void
  readonly onUnreadable: (message: string) => void
  readonly onLost: () => void
}

/** Listens for changes, those included that came while the connection was lost. */
function listen({ onChange, onUnreadable, onLost }: Listener): EventSource {
  const events = new EventSource(EVENTS_URL)
  let known: string | null = null
  const learn = ({ data }: MessageEvent<string>): void => {
    const tag = graphTag(data)
    const changed = known !== null && tag !== null && tag !== known
    known = tag ?? known
    if (changed) onChange()
  }
  events.addEventListener('state', learn)
  events.addEventListener('graph', learn)
  events.addEventListener('failure', ({ data }: MessageEvent<string>) => {
    const message = failureMessage(data)
    if (message !== null) onUnreadable(message)
  })
  events.onerror = () => {
    if (events.readyState === EventSource.CONNECTING) onLost()
  }
  return events
}
