import { startTransition, useEffect, useState } from 'react'
import { ApiError } from '../api/api.ts'

/** What a request has come to. `idle`: nothing was asked for. */
export type Fetched<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ApiError }

export interface FetchOptions<T> {
  /** Changes when something else is to be fetched; null for nothing. */
  readonly key: string | null
  readonly load: (key: string, signal: AbortSignal) => Promise<T>
  readonly onFailure: (error: ApiError) => void
}

/**
 * Fetches for a key, gives up what is no longer wanted, and fetches anew on `retry`, with what was there kept until it has
 * come. Hoist `load` and `onFailure`.
 */
export function useFetched<T>({ key, load, onFailure }: FetchOptions<T>): readonly [Fetched<T>, () => void] {
  const [attempt, setAttempt] = useState(0)
  const [held, setHeld] = useState<{
    readonly key: string
    readonly attempt: number
    readonly fetched: Fetched<T>
  } | null>(null)
  useEffect(() => {
    if (key === null) return
    const abort = new AbortController()
    const keep = (fetched: Fetched<T>): void => {
      if (!abort.signal.aborted) setHeld({ key, attempt, fetched })
    }
    load(key, abort.signal).then(
      // Whatever is drawn with it may be drawn in pieces.
      (value) => startTransition(() => keep({ status: 'done', value })),
      (cause: unknown) => {
        if (abort.signal.aborted) return
        const error = cause instanceof ApiError ? cause : new ApiError('unexpected', String(cause))
        keep({ status: 'failed', error })
        onFailure(error)
      },
    )
    return () => abort.abort()
  }, [key, attempt, load, onFailure])
  const retry = (): void => setAttempt((count) => count + 1)
  if (key === null) return [{ status: 'idle' }, retry]
  const isHeld = held?.key === key && (held.attempt === attempt || held.fetched.status === 'done')
  return [isHeld ? held.fetched : { status: 'loading' }, retry]
}
