const FIRST = 0xac00
const LAST = 0xd7a3
const PER_INITIAL = 588
const FINALS = 28
const INITIAL_JAMO = 0x1100

const isSyllable = (code: number) => code >= FIRST && code <= LAST

/** True if the text has a Hangul syllable or letter. */
export function hasHangul(text: string): boolean {
  return /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(text)
}

/** Initial consonants of composed Hangul (`람다` → `ᄅᄃ`), as conjoining letters; null if there is anything else in it. */
export function initialsOf(text: string): string | null {
  let initials = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isSyllable(code)) return null
    initials += String.fromCharCode(INITIAL_JAMO + Math.floor((code - FIRST) / PER_INITIAL))
  }
  return initials === '' ? null : initials
}

/** True for one or more initial consonants and nothing else, in the form that `normalise` gives them. */
export function isInitials(text: string): boolean {
  return /^[\u1100-\u1112]+$/.test(text)
}

/** What a Hangul syllable ends in: `''` for a vowel, `ㄹ`, or `other`; null for any other character. */
export function finalOf(char: string): '' | 'ㄹ' | 'other' | null {
  const code = char.charCodeAt(0)
  if (!isSyllable(code)) return null
  const final = (code - FIRST) % FINALS
  return final === 0 ? '' : final === 8 ? 'ㄹ' : 'other'
}
