import { useExplorer } from './explorer-context.ts'

const EXAMPLES = ['example.path', 'example.comparison', 'example.limits', 'example.neighbours'] as const

/** Questions to begin with, while nothing else is open. */
export function Examples() {
  const { t } = useExplorer()
  return (
    <section className="examples" aria-label={t('box.try')}>
      <span className="quiet">{t('box.try')}</span>
      <ExampleButtons />
    </section>
  )
}

/** Questions that are understood, in place of one that is not. */
export function ExampleQuestions() {
  return (
    <p className="chips">
      <ExampleButtons />
    </p>
  )
}

function ExampleButtons() {
  const { dispatch, t } = useExplorer()
  return EXAMPLES.map((key) => (
    <button key={key} type="button" className="chip" onClick={() => dispatch({ type: 'ask', question: t(key) })}>
      {t(key)}
    </button>
  ))
}
