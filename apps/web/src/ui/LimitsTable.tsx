import type { Evidence, Limit } from '@cloudlore/graph'
import { useExplorer } from './explorer-context.ts'

/** A limit as a row; `of` names what it bounds where that is not plain. */
export interface LimitLine {
  readonly edge: string
  readonly limit: Limit
  readonly evidence: Evidence | null
  readonly of: string | null
}

export function LimitsTable({ lines }: { readonly lines: readonly LimitLine[] }) {
  const { t } = useExplorer()
  return (
    <table className="limits-table">
      <thead>
        <tr>
          <th scope="col">{t('limits.what')}</th>
          <th scope="col">{t('limits.value')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LimitRowView key={line.edge} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function LimitRowView({ line }: { readonly line: LimitLine }) {
  const { dispatch, t } = useExplorer()
  const { bound, what, value, unit } = line.limit
  return (
    <tr>
      <td>
        {what === '' ? unit : what}
        {line.of && <span className="quiet"> {line.of}</span>}
      </td>
      <td>
        <button type="button" className="limit-value" onClick={() => dispatch({ type: 'select-edge', key: line.edge })}>
          <span className="quiet">{t(`bound.${bound}`)}</span> <strong>{value}</strong> {unit}
        </button>
      </td>
    </tr>
  )
}
