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

/**
 * Thrown at the public edge of the package. The message says where, what was wrong with which value, and what to do.
 */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  readonly suggestions: readonly Suggestion[]

  constructor(code: GraphErrorCode, message: string, suggestions: readonly Suggestion[] = []) {
    super(message)
    this.name = 'GraphError'
    this.code = code
    this.suggestions = suggestions
  }
}
