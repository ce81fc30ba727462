import { MOST_HOPS } from '../view/view-state.ts'
import { DocsLink } from './DocsLink.tsx'
import { useExplorer } from './explorer-context.ts'

const HOPS = Array.from({ length: MOST_HOPS }, (_, index) => index + 1)

export function EntityActions({ id }: { readonly id: string }) {
  const { base, view, dispatch, t } = useExplorer()
  const docs = base.getNodeAttribute(id, 'docs')
  const focused = view.focus?.id === id ? view.focus.hops : 0
  const pinned = view.pins.some((pin) => pin.id === id)
  return (
    <div className="entity-actions">
      <span className="hop-choice" role="group" aria-label={t('action.hops')}>
        <span aria-hidden="true">{t('action.hops')}</span>
        {HOPS.map((hops) => (
          <button
            key={hops}
            type="button"
            aria-pressed={focused === hops}
            onClick={() => dispatch({ type: 'focus', focus: focused === hops ? null : { id, hops, expanded: [] } })}
          >
            {hops}
          </button>
        ))}
      </span>
      {view.focus && (
        <button type="button" className="chip" onClick={() => dispatch({ type: 'focus', focus: null })}>
          {t('action.unfocus')}
        </button>
      )}
      {pinned && (
        <button type="button" className="chip" onClick={() => dispatch({ type: 'unpin', id })}>
          {t('action.unpin')}
        </button>
      )}
      <button type="button" className="chip" onClick={() => dispatch({ type: 'hide-node', id })}>
        {t('action.hide')}
      </button>
      <DocsLink docs={docs} />
    </div>
  )
}
