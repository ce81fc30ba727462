import type { CheckRule, Finding, Severity } from './finding.ts'
import type { Line, NoteLines, NoteText } from './lines.ts'

/** Markdown that does not say what its writer meant. */
export function markdownFindings({ path }: NoteText, { prose, openCode, openComment }: NoteLines): Finding[] {
  const at = (place: Place, about: About): Finding => ({ file: path, ...place, ...about })
  return [
    ...(openCode ? [at(openCode, OPEN_CODE)] : []),
    ...(openComment ? [at(openComment, OPEN_COMMENT)] : []),
    ...openStrikes(prose).map((place) => at(place, OPEN_STRIKE)),
    ...prose
      .filter(({ text }) => /^#{1,6}[^#\s!]/.test(text))
      .map(({ number }) => at({ line: number, column: 1 }, HEADING_SPACE)),
    ...extraCells(prose).map(({ line, cells, columns }) =>
      at({ line: line.number, column: 1 }, cellsFinding(cells, columns)),
    ),
  ]
}

interface Place {
  readonly line: number
  readonly column: number
}

interface About {
  readonly severity: Severity
  readonly rule: CheckRule
  readonly reason: string
}

const OPEN_CODE: About = {
  ...{ severity: 'error', rule: 'unclosed-code' },
  reason: 'The code block that begins here is never closed, so that all below is read as code; close it.',
}
const OPEN_COMMENT: About = {
  ...{ severity: 'error', rule: 'unclosed-comment' },
  reason: 'The comment that begins here is never closed, so that all below is hidden; end it with "-->".',
}
const OPEN_STRIKE: About = {
  ...{ severity: 'warning', rule: 'unclosed-strike' },
  reason: 'This "~~" has no partner in its paragraph, so that nothing is struck through; add or remove one.',
}
const HEADING_SPACE: About = {
  ...{ severity: 'info', rule: 'heading-space' },
  reason: 'A heading needs a space after its "#"; without one this is plain text.',
}

const cellsFinding = (cells: number, columns: number): About => ({
  ...{ severity: 'warning', rule: 'extra-cells' },
  reason: `The row has ${cells} cells but the table ${columns} columns: what is beyond is not shown; write "\\|" for a bar.`,
})

/** The last `~~` of each paragraph that has an odd number of them. */
function openStrikes(prose: readonly Line[]): Place[] {
  const found: Place[] = []
  let last: Place | null = null
  for (const { number, text } of [...prose, { number: 0, text: '' }]) {
    if (text.trim() === '') {
      if (last) found.push(last)
      last = null
    }
    for (let at = text.indexOf('~~'); at >= 0; at = text.indexOf('~~', at + 2)) {
      last = last ? null : { line: number, column: at + 1 }
    }
  }
  return found
}

interface ExtraCells {
  readonly line: Line
  readonly cells: number
  readonly columns: number
}

/** Rows of tables that have more cells than the header. */
function extraCells(prose: readonly Line[]): ExtraCells[] {
  const found: ExtraCells[] = []
  let columns = 0
  for (const [at, line] of prose.entries()) {
    const header = prose[at - 1]
    if (!line.text.includes('|')) columns = 0
    else if (columns === 0) columns = header && isDelimiter(line.text) ? cellsOf(header.text) : 0
    else if (cellsOf(line.text) > columns) found.push({ line, cells: cellsOf(line.text), columns })
    if (columns > 0 && isDelimiter(line.text) && cellsOf(line.text) !== columns) columns = 0
  }
  return found
}

const isDelimiter = (text: string) => text.includes('-') && /^[\s|:-]+$/.test(text)

function cellsOf(text: string): number {
  const row = text.trim().replaceAll('\\|', '')
  const inner = row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') ? -1 : undefined)
  return inner.split('|').length
}
