import type { Polarity } from '@cloudlore/graph'
import { useExplorer } from './explorer-context.ts'

/** Says of a claim that it is denied or struck out; nothing of what is so. */
export function PolarityBadge({ polarity }: { readonly polarity: Polarity }) {
  const { t } = useExplorer()
  return polarity === 'asserted' ? null : <span className="badge is-warning">{t(`polarity.${polarity}`)}</span>
}
