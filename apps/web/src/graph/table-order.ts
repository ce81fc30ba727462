/** By what the rows of a table are sorted. */
export interface TableOrder<Key extends string> {
  readonly key: Key
  readonly descending: boolean
}

/** Text as it is searched and sorted: case and width of letters do not count. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The words of a text that is looked for. */
export function wordsOf(wanted: string): readonly string[] {
  return folded(wanted).split(' ').filter(Boolean)
}

/** What is looked for. */
export interface Wanted {
  readonly text: string
  /** Ids that a word of it names by a name that the rows do not have, such as an alias. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
}

/** What of a row words are looked for in: what it shows, and the ids that it is about. */
export interface Searched {
  readonly parts: readonly string[]
  readonly ids: readonly string[]
}

/** Tells whether every word that is looked for occurs in a row or names what it is about; null for no word. */
export function wordFinder({ text, named }: Wanted): ((searched: Searched) => boolean) | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  return ({ parts, ids }) => {
    const content = folded(parts.join(' '))
    return words.every((word) => content.includes(word) || ids.some((id) => named.get(word)?.has(id)))
  }
}

/** For `sort`: numbers by value, texts by code unit. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
