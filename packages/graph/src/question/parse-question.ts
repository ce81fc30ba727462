import type { Language, Question } from '../answer.ts'
import { GraphError, type Suggestion } from '../errors.ts'
import { hasHangul } from '../hangul.ts'
import type { Names } from '../names.ts'
import { PATH_DEFAULTS } from '../path/find-paths.ts'
import type { Draft, ParsedQuestion } from './draft.ts'
import { isOnlyWords, keywordsOf } from './keywords.ts'
import { readName, type NoName } from './name-phrase.ts'
import { bareNames, readingsOf, type Asked, type Reading, type Spelling } from './readings.ts'
import { suggestedQuestions } from './suggested-questions.ts'
import { LONGEST_QUESTION, tidy } from './tidy.ts'

/**
 * Reads a question in English or Korean: a path, what connects several entities, how two or three differ, neighbours, limits,
 * replacements, or just a name. Of all ways to read it the first counts whose names are all known as they are written; if there is none,
 * the first whose names may be misspelt.
 *
 * Throws `ENTITY_UNKNOWN` with names like the unknown one, or `QUESTION_UNREADABLE` with questions that can be read.
 */
export function parseQuestion(text: string, names: Names): ParsedQuestion {
  const line = tidy(text)
  const language: Language = hasHangul(line) ? 'ko' : 'en'
  if (line === '' || line.length > LONGEST_QUESTION) throw unreadable(names, { text: line, language })
  const asked: Asked = { line, language, names }
  const whole = firstRead(asked, { misspelt: false })
  if (whole.question) return { question: whole.question, language }
  const [ambiguous] = whole.ambiguous
  if (ambiguous) throw ambiguous
  if (isOnlyWords(keywordsOf(names, line, { misspelt: false }))) throw unreadable(names, { text: line, language })
  const { question, unknown, readings } = firstRead(asked, { misspelt: true })
  if (question) return { question, language }
  const [first] = unknown
  if (first && (readings > 0 || first.suggestions.length > 0)) throw first
  throw unreadable(names, { text: line, language })
}

interface FirstRead {
  readonly question: Question | null
  /** What was wrong with each way to read it. */
  readonly unknown: readonly GraphError[]
  /** Names in it that mean several things. */
  readonly ambiguous: readonly GraphError[]
  /** How many ways there were to read it as more than a bare name. */
  readonly readings: number
}

const ASKS_FOR_SEVERAL: ReadonlySet<Draft['kind']> = new Set(['path', 'comparison'])

function firstRead({ line, language, names }: Asked, spelling: Spelling): FirstRead {
  const unknown: GraphError[] = []
  const ambiguous: GraphError[] = []
  let readings = 0
  const attempt = (reading: Reading) => {
    const resolved = resolveDraft({ line, language, names }, reading, spelling)
    if (resolved.question) return resolved.question
    unknown.push(resolved.error)
    if (resolved.ambiguous) ambiguous.push(resolved.error)
    return null
  }
  for (const reading of readingsOf({ line, language, names }, spelling)) {
    const question = attempt(reading)
    if (question) return { question, unknown, ambiguous, readings }
    readings++
    // What asks for two things is not to be read as a question about one of them.
    if (ambiguous.length > 0 && ASKS_FOR_SEVERAL.has(reading.draft.kind))
      return { question: null, unknown, ambiguous, readings }
  }
  for (const draft of bareNames(line, language)) {
    const question = attempt({ draft, conditions: {} })
    if (question) return { question, unknown, ambiguous, readings }
  }
  return { question: null, unknown, ambiguous, readings }
}

type Resolved =
  | { readonly question: Question }
  | { readonly question: null; readonly error: GraphError; readonly ambiguous: boolean }

function resolveDraft({ line, names }: Asked, { draft, conditions }: Reading, spelling: Spelling): Resolved {
  const wrong: Resolved[] = []
  const idOf = (phrase: string) => {
    const name = readName(names, phrase, spelling)
    if (name.id === null) wrong.push({ question: null, error: unknownName(name, line), ambiguous: name.ambiguous })
    return name.id ?? ''
  }
  const question = questionOf({ draft: withTopic(names, draft), conditions }, idOf)
  return wrong[0] ?? { question }
}

