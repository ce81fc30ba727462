import { EVENTS_URL, fetchAliases, fetchAnswer, fetchEntities, fetchGraph, fetchNote, isServerReady } from './api.ts'
import { followEvents } from './event-stream.ts'
import { failureMessage, graphTag } from './events.ts'
import type { ChangeListener, Source } from './source.ts'

/** The server that sent the page. */
export const serverSource: Source = {
  graph: fetchGraph,
  entities: fetchEntities,
  aliases: fetchAliases,
  answer: fetchAnswer,
  note: fetchNote,
  isReady: isServerReady,
  follow: followServer,
  layoutWorker: () => new Worker(new URL('../graph/layout-worker.ts', import.meta.url), { type: 'module' }),
}

/** Listens for changes, those included that came while the connection was lost. */
function followServer({ onChange, onUnreadable, onLost }: ChangeListener): () => void {
  let known: string | null = null
  const learn = (data: string): void => {
    const tag = graphTag(data)
    const changed = known !== null && tag !== null && tag !== known
    known = tag ?? known
    if (changed) onChange()
  }
  const onEvent = (name: string, data: string): void => {
    if (name === 'state' || name === 'graph') learn(data)
    const message = name === 'failure' ? failureMessage(data) : null
    if (message !== null) onUnreadable(message)
  }
  return followEvents(EVENTS_URL, { onEvent, onLost })
}
