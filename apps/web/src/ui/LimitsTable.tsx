import { useState } from 'react'
import type { Evidence, Limit } from '@cloudlore/graph'
import { languageOf } from '../graph/evidence-choice.ts'
import { limitValue } from '../graph/limit-value.ts'
import { useExplorer } from './explorer-context.ts'

/** A limit as a row; `of` names what it bounds where that is not plain. */
export interface LimitLine {
  readonly edge: string
  readonly limit: Limit
  readonly evidence: Evidence | null
  readonly of: string | null
}

const AT_FIRST = 8

/** Limits, a few at first, those in the reader's language before others, the rest on request. Each leads to the sentences that state it. */
export function LimitsTable({ lines }: { readonly lines: readonly LimitLine[] }) {
  const { language, t } = useExplorer()
  const [all, setAll] = useState(false)
  const isNative = ({ evidence }: LimitLine): boolean => evidence !== null && languageOf(evidence.quote) === language
  const ordered = [...lines].sort((a, b) => Number(isNative(b)) - Number(isNative(a)) || bareness(a) - bareness(b))
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

/** 1 for a limit of which it is not said what it is of; those come last. */
function bareness({ limit }: LimitLine): number {
  return limit.what === '' ? 1 : 0
}

function LimitRowView({ line }: { readonly line: LimitLine }) {
  const { dispatch, t } = useExplorer()
  const { bound, what, value, unit } = line.limit
  return (
    <tr>
      <td>
        {what === '' ? <span className="quiet clipped">{line.evidence?.quote}</span> : what}
        {line.of && <span className="quiet"> {line.of}</span>}
      </td>
      <td>
        <button type="button" className="limit-value" onClick={() => dispatch({ type: 'select-edge', key: line.edge })}>
          <span className="quiet">{t(`bound.${bound}`)}</span> <strong>{limitValue(value)}</strong> {unit}
        </button>
      </td>
    </tr>
  )
}
