import { useEffect } from 'react'
import type { Translate } from '../i18n/translate.ts'
import type { Selection } from '../view/view-state.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { EdgePanel } from './EdgePanel.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { SeveralPanel } from './SeveralPanel.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { labelOf } from './wording.ts'

/** What is selected, else the answer. Closing a selection leads back to the answer behind it. */
export function SidePanel({ onRetry }: { readonly onRetry: () => void }) {
  const { base, view, dispatch, t } = useExplorer()
  const { selection, question } = view
  const panel = useFocusBack<HTMLElement>()
  useFocusWhenLost(panel, selection ?? question)
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
        <IconButton
          icon="close"
          label={t('action.close')}
          onClick={() => dispatch({ type: selection && question === null ? 'clear-selection' : 'close-panel' })}
        />
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
function useFocusWhenLost(element: React.RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  }, [element, content])
}
