import type { Suggestion } from '../errors.ts'
import type { Names } from '../names.ts'
import { exactId } from '../name-candidates.ts'
import { resolveName } from '../search.ts'
import { wholeForms } from '../whole-names.ts'

const ARTICLE = /^(?:the|an?|my|our|all) /i
const NOUN = / ?(?:services?|서비스)$/i
const PARTICLE =
  /(?:에서부터|에서는|으로부터|에서|에게|한테|까지|부터|으로|이랑|하고|에는|은|는|이|가|을|를|의|와|과|랑|도|만|에|로)$/

/** Names are shorter, and have no more around them than this; beyond it a phrase is no name. */
const LONGEST_PHRASE = 64
const MOST_READINGS = 8

/** A name as it is written, and without the Korean particle that it may end in. */
export function withoutParticle(phrase: string): readonly string[] {
  const bare = phrase.replace(/['’]s$/, '').replace(PARTICLE, '')
  return bare === '' || bare === phrase ? [phrase] : [phrase, bare]
}

/** A name as a question has it, and without what may be around it, the most faithful first. */
function readings(phrase: string): readonly string[] {
  const found = new Set([phrase.trim()])
  for (const text of found) {
    for (const around of [ARTICLE, NOUN, PARTICLE]) {
      const bare = text.replace(around, '').trim()
      if (bare !== '' && found.size < MOST_READINGS) found.add(bare)
    }
  }
  return [...found]
}

export interface NoName {
  readonly id: null
  readonly phrase: string
  readonly suggestions: readonly Suggestion[]
  /** True: it is a name of each of the suggestions. */
  readonly ambiguous: boolean
}

export type NamePhrase = { readonly id: string } | NoName

/**
 * The entity that a phrase of a question names: a whole name before a misspelt one, as written before stripped. With
 * `misspelt: false` only whole names are read.
 */
export function readName(names: Names, phrase: string, { misspelt }: { readonly misspelt: boolean }): NamePhrase {
  if (phrase.length > LONGEST_PHRASE)
    return { id: null, phrase: `${phrase.slice(0, LONGEST_PHRASE)}…`, suggestions: [], ambiguous: false }
  const all = readings(phrase)
  for (const reading of all) {
    const id = exactId(names, reading)
    if (id !== null) return { id }
  }
  for (const reading of all) {
    const suggestions = meaningsOf(names, reading)
    if (suggestions.length > 0) return { id: null, phrase: reading, suggestions, ambiguous: true }
  }
  if (!misspelt) return { id: null, phrase, suggestions: [], ambiguous: false }
  const near = all.map((reading) => resolveName(names, reading))
  for (const { id } of near) if (id !== null) return { id }
  const suggestions = near.find((each) => each.suggestions.length > 0)?.suggestions ?? []
  return { id: null, phrase: phrase.trim(), suggestions, ambiguous: false }
}

const MOST_MEANINGS = 5

/** What a name means near different services, what the notes say most of first. */
function meaningsOf(names: Names, text: string): readonly Suggestion[] {
  const { firstOf, silence } = names.index
  const silenceOf = (id: string) => silence[firstOf.get(id) ?? 0] ?? 0
  const ids = new Set(wholeForms(text).flatMap((form) => names.ambiguous.get(form) ?? []))
  const heard = [...ids].sort((a, b) => silenceOf(a) - silenceOf(b))
  return heard.slice(0, MOST_MEANINGS).flatMap((id) => {
    const entity = names.entities.get(id)
    return entity ? [{ id, label: entity.label }] : []
  })
}
