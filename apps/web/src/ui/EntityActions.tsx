import { useExplorer } from './explorer-context.ts'

export function EntityActions({ id }: { readonly id: string }) {
  const { graph, view, dispatch, t } = useExplorer()
  const docs = graph.getNodeAttribute(id, 'docs')
  const focused = view.focus?.id === id
  return (
    <div className="entity-actions">
      <button
        type="button"
        className="chip"
        aria-pressed={focused}
        onClick={() => dispatch({ type: 'focus', focus: focused ? null : { id, hops: 1 } })}
      >
        {t(focused ? 'action.unfocus' : 'action.focus')}
      </button>
      <button type="button" className="chip" onClick={() => dispatch({ type: 'hide-node', id })}>
        {t('action.hide')}
      </button>
      {docs?.startsWith('/') && (
        <a className="chip" href={`https://docs.aws.amazon.com${docs}`} target="_blank" rel="noreferrer">
          {t('action.docs')} ↗
        </a>
      )}
    </div>
  )
}
