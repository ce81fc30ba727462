/**
 * Lines of a stream of UTF-8, without their line feeds. Only a line feed ends a line: JSON may hold the other separators of
 * Unicode, which `node:readline` takes for line ends.
 */
export async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // Kept apart until the line ends: joined each time, a long line would take quadratic time.
  let parts: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const [first = '', ...rest] = text.split('\n')
    parts.push(first)
    for (const next of rest) {
      yield parts.join('')
      parts = [next]
    }
  }
  const last = parts.join('') + decoder.decode()
  if (last !== '') yield last
}
