import { compareText, FARTHEST, limitsOf, neighbourhoodOf, neighboursOf, searchNames } from '@cloudlore/graph'
import { Type } from 'typebox'
import { attributesOf, entityIdOf } from '../entity.ts'
import { entityAnswer, entityList } from '../schema/entity.ts'
import { list, nullable } from '../schema/forms.ts'
import { edge, node } from '../schema/graph.ts'
import type { Snapshot } from '../snapshot.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, parameters, relationsOf, words, type AddRoutes } from './route.ts'

const listSchema = {
  operationId: 'listEntities',
  summary: 'Entities by name',
  tags: ['entities'],
  querystring: parameters({
    q: Type.Optional(Type.String({ maxLength: 100 })),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  }),
  response: { 200: entityList },
}

const params = parameters({ id: Type.String() })

const entitySchema = {
  operationId: 'getEntity',
  summary: 'One entity with its neighbours and limits',
  tags: ['entities'],
  params,
  querystring: noQuery,
  response: {
    200: entityAnswer,
  },
}

const neighbourhoodSchema = {
  operationId: 'getNeighbourhood',
  summary: 'What lies around an entity',
  tags: ['entities'],
  params,
  querystring: parameters({
    hops: Type.Integer({ minimum: 1, maximum: FARTHEST, default: 1 }),
    relations: words,
  }),
  response: {
    200: Type.Object({
      center: Type.String(),
      nodes: list(node),
      edges: list(edge),
      truncated: nullable(Type.String()),
    }),
  },
}

function degreeOf({ library: { graph } }: Snapshot, id: string): number {
  return graph.hasNode(id) ? graph.degree(id) : 0
}

function listedEntity(snapshot: Snapshot, id: string, matched: string | null) {
  const { label, name, korean, kind, category } = attributesOf(snapshot, id)
  const inNotes = snapshot.library.graph.hasNode(id)
  return { id, label, name, korean, kind, category, inNotes, degree: degreeOf(snapshot, id), matched }
}

/** What the notes speak of, the best connected first; limits are no entities to look for. */
function entitiesByDegree(snapshot: Snapshot): string[] {
  const { graph } = snapshot.library
  const ids = graph.filterNodes((_, { kind }) => kind !== 'limit')
  return ids.sort((a, b) => graph.degree(b) - graph.degree(a) || compareText(a, b))
}

function foundEntities(snapshot: Snapshot, q: string): { id: string; matched: string | null }[] {
  if (q.trim() === '') return entitiesByDegree(snapshot).map((id) => ({ id, matched: null }))
  return searchNames(snapshot.names, q, Infinity).map(({ id, matched }) => ({ id, matched }))
}

function relatedEntity(snapshot: Snapshot, id: string) {
  return { id, label: attributesOf(snapshot, id).label, inNotes: snapshot.library.graph.hasNode(id) }
}

function wholeEntity(snapshot: Snapshot, id: string) {
  const { graph, catalog } = snapshot.library
  const known = catalog.byId.get(id)
  const parts = catalog.entities.filter((entity) => entity.parent === id && !entity.aspect)
  return {
    id,
    ...attributesOf(snapshot, id),
    inNotes: graph.hasNode(id),
    aliases: known?.aliases ?? [],
    parent: known?.parent ? relatedEntity(snapshot, known.parent) : null,
    features: parts.map((part) => relatedEntity(snapshot, part.id)),
  }
}

/** `GET /api/entities…`: entities by name, one of them, and what lies around it. */
export const entityRoutes: AddRoutes = (app, state) => {
  app.get('/api/entities', { schema: listSchema, config: { answers: 'tagged' } }, ({ query: { q = '', limit } }) => {
    const snapshot = snapshotOf(state)
    const found = foundEntities(snapshot, q)
    return {
      entities: found.slice(0, limit).map(({ id, matched }) => listedEntity(snapshot, id, matched)),
      total: found.length,
    }
  })

  app.get(
    '/api/entities/:id',
    { schema: entitySchema, config: { answers: 'tagged', problems: ['ENTITY_UNKNOWN'] } },
    ({ params }) => {
      const snapshot = snapshotOf(state)
      const id = entityIdOf(snapshot, params.id)
      const { graph } = snapshot.library
      return { entity: wholeEntity(snapshot, id), neighbours: neighboursOf(graph, id), limits: limitsOf(graph, id) }
    },
  )

  app.get(
    '/api/entities/:id/neighbourhood',
    { schema: neighbourhoodSchema, config: { answers: 'tagged', problems: ['ENTITY_UNKNOWN'] } },
    ({ params, query }) => {
      const snapshot = snapshotOf(state)
      const { graph } = snapshot.library
      const center = entityIdOf(snapshot, params.id)
      const relations = relationsOf(query.relations)
      const around = neighbourhoodOf(graph, center, { hops: query.hops, ...(relations && { relations }) })
      return {
        center,
        nodes: around.nodes.map(({ id }) => ({ key: id, attributes: graph.getNodeAttributes(id) })),
        edges: around.edges.map((key) => ({
          key,
          source: graph.source(key),
          target: graph.target(key),
          attributes: graph.getEdgeAttributes(key),
        })),
        truncated: around.truncated,
      }
    },
  )
}
