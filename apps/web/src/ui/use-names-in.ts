import { useEffect, useState } from 'react'
import { searchKey } from '@cloudlore/graph'
import { ApiError } from '../api/api.ts'
import { wordsOf } from '../graph/table-order.ts'
import { useExplorer } from './explorer-context.ts'

type Named = ReadonlyMap<string, ReadonlySet<string>>

const NONE: Named = new Map()
const PAUSE_MILLISECONDS = 150
/** Whoever writes more of them looks for a sentence. */
const MOST_WORDS = 4

/**
 * What the words of a search name, so that a table finds an entity by whatever name the search box knows. Only whole names
 * count: `message` is not all that SQS has to do with.
 */
export function useNamesIn(text: string): Named {
  const { source, onFailure } = useExplorer()
  const [named, setNamed] = useState(NONE)
  const key = wordsOf(text).slice(0, MOST_WORDS).join(' ')
  useEffect(() => {
    if (key === '') {
      setNamed(NONE)
      return
    }
    const abort = new AbortController()
    const idsOf = async (word: string): Promise<readonly [string, ReadonlySet<string>]> => {
      const hits = await source.entities(word, abort.signal)
      const meant = hits.filter(({ label, matched }) => searchKey(matched ?? label) === searchKey(word))
      return [word, new Set(meant.map(({ id }) => id))]
    }
    const timer = setTimeout(() => {
      Promise.all(key.split(' ').map(idsOf)).then(
        (found) => {
          if (!abort.signal.aborted) setNamed(new Map(found))
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
  }, [key, source, onFailure])
  return named
}
