import { useEffect, useState } from 'react'
import { ApiError } from '../api/api.ts'
import type { EntityHit } from '../api/api.ts'
import { useExplorer } from './explorer-context.ts'

/** Long enough to skip the letters of one fast word. */
const PAUSE_MILLISECONDS = 70

/** Entities whose names match what is typed. The last ones stay until others have come, so that the list does not flicker. */
export function useEntityHits(fragment: string): readonly EntityHit[] {
  const { source, onFailure } = useExplorer()
  const [hits, setHits] = useState<readonly EntityHit[]>([])
  useEffect(() => {
    const wanted = fragment.trim()
    if (wanted === '') {
      setHits([])
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      source.entities(wanted, abort.signal).then(
        (found) => {
          // It may have come just before it was given up.
          if (!abort.signal.aborted) setHits(found)
        },
        (error: unknown) => {
          if (!abort.signal.aborted && error instanceof ApiError) onFailure(error)
        },
      )
    }, PAUSE_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [fragment, source, onFailure])
  return hits
}
