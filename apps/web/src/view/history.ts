/** Undo and redo over any state, oldest first in `past`, next to redo first in `future`. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

/** Steps kept; older ones are forgotten. */
export const HISTORY_LIMIT = 100

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/**
 * Moves on to `next`; nothing to redo remains. With `merge` the present is overwritten instead of remembered: the many
 * positions of one dragged slider make one step.
 */
export function advance<T>(history: History<T>, next: T, options: { readonly merge?: boolean } = {}): History<T> {
  if (next === history.present) return history
  if (options.merge === true) return { ...history, present: next, future: [] }
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: next, future: [] }
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future: rest }
}
