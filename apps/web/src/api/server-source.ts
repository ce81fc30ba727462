import { EVENTS_URL, fetchAnswer, fetchEntities, fetchEntity, fetchGraph, fetchNote, isServerReady } from './api.ts'
import { followEvents } from './event-stream.ts'
import { failureMessage, graphTag, isTagOf } from './events.ts'
import type { ChangeListener, Source } from './source.ts'

/** The server that sent the page. */
export const serverSource: Source = {
  graph: fetchTaggedGraph,
  entities: fetchEntities,
  entity: fetchEntity,
  answer: fetchAnswer,
  note: fetchNote,
  isReady: isServerReady,
  follow: followServer,
  layoutWorker: () => new Worker(new URL('../graph/layout-worker.ts', import.meta.url), { type: 'module' }),
}

/** `ETag` of the graph that was asked for last; null if it came without. */
let loaded: string | null = null

async function fetchTaggedGraph(signal: AbortSignal): Promise<unknown> {
  const { json, tag } = await fetchGraph(signal)
  loaded = tag
  return json
}

/** Listens for changes, those included that came before the connection or while it was lost. */
function followServer({ onChange, onUnreadable, onLost }: ChangeListener): () => void {
  let told: string | null = null
  // By the graph that is there, if it came with a tag: one that was told of may have failed to load.
  const isThere = (tag: string): boolean => (loaded === null ? told === null || told === tag : isTagOf(loaded, tag))
  const learn = (data: string): void => {
    const tag = graphTag(data)
    if (tag === null) return
    const changed = !isThere(tag)
    told = tag
    if (changed) onChange()
  }
  const onEvent = (name: string, data: string): void => {
    if (name === 'state' || name === 'graph') learn(data)
    const message = name === 'failure' ? failureMessage(data) : null
    if (message !== null) onUnreadable(message)
  }
  return followEvents(EVENTS_URL, { onEvent, onLost })
}
