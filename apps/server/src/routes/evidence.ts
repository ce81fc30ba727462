import { Type } from 'typebox'
import { RequestError } from '../problem.ts'
import { evidence, relation } from '../schema/evidence.ts'
import { list } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { parameters, type AddRoutes } from './route.ts'

const schema = {
  operationId: 'getEvidence',
  summary: 'All sentences behind an edge',
  tags: ['evidence'],
  querystring: parameters({ edge: Type.String({ minLength: 1 }) }),
  response: {
    200: Type.Object({
      edge: Type.String(),
      source: Type.String(),
      target: Type.String(),
      relation,
      evidence: list(evidence),
    }),
  },
}

/** `GET /api/evidence?edge=`: all sentences behind one edge. */
export const evidenceRoutes: AddRoutes = (app, state) => {
  app.get(
    '/api/evidence',
    { schema, config: { answers: 'tagged', problems: ['EDGE_UNKNOWN'] } },
    ({ query: { edge } }) => {
      const { graph } = snapshotOf(state).library
      if (!graph.hasEdge(edge)) {
        throw new RequestError('EDGE_UNKNOWN', `There is no edge "${edge}". Keys have the form source|relation|target.`)
      }
      const attributes = graph.getEdgeAttributes(edge)
      return {
        edge,
        source: graph.source(edge),
        target: graph.target(edge),
        relation: attributes.relation,
        evidence: attributes.evidence,
      }
    },
  )
}
