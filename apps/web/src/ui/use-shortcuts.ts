import { useEffect } from 'react'
import type { ViewControl } from '../view/use-view.ts'
import { isTakingKeys, shortcutKey } from './shortcut-key.ts'

/**
 * Escape closes what was opened last, before that what covers the page, if there is something to `uncover`; a question
 * mark tells of the keys; Ctrl or Cmd with Z undoes, with Shift and Z or with Y redoes.
 */
export function useShortcuts(
  control: ViewControl,
  { uncover, help }: { readonly uncover: (() => void) | null; readonly help: () => void },
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTakingKeys(event.target)) return
      const key = shortcutKey(event)
      if (key === 'Escape' && uncover) uncover()
      else if (key === 'Escape') closeLast(control)
      else if (key === '?') help()
      else if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
        event.preventDefault()
        if (key === 'y' || event.shiftKey) control.redo()
        else control.undo()
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [control, uncover, help])
}

function closeLast({ view, dispatch }: ViewControl): void {
  if (view.note) dispatch({ type: 'close-note' })
  else if (view.selection) dispatch({ type: 'clear-selection' })
  else if (view.question !== null) dispatch({ type: 'close-panel' })
}
