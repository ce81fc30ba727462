/** Tag of the graph that an event of `/api/events` speaks of; null if it names none. */
export function graphTag(data: string): string | null {
  const tag = field(data, 'tag')
  return typeof tag === 'string' ? tag : null
}

/** Whether an `ETag` is that of a graph: it names the graph's own tag, and then the encoding in which it was sent. */
export function isTagOf(etag: string, graph: string): boolean {
  return etag.replace(/^W\//, '').startsWith(`"${graph}`)
}

/** Why the notes could not be read again, in the server's words; null if the event does not say. */
export function failureMessage(data: string): string | null {
  const message = field(data, 'message')
  return typeof message === 'string' ? message : null
}

function field(data: string, name: string): unknown {
  try {
    const event: unknown = JSON.parse(data)
    return typeof event === 'object' && event !== null ? Object.entries(event).find(([key]) => key === name)?.[1] : null
  } catch {
    return null
  }
}
