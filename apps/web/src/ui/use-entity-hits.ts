import { useEffect, useState } from 'react'
import { ApiError, fetchEntities } from '../api/api.ts'
import type { EntityHit } from '../api/api.ts'

/** Long enough to skip the letters of one fast word. */
const PAUSE_MILLISECONDS = 70

/** Entities whose names match what is typed. The last ones stay until others have come, so that the list does not flicker. */
export function useEntityHits(fragment: string, onFailure: (error: ApiError) => void): readonly EntityHit[] {
  const [hits, setHits] = useState<readonly EntityHit[]>([])
  useEffect(() => {
    const wanted = fragment.trim()
    if (wanted === '') {
      setHits([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      fetchEntities(wanted, abort.signal).then(setHits, (error: unknown) => {
        if (error instanceof ApiError) onFailure(error)
      })
    }, PAUSE_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [fragment, onFailure])
  return hits
}
