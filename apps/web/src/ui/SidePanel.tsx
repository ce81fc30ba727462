import { useEffect, useRef } from 'react'
import type { Translate } from '../i18n/translate.ts'
import type { Selection } from '../view/view-state.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { EdgePanel } from './EdgePanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { labelOf, useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { SeveralPanel } from './SeveralPanel.tsx'

/** What is selected, else the answer. Closing a selection leads back to the answer behind it. */
export function SidePanel({ onRetry }: { readonly onRetry: () => void }) {
  const { base, view, dispatch, t } = useExplorer()
  const { selection, question } = view
  const panel = useFocusWhenLost(selection ?? question)
  const title = titleOf(selection, question, { nameOf: (id) => labelOf(base, id), t })
  return (
    <aside className="panel side-panel" aria-label={title} ref={panel} tabIndex={-1}>
      <div className="panel-bar">
        {selection && question !== null ? (
          <button type="button" className="text-button" onClick={() => dispatch({ type: 'clear-selection' })}>
            <Icon name="back" /> {t('action.back')}
          </button>
        ) : (
          <span className="panel-title">
            {selection === null ? t('answer.panel') : selection.kind === 'edge' ? t('edge.panel') : ''}
          </span>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.close')}
          onClick={() => dispatch({ type: selection && question === null ? 'clear-selection' : 'close-panel' })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div
        className="panel-scroll"
        key={selection?.kind === 'several' ? 'several' : JSON.stringify(selection ?? question)}
      >
        {selection === null ? (
          <AnswerPanel onRetry={onRetry} />
        ) : selection.kind === 'node' ? (
          <EntityPanel id={selection.id} />
        ) : selection.kind === 'several' ? (
          <SeveralPanel ids={selection.ids} />
        ) : (
          <EdgePanel edge={selection.key} />
        )}
      </div>
    </aside>
  )
}

function titleOf(
  selection: Selection | null,
  question: string | null,
  words: { readonly nameOf: (id: string) => string; readonly t: Translate },
): string {
  switch (selection?.kind) {
    case 'edge':
      return words.t('edge.panel')
    case 'node':
      return words.t('entity.panel', { name: words.nameOf(selection.id) })
    case 'several':
      return words.t('several.title', { count: selection.ids.length })
    case undefined:
      return question ?? ''
  }
}

/** Takes the focus when what had it is gone, so that the keyboard goes on from the panel. */
function useFocusWhenLost(content: unknown): React.RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  }, [content])
  return element
}
