import { percent } from './EvidenceItem.tsx'
import { useExplorer } from './explorer-context.ts'

/** Confidence as a short bar, with the number for those who cannot see it. */
export function Confidence({ value }: { readonly value: number }) {
  const { t } = useExplorer()
  const words = t('evidence.confidence', { percent: percent(value) })
  return (
    <span className="confidence" role="img" aria-label={words} title={words}>
      <span className="confidence-level" style={{ width: `${percent(value)}%` }} />
    </span>
  )
}
