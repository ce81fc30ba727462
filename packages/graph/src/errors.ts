/** What can go wrong in this package, told apart by `code`, never by text. */
export type GraphErrorCode =
  | 'CATALOG_INVALID'
  | 'ENTITY_UNKNOWN'
  | 'GRAPH_INVALID'
  | 'GRAPH_VERSION_UNSUPPORTED'
  | 'OPTION_INVALID'
  | 'QUESTION_UNREADABLE'
  | 'RELATION_INVALID'

/** Names offered with an error, best first. */
export interface Suggestion {
  readonly id: string
  readonly label: string
  /** What was asked with this name in place of the one that is not known; absent where nothing else was asked. */
  readonly question?: string
}

/** What an error says besides its words. */
export interface ErrorDetails {
  readonly suggestions?: readonly Suggestion[]
  /** The name that was asked for, as it was written. */
  readonly phrase?: string
  /** True: it is a name of each of the suggestions. */
  readonly ambiguous?: boolean
}

/**
 * Thrown at the public edge of the package. The message says where, what was wrong with which value, and what to do.
 */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  readonly suggestions: readonly Suggestion[]
  /** Of `ENTITY_UNKNOWN`: the name that was asked for; null where no name was. */
  readonly phrase: string | null
  /** Of `ENTITY_UNKNOWN`: whether several things are called so, rather than none. */
  readonly ambiguous: boolean

  constructor(code: GraphErrorCode, message: string, details: ErrorDetails = {}) {
    const { suggestions = [], phrase = null, ambiguous = false } = details
    super(message)
    this.name = 'GraphError'
    this.code = code
    this.suggestions = suggestions
    this.phrase = phrase
    this.ambiguous = ambiguous
  }
}
