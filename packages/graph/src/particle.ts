import { finalOf } from './hangul.ts'

/** Korean particles with their two forms: after a consonant, after a vowel. */
export const PARTICLES = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  with: ['과', '와'],
  to: ['으로', '로'],
  in: ['에', '에'],
  from: ['에서', '에서'],
} as const
export type Particle = keyof typeof PARTICLES

/**
 * A name with its particle: `람다를`, `EventBridge는`, `S3와`. The form follows the final consonant of Hangul; for Latin
 * and digits that of the usual Korean reading, by a rough rule of spelling.
 */
export function withParticle(name: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = PARTICLES[particle]
  const final = finalSound(name)
  const closed = final === 'other' || (final === 'ㄹ' && particle !== 'to')
  return name + (closed ? afterConsonant : afterVowel)
}

type Final = '' | 'ㄹ' | 'other'

function finalSound(name: string): Final {
  const word = name.split(/[^\p{L}\p{N}]+/u).findLast((part) => part !== '') ?? ''
  const last = word.slice(-1)
  const hangul = last === '' ? '' : finalOf(last)
  if (hangul !== null) return hangul
  if (last >= '0' && last <= '9') return finalOfDigit(word)
  return word === word.toUpperCase() ? finalOfLetter(last) : finalOfWord(word.toLowerCase())
}

/** Read in English after a letter (S3: 쓰리), else in Sino-Korean (53: 삼). */
function finalOfDigit(word: string): Final {
  const last = word.slice(-1)
  if (/[a-z]\d$/i.test(word)) return '1789'.includes(last) ? 'other' : ''
  if ('178'.includes(last)) return 'ㄹ'
  return '036'.includes(last) ? 'other' : ''
}

/** The last letter of an abbreviation, by its name: SSM 엠, SQL 엘, SNS 에스. */
function finalOfLetter(letter: string): Final {
  if ('LR'.includes(letter)) return 'ㄹ'
  return 'MN'.includes(letter) ? 'other' : ''
}

const SPELLINGS: readonly (readonly [RegExp, Final])[] = [
  [/(l|le|ll)$/, 'ㄹ'],
  [/(m|n|ng|me|ne)$/, 'other'],
  [/([aeiou][kpt]|ck|pp|tt|ic)$/, 'other'],
]

function finalOfWord(word: string): Final {
  return SPELLINGS.find(([spelling]) => spelling.test(word))?.[1] ?? ''
}
