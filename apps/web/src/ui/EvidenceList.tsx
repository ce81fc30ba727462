import { useState } from 'react'
import { inLanguageFirst } from '@cloudlore/graph'
import type { Evidence } from '@cloudlore/graph'
import { useExplorer } from './explorer-context.ts'
import { EvidenceItem } from './EvidenceItem.tsx'

const AT_FIRST = 5

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  /** True: also by which rule each was read. */
  readonly detailed?: boolean
}

/** Sentences behind a relation; a few at first, the rest on request. */
export function EvidenceList({ evidence, detailed = false }: EvidenceListProps) {
  const { language, t } = useExplorer()
  const [all, setAll] = useState(false)
  const ordered = inLanguageFirst(evidence, language)
  const shown = all ? ordered : ordered.slice(0, AT_FIRST)
  if (evidence.length === 0) return <p className="quiet">{t('edge.catalog')}</p>
  return (
    <ul className="evidence-list">
      {shown.map((item) => (
        <li key={`${item.file}:${item.span.offset}:${item.rule}`}>
          <EvidenceItem evidence={item} detailed={detailed} />
        </li>
      ))}
      {shown.length < evidence.length && (
        <li>
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('action.more', { count: evidence.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  )
}
