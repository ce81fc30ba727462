import { EXAMS, LONGEST_QUESTION } from '@cloudlore/graph'
import type { Exam } from '@cloudlore/graph'
import type { ApiError } from '../api/api.ts'
import type { Translate } from '../i18n/translate.ts'
import { ExampleQuestions } from './Examples.tsx'
import { useExplorer } from './explorer-context.ts'

interface FailedAnswerProps {
  readonly error: ApiError
  readonly onRetry: () => void
}

/** Why there is no answer, and what could be asked instead. */
export function FailedAnswer({ error, onRetry }: FailedAnswerProps) {
  const { view, dispatch, t } = useExplorer()
  const question = view.question ?? ''
  const exam = isNotUnderstood(error) ? examIn(question) : undefined
  const showOnly = (wanted: Exam): void => {
    dispatch({ type: 'close-panel' })
    dispatch({ type: 'filter', change: { exams: [wanted] } })
  }
  return (
    <div className="panel-body" role="alert">
      <h2>{failureWords(error, { question, t })}</h2>
      <Suggestions error={error} />
      {exam && (
        <p className="chips">
          <button type="button" className="chip is-primary" onClick={() => showOnly(exam)}>
            {t('answer.onlyExam', { exam })}
          </button>
        </p>
      )}
      {isNotUnderstood(error) && error.suggestions.length === 0 && (
        <>
          <p className="quiet">{t('answer.howTo')}</p>
          <ExampleQuestions />
        </>
      )}
      {mayComeRight(error) && (
        <button type="button" className="chip" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  )
}

/** Names that may have been meant, or questions that can be read; each asks the whole question. */
function Suggestions({ error }: { readonly error: ApiError }) {
  const { dispatch, t } = useExplorer()
  if (error.suggestions.length === 0) return null
  const lead = error.code === 'ENTITY_UNKNOWN' ? 'answer.didYouMean' : 'answer.tryInstead'
  return (
    <>
      {/* Which of them is meant has been asked above. */}
      {!error.ambiguous && <p className="quiet">{t(lead)}</p>}
      <p className="chips">
        {error.suggestions.map(({ label, question }) => (
          <button
            key={question}
            type="button"
            className="chip"
            title={question}
            onClick={() => dispatch({ type: 'ask', question })}
          >
            {label}
          </button>
        ))}
      </p>
    </>
  )
}

/** The exam that a question names, as in `SAA services`: what is said for it is shown by a filter. */
function examIn(question: string): Exam | undefined {
  const words = question.toUpperCase().split(/[^A-Z]+/)
  return EXAMS.find((exam) => words.includes(exam))
}

/** Something else has to be asked. */
function isNotUnderstood({ code }: ApiError): boolean {
  return code === 'QUESTION_UNREADABLE' || code === 'ENTITY_UNKNOWN'
}

/** What the server refuses it refuses again. */
function mayComeRight(error: ApiError): boolean {
  return !isNotUnderstood(error) && error.code !== 'REQUEST_INVALID' && !error.code.startsWith('HTTP_4')
}

function failureWords(error: ApiError, asked: { readonly question: string; readonly t: Translate }): string {
  const { question, t } = asked
  // What the server says of it is English.
  if (question.length > LONGEST_QUESTION) return t('answer.tooLong', { count: LONGEST_QUESTION })
  switch (error.code) {
    case 'QUESTION_UNREADABLE':
      return t('answer.unreadable')
    case 'ENTITY_UNKNOWN':
      return unknownWords(error, t)
    case 'lost':
      return t('connection.lost')
    case 'RATE_LIMITED':
      return t('answer.tooOften')
    case 'NOT_READY':
      return t('answer.notReady')
    case 'REQUEST_INVALID':
      return t('answer.refused')
    default:
      return t('error.generic', { message: error.message })
  }
}

function unknownWords({ phrase, ambiguous }: ApiError, t: Translate): string {
  if (phrase === null) return t('answer.unknown')
  return t(ambiguous ? 'answer.which' : 'answer.unknownName', { name: phrase })
}
