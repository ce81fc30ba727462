/**
 * The one normaliser of names: catalog, search, questions and web app compare names by what it gives, so that a name
 * found in one place is found in all.
 */

/** Spaces, hyphens, dashes, underscores and characters that take no room. */
const SEPARATORS = /[\s\-_\u00ad\u200b-\u200d\u2010-\u2015\u2060\ufeff]+/g
const MAKERS = ['aws ', 'amazon ']

/**
 * Text in the form in which names are compared: NFKC (full-width letters made plain, decomposed Hangul composed), lower
 * case, each run of separators one space, none at the ends.
 */
export function normalise(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().normalize('NFC')
  return plain.replace(SEPARATORS, ' ').trim()
}

/** What Unicode's forms leave as it is: most names, and asking is quicker than making the forms. */
// eslint-disable-next-line no-control-regex -- control characters are ASCII, too
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

/** As `normalise`, with the separators left out: `Auto-Scaling`, `AutoScaling` and `auto scaling` share one key. */
export function searchKey(text: string): string {
  return joined(normalise(text))
}

/** The `searchKey` of a text that is normalised. */
export const joined = (normalised: string): string => normalised.replaceAll(' ', '')

/** A name without a leading `AWS ` or `Amazon `, otherwise as written; the name itself if nothing else is left. */
export function withoutMaker(name: string): string {
  const trimmed = name.trim()
  const maker = MAKERS.find((word) => trimmed.toLowerCase().startsWith(word))
  return maker ? trimmed.slice(maker.length).trimStart() || trimmed : trimmed
}
