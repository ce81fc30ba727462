import type { Catalog, Claim } from '@cloudlore/graph'
import { claimsOf } from './claim.ts'
import { readInContext, type Tools } from './context.ts'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { lineStartsOf } from './evidence.ts'
import { problemsOf, type Problem } from './problem.ts'
import { judgedIntegrations } from './relation/judgement.ts'

/** A note as it came: `path` with `/` between its parts, `text` as written. */
export interface Note {
  readonly path: string
  readonly text: string
}

export interface Extraction {
  /** In the order of the note. */
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

/** Reads notes by one catalog. Pure and deterministic: the same note gives the same extraction. */
export interface Extractor {
  /** Never throws, whatever the text. */
  readonly extract: (note: Note) => Extraction
}

/**
 * Note → Markdown blocks → sentences with their mentions, linked → who does what → what the section bears out → claims
 * with evidence.
 */
function extractNote(note: Note, tools: Tools): Extraction {
  const noteText = { ...note, lineStarts: lineStartsOf(note.text) }
  const document = readDocument(note.text)
  const sentences = readInContext(document.blocks, tools)
  const judged = judgedIntegrations(sentences, tools)
  const claims = sentences.flatMap((context, i) => claimsOf({ context, judged: judged[i] ?? [] }, noteText, tools))
  return { claims, problems: problemsOf(claims, tools.catalog) }
}

/** Compiles the catalog once; the extractor can then read any number of notes. */
export function createExtractor(catalog: Catalog): Extractor {
  const tools: Tools = { catalog, dictionary: createDictionary(catalog) }
  return { extract: (note) => extractNote(note, tools) }
}
