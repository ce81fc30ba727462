import type { Hop, Path, Question } from '@cloudlore/graph'
import { sentenceFor } from '../graph/said-there.ts'
import { COPY_FORMS, copyOf } from '../view/copy-answer.ts'
import { pathQuestionText, withCondition, withoutCondition } from '../view/path-question.ts'
import type { Condition } from '../view/path-question.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { labelOf, relationWords } from './wording.ts'

type PathQuestion = Extract<Question, { kind: 'path' }>

/** Conditions that a path question has, each to be dropped. */
export function PathConditions({ question }: { readonly question: PathQuestion }) {
  const { base, language, dispatch, t } = useExplorer()
  const conditions = [
    ...question.via.map((id) => ({ id, text: t('answer.viaOn', { name: labelOf(base, id) }) })),
    ...question.avoid.map((id) => ({ id, text: t('answer.avoidOn', { name: labelOf(base, id) }) })),
  ]
  if (conditions.length === 0) return null
  const drop = (id: string): void =>
    dispatch({
      type: 'ask',
      question: pathQuestionText(withoutCondition(question, id), (each) => labelOf(base, each), language),
    })
  return (
    <p className="chips" aria-label={t('answer.conditions')} role="group">
      {conditions.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          className="chip is-small"
          aria-label={t('answer.dropCondition', { text })}
          onClick={() => drop(id)}
        >
          {text} <Icon name="close" />
        </button>
      ))}
    </p>
  )
}

/** Asks again for paths through a node, or for paths that avoid it. */
export function StopConditions({ id, question }: { readonly id: string; readonly question: PathQuestion }) {
  const { base, language, dispatch, t } = useExplorer()
  const name = labelOf(base, id)
  const ask = (condition: Condition): void =>
    dispatch({
      type: 'ask',
      question: pathQuestionText(withCondition(question, condition, id), (each) => labelOf(base, each), language),
    })
  return (
    <span className="stop-conditions">
      {!question.via.includes(id) && (
        <button type="button" className="chip is-small" title={t('answer.via', { name })} onClick={() => ask('via')}>
          <span className="visually-hidden">{t('answer.via', { name })}</span>
          <span aria-hidden="true">{t('answer.viaShort')}</span>
        </button>
      )}
      <button type="button" className="chip is-small" title={t('answer.avoid', { name })} onClick={() => ask('avoid')}>
        <span className="visually-hidden">{t('answer.avoid', { name })}</span>
        <span aria-hidden="true">{t('answer.avoidShort')}</span>
      </button>
    </span>
  )
}

/** Puts a path on the clipboard, in the form that is wanted. */
export function CopyPath({ path }: { readonly path: Path }) {
  const { base, view, language, t } = useExplorer()
  const wording = {
    nameOf: (id: string) => labelOf(base, id),
    wordsOf: (hop: Hop) => relationWords(hop, t),
    evidenceOf: (hop: Hop) => sentenceFor(base, hop, { place: view.filters, language }),
  }
  return <CopyMenu forms={COPY_FORMS} textOf={(form) => copyOf(form, path, wording)} />
}
