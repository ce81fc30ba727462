import { useCallback, useEffect, useState } from 'react'
import type { ApiError } from '../api/api.ts'
import type { Source } from '../api/source.ts'

const RETRY_MILLISECONDS = 2000

export interface Connection {
  readonly lost: boolean
  readonly onFailure: (error: ApiError) => void
}

/** Whether the server has gone. Once a request fails to reach it, it is asked again and again until it is back. */
export function useConnection(source: Source): Connection {
  const [lost, setLost] = useState(false)
  const onFailure = useCallback((error: ApiError) => {
    if (error.code === 'lost') setLost(true)
  }, [])
  useEffect(() => {
    if (!lost) return
    const abort = new AbortController()
    const timer = setInterval(() => {
      void source.isReady(abort.signal).then((ready) => {
        if (ready && !abort.signal.aborted) setLost(false)
      })
    }, RETRY_MILLISECONDS)
    return () => {
      clearInterval(timer)
      abort.abort()
    }
  }, [source, lost])
  return { lost, onFailure }
}
