import { useDeferredValue, useMemo, useState } from 'react'
import { BOUNDS } from '@cloudlore/graph'
import type { Bound, LimitRow } from '@cloudlore/graph'
import { csvOf } from '../graph/csv.ts'
import { findLimits, LIMIT_SORT_KEYS, limitRows, sortLimits } from '../graph/limit-rows.ts'
import type { LimitOrder, LimitSortKey } from '../graph/limit-rows.ts'
import { limitValue } from '../graph/limit-value.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { saveBlob } from './save-blob.ts'

const PAGE = 200

/** Every limit that the notes state, to be sorted, searched and taken away. */
export function LimitsPage() {
  const { base, view, t } = useExplorer()
  const [text, setText] = useState('')
  const [bound, setBound] = useState<Bound | null>(null)
  const [order, setOrder] = useState<LimitOrder>({ key: 'entity', descending: false })
  const [shown, setShown] = useState(PAGE)
  const wanted = useDeferredValue(text)
  const all = useMemo(() => limitRows(base, view.filters), [base, view.filters])
  const rows = useMemo(() => sortLimits(findLimits(all, { text: wanted, bound }), order), [all, wanted, bound, order])
  const save = (): void => saveBlob(new Blob([csvOf(csvRows(rows))], { type: 'text/csv' }), 'cloudlore-limits.csv')
  return (
    <main className="table-page">
      <div className="table-head">
        <h1>{t('limits.page')}</h1>
        <span className="quiet" role="status">
          {t('limits.count', { count: rows.length })}
        </span>
        <select
          className="select table-select"
          aria-label={t('limits.bound')}
          value={bound ?? ''}
          onChange={(event) => setBound(BOUNDS.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{t('limits.anyBound')}</option>
          {BOUNDS.map((each) => (
            <option key={each} value={each}>
              {t(`bound.${each}`)}
            </option>
          ))}
        </select>
        <input
          type="search"
          className="table-find"
          aria-label={t('limits.find')}
          placeholder={t('limits.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className="chip" onClick={save}>
          CSV<span className="visually-hidden">: {t('action.csv')}</span>
        </button>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('limits.page')}>
        <table className="relations-table limits-page">
          <thead>
            <tr>
              {LIMIT_SORT_KEYS.map((key) => (
                <SortHeader key={key} sortKey={key} order={order} onSort={setOrder} />
              ))}
              <th scope="col">{t('limits.sentence')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <LimitRowView key={row.edge} row={row} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet table-empty">{t('limits.none')}</p>}
        {rows.length > shown && (
          <button type="button" className="chip table-more" onClick={() => setShown(shown + PAGE)}>
            {t('action.more', { count: Math.min(PAGE, rows.length - shown) })}
          </button>
        )}
      </div>
    </main>
  )
}

interface SortHeaderProps {
  readonly sortKey: LimitSortKey
  readonly order: LimitOrder
  readonly onSort: (order: LimitOrder) => void
}

function SortHeader({ sortKey, order, onSort }: SortHeaderProps) {
  const { t } = useExplorer()
  const active = order.key === sortKey
  return (
    <th scope="col" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ key: sortKey, descending: active && !order.descending })}
      >
        {t(`limits.${sortKey}`)}
        <span aria-hidden="true">{active ? (order.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  )
}

function LimitRowView({ row }: { readonly row: LimitRow }) {
  const { dispatch, t } = useExplorer()
  const { entity, limit, edge, evidence, polarity } = row
  return (
    <tr>
      <td>
        <EntityLink id={entity.id} label={entity.label} />
      </td>
      <td className="limit-what">{limit.what || <span className="quiet">—</span>}</td>
      <td className="quiet">{t(`bound.${limit.bound}`)}</td>
      <td>
        <button type="button" className="text-button" onClick={() => dispatch({ type: 'select-edge', key: edge })}>
          {limitValue(limit.value)} {limit.unit}
        </button>
        {polarity !== 'asserted' && <span className="badge is-warning">{t(`polarity.${polarity}`)}</span>}
      </td>
      <td className="quote-cell">{evidence?.quote}</td>
    </tr>
  )
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
