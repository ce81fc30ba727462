/** A name in a note that stands for a node. Offsets in UTF-16 units, end exclusive. */
export interface Mention {
  readonly offset: number
  readonly endOffset: number
  readonly id: string
}

/** A name shorter than this would be found in too many words. */
const SHORTEST = 2

/**
 * Where the names occur in a text as words of their own, the longest where they overlap, in order. Upper and lower case
 * differ, so that "Config" is not found in "config". Korean particles may follow a name; another letter or digit of its
 * own script may not.
 */
export function mentionsIn(text: string, idsByName: ReadonlyMap<string, string>): readonly Mention[] {
  const found: Mention[] = []
  for (const [name, id] of idsByName) {
    if (name.length < SHORTEST) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (stands(text, at, at + name.length)) found.push({ offset: at, endOffset: at + name.length, id })
    }
  }
  found.sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset)
  let reached = 0
  return found.filter(({ offset, endOffset }) => {
    if (offset < reached) return false
    reached = endOffset
    return true
  })
}

function stands(text: string, from: number, to: number): boolean {
  return !(isWord(text[from - 1]) && isWord(text[from])) && !(isLatin(text[to - 1]) && isLatin(text[to]))
}

function isWord(character: string | undefined): boolean {
  return isLatin(character) || isHangul(character)
}

function isHangul(character: string | undefined): boolean {
  return character !== undefined && character >= '가' && character <= '힣'
}

function isLatin(character: string | undefined): boolean {
  if (character === undefined) return false
  const code = character.charCodeAt(0) | 0x20
  return (code >= 0x61 && code <= 0x7a) || (character >= '0' && character <= '9')
}
