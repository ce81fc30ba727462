import { createCatalog, createNames, entityById, GraphError, searchNames, serviceOf } from '@cloudlore/graph'
import type { CatalogData, KnowledgeGraph, NameHit } from '@cloudlore/graph'
import { answerQuestion } from '@cloudlore/graph/question'
import type { Knowledge } from '@cloudlore/graph/question'
import LayoutWorker from '../graph/layout-worker.ts?worker&inline'
import { ApiError } from '../api/api.ts'
import type { EntityFacts, EntityHit, Note, NoteClaim } from '../api/api.ts'
import type { Source } from '../api/source.ts'
import { loadGraph } from '../graph/load-graph.ts'

/** What a page that needs no server carries, as inert JSON. */
export interface EmbeddedData {
  readonly graph: unknown
  readonly notes: readonly { readonly path: string; readonly text: string }[]
  readonly catalog: CatalogData
}

const MOST_HITS = 8

/** Answers everything within the page, by the same code as the server. */
export function embeddedSource(data: EmbeddedData): Source {
  const knowledge = once(() => knowledgeOf(data))
  return {
    graph: () => Promise.resolve(data.graph),
    entities: (query) => answered(() => entityHits(knowledge(), query)),
    entity: (id) => answered(() => factsOf(knowledge(), id)),
    answer: (question) => answered(() => answerQuestion(question, knowledge())),
    note: (path) => answered(() => noteOf(data, knowledge().graph, path)),
    isReady: () => Promise.resolve(true),
    // Nothing changes.
    follow: () => () => undefined,
    layoutWorker: () => new LayoutWorker(),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The graph is read a second time: the map moves the nodes of its own. */
function knowledgeOf({ graph: json, catalog: data }: EmbeddedData): Knowledge {
  const graph = loadGraph(json)
  const catalog = createCatalog(data)
  return { graph, catalog, names: createNames(catalog, graph) }
}

async function answered<T>(answer: () => T): Promise<T> {
  // Let the page be drawn first.
  await new Promise((resolve) => setTimeout(resolve))
  try {
    return answer()
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    const { code, message, phrase, ambiguous } = error
    const suggestions = error.suggestions.map(({ label, question = label }) => ({ label, question }))
    throw new ApiError(code, message, { suggestions, phrase, ambiguous })
  }
}

function entityHits({ graph, catalog, names }: Knowledge, query: string): readonly EntityHit[] {
  return searchNames(names, query, MOST_HITS).map(({ id, label, kind, category, inNotes, matched }: NameHit) => {
    const known = catalog.byId.get(id)
    const inGraph = graph.hasNode(id)
    const name = known?.name ?? (inGraph ? graph.getNodeAttribute(id, 'name') : label)
    const korean = known?.korean ?? null
    return { ...{ id, label, name, korean, kind, category, inNotes, matched }, degree: inGraph ? graph.degree(id) : 0 }
  })
}

function factsOf({ graph, catalog }: Knowledge, asked: string): EntityFacts {
  const known = entityById(catalog, asked)
  const id = known?.id ?? asked
  const aliases = [...(known?.aliases ?? [])]
  if (graph.hasNode(id)) return { id, ...graph.getNodeAttributes(id), aliases }
  if (!known) throw new ApiError('ENTITY_UNKNOWN', `"${id}" is no id of the catalog.`, { phrase: id })
  const { short, kind, name, korean, category, status, replacedBy, docs } = known
  const service = serviceOf(catalog, id)
  return { id, label: short, kind, name, korean, category, service, status, replacedBy, docs, exams: [], aliases }
}

function noteOf({ notes }: EmbeddedData, graph: KnowledgeGraph, path: string): Note {
  const note = notes.find((each) => each.path === path)
  if (!note) throw new ApiError('NOTE_UNKNOWN', `There is no note "${path}" in this page.`)
  const claims = graph.mapEdges((edge, { evidence }) =>
    evidence.filter(({ file }) => file === path).map(({ span }): NoteClaim => ({ edge, ...span })),
  )
  const byPlace = (a: NoteClaim, b: NoteClaim): number => a.offset - b.offset || (a.edge < b.edge ? -1 : 1)
  return { id: path, path, title: path, text: note.text, claims: claims.flat().sort(byPlace) }
}
