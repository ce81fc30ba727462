import { useEffect, useState } from 'react'
import { ApiError } from '../api/api.ts'
import { useExplorer } from './explorer-context.ts'

export interface TypingOptions<T> {
  /** Hoist it. */
  readonly load: (text: string, signal: AbortSignal) => Promise<T>
  /** Milliseconds after the last letter. */
  readonly pause: number
  /** What there is for no text. Hoist it. */
  readonly nothing: T
}

/** What is fetched for a text that somebody writes, once they pause. What came last stays until other has come. */
export function useWhileTyping<T>(text: string, { load, pause, nothing }: TypingOptions<T>): T {
  const { onFailure } = useExplorer()
  const [held, setHeld] = useState(nothing)
  useEffect(() => {
    if (text === '') {
      setHeld(nothing)
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      load(text, abort.signal).then(
        (found) => {
          // It may have come just before it was given up.
          if (!abort.signal.aborted) setHeld(found)
        },
        (error: unknown) => {
          if (!abort.signal.aborted && error instanceof ApiError) onFailure(error)
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, load, pause, nothing, onFailure])
  return held
}
