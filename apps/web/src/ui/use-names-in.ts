import { useCallback } from 'react'
import { searchKey } from '@cloudlore/graph'
import { wordsOf } from '../graph/table-order.ts'
import { useExplorer } from './explorer-context.ts'
import { useWhileTyping } from './use-while-typing.ts'

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
  const { source } = useExplorer()
  const load = useCallback(
    async (words: string, signal: AbortSignal): Promise<Named> => {
      const idsOf = async (word: string): Promise<readonly [string, ReadonlySet<string>]> => {
        const hits = await source.entities(word, signal)
        const meant = hits.filter(({ label, matched }) => searchKey(matched ?? label) === searchKey(word))
        return [word, new Set(meant.map(({ id }) => id))]
      }
      return new Map(await Promise.all(words.split(' ').map(idsOf)))
    },
    [source],
  )
  const words = wordsOf(text).slice(0, MOST_WORDS).join(' ')
  return useWhileTyping(words, { load, pause: PAUSE_MILLISECONDS, nothing: NONE })
}
