import type { Hop, Question } from '@cloudlore/graph'
import { sentenceFor } from '../graph/said-there.ts'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import { Confidence } from './Confidence.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { StopConditions } from './PathTools.tsx'
import { relationWords } from './wording.ts'

interface HopProps {
  readonly hop: Hop
  /** To ask again with a condition on where the step leads; null where there can be none, at the end. */
  readonly question: Extract<Question, { kind: 'path' }> | null
}

/** One step of a path: the arrow as the note has it, the sentence, and where the step leads. */
export function HopView({ hop, question }: HopProps) {
  const { base, view, language, dispatch, t } = useExplorer()
  const evidence = sentenceFor(base, hop, { place: view.filters, language })
  return (
    <>
      <li className={hop.relation === 'part-of' ? 'hop is-part' : 'hop'}>
        <div className="hop-line">
          <span className="hop-arrow">
            <Icon name={hop.reversed ? 'arrowUp' : 'arrowDown'} />
          </span>
          <strong>{relationWords(hop, t)}</strong>
          {hop.reversed && hop.relation !== 'part-of' && <span className="badge">{t('answer.reversed')}</span>}
          {hop.evidence && <Confidence value={hop.confidence} />}
          {hop.evidenceCount > 1 && (
            <button
              type="button"
              className="text-button"
              onClick={() => dispatch({ type: 'select-edge', key: hop.edge })}
            >
              {t('action.more', { count: hop.evidenceCount - 1 })}
            </button>
          )}
        </div>
        {evidence && <EvidenceItem evidence={evidence} />}
      </li>
      <li className="path-stop">
        <EntityLink id={hop.to} />
        {question && <StopConditions id={hop.to} question={question} />}
      </li>
    </>
  )
}
