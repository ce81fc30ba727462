import { useState } from 'react'
import { isSureIn } from '@cloudlore/graph'
import type { Evidence, Limit, Polarity } from '@cloudlore/graph'
import { deniedLast } from '../graph/denied-last.ts'
import { quantityWords } from '../graph/limit-value.ts'
import { shownQuote } from '../notes/shown-quote.ts'
import { useExplorer } from './explorer-context.ts'
import { PolarityBadge } from './PolarityBadge.tsx'

/** A limit as a row; `of` names what it bounds where that is not plain. */
export interface LimitLine {
  readonly edge: string
  readonly limit: Limit
  readonly evidence: Evidence | null
  readonly of: string | null
  readonly polarity: Polarity
}

const AT_FIRST = 8

interface LimitsTableProps {
  readonly lines: readonly LimitLine[]
  /** True: what comes first is what was asked for. */
  readonly ordered?: boolean
}

/**
 * Limits, a few at first, the surest of them and those in the reader's language, the rest on request. Each leads to the
 * sentences that state it.
 */
export function LimitsTable({ lines, ordered: inOrder = false }: LimitsTableProps) {
  const { language, t } = useExplorer()
  const [all, setAll] = useState(false)
  const goesFirst = ({ evidence }: LimitLine): boolean => evidence !== null && isSureIn(evidence, language)
  const sureness = ({ evidence }: LimitLine): number => evidence?.confidence ?? 0
  const ordered = deniedLast(
    inOrder
      ? lines
      : [...lines].sort((a, b) => Number(goesFirst(b)) - Number(goesFirst(a)) || sureness(b) - sureness(a)),
  )
  const shown = all ? ordered : ordered.slice(0, AT_FIRST)
  return (
    <>
      <table className="limits-table">
        <thead>
          <tr>
            <th scope="col">{t('limits.what')}</th>
            <th scope="col">{t('limits.value')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <LimitRowView key={line.edge} line={line} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('action.more', { count: lines.length - shown.length })}
        </button>
      )}
    </>
  )
}

function LimitRowView({ line }: { readonly line: LimitLine }) {
  const { dispatch, language, t } = useExplorer()
  const { bound, what } = line.limit
  return (
    <tr>
      <td>
        {what === '' ? <span className="quiet clipped">{shownQuote(line.evidence?.quote ?? '')}</span> : what}
        {line.of && <span className="quiet"> {line.of}</span>}
      </td>
      <td>
        <button type="button" className="limit-value" onClick={() => dispatch({ type: 'select-edge', key: line.edge })}>
          <span className="quiet">{t(`bound.${bound}`)}</span> <strong>{quantityWords(line.limit, language)}</strong>
        </button>
        <PolarityBadge polarity={line.polarity} />
      </td>
    </tr>
  )
}
