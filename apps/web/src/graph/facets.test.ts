import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS, INITIAL_VIEW } from '../view/view-state.ts'
import type { Filters, ViewState } from '../view/view-state.ts'
import { facetsOf, totalsOf } from './facets.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'
import { visibility } from './visibility.ts'

const graph = loadGraph(sampleGraph())
const viewOf = (filters: Partial<Filters>, change: Partial<ViewState> = {}): ViewState => ({
  ...INITIAL_VIEW,
  ...change,
  filters: { ...DEFAULT_FILTERS, ...filters },
})
const seen = (view: ViewState, nodes: readonly string[] = []) => {
  const visible = visibility(graph, view, { nodes, edges: [] })
  return { facets: facetsOf(graph, view, visible), totals: totalsOf(graph, visible) }
}

describe('facetsOf', () => {
  it('counts what is shown, and of a row that is off what would be', () => {
    const { facets } = seen(viewOf({}))
    expect(Object.fromEntries(facets.kinds)).toEqual({
      service: { shown: 4, all: 4 },
      feature: { shown: 1, all: 1 },
      external: { shown: 1, all: 1 },
      limit: { shown: 1, all: 1 },
    })
    expect(Object.fromEntries(facets.families)).toEqual({
      integration: { shown: 1, all: 1 },
      compute: { shown: 1, all: 1 },
      management: { shown: 2, all: 2 },
      storage: { shown: 1, all: 1 },
      external: { shown: 1, all: 1 },
    })
    expect(Object.fromEntries(facets.relations)).toEqual({
      'integrates-with': { shown: 4, all: 4 },
      'part-of': { shown: 1, all: 1 },
      limits: { shown: 0, all: 1 },
    })
    expect(facets.negated).toEqual({ shown: 1, all: 1 })
  })

  it('follows the filters', () => {
    const { facets } = seen(viewOf({ exams: ['SAA'], hiddenFamilies: ['storage'] }))
    expect(facets.families.get('management')).toEqual({ shown: 0, all: 2 })
    expect(facets.families.get('storage')).toEqual({ shown: 1, all: 1 })
    expect(facets.kinds.get('service')).toEqual({ shown: 2, all: 4 })
    expect(facets.relations.get('integrates-with')).toEqual({ shown: 1, all: 4 })
  })

  it('counts what is pinned as shown', () => {
    expect(seen(viewOf({ features: false }), ['ssm-automation']).totals.nodes).toEqual({ shown: 6, all: 6 })
  })

  const views: Readonly<Record<string, ViewState>> = {
    'no filter': viewOf({ limits: true }),
    'a family less': viewOf({ hiddenFamilies: ['management'] }),
    'two families less': viewOf({ hiddenFamilies: ['compute', 'storage'], limits: true }),
    'sure claims only': viewOf({ minConfidence: 0.55, hiddenFamilies: ['storage', 'integration'] }),
    'features off': viewOf({ features: false, minConfidence: 0.8 }),
    'a relation less': viewOf({ hiddenRelations: ['integrates-with'], limits: true }),
    'denied ones too': viewOf({ negated: true, hiddenFamilies: ['storage'] }),
    'near one': viewOf({ hiddenFamilies: ['compute'] }, { focus: { id: 'lambda', hops: 1, expanded: [] } }),
    'one note only': viewOf({ notes: ['a.md'], hiddenFamilies: ['compute'] }),
    'unsure claims, no parts': viewOf({ maxConfidence: 0.86, hiddenRelations: ['part-of'] }),
    'one hidden': viewOf({ limits: true }, { hiddenNodes: ['s3'] }),
  }

  it.each(Object.entries(views))('adds up to what is shown in all: %s', (_, view) => {
    const { facets, totals } = seen(view)
    const { nodes, edges } = visibility(graph, view, { nodes: [], edges: [] })
    const sum = <T>(counts: ReadonlyMap<T, { shown: number }>, off: readonly unknown[]): number =>
      [...counts].reduce((total, [row, { shown }]) => total + (off.includes(row) ? 0 : shown), 0)
    const { features, limits, hiddenFamilies, hiddenRelations, negated } = view.filters
    const kindsOff = [features || 'feature', limits || 'limit', hiddenFamilies.includes('external') && 'external']
    expect(sum(facets.kinds, kindsOff)).toBe(nodes.size)
    expect(sum(facets.families, hiddenFamilies)).toBe(totals.nodes.shown)
    expect(totals.nodes.shown + totals.limits.shown).toBe(nodes.size)
    const relations = sum(facets.relations, hiddenRelations)
    expect(relations + (negated ? facets.negated.shown : 0)).toBe(edges.size)
    expect(totals.relations.shown + totals.limits.shown + totals.negated.shown).toBe(edges.size)
  })

  it.each(Object.entries(views))('tells what a row that is off would bring back: %s', (_, view) => {
    const { facets } = seen(view)
    const { filters } = view
    const on = (change: Partial<Filters>) => seen({ ...view, filters: { ...filters, ...change } }).facets
    for (const family of filters.hiddenFamilies) {
      const hiddenFamilies = filters.hiddenFamilies.filter((other) => other !== family)
      const back = [...on({ hiddenFamilies }).families].find(([name]) => name === family)
      expect([...facets.families].find(([name]) => name === family)).toEqual(back)
    }
    expect(facets.kinds.get('feature')).toEqual(on({ features: true }).kinds.get('feature'))
    expect(facets.kinds.get('limit')).toEqual(on({ limits: true }).kinds.get('limit'))
    expect(facets.negated).toEqual(on({ negated: true }).negated)
    for (const relation of filters.hiddenRelations)
      expect(facets.relations.get(relation)).toEqual(on({ hiddenRelations: [] }).relations.get(relation))
  })
})
