/** Where the words of a name are plain words of the language, and name no service. */

/** Names that are also verbs; "Translate the page" tells one to. */
const VERBS = new Set([
  'amplify',
  'batch',
  'chime',
  'comprehend',
  'connect',
  'forecast',
  'glue',
  'personalize',
  'pinpoint',
  'shield',
  'spot',
  'transcribe',
  'transfer',
  'transform',
  'translate',
])
/** An object that a verb has right behind it and a name of a service does not. */
const OBJECT =
  /^ (?:the|an?|your|our|their|my|its|this|that|these|those|it|them|us|all|each|every|any|some|only|both)\b/i

/** Behind the word that opens a sentence: "Organizations of this size", "Config files", "Detective work". */
const COMMON_NOUN = /^ (?:of |files?\b|work\b)/

/** Words that open sentences of any subject; inside one, their capital is that of a name. */
const OPENERS = new Set([
  'automation',
  'canvas',
  'debugger',
  'experiment',
  'experiments',
  'organization',
  'pipeline',
  'pipelines',
  'role',
  'roles',
  'snow',
  'spot',
])

/** Words that head sections of any subject: "Automation" below "Lambda". */
const SECTIONS = new Set(['automation'])

const isLowerWord = (text: string, at: number) => /[a-z]/.test(text[at] ?? '')

/** Whether a Latin name of several words is written as words are: "Data exchange", and not "Data Exchange". */
function isWrittenAsWords(name: string): boolean {
  const gap = name.indexOf(' ')
  return gap > 0 && isLowerWord(name, gap + 1)
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Whether a name with a capital is an imperative. */
export function isImperative(text: string, { start, end }: Place): boolean {
  return (
    opensSentence(text, start) &&
    VERBS.has(text.slice(start, end).toLowerCase()) &&
    OBJECT.test(text.slice(end, end + 8))
  )
}

const OPENING = /(?:^|[.:;→>]|\d[.)]) *$/

const opensSentence = (text: string, start: number) => OPENING.test(text.slice(Math.max(0, start - 4), start))

/** Whether the capital of a name is only that of the first word of a sentence. */
export function hasOpeningCapital(text: string, { start, end }: Place): boolean {
  if (!opensSentence(text, start)) return false
  const name = text.slice(start, end)
  if (OPENERS.has(name.toLowerCase()) && /^ [a-z]/.test(text.slice(end, end + 2))) return true
  return COMMON_NOUN.test(text.slice(end, end + 8)) || isWrittenAsWords(name)
}

/** Whether a name stands alone and may head a section of anything. */
export const headsAnySection = (text: string, { start, end }: Place): boolean =>
  SECTIONS.has(text.slice(start, end).toLowerCase()) && text.trim().length === end - start

/** People who look after a service: "the SES team", "IAM 담당자". A tag of that name stands behind Hangul. */
const PEOPLE = /^ teams?\b/
const PEOPLE_KO = /^ ?(?:팀|담당자|담당 부서)/

/** Whether what stands behind a name makes it the name of people. */
export function namesPeople(text: string, { end }: Place): boolean {
  const behind = text.slice(end, end + 8)
  return PEOPLE_KO.test(behind) || (/[A-Za-z0-9]/.test(text[end - 1] ?? '') && PEOPLE.test(behind))
}

/** Last words of products that are common nouns of people and things: of a product there is one. */
const ONE_OF_A_KIND = /(?:manager|advisor|explorer|detective|inspector|tower|builder|signer|farm|organizer)$/i

/** Whether a plural -s behind a name makes it a common noun: "session managers". */
export const isCommonPlural = (name: string): boolean => ONE_OF_A_KIND.test(name)

const PERSON = /^(?:에게|한테|께|님|들)/

/** 관리자 is a person where it stands in a case of persons, as a product is not: "감사 관리자에게". */
export const isPersonInCharge = (text: string, end: number): boolean =>
  text.startsWith('관리자', end - 3) && PERSON.test(text.slice(end, end + 2))
