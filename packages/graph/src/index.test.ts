import { expect, test } from 'vitest'
import * as catalogSource from './catalog-source.ts'
import * as graph from './index.ts'
import * as question from './question/index.ts'

test('the package exports these names, and no others', () => {
  expect(Object.keys(graph).sort()).toEqual([
    ...['BOUNDS', 'CLAIM_RELATIONS', 'DIRECTIONS', 'ENTITY_KINDS', 'EXAMS', 'GRAPH_FORMAT', 'GraphError', 'LANGUAGES'],
    ...['MATCHES', 'MOST_HOPS', 'MOST_PATHS', 'PATH_DEFAULTS', 'POLARITIES', 'RELATIONS', 'STATUSES', 'VERBS'],
    ...['allLimits', 'answerInWords', 'bearerOf', 'bestEvidence', 'buildGraph', 'combinedConfidence', 'createCatalog'],
    ...['createKnowledgeGraph', 'createNames', 'edgeKey', 'entityById', 'exactId', 'findPaths', 'graphPieces', 'graphStats'],
    ...['isPartOf', 'limitKey', 'limitLabel', 'limitName', 'limitsOf', 'namedNode', 'neighbourhoodOf', 'neighboursOf'],
    ...['normalise', 'parseGraph', 'pathIndexOf', 'relationLines', 'replacementsOf', 'resolveName', 'searchKey'],
    ...['searchNames', 'serializeGraph', 'serviceOf', 'withParticle', 'withParts', 'withoutMaker'],
  ])
})

test('reading YAML and reading questions have entries of their own', () => {
  expect(Object.keys(catalogSource)).toEqual(['CATALOG_FIELDS', 'extendCatalog', 'parseCatalog'])
  expect(Object.keys(question).sort()).toEqual(['answerOf', 'answerQuestion', 'parseQuestion'])
})
