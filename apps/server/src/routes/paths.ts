import { DIRECTIONS, findPaths, MOST_HOPS, MOST_PATHS, PATH_DEFAULTS } from '@cloudlore/graph'
import { Type } from 'typebox'
import { entityIdOf } from '../entity.ts'
import { pathAnswer } from '../schema/answer.ts'
import { snapshotOf } from '../state.ts'
import { parameters, relationsOf, words, wordsOf, type AddRoutes } from './route.ts'

const name = Type.String({ minLength: 1, maxLength: 200 })

const schema = {
  operationId: 'findPaths',
  summary: 'The best paths between two entities',
  tags: ['questions'],
  querystring: parameters({
    from: name,
    to: name,
    k: Type.Integer({ minimum: 1, maximum: MOST_PATHS, default: PATH_DEFAULTS.k }),
    maxHops: Type.Integer({ minimum: 1, maximum: MOST_HOPS, default: PATH_DEFAULTS.maxHops }),
    direction: Type.Enum([...DIRECTIONS], { default: PATH_DEFAULTS.direction }),
    via: words,
    avoid: words,
    relations: words,
  }),
  response: { 200: pathAnswer },
}

/** `GET /api/paths?from=&to=`: the best paths between two entities, named by id or any name. */
export const pathRoutes: AddRoutes = (app, state) => {
  app.get('/api/paths', { schema, config: { answers: 'tagged', problems: ['ENTITY_UNKNOWN'] } }, ({ query }) => {
    const snapshot = snapshotOf(state)
    const idOf = (text: string) => entityIdOf(snapshot, text)
    const { k, maxHops, direction } = query
    const { graph, catalog } = snapshot.library
    const ends = { from: idOf(query.from), to: idOf(query.to) }
    const via = wordsOf({ parameter: 'via', given: query.via }).map(idOf)
    const avoid = wordsOf({ parameter: 'avoid', given: query.avoid }).map(idOf)
    const relations = relationsOf(query.relations)
    return findPaths(
      graph,
      { ...ends, via, avoid, k, maxHops, direction, ...(relations && { relations }) },
      { catalog },
    )
  })
}
