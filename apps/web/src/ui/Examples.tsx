import { useExplorer } from './explorer-context.ts'

const EXAMPLES = ['example.path', 'example.limits', 'example.neighbours'] as const

/** Questions to begin with, while nothing else is open. */
export function Examples() {
  const { dispatch, t } = useExplorer()
  return (
    <p className="examples">
      <span className="quiet">{t('box.try')}</span>
      {EXAMPLES.map((key) => (
        <button key={key} type="button" className="chip" onClick={() => dispatch({ type: 'ask', question: t(key) })}>
          {t(key)}
        </button>
      ))}
    </p>
  )
}
