import { FRAMES, type FrameId } from '../lexicon/verbs.ts'
import type { Form, Predicate } from '../reading.ts'
import type { Word } from './parser.ts'
import { placePredicates } from './preposition.ts'

/** Verbs of an English sentence: the lexicon's infinitives among the tagged words, with voice and negation. */

const FRAME_OF = new Map<string, FrameId>(
  FRAMES.flatMap((frame) => frame.english.map((verb) => [verb, frame.id] as const)),
)

/** Nouns made from verbs of the lexicon; notes say "SNS integration" as often as "integrates with SNS". */
const VERBAL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['integration', 'integrate'],
  ['notification', 'send'],
  ['encryption', 'encrypt'],
  ['replication', 'replicate'],
  ['migration', 'migrate'],
  ['invocation', 'invoke'],
  ['execution', 'execute'],
  ['deployment', 'deploy'],
  ['monitoring', 'monitor'],
  ['logging', 'log'],
  ['protection', 'protect'],
  ['management', 'manage'],
  ['storage', 'store'],
  ['retrieval', 'retrieve'],
  ['authentication', 'authenticate'],
  ['subscription', 'send'],
  ['target', 'send'],
  ['destination', 'send'],
  ['backup', 'back up'],
  ['subscribe', 'receive'],
  ['compatible', 'integrate'],
  ['available', 'work'],
])

const IRREGULAR = [
  'sent',
  'wrote',
  'written',
  'ran',
  'kept',
  'got',
  'took',
  'taken',
  'made',
  'fed',
  'bound',
  'sat',
  'found',
  'saw',
  'seen',
  'built',
  'woke',
  'came',
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'chose',
  'chosen',
  'spun',
]
const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing', 'er', 'ion']
const WORD = /[a-z]+/g

/** Forms of the lexicon's verbs, regular ones by rule and a few others by hand; wider than the tagger, never narrower. */
function lexiconForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>(VERBAL_NOUNS)
  for (const entry of FRAME_OF.keys()) {
    const [verb = entry] = entry.split(' ')
    const short = verb.replace(/[ey]$/, '')
    const doubled = verb + (verb.at(-1) ?? '')
    for (const stem of [verb, short, doubled, `${short}i`]) for (const ending of ENDINGS) forms.set(stem + ending, verb)
  }
  for (const form of IRREGULAR) forms.set(form, form)
  return forms
}

const FORMS = lexiconForms()

/** Whether a sentence can hold a verb of the lexicon: a cheap look before the costly tagger. */
export function mayHavePredicate(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (FORMS.has(word)) return true
  return false
}

/** Whether a word is a verb of the lexicon as said of one: `triggers`. */
export const isThirdPerson = (word: string): boolean => /^[a-z]+s$/.test(word) && FRAME_OF.has(word.slice(0, -1))

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets'])
const NEGATIVE_WORDS = new Set([
  'not',
  'cannot',
  "can't",
  "doesn't",
  "don't",
  "isn't",
  "aren't",
  "won't",
  'never',
  'without',
  'no',
  'unable',
  'neither',
  'nor',
])
const NEGATION_REACH = 4
const PASSIVE_REACH = 3

/** "cannot be used": the tagger takes the participle after a negated auxiliary for an adjective. */
function isParticiple(word: Word, index: number, words: readonly Word[]): boolean {
  const before = words[index - 1]
  return word.tags.has('Adjective') && /ed$/i.test(word.text) && before !== undefined && BE.has(before.root)
}

/** Verbs that mean something else with a particle behind them: "pick up". */
const PARTICLES_OF = new Map<string, readonly string[]>()
for (const entry of FRAME_OF.keys()) {
  const [verb = entry, particle] = entry.split(' ')
  if (particle) PARTICLES_OF.set(verb, [...(PARTICLES_OF.get(verb) ?? []), particle])
}
/** "Picks the messages up": so many words may stand before the particle. */
const PARTICLE_REACH = 4

/** The verb with its particle, if it has one that the lexicon knows. */
function withParticle(verb: string, index: number, words: readonly Word[]): string {
  const after = words.slice(index + 1, index + 1 + PARTICLE_REACH).map((word) => word.text.toLowerCase())
  const particle = PARTICLES_OF.get(verb)?.find((each) => after.includes(each))
  return particle ? `${verb} ${particle}` : verb
}

function verbOf(word: Word, index: number, words: readonly Word[]): string {
  const lemma = isParticiple(word, index, words) ? FORMS.get(word.text.toLowerCase()) : undefined
  return lemma ?? VERBAL_NOUNS.get(word.root) ?? withParticle(word.root, index, words)
}

/** "Writes query results", "puts records": what stands right behind a verb is what is written and put. */
function isObject(index: number, words: readonly Word[]): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (!before || !word || /[,;:]$/.test(before.text) || !THINGS.has(word.root)) return false
  return isMainVerb(before) && !before.tags.has('Participle') && !HELPERS.has(before.root)
}

/** Verbs with another right behind them. */
const HELPERS = new Set(['help', 'let', 'make', 'go', 'come', 'try', 'be', 'have', 'do'])

