import { useDeferredValue, useMemo, useState } from 'react'
import { evidenceFor } from '@cloudlore/graph'
import type { TableOrder } from '../graph/table-order.ts'
import { findRows, SORT_KEYS, sortRows, tableRows } from '../graph/table-rows.ts'
import type { SortKey, TableRow } from '../graph/table-rows.ts'
import { shownQuote } from '../notes/shown-quote.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { PolarityBadge } from './PolarityBadge.tsx'
import { TablePage, TableRowView } from './TablePage.tsx'
import { useNamesIn } from './use-names-in.ts'
import { namesOf, relationWords } from './wording.ts'

/** Every relation that the map shows, as a table: the equal of the map for those who cannot or do not want to see it. */
export function RelationsTable() {
  const { graph, visible, view, t } = useExplorer()
  const { filters } = view
  const [text, setText] = useState('')
  const [order, setOrder] = useState<TableOrder<SortKey>>({ key: 'evidence', descending: true })
  const wanted = useDeferredValue(text)
  const all = useMemo(() => tableRows(graph, visible, filters), [graph, visible, filters])
  const named = useNamesIn(wanted)
  const rows = useMemo(() => {
    const shown = ({ source, target, attributes }: TableRow): readonly string[] => {
      const { polarity } = attributes
      const denied = polarity === 'asserted' ? [] : [t(`polarity.${polarity}`)]
      return [...namesOf(graph, source), ...namesOf(graph, target), relationWords(attributes, t), ...denied]
    }
    return sortRows(findRows(all, { text: wanted, named }, shown), order)
  }, [all, wanted, named, order, graph, t])
  return (
    <TablePage
      title={t('page.table')}
      count={t('table.count', { count: rows.length })}
      search={{ label: t('table.find'), text, onChange: setText }}
      head={{
        columns: SORT_KEYS.map((key) => ({ key, label: t(`table.${key}`) })),
        last: t('table.quote'),
        ...{ order, onSort: setOrder, largestFirst: ['confidence', 'evidence'] },
      }}
      rows={rows}
      none={t('table.none')}
      csv={{ name: 'cloudlore-relations.csv', rowsOf: csvRows }}
    >
      {(row) => <RelationRowView key={row.edge} row={row} />}
    </TablePage>
  )
}

function RelationRowView({ row }: { readonly row: TableRow }) {
  const { language, dispatch, t } = useExplorer()
  const { edge, source, sourceLabel, target, targetLabel, beyond } = row
  const { evidence, confidence, relation, polarity } = row.attributes
  const words = (
    <>
      <button
        type="button"
        className="text-button is-whole"
        onClick={() => dispatch({ type: 'select-edge', key: edge })}
      >
        {relationWords(row.attributes, t)}
      </button>
      <PolarityBadge polarity={polarity} />
    </>
  )
  const cells = [
    <EntityLink id={source} label={sourceLabel} />,
    words,
    <EntityLink id={target} label={targetLabel} />,
    relation !== 'part-of' && <Confidence value={confidence} />,
    <span className="number">
      {evidence.length}
      {beyond > 0 && (
        <span className="quiet" title={t('evidence.outside', { count: beyond })}>
          {' '}
          +{beyond}
        </span>
      )}
    </span>,
  ]
  return <TableRowView cells={cells} quote={shownQuote(evidenceFor(evidence, language)?.quote ?? '')} />
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
