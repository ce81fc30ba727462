import type { Catalog, CatalogEntity } from '@cloudlore/graph'
import { particleAt } from '../korean/particle.ts'

/**
 * Parts called by one word of their name where the text is about their whole: "Elastic: up to 3 GiB/s" under EFS,
 * "Flexible은 90일이다" under S3. Such words name nothing anywhere else, so they are looked for only at the opening of a
 * statement that bounds something.
 */

/** Of each whole: the first words of what a part's name adds to its own → the parts so called. */
type Labels = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

const INDEXES = new WeakMap<Catalog, Labels>()
const SHORTEST = 2

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => (/[a-z]{3}s$/.test(word) ? word.slice(0, -1) : word))

const namesOf = (entity: CatalogEntity): string[] => [
  entity.name,
  entity.short,
  ...(entity.korean ? [entity.korean] : []),
  ...entity.contextual.map(({ name }) => name),
]

function* wholesOf(catalog: Catalog, entity: CatalogEntity): Generator<CatalogEntity> {
  for (let at = entity.parent; at; ) {
    const whole = catalog.byId.get(at)
    if (!whole) return
    yield whole
    at = whole.parent
  }
}

function makeIndex(catalog: Catalog): Labels {
  const index = new Map<string, Map<string, Set<string>>>()
  for (const entity of catalog.entities) {
    if (entity.aspect) continue
    const names = namesOf(entity).map(wordsOf)
    for (const whole of wholesOf(catalog, entity)) {
      const own = new Set(namesOf(whole).flatMap(wordsOf))
      const labels = index.get(whole.id) ?? new Map<string, Set<string>>()
      index.set(whole.id, labels)
      for (const name of names) {
        const added = name.filter((word) => !own.has(word))
        // At least half of what is added: "Elastic" is enough for "EFS Elastic throughput".
        for (let length = Math.ceil(added.length / 2); length > 0 && length <= added.length; length++) {
          const label = added.slice(0, length).join(' ')
          labels.set(label, (labels.get(label) ?? new Set()).add(entity.id))
        }
      }
    }
  }
  return index
}

function indexOf(catalog: Catalog): Labels {
  const known = INDEXES.get(catalog)
  if (known) return known
  const made = makeIndex(catalog)
  INDEXES.set(catalog, made)
  return made
}

const OPENING = /^[|\s]*([A-Za-z가-힣][A-Za-z가-힣-]*(?: [A-Za-z가-힣][A-Za-z가-힣-]*){0,2})/
const AFTER_LABEL = /^ ?(?:[:|(,]|[—–-] )/

function withoutParticle(word: string): string | null {
  for (let i = 1; i < word.length; i++) if (particleAt(word, i)) return word.slice(0, i)
  return null
}

/** The last texts with their labels: the heading and the lead-in of a sentence are those of its neighbours. */
const LATEST = new Map<string, readonly string[]>()
const MOST_LATEST = 64

/** The words that a statement opens with if they are set off as what it is about; empty if not. */
export function labelOf(text: string): readonly string[] {
  const known = LATEST.get(text)
  if (known) return known
  const found = readLabel(text)
  if (LATEST.size >= MOST_LATEST) LATEST.clear()
  LATEST.set(text, found)
  return found
}

function readLabel(text: string): string[] {
  const opening = OPENING.exec(text)
  const found = opening?.[1]
  if (!opening || !found) return []
  if (AFTER_LABEL.test(text.slice(opening[0].length, opening[0].length + 3))) return wordsOf(found.replaceAll('-', ' '))
  const words = found.split(' ')
  const marked = words.findIndex((word) => /[가-힣]$/.test(word) && withoutParticle(word) !== null)
  if (marked < 0) return []
  const last = withoutParticle(words[marked] ?? '') ?? ''
  return wordsOf([...words.slice(0, marked), last].join(' '))
}

/** The one part of the wholes that a statement's label names; null if there is none, or several. */
export function labelledPart(text: string, wholes: Iterable<string>, catalog: Catalog): string | null {
  const words = labelOf(text)
  if (words.length === 0) return null
  const index = indexOf(catalog)
  for (const whole of wholes) {
    const [part, another] = index.get(whole)?.get(words.join(' ')) ?? []
    if (part && !another) return part
  }
  return null
}