/** "SNS and SQS trigger Lambda": the tagger takes the verb of several names for a thing that they have. */
function isOfSeveral(index: number, words: readonly Word[]): boolean {
  const [joint, before, word, after] = words.slice(Math.max(0, index - 2), index + 2)
  if (index < 2 || !word || !FRAME_OF.has(word.text.toLowerCase())) return false
  return isNameLike(before) && isNameLike(after) && /^(?:and|n?or)$/i.test(joint?.text ?? '')
}

function isVerb(word: Word, index: number, words: readonly Word[]): boolean {
  if (isObject(index, words)) return false
  if (word.tags.has('Verb') || isParticiple(word, index, words) || isOfSeveral(index, words)) return true
  // The tagger takes "exports" and "triggers" for plurals where a fragment begins with its verb ("Exports findings to
  // S3") and between two names ("SQS triggers Lambda").
  if (!word.tags.has('Plural')) return false
  const next = words[index + 1]
  if (index === 0) return !next?.tags.has('Verb')
  return isNameLike(words[index - 1]) && (startsNounPhrase(next) || isParticle(next) || startsOccasion(next))
}

/** "Lambda runs when a file arrives", "subscribes to" */
const startsOccasion = (word: Word | undefined) =>
  word !== undefined && /^(?:when|whenever|once|if|as|after|every|each|on|upon|to|from|into)$/i.test(word.text)

const isNameLike = (word: Word | undefined) => word !== undefined && /^[A-Z][a-z]*$/.test(word.text)
/** "SNS fans out to SQS" */
const isParticle = (word: Word | undefined) => word !== undefined && /^(?:out|off|up|over)$/.test(word.text)
const startsNounPhrase = (word: Word | undefined) =>
  word !== undefined && (isNameLike(word) || word.tags.has('Determiner') || word.tags.has('Possessive'))

function formOf(word: Word, index: number, words: readonly Word[]): Form {
  if (!isVerb(word, index, words)) return 'noun'
  if (word.tags.has('Gerund')) return 'linking'
  const before = words[index - 1]?.root
  return before === 'to' || before === 'that' || before === 'which' ? 'linking' : 'final'
}

function isPassive(word: Word, index: number, words: readonly Word[]): boolean {
  if (word.tags.has('Passive') || isParticiple(word, index, words)) return true
  if (!word.tags.has('PastTense') && !word.tags.has('Participle')) return false
  const before = words.slice(Math.max(0, index - PASSIVE_REACH), index)
  return (
    before.some((other) => BE.has(other.root) || BE.has(other.text.toLowerCase())) || words[index + 1]?.root === 'by'
  )
}

/** "no-code", "no VPN needed": says what is spared, not that the claim is false. */
const isNegative = (word: Word) =>
  word.text.toLowerCase() !== 'no' && (word.tags.has('Negative') || NEGATIVE_WORDS.has(word.text.toLowerCase()))
const isMainVerb = (word: Word) => word.tags.has('Verb') && !word.tags.has('Auxiliary') && !word.tags.has('Gerund')

/** "No longer needs" denies; "no" before anything else says what there is none of. */
const isNoLonger = (index: number, words: readonly Word[]) =>
  words[index]?.text.toLowerCase() === 'no' && /^(?:longer|more)$/i.test(words[index + 1]?.text ?? '')

/** Verbs that end what the verb behind them says: "stopped using". */
const ENDING_VERBS = new Set(['stop', 'quit', 'cease'])

/** A negation reaches the next verb and no further: "events that were not delivered go to SQS". */
function isNegated(index: number, words: readonly Word[]): boolean {
  for (let i = index - 1; i >= Math.max(0, index - NEGATION_REACH); i--) {
    const word = words[i]
    if (word && ENDING_VERBS.has(word.root) && i === index - 1) return true
    if (!word || isMainVerb(word) || /[;:]$/.test(word.text)) return false
    if (isNegative(word) || isNoLonger(i, words)) return true
  }
  return false
}

/** Nouns that look like verbs of the lexicon and are things: "sends logs", "on request". */
const THINGS = new Set([
  'log',
  'record',
  'report',
  'copy',
  'request',
  'access',
  'stream',
  'view',
  'file',
  'place',
  'call',
  'output',
  'feed',
  'post',
  'change',
  'limit',
  'backup',
  'check',
  'need',
  'support',
  'store',
  'base',
  'front',
  'back',
  'drain',
  'proxy',
  'query',
  'build',
])

const AUXILIARY_ROOTS = new Set(['be', 'have'])

function predicateOf(word: Word, index: number, words: readonly Word[]): Predicate | null {
  const root = verbOf(word, index, words)
  const frame = FRAME_OF.get(root)
  if (THINGS.has(root) && !isVerb(word, index, words)) return null
  if (!frame || (word.tags.has('Auxiliary') && (AUXILIARY_ROOTS.has(root) || word.root !== root))) return null
  return {
    start: word.start,
    end: word.end,
    frame,
    passive: isPassive(word, index, words),
    negated: isNegated(index, words),
    form: formOf(word, index, words),
  }
}

/** Verbs that are not part of a name. Positions are those of the words. */
export function englishPredicates(words: readonly Word[], isName: (word: Word) => boolean): Predicate[] {
  const verbs = words.flatMap((word, index) => (isName(word) ? [] : (predicateOf(word, index, words) ?? [])))
  const places = placePredicates(words)
  return places.length === 0 ? verbs : [...verbs, ...places].sort((a, b) => a.start - b.start)
}
