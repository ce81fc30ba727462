import { MultiDirectedGraph } from 'graphology'
import type { Status } from './catalog.ts'
import type { Evidence, Limit } from './evidence.ts'
import type { EntityKind, Exam, Relation, Verb } from './ontology.ts'

export interface NodeAttributes {
  label: string
  kind: EntityKind
  /** Full name; for a limit the quantity in words. */
  name: string
  korean: string | null
  category: string
  /** Id of the service that this belongs to (itself for services and externals). */
  service: string
  status: Status
  replacedBy: string | null
  /** Path below https://docs.aws.amazon.com, or null. */
  docs: string | null
  exams: Exam[]
  /** Sentences in which it takes part in a claim. */
  mentions: number
  /** On limit nodes only. */
  limit?: Limit
  /** Seeded position; same graph, same position. */
  x: number
  y: number
}

export interface EdgeAttributes {
  relation: Relation
  /** The verb of the best evidence that has the edge's polarity; `generic` for relations that have none. */
  verb: Verb
  /** Verbs of all evidence that has the edge's polarity, sorted. */
  verbs: Verb[]
  /** `asserted` if any evidence is; else `negated`, else `retracted`. */
  polarity: 'asserted' | 'negated' | 'retracted'
  /** In [0,1], combined from the evidence that has the edge's polarity. */
  confidence: number
  exams: Exam[]
  /** Sorted by file and offset. Empty on `part-of`, which comes from the catalog. */
  evidence: Evidence[]
  /** How many more pieces of evidence there are than `evidence` lists; absent where it lists all. */
  omitted?: number
}

export interface GraphAttributes {
  /** Version of the JSON form. */
  format: number
  generator: string
  /** What a view of a graph shows, as `filterText` has it; null: the graph is whole. */
  view: string | null
}

/** Version of the JSON form that this package writes; older ones are read too (`migration.ts`). */
export const GRAPH_FORMAT = 2

/** Keys of nodes are entity ids, keys of edges are `source|relation|target`. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

/** A graph without nodes. */
export function createKnowledgeGraph(generator = 'cloudlore'): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes({ format: GRAPH_FORMAT, generator, view: null })
  return graph
}
