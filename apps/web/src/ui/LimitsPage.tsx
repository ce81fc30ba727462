import { useDeferredValue, useMemo, useState } from 'react'
import { BOUNDS } from '@cloudlore/graph'
import type { Bound, LimitRow } from '@cloudlore/graph'
import { findLimits, LIMIT_SORT_KEYS, limitRows, sortLimits } from '../graph/limit-rows.ts'
import type { LimitSortKey } from '../graph/limit-rows.ts'
import { quantityWords } from '../graph/limit-value.ts'
import type { TableOrder } from '../graph/table-order.ts'
import { shownQuote } from '../notes/shown-quote.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { PolarityBadge } from './PolarityBadge.tsx'
import { TablePage, TableRowView } from './TablePage.tsx'
import { useNamesIn } from './use-names-in.ts'
import { namesOf } from './wording.ts'

/** Every limit that the notes state, to be sorted, searched and taken away. */
export function LimitsPage() {
  const { base, view, language, t } = useExplorer()
  const [text, setText] = useState('')
  const [bound, setBound] = useState<Bound | null>(null)
  const [order, setOrder] = useState<TableOrder<LimitSortKey>>({ key: 'entity', descending: false })
  const wanted = useDeferredValue(text)
  const all = useMemo(() => limitRows(base, view.filters), [base, view.filters])
  const named = useNamesIn(wanted)
  const rows = useMemo(() => {
    const shown = ({ entity, limit }: LimitRow): readonly string[] => [
      ...namesOf(base, entity.id),
      t(`bound.${limit.bound}`),
      quantityWords(limit, language),
    ]
    return sortLimits(findLimits(all, { wanted: { text: wanted, named }, bound }, shown), order)
  }, [all, wanted, named, bound, order, base, language, t])
  return (
    <TablePage
      title={t('page.limits')}
      count={t('limits.count', { count: rows.length })}
      search={{ label: t('limits.find'), text, onChange: setText }}
      choice={<BoundChoice bound={bound} onChange={setBound} />}
      head={{
        columns: LIMIT_SORT_KEYS.map((key) => ({ key, label: t(`limits.${key}`) })),
        last: t('limits.sentence'),
        ...{ order, onSort: setOrder, largestFirst: [] },
      }}
      rows={rows}
      none={t(all.length === 0 ? 'limits.none' : 'limits.noMatch')}
      csv={{ name: 'cloudlore-limits.csv', rowsOf: csvRows }}
    >
      {(row) => <LimitRowView key={row.edge} row={row} />}
    </TablePage>
  )
}

interface BoundChoiceProps {
  readonly bound: Bound | null
  readonly onChange: (bound: Bound | null) => void
}

function BoundChoice({ bound, onChange }: BoundChoiceProps) {
  const { t } = useExplorer()
  return (
    <select
      className="select"
      aria-label={t('limits.bound')}
      value={bound ?? ''}
      onChange={(event) => onChange(BOUNDS.find((each) => each === event.target.value) ?? null)}
    >
      <option value="">{t('limits.anyBound')}</option>
      {BOUNDS.map((each) => (
        <option key={each} value={each}>
          {t(`bound.${each}`)}
        </option>
      ))}
    </select>
  )
}

function LimitRowView({ row }: { readonly row: LimitRow }) {
  const { dispatch, language, t } = useExplorer()
  const { entity, limit, edge, evidence, polarity } = row
  const value = (
    <>
      <button type="button" className="text-button" onClick={() => dispatch({ type: 'select-edge', key: edge })}>
        {quantityWords(limit, language)}
      </button>
      <PolarityBadge polarity={polarity} />
    </>
  )
  const cells = [
    <EntityLink id={entity.id} label={entity.label} />,
    limit.what ? <span className="limit-what">{limit.what}</span> : <span className="quiet">—</span>,
    <span className="quiet is-whole">{t(`bound.${limit.bound}`)}</span>,
    value,
  ]
  return <TableRowView cells={cells} quote={shownQuote(evidence?.quote ?? '')} />
}

const CSV_HEAD = ['entity', 'name', 'what', 'bound', 'value', 'unit', 'confidence', 'file', 'line', 'sentence']

/** The rows as they stand, under names that do not change with the language. */
function csvRows(rows: readonly LimitRow[]): (string | number)[][] {
  return [
    CSV_HEAD,
    ...rows.map(({ entity, limit, confidence, evidence }) => [
      entity.id,
      entity.label,
      limit.what,
      limit.bound,
      limit.value,
      limit.unit,
      confidence,
      evidence?.file ?? '',
      evidence?.span.line ?? '',
      evidence?.quote ?? '',
    ]),
  ]
}
