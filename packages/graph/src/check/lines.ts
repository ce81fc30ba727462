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

/** Where something was opened that nothing closes. */
export interface Opening {
  readonly line: number
  readonly column: number
}

/** A note's lines with what Markdown does not read as text left out. */
export interface NoteLines {
  readonly prose: readonly Line[]
  readonly openCode: Opening | null
  readonly openComment: Opening | null
}

const FENCE = /^[\s>]*(`{3,}|~{3,})(.*)$/

interface Fence extends Opening {
  readonly mark: string
}

/** Splits a note into the lines of its prose. A fence or comment that is never closed takes all that follows. */
export function linesOf(text: string): NoteLines {
  const prose: Line[] = []
  let fence: Fence | null = null
  let comment: Opening | null = null
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const number = at + 1
    if (fence) {
      if (closes(line, fence.mark)) fence = null
      continue
    }
    const opened: Fence | null = comment ? null : fenceOf(line, number)
    if (opened) {
      fence = opened
      continue
    }
    const read = withoutComments(line, { number, comment })
    comment = read.comment
    prose.push({ number, text: read.text })
  }
  return { prose, openCode: fence, openComment: comment }
}

function fenceOf(line: string, number: number): Fence | null {
  const [, mark = '', info = ''] = FENCE.exec(line) ?? []
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null
  return { mark, line: number, column: line.indexOf(mark) + 1 }
}

function closes(line: string, mark: string): boolean {
  const [, closing = '', rest = ''] = FENCE.exec(line) ?? []
  return closing.startsWith(mark.charAt(0)) && closing.length >= mark.length && rest.trim() === ''
}

const blank = (length: number) => ' '.repeat(length)

/** The line with comments and code spans blanked, so that columns stay. */
function withoutComments(line: string, { number, comment }: { number: number; comment: Opening | null }) {
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
      const start = line.indexOf('<!--', at)
      const tick = line.indexOf('`', at)
      if (tick >= 0 && (start < 0 || tick < start)) {
        const end = codeSpanEnd(line, tick)
        text += line.slice(at, tick) + blank(end - tick)
        at = end
        continue
      }
      if (start < 0) return { text: text + line.slice(at), comment: null }
      text += line.slice(at, start)
      at = start
      open = { line: number, column: start + 1 }
    }
  }
  return { text, comment: open }
}

/** Where the code span ends that begins at `start`; after the backticks alone if it is none. */
function codeSpanEnd(line: string, start: number): number {
  let run = start
  while (line[run] === '`') run++
  const length = run - start
  for (let at = line.indexOf('`', run); at >= 0; ) {
    let end = at
    while (line[end] === '`') end++
    if (end - at === length) return end
    at = line.indexOf('`', end)
  }
  return run
}