/** What is said to be an entity may be one and what of it is asked: `the Lambda timeout`. */
function withTopic(names: Names, draft: Draft): Draft {
  if (draft.kind !== 'entity' && draft.kind !== 'limits') return draft
  const { names: found, topics, unknown } = keywordsOf(names, draft.entity, { misspelt: false })
  const [entity, other] = found
  if (!entity || other || topics.length === 0 || unknown.length > 0) return draft
  const about = draft.kind === 'limits' && draft.about !== '' ? draft.about : topics.join(' ')
  return { kind: 'limits', entity: entity.text, about }
}

function questionOf({ draft, conditions }: Reading, idOf: (phrase: string) => string): Question {
  switch (draft.kind) {
    case 'path': {
      const [from, to] = [idOf(draft.from), idOf(draft.to)]
      const [via, avoid] = [draft.via.map(idOf), draft.avoid.map(idOf)]
      return { ...PATH_DEFAULTS, ...conditions, kind: 'path', from, to, via, avoid }
    }
    case 'connection':
      return { kind: 'connection', entities: [...new Set(draft.entities.map(idOf))] }
    case 'comparison': {
      const entities = [...new Set(draft.entities.map(idOf))]
      // Two names of one thing do not differ.
      return entities.length === 1 ? { kind: 'entity', entity: entities[0] ?? '' } : { kind: 'comparison', entities }
    }
    case 'limits':
      return { kind: 'limits', entity: idOf(draft.entity), about: draft.about }
    case 'neighbours': {
      const relations =
        draft.verbs.length > 0 ? (['integrates-with'] as const) : (['integrates-with', 'replaces'] as const)
      return { kind: 'neighbours', entity: idOf(draft.entity), relations, side: draft.side, verbs: draft.verbs }
    }
    case 'replacements':
    case 'entity':
      return { kind: draft.kind, entity: idOf(draft.entity) }
  }
}

function unknownName({ phrase, suggestions: meant, ambiguous }: NoName, line: string): GraphError {
  const suggestions = meant.map((suggestion) => inQuestion(suggestion, phrase, line))
  const near = suggestions.map(({ label }) => `"${label}"`).join(', ')
  if (ambiguous) {
    return new GraphError('ENTITY_UNKNOWN', `"${phrase}" may mean several things; say which: ${near}`, {
      ...{ suggestions, phrase, ambiguous },
    })
  }
  const help = near === '' ? 'check its spelling or search for a part of it' : `did you mean ${near}?`
  return new GraphError('ENTITY_UNKNOWN', `"${phrase}" is not a name that the catalog or the notes have; ${help}`, {
    suggestions,
    phrase,
  })
}

/** A suggestion with the question that it makes of the one that was asked, if that was more than the name. */
function inQuestion({ id, label }: Suggestion, phrase: string, line: string): Suggestion {
  const at = placeOf(phrase, line)
  if (at < 0 || phrase.length === line.length) return { id, label }
  return { id, label, question: line.slice(0, at) + label + line.slice(at + phrase.length) }
}

/** Where a phrase stands in a line as words of its own: no letter or digit of its script makes it longer. */
function placeOf(phrase: string, line: string): number {
  const [text, sought] = [line.toLowerCase(), phrase.toLowerCase()]
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[a-z0-9]/.test(text.slice(at + sought.length))) return at
  }
  return -1
}

function unreadable(
  names: Names,
  { text, language }: { readonly text: string; readonly language: Language },
): GraphError {
  const questions = suggestedQuestions(names, text, language)
  const shown =
    text === ''
      ? 'nothing was asked'
      : text.length > LONGEST_QUESTION
        ? `a question has at most ${LONGEST_QUESTION} characters`
        : `"${text.slice(0, 80)}" is not a question that can be read`
  const help = questions.map(({ label }) => `"${label}"`).join(', ')
  return new GraphError('QUESTION_UNREADABLE', `${shown}; ask for example ${help}`, { suggestions: questions })
}
