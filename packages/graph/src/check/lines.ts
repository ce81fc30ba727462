import { createFences, type Opening } from './fences.ts'

/** A note as it came. */
export interface NoteText {
  readonly path: string
  readonly text: string
}

/** A line of prose: no code block, no comment. */
export interface Line {
  /** 1-based. */
  readonly number: number
  readonly text: string
}

/** A note's lines with what Markdown does not read as text left out. */
export interface NoteLines {
  readonly prose: readonly Line[]
  readonly openCode: Opening | null
  readonly openComment: Opening | null
}

/** Splits a note into the lines of its prose. A fence or comment that is never closed takes all that follows. */
export function linesOf(text: string): NoteLines {
  const prose: Line[] = []
  const fences = createFences()
  let comment: Opening | null = null
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const number = at + 1
    if (comment === null && fences.take(line, number)) continue
    const read = withoutComments(line, { number, comment })
    comment = read.comment
    prose.push({ number, text: read.text })
  }
  return { prose, openCode: fences.open(), openComment: comment }
}

const blank = (length: number) => ' '.repeat(length)

/** The line with comments and code spans blanked, so that columns stay. */
function withoutComments(line: string, { number, comment }: { number: number; comment: Opening | null }) {
  const [nextComment, nextTick, spanEnd] = [finder(line, '<!--'), finder(line, '`'), spanEnds(line)]
  let text = ''
  let at = 0
  let open = comment
  while (at < line.length) {
    if (open) {
      const end = line.indexOf('-->', at)
      if (end < 0) return { text: text + blank(line.length - at), comment: open }
      text += blank(end + 3 - at)
      at = end + 3
      open = null
    } else {
      const [start, tick] = [nextComment(at), nextTick(at)]
      const next = Math.min(start, tick)
      if (next === Infinity) return { text: text + line.slice(at), comment: null }
      text += line.slice(at, next)
      at = next
      if (start < tick) open = { line: number, column: start + 1 }
      else {
        at = spanEnd(tick)
        text += blank(at - tick)
      }
    }
  }
  return { text, comment: open }
}

// A line may be megabytes of these signs, so each is looked for but once from any place on.

/** Finds a text at or after places that do not go back; `Infinity` where there is none any more. */
function finder(line: string, text: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) found = line.indexOf(text, from)
    if (found < 0) found = Infinity
    return found
  }
}

/** Runs of backticks of one length: where they begin, and how many of them lie behind. */
interface Runs {
  readonly starts: number[]
  passed: number
}

function runsOf(line: string): ReadonlyMap<number, Runs> {
  const byLength = new Map<number, Runs>()
  for (const { 0: run, index } of line.matchAll(/`+/g)) {
    const runs = byLength.get(run.length)
    if (runs) runs.starts.push(index)
    else byLength.set(run.length, { starts: [index], passed: 0 })
  }
  return byLength
}

/**
 * Tells where the code span ends that begins at a place: after the next run of as many backticks, or after its own where
 * there is none. Places must not go back.
 */
function spanEnds(line: string): (start: number) => number {
  let runs: ReadonlyMap<number, Runs> | null = null
  return (start) => {
    let end = start
    while (line[end] === '`') end++
    runs ??= runsOf(line)
    const same = runs.get(end - start)
    if (!same) return end
    while ((same.starts[same.passed] ?? Infinity) < end) same.passed++
    const closing = same.starts[same.passed]
    return closing === undefined ? end : closing + end - start
  }
}
