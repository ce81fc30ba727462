import { useState } from 'react'
import { inLanguageFirst } from '@cloudlore/graph'
import type { Evidence } from '@cloudlore/graph'
import { splitEvidence } from '../graph/said-there.ts'
import { useExplorer } from './explorer-context.ts'
import { EvidenceItem } from './EvidenceItem.tsx'

const AT_FIRST = 5

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  /** True: also by which rule each was read. */
  readonly detailed?: boolean
}

/** Sentences behind a relation, those that the filters ask for; a few at first, the rest and the others on request. */
export function EvidenceList({ evidence, detailed = false }: EvidenceListProps) {
  const { view, language, t } = useExplorer()
  const [all, setAll] = useState(false)
  const [beyond, setBeyond] = useState(false)
  const { inside, outside } = splitEvidence(view.filters, evidence)
  const ordered = inLanguageFirst(inside, language)
  const near = all ? ordered : ordered.slice(0, AT_FIRST)
  const shown = beyond ? [...near, ...inLanguageFirst(outside, language)] : near
  if (evidence.length === 0) return <p className="quiet">{t('edge.catalog')}</p>
  return (
    <ul className="evidence-list">
      {shown.map((item) => (
        <li key={`${item.file}:${item.span.offset}:${item.rule}`}>
          <EvidenceItem evidence={item} detailed={detailed} />
        </li>
      ))}
      {near.length < inside.length && (
        <li>
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('action.more', { count: inside.length - near.length })}
          </button>
        </li>
      )}
      {outside.length > 0 && !beyond && (
        <li>
          <button type="button" className="text-button" onClick={() => setBeyond(true)}>
            {t('evidence.outside', { count: outside.length })}
          </button>
        </li>
      )}
    </ul>
  )
}
