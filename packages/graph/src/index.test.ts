import { expect, test } from 'vitest'
import * as catalogSource from './catalog-source.ts'
import * as graph from './index.ts'
import * as question from './question/index.ts'

test('the package exports these names, and no others', () => {
  expect(Object.keys(graph).sort()).toEqual([
    ...['BOUNDS', 'DIRECTIONS', 'ENTITY_KINDS', 'EXAMS', 'FARTHEST', 'GRAPH_FORMAT', 'GraphError', 'LANGUAGES'],
    ...['LONGEST_QUESTION', 'MOST_HOPS', 'MOST_PATHS', 'PATH_DEFAULTS', 'POLARITIES', 'RELATIONS', 'STATUSES', 'VERBS'],
    ...[
      'allLimits',
      'answerInWords',
      'attributesOfEvidence',
      'bearerOf',
      'buildGraph',
      'combinedConfidence',
      'commonTo',
      'compareText',
      'counted',
      'createCatalog',
    ],
    ...['createKnowledgeGraph', 'createNames', 'edgeKey', 'entityById', 'evidenceFor', 'evidenceOfEdge', 'findPaths'],
    ...[
      'graphPieces',
      'graphStats',
      'inLanguageFirst',
      'isExternalId',
      'isPartOf',
      'isSureIn',
      'limitsOf',
      'namedNode',
      'neighbourhoodOf',
      'neighboursOf',
      'normalise',
      'ownOf',
      'parseGraph',
    ],
    ...['relationLines', 'replacementsOf', 'resolveName', 'searchKey', 'searchNames', 'serializeGraph', 'serviceOf'],
    ...['withoutMaker'],
  ])
})

test('reading YAML and reading questions have entries of their own', () => {
  expect(Object.keys(catalogSource)).toEqual(['CATALOG_FIELDS', 'extendCatalog', 'parseCatalog'])
  expect(Object.keys(question).sort()).toEqual(['answerOf', 'answerQuestion', 'parseQuestion'])
})
