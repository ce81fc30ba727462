import type { Exam, Relation, Verb } from '@cloudlore/graph'

/** What is left out of the map and of the table. Hidden sets are empty when everything is shown. */
export interface Filters {
  readonly hiddenRelations: readonly Relation[]
  readonly hiddenVerbs: readonly Verb[]
  /** Ids of category families (`visual/families.ts`). */
  readonly hiddenFamilies: readonly string[]
  /** Only what is said for one of these exams; empty: whatever the exam. */
  readonly exams: readonly Exam[]
  /** In [0,1]; edges below it are left out. */
  readonly minConfidence: number
  readonly features: boolean
  readonly limits: boolean
  readonly negated: boolean
  readonly retracted: boolean
}

export type Selection = { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly key: string }

/** A stretch of a note to be read. */
export interface NotePlace {
  readonly path: string
  /** First line of the sentence, 1-based; 0 for the top of the note. */
  readonly line: number
  /** UTF-16 offsets of the sentence; equal when only the line is meant. */
  readonly offset: number
  readonly endOffset: number
}

/** Only what lies within `hops` of `id` is shown. */
export interface Focus {
  readonly id: string
  readonly hops: number
}

export const PAGES = ['map', 'table', 'overview'] as const
export type Page = (typeof PAGES)[number]

/** Everything that an address carries and that undo steps through. */
export interface ViewState {
  readonly page: Page
  readonly selection: Selection | null
  /** The question whose answer is open, as it was typed. */
  readonly question: string | null
  /** Which of the answer's alternatives is lit, 0-based. */
  readonly alternative: number
  readonly note: NotePlace | null
  readonly focus: Focus | null
  /** Nodes taken off the map one by one. */
  readonly hiddenNodes: readonly string[]
  readonly filters: Filters
}

export const DEFAULT_FILTERS: Filters = {
  hiddenRelations: [],
  hiddenVerbs: [],
  hiddenFamilies: [],
  exams: [],
  minConfidence: 0,
  features: true,
  limits: false,
  negated: false,
  retracted: false,
}

export const INITIAL_VIEW: ViewState = {
  page: 'map',
  selection: null,
  question: null,
  alternative: 0,
  note: null,
  focus: null,
  hiddenNodes: [],
  filters: DEFAULT_FILTERS,
}

/** True if nothing but the defaults is asked for. */
export function isUnfiltered(view: ViewState): boolean {
  const { filters } = view
  return (
    view.focus === null &&
    view.hiddenNodes.length === 0 &&
    filters.hiddenRelations.length + filters.hiddenVerbs.length + filters.hiddenFamilies.length === 0 &&
    filters.exams.length === 0 &&
    filters.minConfidence === 0 &&
    filters.features === DEFAULT_FILTERS.features &&
    filters.limits === DEFAULT_FILTERS.limits &&
    !filters.negated &&
    !filters.retracted
  )
}
