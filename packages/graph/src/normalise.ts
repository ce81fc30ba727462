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
  return text.normalize('NFKC').toLowerCase().normalize('NFC').replace(SEPARATORS, ' ').trim()
}

/** As `normalise`, with the separators left out: `Auto-Scaling`, `AutoScaling` and `auto scaling` share one key. */
export function searchKey(text: string): string {
  return normalise(text).replaceAll(' ', '')
}

/** A name without a leading `AWS ` or `Amazon `, otherwise as written; the name itself if nothing else is left. */
export function withoutMaker(name: string): string {
  const trimmed = name.trim()
  const maker = MAKERS.find((word) => trimmed.toLowerCase().startsWith(word))
  return maker ? trimmed.slice(maker.length).trimStart() || trimmed : trimmed
}
