import { useMemo } from 'react'
import type { Count } from '../graph/facets.ts'
import { totalsOf } from '../graph/facets.ts'
import { limitRows } from '../graph/limit-rows.ts'
import { DEFAULT_FILTERS, isUnfiltered } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'

/** What the page shows in all, in numbers that the rows above add up to, and the way back to all of it. */
export function LegendFoot() {
  const { view, dispatch, t } = useExplorer()
  return (
    <div className="legend-foot">
      {view.page === 'limits' ? <LimitTotals /> : <GraphTotals />}
      {!isUnfiltered(view) && (
        <button type="button" className="text-button" onClick={() => dispatch({ type: 'reset-filters' })}>
          {t('legend.reset')}
        </button>
      )}
    </div>
  )
}

const OF_CLAIMS = ['relations', 'limits', 'negated', 'retracted'] as const

/** Of the map, or of its relations only where a table lists them. What is not shown unless asked for goes without saying. */
function GraphTotals() {
  const { graph, view, visible } = useExplorer()
  const totals = useMemo(() => totalsOf(graph, visible), [graph, visible])
  const claims = OF_CLAIMS.filter((name) => name === 'relations' || totals[name].shown > 0)
  const names = view.page === 'table' ? claims : (['nodes', ...claims] as const)
  return <CountWords parts={names.map((name) => ({ name, count: totals[name] }))} />
}

/** The page of limits lists them whether the map shows them or not; what is denied or struck out if it is asked for. */
function LimitTotals() {
  const { base, view } = useExplorer()
  const { negated, retracted } = view.filters
  const shown = useMemo(() => limitRows(base, view.filters).length, [base, view.filters])
  const all = useMemo(
    () => limitRows(base, { ...DEFAULT_FILTERS, negated, retracted }).length,
    [base, negated, retracted],
  )
  return <CountWords parts={[{ name: 'limits', count: { shown, all } }]} />
}

interface CountWordsProps {
  readonly parts: readonly {
    readonly name: 'limits' | 'negated' | 'nodes' | 'relations' | 'retracted'
    readonly count: Count
  }[]
}

function CountWords({ parts }: CountWordsProps) {
  const { t } = useExplorer()
  const words = parts.map(({ name, count: { shown, all } }) =>
    t(shown === all ? `total.${name}` : `total.${name}Of`, { shown, all }),
  )
  return <span role="status">{words.join(', ')}</span>
}
