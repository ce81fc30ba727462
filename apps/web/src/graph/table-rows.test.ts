import { describe, expect, it } from 'vitest'
import { INITIAL_VIEW } from '../view/view-state.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'
import { findRows, sortRows, tableRows } from './table-rows.ts'
import { visibility } from './visibility.ts'

const graph = loadGraph(sampleGraph())
const rows = tableRows(graph, visibility(graph, INITIAL_VIEW, { nodes: [], edges: [] }), INITIAL_VIEW.filters)
const wanted = (text: string) => ({ text, named: new Map<string, ReadonlySet<string>>() })
const edges = (list: typeof rows): string[] => list.map(({ edge }) => edge)

describe('the rows of the relations table', () => {
  it('are the visible relations', () => {
    expect(rows).toHaveLength(5)
  })

  it('are found by words in any order, whatever their case', () => {
    expect(edges(findRows(rows, wanted('automation TRIGGERS')))).toEqual(['eventbridge|integrates-with|ssm-automation'])
    expect(findRows(rows, wanted('  '))).toBe(rows)
  })

  it('are found by what the page shows, and by names that a word is known to mean', () => {
    const shown = ({ attributes }: (typeof rows)[number]) => [attributes.verb === 'stores-in' ? '저장' : '호출']
    expect(edges(findRows(rows, wanted('저장'), shown))).toEqual(['lambda|integrates-with|s3'])
    const named = new Map([['에스쓰리', new Set(['s3'])]])
    expect(edges(findRows(rows, { text: '에스쓰리 저장', named }, shown))).toEqual(['lambda|integrates-with|s3'])
    expect(edges(findRows(rows, { text: '에스쓰리 호출', named }, shown))).toEqual([])
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
