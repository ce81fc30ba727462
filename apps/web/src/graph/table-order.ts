/** By what the rows of a table are sorted. */
export interface TableOrder<Key extends string> {
  readonly key: Key
  readonly descending: boolean
}

/** Text as it is searched and sorted: case and width of letters do not count. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Tells whether every word that is looked for occurs in some texts; null where no word is looked for. */
export function wordFinder(wanted: string): ((parts: readonly string[]) => boolean) | null {
  const words = folded(wanted).split(' ').filter(Boolean)
  if (words.length === 0) return null
  return (parts) => {
    const content = folded(parts.join(' '))
    return words.every((word) => content.includes(word))
  }
}

/** For `sort`: numbers by value, texts by code unit. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
