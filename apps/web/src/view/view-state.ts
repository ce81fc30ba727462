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
  /** In [0,1]; edges above it are left out. */
  readonly maxConfidence: number
  /** Only what one of these notes says; empty: whatever the note. */
  readonly notes: readonly string[]
  readonly features: boolean
  /** Features drawn as one with their service, their relations lifted to it. */
  readonly folded: boolean
  readonly limits: boolean
  readonly negated: boolean
  readonly retracted: boolean
}

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly key: string }
  /** Two or more nodes, in the order in which they were picked. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }

/** A stretch of a note to be read. */
export interface NotePlace {
  readonly path: string
  /** First line of the sentence, 1-based; 0 for the top of the note. */
  readonly line: number
  /** UTF-16 offsets of the sentence; equal when only the line is meant. */
  readonly offset: number
  readonly endOffset: number
}

/** Only what lies within `hops` of `id`, and next to one of `expanded`, is shown. */
export interface Focus {
  readonly id: string
  /** 1 to `MOST_HOPS`. */
  readonly hops: number
  readonly expanded: readonly string[]
}

export const MOST_HOPS = 3

/** Where a node was dragged to, in the units of the layout. */
export interface Pin {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** What the size of a node can stand for: its relations, those that leave it or reach it, the sentences about it. */
export const SIZE_MEASURES = ['relations', 'outgoing', 'incoming', 'sentences'] as const
export type SizeMeasure = (typeof SIZE_MEASURES)[number]

export const PAGES = ['map', 'table', 'limits', 'overview'] as const
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
  readonly pins: readonly Pin[]
  readonly sizeBy: SizeMeasure
  readonly filters: Filters
}

export const DEFAULT_FILTERS: Filters = {
  hiddenRelations: [],
  hiddenVerbs: [],
  hiddenFamilies: [],
  exams: [],
  minConfidence: 0,
  maxConfidence: 1,
  notes: [],
  features: true,
  folded: false,
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
  pins: [],
  sizeBy: 'relations',
  filters: DEFAULT_FILTERS,
}

/** True if nothing but the defaults is asked for. */
export function isUnfiltered(view: ViewState): boolean {
  const { filters } = view
  return (
    view.focus === null &&
    view.hiddenNodes.length === 0 &&
    filters.hiddenRelations.length + filters.hiddenVerbs.length + filters.hiddenFamilies.length === 0 &&
    filters.exams.length + filters.notes.length === 0 &&
    filters.minConfidence === 0 &&
    filters.maxConfidence === 1 &&
    !filters.folded &&
    filters.features === DEFAULT_FILTERS.features &&
    filters.limits === DEFAULT_FILTERS.limits &&
    !filters.negated &&
    !filters.retracted
  )
}
