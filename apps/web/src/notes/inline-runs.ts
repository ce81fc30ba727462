export type InlineMark = 'strong' | 'code' | 'struck' | 'marker'

/** A stretch of a line in one style. `marker` is Markdown punctuation, shown faintly so that nothing written is lost. */
export interface InlineRun {
  readonly text: string
  /** UTF-16 offset in the note. */
  readonly offset: number
  readonly marks: readonly InlineMark[]
}

const DELIMITERS = [
  { text: '**', mark: 'strong' },
  { text: '~~', mark: 'struck' },
  { text: '`', mark: 'code' },
] as const

/** Splits a line at `**`, `~~` and backticks that come in pairs; a lone one stays text. */
export function inlineRuns(line: string, offset: number): readonly InlineRun[] {
  const runs: InlineRun[] = []
  const open = new Set<InlineMark>()
  let from = 0
  const put = (to: number, marks: readonly InlineMark[]): void => {
    if (to > from) runs.push({ text: line.slice(from, to), offset: offset + from, marks })
    from = to
  }
  for (let at = 0; at < line.length; ) {
    const delimiter = delimiterAt(line, at, open)
    if (!delimiter) {
      at++
      continue
    }
    put(at, [...open])
    at += delimiter.text.length
    put(at, ['marker'])
    if (!open.delete(delimiter.mark)) open.add(delimiter.mark)
  }
  put(line.length, [...open])
  return runs
}

function delimiterAt(line: string, at: number, open: ReadonlySet<InlineMark>): (typeof DELIMITERS)[number] | undefined {
  return DELIMITERS.find(({ text, mark }) => {
    if (!line.startsWith(text, at) || (open.has('code') && mark !== 'code')) return false
    return open.has(mark) || line.includes(text, at + text.length)
  })
}

/** A stretch of the note that is marked in it. Offsets in UTF-16 units, end exclusive. */
export interface Highlight {
  readonly offset: number
  readonly endOffset: number
  /** Edge that the sentence is evidence of. */
  readonly edge: string | null
  /** True for the sentence that the reader came for. */
  readonly wanted: boolean
}

export interface HighlightedRun extends InlineRun {
  readonly highlight: Highlight | null
}

/** Cuts runs where highlights begin and end. Where highlights overlap the wanted one shows, else the first. */
export function highlightRuns(runs: readonly InlineRun[], highlights: readonly Highlight[]): readonly HighlightedRun[] {
  return runs.flatMap((run) => {
    const end = run.offset + run.text.length
    const touching = highlights.filter(({ offset, endOffset }) => offset < end && endOffset > run.offset)
    if (touching.length === 0) return [{ ...run, highlight: null }]
    const cuts = touching.flatMap(({ offset, endOffset }) => [offset, endOffset])
    const edges = [...new Set([run.offset, end, ...cuts.filter((cut) => cut > run.offset && cut < end)])].sort(
      (a, b) => a - b,
    )
    return edges.slice(0, -1).map((offset, index) => ({
      ...run,
      text: run.text.slice(offset - run.offset, (edges[index + 1] ?? end) - run.offset),
      offset,
      highlight: highlightAt(touching, offset),
    }))
  })
}

function highlightAt(highlights: readonly Highlight[], offset: number): Highlight | null {
  const here = highlights.filter((highlight) => highlight.offset <= offset && offset < highlight.endOffset)
  return here.find(({ wanted }) => wanted) ?? here[0] ?? null
}
