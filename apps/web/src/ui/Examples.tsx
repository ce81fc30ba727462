import { useExplorer } from './explorer-context.ts'

const EXAMPLES = ['example.path', 'example.limits', 'example.neighbours'] as const

/** Questions to begin with, while nothing else is open. */
export function Examples() {
  const { dispatch, t } = useExplorer()
  return (
    <section className="examples" aria-label={t('box.try')}>
      <span className="quiet">{t('box.try')}</span>
      {EXAMPLES.map((key) => (
        <button key={key} type="button" className="chip" onClick={() => dispatch({ type: 'ask', question: t(key) })}>
          {t(key)}
        </button>
      ))}
    </section>
  )
}
