import { EventSourceParserStream } from 'eventsource-parser/stream'
import { authorization } from './token.ts'

export interface StreamListener {
  readonly onEvent: (name: string, data: string) => void
  /** The connection ended or could not be made; it is tried again. */
  readonly onLost: () => void
}

/** Milliseconds until a lost connection is tried again. */
const RETRY = 2000

/** Follows server-sent events until the function that it hands back is called. An `EventSource` could carry no token. */
export function followEvents(url: string, { onEvent, onLost }: StreamListener): () => void {
  const abort = new AbortController()
  const isOver = () => abort.signal.aborted
  const follow = async (): Promise<void> => {
    while (!isOver()) {
      await readEvents(url, { onEvent, signal: abort.signal }).catch(() => undefined)
      if (isOver()) return
      onLost()
      await new Promise((resolve) => setTimeout(resolve, RETRY))
    }
  }
  void follow()
  return () => abort.abort()
}

interface Reading {
  readonly onEvent: StreamListener['onEvent']
  readonly signal: AbortSignal
}

/** Reads one connection to its end. */
async function readEvents(url: string, { onEvent, signal }: Reading): Promise<void> {
  const { ok, body } = await fetch(url, { signal, headers: { accept: 'text/event-stream', ...authorization() } })
  if (!ok || !body) return
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader()
  for (let next = await events.read(); !next.done; next = await events.read()) {
    onEvent(next.value.event ?? 'message', next.value.data)
  }
}
