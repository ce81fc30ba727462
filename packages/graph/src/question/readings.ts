import type { Language } from '../answer.ts'
import type { Names } from '../names.ts'
import { conditionsOf } from './conditions.ts'
import type { Draft, PathConditions } from './draft.ts'
import { ENGLISH_FORMS, pathDraft } from './forms-english.ts'
import { KOREAN_FORMS } from './forms-korean.ts'
import { keywordDraft, keywordsOf } from './keywords.ts'
import { koreanPaths } from './korean-path.ts'
import { withoutKoreanTail } from './tidy.ts'

/** A tidy question and what is known to be called how. */
export interface Asked {
  readonly line: string
  readonly language: Language
  readonly names: Names
}

/** Whether names may be misspelt. */
export interface Spelling {
  readonly misspelt: boolean
}

/** A way to read a question. */
export interface Reading {
  readonly draft: Draft
  /** Of a path. */
  readonly conditions: PathConditions
}

/** All ways to read a question but as a bare name, the likeliest first. */
export function* readingsOf({ line, language, names }: Asked, spelling: Spelling): Generator<Reading> {
  const conditioned = conditionsOf(line)
  if (conditioned) {
    const { rest, conditions } = conditioned
    for (const draft of [...formsOf(rest, language), ...keywordReadings(names, rest, spelling)]) {
      if (draft.kind === 'path') yield { draft, conditions }
    }
  }
  for (const draft of formsOf(line, language)) yield { draft, conditions: {} }
  for (const text of language === 'ko' ? [withoutKoreanTail(line), line] : [line]) {
    for (const draft of keywordReadings(names, text, spelling)) yield { draft, conditions: {} }
  }
}

function* formsOf(line: string, language: Language): Generator<Draft> {
  const arrows = arrowPath(line)
  if (arrows) yield arrows
  if (language === 'ko') {
    for (const text of new Set([withoutKoreanTail(line), line])) yield* koreanDrafts(text)
  }
  for (const { pattern, read } of ENGLISH_FORMS) {
    const draft = read(pattern.exec(line)?.groups ?? {})
    if (draft) yield draft
  }
}

function* koreanDrafts(text: string): Generator<Draft> {
  yield* koreanPaths(text)
  for (const { pattern, read } of KOREAN_FORMS) {
    const draft = read(pattern.exec(text)?.groups ?? {})
    if (draft) yield draft
  }
}

/** Misspelt names are looked for only where another word tells what is asked of them. */
function keywordReadings(names: Names, line: string, spelling: Spelling): readonly Draft[] {
  const keywords = keywordsOf(names, line, spelling)
  const draft = keywordDraft(names, keywords)
  return draft && (!spelling.misspelt || draft.kind !== 'entity') ? [draft] : []
}

const ARROW = /\s*(?:<?-+>|<?=+>|~>|>+|→|⇒|➜|➔|⟶|↔|⇄|⇔)\s*/

/** `A -> B -> C via D`: what stands between the ends is passed. */
function arrowPath(line: string): Draft | null {
  const [from, ...others] = line.split(ARROW)
  const draft = others.length > 0 ? pathDraft(from, others.at(-1)) : null
  return draft?.kind === 'path' ? { ...draft, via: [...others.slice(0, -1), ...draft.via] } : draft
}

/** The whole line as a name, the last way to read it. */
export function bareNames(line: string, language: Language): readonly Draft[] {
  const bare = language === 'ko' ? [line, withoutKoreanTail(line)] : [line]
  return bare.map((entity) => ({ kind: 'entity', entity }))
}
