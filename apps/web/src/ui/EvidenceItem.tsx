import type { Evidence } from '@cloudlore/graph'
import { shownQuote } from '../notes/shown-quote.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { PolarityBadge } from './PolarityBadge.tsx'

interface EvidenceItemProps {
  readonly evidence: Evidence
  /** True: also by which rule it was read. */
  readonly detailed?: boolean
}

/** One sentence as written, where it stands, and how it was read. */
export function EvidenceItem({ evidence, detailed = false }: EvidenceItemProps) {
  const { dispatch, t } = useExplorer()
  const { file, span, quote, headings, exams, polarity, rule, confidence } = evidence
  // A name in a list says nothing without what it stands below.
  const isLed = headings.length > 0 && !rule.startsWith('sentence/')
  const open = (): void =>
    dispatch({
      type: 'open-note',
      place: { path: file, line: span.line, offset: span.offset, endOffset: span.endOffset },
    })
  return (
    <figure className={`evidence is-${polarity}`}>
      {isLed && <p className="evidence-lead">{headings.join(' › ')}</p>}
      <blockquote>{shownQuote(quote)}</blockquote>
      <figcaption>
        {!isLed && <span className="evidence-trail">{headings.join(' › ')}</span>}
        <span className="evidence-facts">
          <button type="button" className="note-link" title={t('action.openNote')} onClick={open}>
            <Icon name="note" />
            <span className="visually-hidden">{t('action.openNote')}: </span>
            {file}:{span.line}
          </button>
          <PolarityBadge polarity={polarity} />
          {exams.map((exam) => (
            <span key={exam} className="badge">
              {exam}
            </span>
          ))}
          <span title={t('evidence.rule', { rule })}>{t('evidence.confidence', { percent: percent(confidence) })}</span>
          {detailed && <span className="evidence-rule">{t('evidence.rule', { rule })}</span>}
        </span>
      </figcaption>
    </figure>
  )
}

/** A share as a whole number of percent. */
export function percent(share: number): number {
  return Math.round(share * 100)
}
