/** Names that occur in sentences as words of their own, in the order given, each once whatever its case. */
export function namesFound(quotes: readonly string[], names: readonly string[]): readonly string[] {
  const texts = quotes.map(fold)
  const found = new Map<string, string>()
  for (const name of names) {
    const key = fold(name)
    if (key !== '' && !found.has(key) && texts.some((text) => occurs(text, key))) found.set(key, name)
  }
  return [...found.values()]
}

/** Particles follow Korean names without a space, so only Latin letters and digits make a word longer. */
function occurs(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    if (!(isLatin(before) && isLatin(name.charAt(0))) && !(isLatin(after) && isLatin(name.charAt(name.length - 1))))
      return true
  }
  return false
}

function isLatin(character: string): boolean {
  return /[a-z0-9]/.test(character)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
