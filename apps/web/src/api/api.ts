import type { AnsweredQuestion, EntityKind } from '@cloudlore/graph'

/** One hit of the search box. */
export interface EntityHit {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly korean: string | null
  readonly kind: EntityKind
  readonly category: string
  /** False: the catalog knows it, but the notes say nothing of it. */
  readonly inNotes: boolean
  readonly degree: number
  /** The alias that matched; null if the label did. */
  readonly matched: string | null
}

export interface NoteClaim {
  readonly edge: string
  readonly line: number
  readonly endLine: number
  readonly offset: number
  readonly endOffset: number
}

export interface Note {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly text: string
  readonly claims: readonly NoteClaim[]
}

/** Path of the graph JSON, below the page. */
const GRAPH_URL = 'api/graph'

/** Where the server tells what becomes of the graph. */
export const EVENTS_URL = 'api/events'

/**
 * Why a request failed. `lost`: the server cannot be reached; any other code is the server's own, from its problem
 * details (`ENTITY_UNKNOWN`, `QUESTION_UNREADABLE` …), or `HTTP_<status>`.
 */
export class ApiError extends Error {
  readonly code: string
  /** What could be asked instead. */
  readonly suggestions: readonly string[]

  constructor(code: string, message: string, suggestions: readonly string[] = []) {
    super(message)
    this.code = code
    this.suggestions = suggestions
  }
}

/** The graph as parsed JSON; `loadGraph` checks it. */
export async function fetchGraph(signal: AbortSignal): Promise<unknown> {
  return getJson(GRAPH_URL, signal)
}

export async function fetchEntities(query: string, signal: AbortSignal): Promise<readonly EntityHit[]> {
  const answer = (await getJson(`api/entities?limit=8&q=${encodeURIComponent(query)}`, signal)) as {
    entities: readonly EntityHit[]
  }
  return answer.entities
}

export async function fetchAliases(id: string, signal: AbortSignal): Promise<readonly string[]> {
  const answer = (await getJson(`api/entities/${encodeURIComponent(id)}`, signal)) as {
    entity: { aliases: readonly string[] }
  }
  return answer.entity.aliases
}

export async function fetchAnswer(question: string, signal: AbortSignal): Promise<AnsweredQuestion> {
  return (await getJson(`api/query?q=${encodeURIComponent(question)}`, signal)) as AnsweredQuestion
}

export async function fetchNote(path: string, signal: AbortSignal): Promise<Note> {
  return (await getJson(`api/notes/${encodeURIComponent(path)}`, signal)) as Note
}

/** True once the server answers that it is ready. */
export async function isServerReady(signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch('readyz', { signal, cache: 'no-store' })).ok
  } catch {
    return false
  }
}

async function getJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await reach(path, signal)
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  throw problem(response, body)
}

async function reach(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, headers: { accept: 'application/json' } })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ApiError('lost', 'the server cannot be reached')
  }
}

interface Problem {
  readonly code?: unknown
  readonly title?: unknown
  readonly detail?: unknown
  readonly suggestions?: unknown
}

function problem(response: Response, body: unknown): ApiError {
  const { code, title, detail, suggestions }: Problem = typeof body === 'object' && body !== null ? body : {}
  return new ApiError(
    typeof code === 'string' ? code : `HTTP_${response.status}`,
    [detail, title].find((text) => typeof text === 'string') ?? response.statusText,
    Array.isArray(suggestions) ? suggestions.flatMap(suggestionText) : [],
  )
}

function suggestionText(suggestion: unknown): string[] {
  if (typeof suggestion === 'string') return [suggestion]
  if (typeof suggestion !== 'object' || suggestion === null) return []
  const { text, label }: { readonly text?: unknown; readonly label?: unknown } = suggestion
  const words = text ?? label
  return typeof words === 'string' ? [words] : []
}
