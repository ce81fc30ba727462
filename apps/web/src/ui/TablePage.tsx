import { useState } from 'react'
import type { ReactNode } from 'react'
import { csvOf } from '../graph/csv.ts'
import type { TableOrder } from '../graph/table-order.ts'
import { useExplorer } from './explorer-context.ts'
import { saveBlob } from './save-blob.ts'

const PAGE = 200

interface TableHead<Key extends string> {
  /** Columns by which the table can be sorted, with their words, in order. */
  readonly columns: readonly { readonly key: Key; readonly label: string }[]
  /** Words of the last column, which holds a sentence. */
  readonly last: string
  readonly order: TableOrder<Key>
  readonly onSort: (order: TableOrder<Key>) => void
  /** Columns in which the largest comes first when they are chosen. */
  readonly largestFirst: readonly Key[]
}

interface TablePageProps<Row, Key extends string> {
  readonly title: string
  /** How many rows there are, in words. */
  readonly count: string
  readonly search: { readonly label: string; readonly text: string; readonly onChange: (text: string) => void }
  /** What else narrows the rows. */
  readonly choice?: ReactNode
  readonly head: TableHead<Key>
  readonly rows: readonly Row[]
  /** A row as `TableRowView`. */
  readonly children: (row: Row) => ReactNode
  /** Said where there is no row. */
  readonly none: string
  readonly csv: { readonly name: string; readonly rowsOf: (rows: readonly Row[]) => (string | number)[][] }
}

/** A page that is one table, to be searched, sorted and taken away; where it is narrow each row is a card. */
export function TablePage<Row, Key extends string>(props: TablePageProps<Row, Key>) {
  const { title, count, search, choice, head, rows, children, none, csv } = props
  const { t } = useExplorer()
  const [shown, setShown] = useState(PAGE)
  const save = (): void => saveBlob(new Blob([csvOf(csv.rowsOf(rows))], { type: 'text/csv' }), csv.name)
  return (
    <main className="table-page">
      <div className="table-head">
        <h1>{title}</h1>
        <span className="quiet" role="status">
          {count}
        </span>
        <div className="table-tools">
          {choice}
          <input
            type="search"
            className="table-find"
            aria-label={search.label}
            placeholder={search.label}
            value={search.text}
            onChange={(event) => search.onChange(event.target.value)}
          />
          <button type="button" className="chip" onClick={save}>
            CSV<span className="visually-hidden">: {t('action.csv')}</span>
          </button>
        </div>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        {/* The roles are said, as a browser forgets them where a row is no longer laid out as one. */}
        <table className="claims" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {head.columns.map((column) => (
                <SortHeader key={column.key} column={column} head={head} />
              ))}
              <th scope="col" role="columnheader">
                {head.last}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">{rows.slice(0, shown).map(children)}</tbody>
        </table>
        {rows.length === 0 && <p className="quiet table-empty">{none}</p>}
        {rows.length > shown && (
          <button type="button" className="chip table-more" onClick={() => setShown(shown + PAGE)}>
            {t('action.more', { count: Math.min(PAGE, rows.length - shown) })}
          </button>
        )}
      </div>
    </main>
  )
}

interface SortHeaderProps<Key extends string> {
  readonly column: TableHead<Key>['columns'][number]
  readonly head: TableHead<Key>
}

function SortHeader<Key extends string>({ column: { key, label }, head }: SortHeaderProps<Key>) {
  const { order, onSort, largestFirst } = head
  const active = order.key === key
  const descending = active ? !order.descending : largestFirst.includes(key)
  return (
    <th scope="col" role="columnheader" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" onClick={() => onSort({ key, descending })}>
        {label}
        <span aria-hidden="true">{active ? (order.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  )
}

interface TableRowProps {
  /** In the order of the columns, the last aside. */
  readonly cells: readonly ReactNode[]
  readonly quote: string | undefined
}

/** A row of a `TablePage`. */
export function TableRowView({ cells, quote }: TableRowProps) {
  return (
    <tr role="row">
      {cells.map((cell, column) => (
        <td key={column} role="cell">
          {cell}
        </td>
      ))}
      <td className="quote-cell" role="cell">
        {quote}
      </td>
    </tr>
  )
}
