import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { advance, redo, startHistory, undo } from './history.ts'
import type { History } from './history.ts'
import { viewFromHash, viewToHash } from './view-address.ts'
import { reduceView } from './view-reducer.ts'
import type { ViewAction } from './view-reducer.ts'
import type { ViewState } from './view-state.ts'

/** `merge`: one of many small changes that shall make one step of undo. */
export type Dispatch = (action: ViewAction, options?: { readonly merge?: boolean }) => void

export interface ViewControl {
  readonly view: ViewState
  readonly dispatch: Dispatch
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

type Step = 'undo' | 'redo' | { readonly action: ViewAction; readonly merge: boolean }

function reduceHistory(history: History<ViewState>, step: Step): History<ViewState> {
  if (step === 'undo') return undo(history)
  if (step === 'redo') return redo(history)
  return advance(history, reduceView(history.present, step.action), { merge: step.merge })
}

/** The view with its history, kept in step with the address: what is seen is what a link shows. */
export function useView(): ViewControl {
  const [history, step] = useReducer(reduceHistory, null, () => startHistory(viewFromHash(location.hash)))
  const merging = useRef(false)
  const view = history.present

  const take = useCallback((next: Step) => {
    merging.current = typeof next === 'object' && next.merge
    step(next)
  }, [])
  const dispatch = useCallback<Dispatch>((action, options) => take({ action, merge: options?.merge ?? false }), [take])

  useEffect(() => {
    const replace = merging.current
    // After the frame that shows the view, which need not wait for the browser's history.
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => writeAddress(view, replace))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [view])

  useEffect(() => {
    const follow = (): void => take({ action: { type: 'restore', view: viewFromHash(location.hash) }, merge: false })
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [take])

  return useMemo(
    () => ({
      view: history.present,
      dispatch,
      undo: () => take('undo'),
      redo: () => take('redo'),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    }),
    [history, dispatch, take],
  )
}

function writeAddress(view: ViewState, replace: boolean): void {
  const hash = viewToHash(view)
  if (hash === viewToHash(viewFromHash(location.hash))) return
  const address = `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
}
