import type { Category, Status } from './catalog.ts'
import type { Evidence, Limit } from './evidence.ts'
import type { EntityKind, Exam, Polarity, Relation, Verb } from './ontology.ts'

export const DIRECTIONS = ['any', 'forward'] as const
/** `forward` follows edges as written; `any` may also walk them backwards, at a cost, and says so. */
export type Direction = (typeof DIRECTIONS)[number]

export const LANGUAGES = ['en', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

/** One step of a path, in walking order. */
export interface Hop {
  readonly edge: string
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly verb: Verb
  /** True: the edge points from `to` to `from`. */
  readonly reversed: boolean
  /** In [0,1]. */
  readonly confidence: number
  /** Of the evidence that which proves most, for a question in its language if it can be; null for `part-of`. */
  readonly evidence: Evidence | null
  readonly evidenceCount: number
}

export interface Path {
  /** Ids, one more than there are hops. */
  readonly nodes: readonly string[]
  readonly hops: readonly Hop[]
  /** Sum of the hops' costs, >= 0, lower is better; rounded to 6 decimals. */
  readonly cost: number
  /** The path in words, in the asker's language. */
  readonly words: string
}

/** Read question; entities are ids that exist in the graph or in the catalog. */
export type Question =
  | {
      readonly kind: 'path'
      readonly from: string
      readonly to: string
      readonly via: readonly string[]
      readonly avoid: readonly string[]
      readonly direction: Direction
      /** How many paths, 1 to 10. */
      readonly k: number
      /** Most hops a path may have, 1 to 8. */
      readonly maxHops: number
      readonly relations: readonly Relation[]
    }
  | {
      readonly kind: 'neighbours'
      readonly entity: string
      readonly relations: readonly Relation[]
      readonly side: 'both' | 'in' | 'out'
      /** Of `integrates-with`, only with these verbs; empty: with any. */
      readonly verbs: readonly Verb[]
    }
  | {
      readonly kind: 'limits'
      readonly entity: string
      /** What the limits are to be about, in the asker's words: `timeout`; empty: all. */
      readonly about: string
    }
  | { readonly kind: 'replacements'; readonly entity: string }
  | {
      readonly kind: 'connection'
      /** Three or more. */
      readonly entities: readonly string[]
    }
  | {
      readonly kind: 'comparison'
      /** Two or three, all different. */
      readonly entities: readonly string[]
    }
  | { readonly kind: 'entity'; readonly entity: string }

export interface NamedNode {
  readonly id: string
  readonly label: string
}

export interface Neighbour extends NamedNode {
  readonly edge: string
  readonly relation: Relation
  readonly verb: Verb
  /** `out`: the asked entity is the edge's source. */
  readonly side: 'in' | 'out'
  /** The part of the asked entity that the edge joins; null if it joins the entity itself. */
  readonly part: NamedNode | null
  readonly polarity: Polarity
  readonly confidence: number
  readonly evidence: Evidence | null
  readonly evidenceCount: number
}

export interface LimitRow {
  /** Id of the limit node. */
  readonly id: string
  readonly edge: string
  /** The bounded entity: the one asked for or a feature of it. */
  readonly entity: NamedNode
  readonly limit: Limit
  readonly polarity: Polarity
  readonly confidence: number
  readonly evidence: Evidence | null
}

/** What one of the things that are compared is. */
export interface ComparedEntity extends NamedNode {
  readonly kind: EntityKind
  /** Null for what the catalog does not know. */
  readonly category: Category | null
  /** What it is a part of; null for a whole. */
  readonly parent: NamedNode | null
  readonly status: Status
  readonly exams: readonly Exam[]
  /** False: the catalog knows it, but the notes say nothing of it. */
  readonly inNotes: boolean
}

/** Limits that are about the same; one list for each of the compared entities, in their order. */
export interface ComparedLimits {
  /** What they are about, in the words of a note; empty where none says it. */
  readonly topic: string
  readonly limits: readonly (readonly LimitRow[])[]
}

/** What some of the compared entities work with; one list of relations for each of them, in their order. */
export interface ComparedNeighbour extends NamedNode {
  readonly relations: readonly (readonly Neighbour[])[]
}

export type Answer =
  | {
      readonly kind: 'path'
      readonly from: NamedNode
      readonly to: NamedNode
      /** Best first; empty if there is none. */
      readonly paths: readonly Path[]
      /** When there is no path: what was reached from either end, closest first. */
      readonly nearest: readonly NamedNode[]
      /** What was left out because of a cap, in words; null if nothing was. */
      readonly truncated: string | null
    }
  | {
      readonly kind: 'neighbours'
      readonly entity: NamedNode
      /** As in the question. */
      readonly side: 'both' | 'in' | 'out'
      readonly verbs: readonly Verb[]
      readonly neighbours: readonly Neighbour[]
      /** When there are none that were asked for: those by any verb, on either side. */
      readonly nearest: readonly Neighbour[]
    }
  | {
      readonly kind: 'limits'
      readonly entity: NamedNode
      /** As in the question. */
      readonly about: string
      readonly limits: readonly LimitRow[]
      /** When there are none about it: all limits. */
      readonly nearest: readonly LimitRow[]
    }
  | {
      readonly kind: 'connection'
      /** Those asked for, in the order asked, each once. */
      readonly entities: readonly NamedNode[]
      /** Those that lie between, in the order in which the hops come to them. */
      readonly between: readonly NamedNode[]
      /** A tree from the first entity on, as walked. */
      readonly hops: readonly Hop[]
      /** Those of the entities that nothing connects to the first, in the order asked. */
      readonly apart: readonly NamedNode[]
    }
  | {
      readonly kind: 'replacements'
      readonly entity: NamedNode
      /** What replaces it, and what it replaces, from notes (`edge` set) or from the catalog (`edge` null). */
      readonly replacedBy: readonly (NamedNode & { readonly edge: string | null; readonly evidence: Evidence | null })[]
      readonly replaces: readonly (NamedNode & { readonly edge: string | null; readonly evidence: Evidence | null })[]
    }
  | {
      readonly kind: 'comparison'
      /** Those asked for, in the order asked, each once. */
      readonly entities: readonly ComparedEntity[]
      /** What the notes assert to join two of them, or parts of them; the surest first. */
      readonly direct: readonly Hop[]
      /** Parts at which one of those begins or ends. */
      readonly parts: readonly NamedNode[]
      /** What the notes assert; what more of them have first, then the surest. */
      readonly limits: readonly ComparedLimits[]
      /** Likewise, but for what joins them directly. */
      readonly neighbours: readonly ComparedNeighbour[]
    }
  | {
      readonly kind: 'entity'
      readonly entity: NamedNode
      readonly neighbours: readonly Neighbour[]
      readonly limits: readonly LimitRow[]
      /** False: the catalog knows it, but the notes say nothing of it. */
      readonly inNotes: boolean
    }

/** A question as read, with its answer: what `/api/query` and `cloudlore query --json` give. */
export interface AnsweredQuestion {
  readonly text: string
  readonly language: Language
  readonly question: Question
  readonly answer: Answer
  /** One or a few sentences in the asker's language. */
  readonly words: string
}
