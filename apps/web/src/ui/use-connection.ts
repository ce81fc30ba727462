import { useCallback, useEffect, useState } from 'react'
import { isServerReady } from '../api/api.ts'
import type { ApiError } from '../api/api.ts'

const RETRY_MILLISECONDS = 2000

export interface Connection {
  readonly lost: boolean
  readonly onFailure: (error: ApiError) => void
}

/** Whether the server has gone. Once a request fails to reach it, it is asked again and again until it is back. */
export function useConnection(): Connection {
  const [lost, setLost] = useState(false)
  const onFailure = useCallback((error: ApiError) => {
    if (error.code === 'lost') setLost(true)
  }, [])
  useEffect(() => {
    if (!lost) return
    const abort = new AbortController()
    const timer = setInterval(() => {
      void isServerReady(abort.signal).then((ready) => {
        if (ready && !abort.signal.aborted) setLost(false)
      })
    }, RETRY_MILLISECONDS)
    return () => {
      clearInterval(timer)
      abort.abort()
    }
  }, [lost])
  return { lost, onFailure }
}
