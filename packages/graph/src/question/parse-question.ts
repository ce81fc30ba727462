import type { Language, Question } from '../answer.ts'
import { GraphError, type Suggestion } from '../errors.ts'
import { hasHangul } from '../hangul.ts'
import type { Names } from '../names.ts'
import { PATH_DEFAULTS } from '../path/find-paths.ts'
import type { Draft, ParsedQuestion } from './draft.ts'
import { ENGLISH_FORMS, pathDraft } from './forms-english.ts'
import { KOREAN_FORMS, koreanPath } from './forms-korean.ts'
import { readName } from './name-phrase.ts'
import { suggestedQuestions } from './suggested-questions.ts'
import { LONGEST_QUESTION, tidy, withoutKoreanTail } from './tidy.ts'

const ARROW = /\s*(?:-+>|=+>|~>|>+|→|⇒|➜|➔|⟶)\s*/

/**
 * Reads a question in English or Korean: a path, neighbours, limits, replacements, or just a name. Of all ways to read
 * it the first counts whose names are all known; names may be misspelt.
 *
 * Throws `ENTITY_UNKNOWN` with names like the unknown one, or `QUESTION_UNREADABLE` with questions that can be read.
 */
export function parseQuestion(text: string, names: Names): ParsedQuestion {
  const line = tidy(text)
  const language: Language = hasHangul(line) ? 'ko' : 'en'
  if (line === '' || line.length > LONGEST_QUESTION) throw unreadable(names, { text: line, language })
  const unknown: GraphError[] = []
  const bare = bareNames(line, language)
  for (const draft of [...draftsOf(line, language), ...bare]) {
    const question = resolveDraft(names, draft)
    if (!(question instanceof GraphError)) return { question, language }
    unknown.push(question)
  }
  const [first] = unknown
  if (first && (unknown.length > bare.length || first.suggestions.length > 0)) throw first
  throw unreadable(names, { text: line, language })
}

/** All ways to read a question but as a bare name, the likeliest first. */
function* draftsOf(line: string, language: Language): Generator<Draft> {
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
  const path = koreanPath(text)
  if (path) yield path
  for (const { pattern, read } of KOREAN_FORMS) {
    const draft = read(pattern.exec(text)?.groups ?? {})
    if (draft) yield draft
  }
}

/** `A -> B -> C via D`: what stands between the ends is passed. */
function arrowPath(line: string): Draft | null {
  const [from, ...others] = line.split(ARROW)
  const draft = others.length > 0 ? pathDraft(from, others.at(-1)) : null
  return draft?.kind === 'path' ? { ...draft, via: [...others.slice(0, -1), ...draft.via] } : draft
}

function resolveDraft(names: Names, draft: Draft): Question | GraphError {
  const unknown: GraphError[] = []
  const idOf = (phrase: string) => {
    const name = readName(names, phrase)
    if (name.id === null) unknown.push(unknownName(name.phrase, name.suggestions))
    return name.id ?? ''
  }
  const question = questionOf(draft, idOf)
  return unknown[0] ?? question
}

function questionOf(draft: Draft, idOf: (phrase: string) => string): Question {
  if (draft.kind === 'path') {
    const [from, to] = [idOf(draft.from), idOf(draft.to)]
    return { ...PATH_DEFAULTS, kind: 'path', from, to, via: draft.via.map(idOf), avoid: draft.avoid.map(idOf) }
  }
  const entity = idOf(draft.entity)
  if (draft.kind !== 'neighbours') return { kind: draft.kind, entity }
  const relations = draft.verbs.length > 0 ? (['integrates-with'] as const) : (['integrates-with', 'replaces'] as const)
  return { kind: 'neighbours', entity, relations, side: draft.side, verbs: draft.verbs }
}

/** The whole line as a name, the last way to read it. */
function bareNames(line: string, language: Language): readonly Draft[] {
  const bare = language === 'ko' ? [line, withoutKoreanTail(line)] : [line]
  return bare.map((entity) => ({ kind: 'entity', entity }))
}

function unknownName(phrase: string, suggestions: readonly Suggestion[]): GraphError {
  const near = suggestions.map(({ label }) => `"${label}"`).join(', ')
  const help = near === '' ? 'check its spelling or search for a part of it' : `did you mean ${near}?`
  return new GraphError(
    'ENTITY_UNKNOWN',
    `"${phrase}" is not a name that the catalog or the notes have; ${help}`,
    suggestions,
  )
}

function unreadable(
  names: Names,
  { text, language }: { readonly text: string; readonly language: Language },
): GraphError {
  const questions = suggestedQuestions(names, text, language)
  const shown = text === '' ? 'nothing was asked' : `"${text.slice(0, 80)}" is not a question that can be read`
  const help = questions.map(({ label }) => `"${label}"`).join(', ')
  return new GraphError('QUESTION_UNREADABLE', `${shown}; ask for example ${help}`, questions)
}
