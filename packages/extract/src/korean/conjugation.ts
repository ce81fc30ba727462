import type { Form } from '../reading.ts'

/**
 * How Korean verbs begin in a text, by their dictionary form (보내다): before consonants the stem stays (보내고), endings of
 * one consonant melt into its last syllable (보낸, 보낼, 보냄, 보냅니다), and -아/-어 contracts with its vowel (울리다: 울려).
 * Irregular stems as in the grammar of the National Institute of Korean Language (한글 맞춤법 제18항).
 */

/** A way for a verb to begin. */
export interface Beginning {
  readonly text: string
  /** What form the verb has where nothing follows; null where an ending has to tell. */
  readonly alone: Form | null
}

const FIRST = 0xac00
const VOWELS = 21
const FINALS = 28

/** Final consonants by their place in a syllable. */
const NONE = 0
const N = 4
const L = 8
const M = 16
const P = 17
const SS = 20

/** Vowels by their place in a syllable. */
const VOWEL = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, eu: 18, i: 20 } as const

interface Syllable {
  readonly initial: number
  readonly vowel: number
  readonly final: number
}

/** The syllable of a character, as numbers of its letters. */
function syllableOf(character: string): Syllable {
  const code = character.charCodeAt(0) - FIRST
  return {
    initial: Math.floor(code / FINALS / VOWELS),
    vowel: Math.floor(code / FINALS) % VOWELS,
    final: code % FINALS,
  }
}

const written = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final)

/** A stem with its last syllable changed. */
const withLast = (stem: string, change: Partial<Syllable>): string =>
  stem.slice(0, -1) + written({ ...syllableOf(stem.slice(-1)), ...change })

/** What a vowel becomes with -아/-어; others take 어 as a syllable of its own, which needs no change. */
const CONTRACTED: ReadonlyMap<number, number> = new Map([
  [VOWEL.a, VOWEL.a],
  [VOWEL.ae, VOWEL.ae],
  [VOWEL.eo, VOWEL.eo],
  [VOWEL.e, VOWEL.e],
  [VOWEL.yeo, VOWEL.yeo],
  [VOWEL.o, VOWEL.wa],
  [VOWEL.oe, VOWEL.wae],
  [VOWEL.u, VOWEL.wo],
  [VOWEL.i, VOWEL.yeo],
])

const isBright = (vowel: number) => vowel === VOWEL.a || vowel === VOWEL.o

/** Stems in 르 that lose their ㅡ only, where others double the ㄹ. */
const PLAIN_REU = /(?:따르|치르|들르)$/
/** ㄷ that becomes ㄹ, and ㅅ that falls, before vowels. */
const D_IRREGULAR = /(?:싣|듣|걷|깨닫)$/
const S_IRREGULAR = /(?:잇|짓|붓|긋)$/

/** The -아/-어 form of a stem in ㅡ; the vowel before it decides between the two. */
function withoutEu(stem: string): string {
  const before = stem.length > 1 ? syllableOf(stem.slice(-2, -1)) : null
  const vowel = before && isBright(before.vowel) ? VOWEL.a : VOWEL.eo
  if (!before || !stem.endsWith('르') || PLAIN_REU.test(stem)) return withLast(stem, { vowel })
  return withLast(withLast(stem.slice(0, -1), { final: L }) + '르', { vowel })
}

/** The -아/-어 form of a stem that ends in a vowel; null where it is the stem and a syllable more. */
function infinitive(stem: string): string | null {
  if (stem.endsWith('하')) return `${stem.slice(0, -1)}해`
  const { vowel } = syllableOf(stem.slice(-1))
  if (vowel === VOWEL.eu) return withoutEu(stem)
  const contracted = CONTRACTED.get(vowel)
  return contracted === undefined ? null : withLast(stem, { vowel: contracted })
}

function ofVowelStem(stem: string): Beginning[] {
  const infinite = infinitive(stem)
  const melted: Beginning[] = [
    { text: withLast(stem, { final: N }), alone: 'adnominal' },
    { text: withLast(stem, { final: L }), alone: 'adnominal' },
    { text: withLast(stem, { final: M }), alone: 'final' },
    { text: withLast(stem, { final: P }), alone: null },
  ]
  if (infinite === null) return [{ text: stem, alone: null }, ...melted]
  const past = { text: withLast(infinite, { final: SS }), alone: null }
  return infinite === stem
    ? [{ text: stem, alone: 'linking' }, ...melted, past]
    : [{ text: stem, alone: null }, ...melted, { text: infinite, alone: 'linking' }, past]
}

/** ㄹ falls before ㄴ, ㅂ, ㅅ and 오: 만들다, 만드는, 만든, 만듭니다. */
const ofLStem = (stem: string): Beginning[] => [
  { text: stem, alone: 'adnominal' },
  { text: `${withLast(stem, { final: NONE })}는`, alone: 'adnominal' },
  { text: withLast(stem, { final: N }), alone: 'adnominal' },
  { text: withLast(stem, { final: P }), alone: null },
]

function ofConsonantStem(stem: string): Beginning[] {
  const plain: Beginning = { text: stem, alone: null }
  if (D_IRREGULAR.test(stem)) return [plain, { text: withLast(stem, { final: L }), alone: null }]
  if (S_IRREGULAR.test(stem))
    return ['어', '은', '을', '으'].reduce<Beginning[]>(
      (all, vowel) => [...all, { text: withLast(stem, { final: NONE }) + vowel, alone: null }],
      [plain],
    )
  return [plain]
}

/** All ways for a verb to begin, by its dictionary form. */
export function beginningsOf(dictionaryForm: string): Beginning[] {
  const stem = dictionaryForm.replace(/다$/, '')
  const { final } = syllableOf(stem.slice(-1))
  if (final === NONE) return ofVowelStem(stem)
  return final === L ? ofLStem(stem) : ofConsonantStem(stem)
}
