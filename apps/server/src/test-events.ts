/** A client of server-sent events for tests. */
interface ServerSentEvent {
  readonly name: string
  readonly data: unknown
}

function parse(block: string): ServerSentEvent | null {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
  const name = field('event')
  return name === undefined ? null : { name, data: JSON.parse(field('data') ?? 'null') as unknown }
}

async function* eventsIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parse(block)
      if (event) yield event
    }
  }
}

/** Listens at an address; `next` waits for the next event and gives null at the end of the stream. */
export async function readEvents(url: string): Promise<{ readonly next: () => Promise<ServerSentEvent | null> }> {
  const { body } = await fetch(url)
  if (body === null) throw new Error('no event stream')
  // Its reader is taken at once: a body that nobody reads is cancelled with its response, when the garbage is collected.
  const events = eventsIn(body.values())
  return {
    next: async () => {
      const result: IteratorResult<ServerSentEvent, void> = await events.next()
      return result.done ? null : result.value
    },
  }
}
