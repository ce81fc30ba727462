import { useDeferredValue, useMemo, useState } from 'react'
import { evidenceFor } from '../graph/evidence-choice.ts'
import { csvOf } from '../graph/csv.ts'
import { findRows, SORT_KEYS, sortRows, tableRows } from '../graph/table-rows.ts'
import type { SortKey, TableOrder, TableRow } from '../graph/table-rows.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { saveBlob } from './save-blob.ts'
import { useExplorer } from './explorer-context.ts'
import { relationWords } from './use-map-scene.ts'

const PAGE = 200

/** Every relation that the map shows, as a table: the equal of the map for those who cannot or do not want to see it. */
export function RelationsTable() {
  const { graph, visible, t } = useExplorer()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<TableOrder>({ key: 'evidence', descending: true })
  const [shown, setShown] = useState(PAGE)
  const wanted = useDeferredValue(text)
  const all = useMemo(() => tableRows(graph, visible), [graph, visible])
  const rows = useMemo(() => sortRows(findRows(all, wanted), order), [all, wanted, order])
  const save = (): void => saveBlob(new Blob([csvOf(csvRows(rows))], { type: 'text/csv' }), 'cloudlore-relations.csv')
  return (
    <main className="table-page">
      <div className="table-head">
        <h1>{t('table.title')}</h1>
        <span className="quiet" role="status">
          {t('table.count', { count: rows.length })}
        </span>
        <input
          type="search"
          className="table-find"
          aria-label={t('table.find')}
          placeholder={t('table.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className="chip" onClick={save}>
          CSV<span className="visually-hidden">: {t('action.csv')}</span>
        </button>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('table.title')}>
        <table className="relations-table">
          <thead>
            <tr>
              {SORT_KEYS.map((key) => (
                <SortHeader key={key} sortKey={key} order={order} onSort={setOrder} />
              ))}
              <th scope="col">{t('table.quote')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <RelationRowView key={row.edge} row={row} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet table-empty">{t('table.none')}</p>}
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
  readonly sortKey: SortKey
  readonly order: TableOrder
  readonly onSort: (order: TableOrder) => void
}

function SortHeader({ sortKey, order, onSort }: SortHeaderProps) {
  const { t } = useExplorer()
  const active = order.key === sortKey
  const startsDescending = sortKey === 'confidence' || sortKey === 'evidence'
  return (
    <th scope="col" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ key: sortKey, descending: active ? !order.descending : startsDescending })}
      >
        {t(`table.${sortKey}`)}
        <span aria-hidden="true">{active ? (order.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  )
}

function RelationRowView({ row }: { readonly row: TableRow }) {
  const { graph, language, dispatch, t } = useExplorer()
  const { evidence, confidence, relation, polarity } = row.attributes
  return (
    <tr>
      <td>
        <EntityLink id={row.source} label={row.sourceLabel} />
      </td>
      <td>
        <button type="button" className="text-button" onClick={() => dispatch({ type: 'select-edge', key: row.edge })}>
          {relationWords(graph, row.edge, t)}
        </button>
        {polarity !== 'asserted' && <span className="badge is-warning">{t(`polarity.${polarity}`)}</span>}
      </td>
      <td>
        <EntityLink id={row.target} label={row.targetLabel} />
      </td>
      <td>{relation !== 'part-of' && <Confidence value={confidence} />}</td>
      <td className="number">{evidence.length}</td>
      <td className="quote-cell">{evidenceFor(evidence, language)?.quote}</td>
    </tr>
  )
}

const CSV_HEAD = [
  'source',
  'relation',
  'verb',
  'target',
  'polarity',
  'confidence',
  'sentences',
  'file',
  'line',
  'sentence',
]

/** The rows as they stand, under names that do not change with the language. */
function csvRows(rows: readonly TableRow[]): (string | number)[][] {
  const lines = rows.map(({ source, target, attributes: { relation, verb, polarity, confidence, evidence } }) => {
    const [first] = evidence
    const place = [first?.file ?? '', first?.span.line ?? '', first?.quote ?? '']
    return [
      source,
      relation,
      relation === 'integrates-with' ? verb : '',
      target,
      polarity,
      confidence,
      evidence.length,
      ...place,
    ]
  })
  return [CSV_HEAD, ...lines]
}
