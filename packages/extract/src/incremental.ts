import type { Claim } from '@cloudlore/graph'
import type { Tree } from '@lezer/common'
import { parseAgain, sectionsOf, type NoteSection } from './document/note-section.ts'
import type { Extraction, Extractor, Note } from './extract.ts'
import type { Problem } from './problem.ts'

/** Where a section stood when it was read: lines and offsets of its claims are those of the note then. */
interface ReadSection {
  readonly extraction: Extraction
  readonly offset: number
  readonly line: number
}

interface Remembered {
  readonly text: string
  readonly tree: Tree
  readonly sections: ReadonlyMap<string, ReadSection>
}

interface Shift {
  readonly lines: number
  readonly offset: number
}

function movedClaim(claim: Claim, { lines, offset }: Shift): Claim {
  const { span } = claim.evidence
  const moved = {
    line: span.line + lines,
    column: span.column,
    offset: span.offset + offset,
    endLine: span.endLine + lines,
    endColumn: span.endColumn,
    endOffset: span.endOffset + offset,
  }
  return { ...claim, evidence: { ...claim.evidence, span: moved } }
}

const movedProblem = (problem: Problem, { lines }: Shift): Problem => ({ ...problem, line: problem.line + lines })

function moved({ claims, problems }: Extraction, shift: Shift): Extraction {
  return {
    claims: claims.map((claim) => movedClaim(claim, shift)),
    problems: problems.map((problem) => movedProblem(problem, shift)),
  }
}

function inPlace(read: ReadSection, section: NoteSection): ReadSection {
  const shift = { lines: section.line - read.line, offset: section.from - read.offset }
  if (shift.lines === 0 && shift.offset === 0) return read
  return { extraction: moved(read.extraction, shift), offset: section.from, line: section.line }
}

/** A section is read below the headings that it stands under; what these themselves say is not its own. */
function readSection(note: Note, section: NoteSection, extractor: Extractor): ReadSection {
  const { above, from, line } = section
  const text = above + note.text.slice(from, section.to)
  const { claims, problems } = extractor.extract({ path: note.path, text })
  const linesAbove = above.split('\n').length - 1
  const own = {
    claims: claims.filter(({ evidence }) => evidence.span.offset >= above.length),
    problems: problems.filter((problem) => problem.line > linesAbove),
  }
  const shift = { lines: line - 1 - linesAbove, offset: from - above.length }
  return { extraction: moved(own, shift), offset: from, line }
}

/** An extractor for notes that are edited: it remembers each note as it was until it is told to forget it. */
export interface IncrementalExtractor extends Extractor {
  /** Forgets all notes but those at these paths. What is forgotten is read as if for the first time. */
  readonly keepOnly: (paths: Iterable<string>) => void
}

/**
 * An extractor that reads again only the sections of a note that differ from the note as it was, or stand under other
 * headings. The same note gives the same extraction as `extractor` gives.
 */
export function createIncrementalExtractor(extractor: Extractor): IncrementalExtractor {
  const remembered = new Map<string, Remembered>()
  const extract = (note: Note): Extraction => {
    const before = remembered.get(note.path)
    const tree = parseAgain(note.text, before ?? null)
    const sections = new Map<string, ReadSection>()
    const all = sectionsOf(note.text, tree).map((section) => {
      const key = `${section.above}\0${note.text.slice(section.from, section.to)}`
      const known = sections.get(key) ?? before?.sections.get(key)
      const read = known ? inPlace(known, section) : readSection(note, section, extractor)
      sections.set(key, read)
      return read.extraction
    })
    remembered.set(note.path, { text: note.text, tree, sections })
    return { claims: all.flatMap(({ claims }) => claims), problems: all.flatMap(({ problems }) => problems) }
  }
  const keepOnly = (paths: Iterable<string>): void => {
    const kept = new Set(paths)
    for (const path of remembered.keys()) if (!kept.has(path)) remembered.delete(path)
  }
  return { extract, keepOnly }
}
