import { EVENTS_URL, fetchAliases, fetchAnswer, fetchEntities, fetchGraph, fetchNote, isServerReady } from './api.ts'
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
  return () => events.close()
}
