/** Hands values to all who listen at the time. */
export interface Feed<Value> {
  readonly send: (value: Value) => void
  /** Returns what ends the listening. Listeners are called in the order in which they came. */
  readonly listen: (listener: (value: Value) => void) => () => void
}

/** A feed that nobody listens to yet. */
export function createFeed<Value>(): Feed<Value> {
  const listeners = new Set<(value: Value) => void>()
  return {
    send: (value) => {
      for (const listener of [...listeners]) listener(value)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
