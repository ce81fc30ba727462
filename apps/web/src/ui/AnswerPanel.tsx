import { useMemo, useState } from 'react'
import { answerInWords } from '@cloudlore/graph'
import type { Answer, AnsweredQuestion } from '@cloudlore/graph'
import { answerThere } from '../graph/answer-there.ts'
import type { ListAnswer } from '../view/copy-list.ts'
import { ComparisonAnswer } from './ComparisonAnswer.tsx'
import { ConnectionAnswer } from './ConnectionAnswer.tsx'
import { CopyList } from './CopyList.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { FailedAnswer } from './FailedAnswer.tsx'
import { LimitsTable } from './LimitsTable.tsx'
import { NeighbourList } from './NeighbourList.tsx'
import { PathAnswer } from './PathAnswer.tsx'
import { ReplacementsAnswer } from './ReplacementsAnswer.tsx'

/** The answer to the question that is open, in whichever state it is. */
export function AnswerPanel({ onRetry }: { readonly onRetry: () => void }) {
  const { answer, t } = useExplorer()
  switch (answer.status) {
    case 'idle':
      return null
    case 'loading':
      return (
        <p className="panel-body quiet" role="status">
          {t('answer.loading')}
        </p>
      )
    case 'failed':
      return <FailedAnswer error={answer.error} onRetry={onRetry} />
    case 'done':
      return <Answered answered={answer.value} />
  }
}

function Answered({ answered }: { readonly answered: AnsweredQuestion }) {
  const { base, view, language } = useExplorer()
  const { question } = answered
  const { inside: answer, outside } = useMemo(
    () => answerThere(base, view.filters, answered.answer),
    [base, view.filters, answered],
  )
  const hasRows = sizeOf(answer) > 0
  // Those that came with it are in the language of the question, and of all of it.
  const words = outside && !hasRows ? '' : answerInWords(answer, language)
  if (answer.kind === 'entity') return <EntityPanel id={answer.entity.id} />
  if (answer.kind === 'comparison') return <ComparisonAnswer answer={answer} />
  if (answer.kind === 'connection') return <ConnectionAnswer answer={answer} words={words} />
  return (
    <div className="panel-body" role="region" aria-live="polite">
      {answer.kind !== 'path' && (
        <h2>
          <EntityLink id={answer.entity.id} label={answer.entity.label} />
        </h2>
      )}
      {/* Lists of limits and of replacements say the same, in the language of the interface. */}
      {answer.kind === 'neighbours' && words !== '' && <p className="answer-words">{words}</p>}
      {answer.kind !== 'path' && hasRows && <CopyList answer={answer} />}
      {answer.kind === 'path' && question.kind === 'path' && <PathAnswer answer={answer} question={question} />}
      {answer.kind !== 'path' && (hasRows || !outside) && <AnswerBody answer={answer} />}
      {outside && <BeyondFilters answer={outside} isAll={!hasRows} />}
    </div>
  )
}

/** What the filters leave out of a list, on request: the answer knows it all the same. */
function BeyondFilters({ answer, isAll }: { readonly answer: Answer; readonly isAll: boolean }) {
  const { t } = useExplorer()
  const [open, setOpen] = useState(false)
  const count = sizeOf(answer)
  if (answer.kind !== 'neighbours' && answer.kind !== 'limits') return null
  return (
    <section className="answer-beyond">
      {isAll && <p className="quiet">{t('answer.allBeyond')}</p>}
      {open ? (
        <>
          <p className="quiet">{t('answer.rowsBeyond', { count })}</p>
          <AnswerBody answer={answer} />
        </>
      ) : (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {t('answer.showBeyond', { count })}
        </button>
      )}
    </section>
  )
}

/** How many rows a list has. */
function sizeOf(answer: Answer): number {
  if (answer.kind === 'neighbours') return answer.neighbours.length + answer.nearest.length
  if (answer.kind === 'replacements') return answer.replacedBy.length + answer.replaces.length
  return answer.kind === 'limits' ? answer.limits.length + answer.nearest.length : 0
}

function AnswerBody({ answer }: { readonly answer: ListAnswer }) {
  const { t } = useExplorer()
  switch (answer.kind) {
    case 'neighbours': {
      const shown = [...answer.neighbours, ...answer.nearest]
      return shown.length > 0 ? (
        <NeighbourList neighbours={shown} />
      ) : (
        <p className="quiet">{t('answer.noNeighbours')}</p>
      )
    }
    case 'replacements':
      return <ReplacementsAnswer answer={answer} />
    case 'limits': {
      const lines = [...answer.limits, ...answer.nearest].map(({ edge, limit, evidence, entity, polarity }) => ({
        edge,
        limit,
        evidence,
        polarity,
        of: entity.id === answer.entity.id ? null : entity.label,
      }))
      return lines.length > 0 ? (
        <LimitsTable lines={lines} ordered={answer.about !== ''} />
      ) : (
        <p className="quiet">{t('limits.none')}</p>
      )
    }
  }
}
