import { describe, expect, it } from 'vitest'
import { INITIAL_VIEW } from '../view/view-state.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'
import { findRows, sortRows, tableRows } from './table-rows.ts'
import { visibility } from './visibility.ts'

const graph = loadGraph(sampleGraph())
const rows = tableRows(graph, visibility(graph, INITIAL_VIEW, { nodes: [], edges: [] }), INITIAL_VIEW.filters)
const edges = (list: typeof rows): string[] => list.map(({ edge }) => edge)

describe('the rows of the relations table', () => {
  it('are the visible relations', () => {
    expect(rows).toHaveLength(5)
  })

  it('are found by words in any order, whatever their case', () => {
    expect(edges(findRows(rows, 'automation TRIGGERS'))).toEqual(['eventbridge|integrates-with|ssm-automation'])
    expect(findRows(rows, '  ')).toBe(rows)
  })

  it('are sorted by what is asked, then by key', () => {
    expect(edges(sortRows(rows, { key: 'confidence', descending: true }))[0]).toBe('ssm-automation|part-of|ssm')
    expect(edges(sortRows(rows, { key: 'source', descending: false }))).toEqual([
      'eventbridge|integrates-with|lambda',
      'eventbridge|integrates-with|ssm-automation',
      'lambda|integrates-with|eventbridge',
      'lambda|integrates-with|s3',
      'ssm-automation|part-of|ssm',
    ])
  })
})
