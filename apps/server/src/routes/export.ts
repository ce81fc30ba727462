import { EXAMS, ENTITY_KINDS, FARTHEST, POLARITIES, RELATIONS, VERBS, type KnowledgeGraph } from '@cloudlore/graph'
import { EXPORT_FORMATS } from '@cloudlore/graph/export-formats'
import { viewOf } from '@cloudlore/graph/view'
import type { FastifyTypeProviderDefault } from 'fastify'
import { Type, type Static } from 'typebox'
import { entityIdOf } from '../entity.ts'
import { list } from '../schema/forms.ts'
import type { Snapshot } from '../snapshot.ts'
import { snapshotOf } from '../state.ts'
import { oneOfEach, parameters, words, wordsOf, type AddRoutes } from './route.ts'

const query = parameters({
  relations: words,
  verbs: words,
  polarity: words,
  minConfidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  kinds: words,
  categories: words,
  exams: words,
  notes: Type.Array(Type.String({ maxLength: 1000 }), { maxItems: 20, default: [] }),
  only: words,
  around: words,
  hops: Type.Optional(Type.Integer({ minimum: 0, maximum: FARTHEST })),
})

const files = Type.Object({ files: list(Type.Object({ name: Type.String(), text: Type.String() })) })
const text = Type.String()
const schema = {
  operationId: 'exportGraph',
  summary: 'The graph, or a part of it, in a format of other programs',
  description:
    'Formats that need several files come as JSON with the name and text of each. Without parameters the whole graph; ' +
    'each parameter lets only a part of it pass. `only`: these entities and their limits, by id or any name; `around`: ' +
    'what is within `hops` (1 unless given) of them; `notes`: paths of notes or folders.',
  tags: ['graph'],
  params: parameters({ format: Type.Enum([...EXPORT_FORMATS]) }),
  querystring: query,
  response: {
    200: {
      description: 'The graph, as a file to save.',
      content: {
        'application/json': { schema: Type.Union([files, Type.Object({}, { additionalProperties: true })]) },
        'application/x-ndjson': { schema: text },
        'text/plain': { schema: text },
      },
    },
  },
}

interface Route {
  Params: { format: (typeof EXPORT_FORMATS)[number] }
  Querystring: Static<typeof query>
}

type ListParameter = 'relations' | 'verbs' | 'polarity' | 'kinds' | 'exams' | 'categories'

/** The part of the graph that is asked for; the graph itself if no part is. */
function chosenGraph(snapshot: Snapshot, asked: Route['Querystring']): KnowledgeGraph {
  const { minConfidence, hops, notes } = asked
  const idsOf = (parameter: 'only' | 'around') =>
    wordsOf({ parameter, given: asked[parameter] }).map((name) => entityIdOf(snapshot, name))
  const anyOf = <T extends string>(parameter: ListParameter, all: readonly T[]) =>
    oneOfEach({ parameter, given: asked[parameter] }, all)
  const filter = {
    relations: anyOf('relations', RELATIONS),
    verbs: anyOf('verbs', VERBS),
    polarities: anyOf('polarity', POLARITIES),
    kinds: anyOf('kinds', ENTITY_KINDS),
    exams: anyOf('exams', EXAMS),
    categories: anyOf(
      'categories',
      snapshot.library.catalog.categories.map(({ id }) => id),
    ),
    notes,
    only: idsOf('only'),
    around: idsOf('around'),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(hops !== undefined && { hops }),
  }
  const isWhole = Object.values(filter).every((value) => Array.isArray(value) && value.length === 0)
  return isWhole ? snapshot.library.graph : viewOf(snapshot.library.graph, filter)
}

/** `GET /api/export/:format`: the graph, or a part of it, as a file. */
export const exportRoutes: AddRoutes = (app, state) => {
  const options = { schema, config: { answers: 'fixed' as const, problems: ['ENTITY_UNKNOWN'] as const } }
  // Without the type provider: what is sent is text in many media types, not the schema's object.
  app
    .withTypeProvider<FastifyTypeProviderDefault>()
    .get<Route>('/api/export/:format', options, async (request, reply) => {
      const { format } = request.params
      // First of all: the answer's tag is that of the snapshot before anything is waited for.
      const graph = chosenGraph(snapshotOf(state), request.query)
      // The writers take a while to load, and a start needs none.
      const { exportGraph } = await import('@cloudlore/graph/export')
      const written = exportGraph(graph, format)
      const isOne = 'text' in written
      const type = isOne ? written.mediaType : 'application/json'
      const name = `cloudlore-${format}.${isOne ? written.extension : 'json'}`
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Buffer.from(isOne ? written.text : JSON.stringify({ files: written.files })))
    })
}
