import type { AnsweredQuestion } from '@cloudlore/graph'
import type { Answers, ProblemDetails } from '@cloudlore/server/api'
import { authorization } from './token.ts'

/** One hit of the search box. */
export type EntityHit = Answers['api/entities']['entities'][number]

/** What is known of an entity besides what the notes say of it; all its names are among it. */
export type EntityFacts = Omit<Answers['api/entities/:id']['entity'], 'features' | 'inNotes' | 'mentions' | 'parent'>

/** A note with its text and the places of its claims. */
export type Note = Answers['api/notes/:id']
export type NoteClaim = Note['claims'][number]

/** Where the server tells what becomes of the graph. */
export const EVENTS_URL = 'api/events'

/** What could be asked instead, and how it is called. */
export interface Proposal {
  readonly label: string
  readonly question: string
}

/** What a failed request tells besides its code. */
export interface ProblemFacts {
  readonly suggestions?: readonly Proposal[]
  /** The name that is not known; null where there is none. */
  readonly phrase?: string | null
  /** True: it means each of the suggestions. */
  readonly ambiguous?: boolean
}

/**
 * Why a request failed. `lost`: the server cannot be reached; any other code is the server's own, from its problem
 * details (`ENTITY_UNKNOWN`, `QUESTION_UNREADABLE` …), or `HTTP_<status>`.
 */
export class ApiError extends Error {
  readonly code: string
  readonly suggestions: readonly Proposal[]
  readonly phrase: string | null
  readonly ambiguous: boolean

  constructor(code: string, message: string, details: ProblemFacts = {}) {
    super(message)
    const { suggestions = [], phrase = null, ambiguous = false } = details
    this.code = code
    this.suggestions = suggestions
    this.phrase = phrase
    this.ambiguous = ambiguous
  }
}

/** The graph as parsed JSON, which `loadGraph` checks, and its `ETag`; null if it came without. */
export async function fetchGraph(
  signal: AbortSignal,
): Promise<{ readonly json: unknown; readonly tag: string | null }> {
  const { answer, response } = await ask('api/graph', { signal })
  return { json: answer, tag: response.headers.get('etag') }
}

export async function fetchEntities(query: string, signal: AbortSignal): Promise<readonly EntityHit[]> {
  return (await getAnswer('api/entities', { query: { limit: '8', q: query }, signal })).entities
}

export async function fetchEntity(id: string, signal: AbortSignal): Promise<EntityFacts> {
  return (await getAnswer('api/entities/:id', { id, signal })).entity
}

export async function fetchAnswer(question: string, signal: AbortSignal): Promise<AnsweredQuestion> {
  return getAnswer('api/query', { query: { q: question }, signal })
}

export async function fetchNote(path: string, signal: AbortSignal): Promise<Note> {
  return getAnswer('api/notes/:id', { id: path, signal })
}

/** True once the server answers that it is ready. */
export async function isServerReady(signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch('readyz', { signal, cache: 'no-store' })).ok
  } catch {
    return false
  }
}

interface Asked {
  /** What stands for `:id` in the address. */
  readonly id?: string
  readonly query?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

async function getAnswer<Address extends keyof Answers>(address: Address, asked: Asked): Promise<Answers[Address]> {
  return (await ask(address, asked)).answer
}

/** What an address answers, in the form that the server's own schema for it has. */
async function ask<Address extends keyof Answers>(
  address: Address,
  asked: Asked,
): Promise<{ readonly answer: Answers[Address]; readonly response: Response }> {
  const { id = '', query = {}, signal } = asked
  const path = address.replace(':id', () => encodeURIComponent(id))
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const response = await reach([path, ...(parameters.length > 0 ? [parameters.join('&')] : [])].join('?'), signal)
  const body: unknown = await response.json().catch(() => null)
  // The server serialises by the schema that the type is read off.
  if (response.ok) return { answer: body as Answers[Address], response }
  throw problem(response, body)
}

async function reach(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, headers: { accept: 'application/json', ...authorization() } })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ApiError('lost', 'the server cannot be reached')
  }
}

/** What should be problem details, but may come from whatever stands between. */
type Problem = { readonly [Field in keyof ProblemDetails]?: unknown }

function problem(response: Response, body: unknown): ApiError {
  const { code, title, detail, suggestions, phrase, ambiguous }: Problem =
    typeof body === 'object' && body !== null ? body : {}
  return new ApiError(
    typeof code === 'string' ? code : `HTTP_${response.status}`,
    [detail, title].find((text) => typeof text === 'string') ?? response.statusText,
    {
      suggestions: Array.isArray(suggestions) ? suggestions.flatMap(proposalIn) : [],
      phrase: typeof phrase === 'string' ? phrase : null,
      ambiguous: ambiguous === true,
    },
  )
}

function proposalIn(suggestion: unknown): Proposal[] {
  if (typeof suggestion !== 'object' || suggestion === null) return []
  const { text, label }: { readonly text?: unknown; readonly label?: unknown } = suggestion
  const [question, name] = [text ?? label, label ?? text]
  return typeof question === 'string' && typeof name === 'string' ? [{ label: name, question }] : []
}
