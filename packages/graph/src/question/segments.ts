import { isTopicWord } from '../limit-topic.ts'
import type { Names } from '../names.ts'
import { normalise } from '../normalise.ts'
import { exactId } from '../name-candidates.ts'
import { withoutParticle } from './name-phrase.ts'

/** A piece of a question: a name with its id, or a word that is none. */
export interface Segment {
  readonly text: string
  readonly id: string | null
}

const LONGEST_NAME = 5

/**
 * A text cut into whole names and the words between them; of names within names the longest counts. A single word is
 * no name if `isWord` says that it is something else.
 */
export function segmentsOf(
  names: Names,
  text: string,
  isWord: (word: string) => boolean = () => false,
): readonly Segment[] {
  const words = text.split(/[\s,;:()]+/).filter((word) => word !== '')
  const segments: Segment[] = []
  for (let at = 0; at < words.length; ) {
    const [segment, taken] = nameAt(names, words.slice(at, at + LONGEST_NAME), isWord)
    segments.push(segment)
    at += taken
  }
  return segments
}

type Taken = readonly [segment: Segment, words: number]

function nameAt(names: Names, words: readonly string[], isWord: (word: string) => boolean): Taken {
  for (let count = words.length; count >= 1; count--) {
    const phrase = words.slice(0, count).join(' ')
    if (count === 1 && isWord(phrase)) break
    for (const text of withoutParticle(phrase)) {
      const id = exactId(names, text)
      if (id !== null && !isNameWithTopic(names, words.slice(0, count), id)) return [{ text, id }, count]
    }
  }
  return [{ text: words[0] ?? '', id: null }, 1]
}

/** The catalog knows `Lambda timeout` as a name of Lambda; a question means Lambda, and what about it. */
function isNameWithTopic(names: Names, words: readonly string[], id: string): boolean {
  const beginnings = words.map((_, at) => at).slice(1)
  return beginnings.some((count) => {
    const [name, rest] = [words.slice(0, count).join(' '), words.slice(count)]
    return exactId(names, name) === id && rest.every((word) => isTopicWord(normalise(word)))
  })
}
