import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { replacementsOf } from './replacements.ts'
import { CATALOG, evidence, replaces } from './test-fixtures.ts'

const EMPTY = buildGraph([], CATALOG)
const NOTES = buildGraph(
  [
    replaces('launch-templates', 'launch-configurations', { line: 1 }),
    replaces('ec2', 'launch-configurations', { line: 2, polarity: 'negated' }),
    replaces('sqs', 'sns', { line: 3 }),
  ],
  CATALOG,
)

test('the catalog answers where the notes are silent', () => {
  expect(replacementsOf({ graph: EMPTY, catalog: CATALOG }, 'launch-configurations')).toEqual({
    kind: 'replacements',
    entity: { id: 'launch-configurations', label: 'Launch configurations' },
    replacedBy: [{ id: 'launch-templates', label: 'Launch templates', edge: null, evidence: null }],
    replaces: [],
  })
})

test('what the notes assert comes with its sentence, once; what they deny does not come', () => {
  expect(replacementsOf({ graph: NOTES, catalog: CATALOG }, 'launch-configurations').replacedBy).toEqual([
    {
      id: 'launch-templates',
      label: 'Launch templates',
      edge: 'launch-templates|replaces|launch-configurations',
      evidence: evidence({ line: 1 }),
    },
  ])
})

test('an entity also says what it replaces', () => {
  const { replaces: older } = replacementsOf({ graph: EMPTY, catalog: CATALOG }, 'launch-templates')
  expect(older.map(({ id }) => id)).toEqual(['launch-configurations'])
  expect(replacementsOf({ graph: NOTES, catalog: CATALOG }, 'sqs').replaces.map(({ id }) => id)).toEqual(['sns'])
})

test('what nothing replaces has empty lists', () => {
  expect(replacementsOf({ graph: NOTES, catalog: CATALOG }, 'kms')).toMatchObject({ replacedBy: [], replaces: [] })
})
