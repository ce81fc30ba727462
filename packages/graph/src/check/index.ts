import type { Catalog } from '../catalog.ts'
import type { Claim } from '../evidence.ts'
import type { Names } from '../names.ts'
import { claimContradictions, limitContradictions } from './contradictions.ts'
import { compareFindings, type Finding } from './finding.ts'
import { linesOf, type NoteText } from './lines.ts'
import { markdownFindings } from './markdown.ts'
import { oldNameFindings, oldNames, unknownNameFindings } from './names.ts'

export { CHECK_RULES, SEVERITIES, type CheckRule, type Finding, type Severity } from './finding.ts'
export type { NoteText } from './lines.ts'

/** What is checked: notes, the claims that were read in them, and what is known of AWS. */
export interface CheckInput {
  readonly notes: readonly NoteText[]
  readonly claims: readonly Claim[]
  readonly catalog: Catalog
  /** Of that catalog. */
  readonly names: Names
}

/**
 * The problems of notes, by file and place: limits and claims that contradict each other, services that are gone or
 * superseded (their first mention in a note), names that the catalog does not know, and Markdown that does not say what
 * was meant. Linear in the text.
 */
export function checkNotes({ notes, claims, catalog, names }: CheckInput): readonly Finding[] {
  const old = oldNames(catalog)
  const inNotes = notes.flatMap((note) => {
    const lines = linesOf(note.text)
    return [
      ...markdownFindings(note, lines),
      ...oldNameFindings({ file: note.path, prose: lines.prose }, old, catalog),
      ...unknownNameFindings(note.path, lines.prose, names),
    ]
  })
  const between = [...limitContradictions(claims, catalog), ...claimContradictions(claims, catalog)]
  return [...inNotes, ...between].sort(compareFindings)
}
