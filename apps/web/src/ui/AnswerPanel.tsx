import { EXAMS } from '@cloudlore/graph'
import type { Answer, AnsweredQuestion, Exam } from '@cloudlore/graph'
import type { ApiError } from '../api/api.ts'
import { ComparisonAnswer } from './ComparisonAnswer.tsx'
import { ConnectionAnswer } from './ConnectionAnswer.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { EntityLink } from './EntityLink.tsx'
import { ExampleQuestions } from './Examples.tsx'
import { useExplorer } from './explorer-context.ts'
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
  const { answer, question, words } = answered
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
      {/* A list of limits says the same, in the language of the interface. */}
      {answer.kind !== 'path' && answer.kind !== 'limits' && words !== '' && <p className="answer-words">{words}</p>}
      {answer.kind === 'path' && question.kind === 'path' && <PathAnswer answer={answer} question={question} />}
      {answer.kind !== 'path' && <AnswerBody answer={answer} />}
    </div>
  )
}

function AnswerBody({
  answer,
}: {
  readonly answer: Exclude<Answer, { kind: 'comparison' | 'connection' | 'entity' | 'path' }>
}) {
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
      const lines = [...answer.limits, ...answer.nearest].map(({ edge, limit, evidence, entity }) => ({
        edge,
        limit,
        evidence,
        of: entity.id === answer.entity.id ? null : entity.label,
      }))
      return lines.length > 0 ? <LimitsTable lines={lines} /> : <p className="quiet">{t('limits.none')}</p>
    }
  }
}

function FailedAnswer({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { view, dispatch, t } = useExplorer()
  const exam = isNotUnderstood(error) ? examIn(view.question ?? '') : undefined
  const showOnly = (wanted: Exam): void => {
    dispatch({ type: 'close-panel' })
    dispatch({ type: 'filter', change: { exams: [wanted] } })
  }
  return (
    <div className="panel-body" role="alert">
      <h2>{failureWords(error, t)}</h2>
      {isNotUnderstood(error) && <p className="quiet">{t('answer.howTo')}</p>}
      {error.suggestions.length > 0 && (
        <>
          <p className="quiet">{t('answer.tryInstead')}</p>
          <p className="chips">
            {error.suggestions.map(({ label, question }) => (
              <button key={question} type="button" className="chip" onClick={() => dispatch({ type: 'ask', question })}>
                {label}
              </button>
            ))}
          </p>
        </>
      )}
      {exam && (
        <p className="chips">
          <button type="button" className="chip is-primary" onClick={() => showOnly(exam)}>
            {t('answer.onlyExam', { exam })}
          </button>
        </p>
      )}
      {isNotUnderstood(error) && error.suggestions.length === 0 && <ExampleQuestions />}
      {!isNotUnderstood(error) && (
        <button type="button" className="chip" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  )
}

/** The exam that a question names, as in `SAA services`: what is said for it is shown by a filter. */
function examIn(question: string): Exam | undefined {
  const words = question.toUpperCase().split(/[^A-Z]+/)
  return EXAMS.find((exam) => words.includes(exam))
}

/** Asked again, the same would come of it. */
function isNotUnderstood({ code }: ApiError): boolean {
  return code === 'QUESTION_UNREADABLE' || code === 'ENTITY_UNKNOWN'
}

function failureWords(error: ApiError, t: ReturnType<typeof useExplorer>['t']): string {
  if (error.code === 'QUESTION_UNREADABLE') return t('answer.unreadable')
  if (error.code === 'ENTITY_UNKNOWN') return t('answer.unknown')
  if (error.code === 'lost') return t('connection.lost')
  return t('error.generic', { message: error.message })
}
