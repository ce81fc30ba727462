import { compareText } from './compare.ts'
import { kindOrder } from './name-index.ts'
import type { NamedEntity } from './names.ts'
import { joined, normalise, withoutMaker } from './normalise.ts'

/** What a name means that stands there whole. */

/** The names of one entity, by how surely they mean it. */
export interface NameSource {
  readonly id: string
  /** What it is called itself, in both languages; all of them are plain names too. */
  readonly own: readonly string[]
  /** True: they are names of an aspect of it ("serial console"), not of itself. */
  readonly ofAspect: boolean
  readonly plain: readonly string[]
  readonly ids: readonly string[]
  readonly contextual: readonly string[]
  /** Those that mean it only among others: "snapshot", near RDS. */
  readonly bound: readonly string[]
}

export interface WholeNames {
  /** Id by each form of each name that is compared as a whole; plain aliases come before contextual names, bound ones last. */
  readonly exact: ReadonlyMap<string, string>
  /** Ids by each form of a bound name that could mean several services; services before features, by id. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

/** Forms in which a whole name is compared, the most faithful first: as it is, without its maker, in the singular. */
export function wholeForms(text: string): readonly string[] {
  const normalised = normalise(text)
  const key = joined(normalised)
  const bare = joined(withoutMaker(normalised))
  return [...new Set([key, bare, singular(key), singular(bare)])].filter((form) => form !== '')
}

const singular = (key: string) => (key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key)

type Entities = ReadonlyMap<string, NamedEntity>

/**
 * Which entity a form means where several claim it: the first by faithfulness, kind of name, kind of thing, id. A bound
 * name means one only if no other service has such a name, or is itself called something that begins so: "event", of RDS,
 * and EventBridge.
 */
export function wholeNames(sources: readonly NameSource[], entities: Entities): WholeNames {
  const ordered = sources.toSorted(
    (a, b) => kindOrder(entities, a.id) - kindOrder(entities, b.id) || compareText(a.id, b.id),
  )
  const exact = unboundForms(ordered)
  const ambiguous = new Map<string, readonly string[]>()
  const services = ordered.filter(({ id }) => entities.get(id)?.kind === 'service')
  const called = services
    .flatMap(({ id, own }) => own.flatMap(wholeForms).map((form) => ({ form, id })))
    .sort((a, b) => compareText(a.form, b.form))
  for (const [form, ids] of boundForms(ordered)) {
    const [id] = ids
    if (id === undefined || exact.has(form)) continue
    const meant = [...new Set([...ids, ...beginningWith(form, called)])]
    if (new Set(meant.map((each) => wholeOf(each, entities))).size > 1) ambiguous.set(form, meant)
    else exact.set(form, id)
  }
  return { exact, ambiguous }
}

const NAME_KINDS = ['plain', 'ids', 'contextual'] as const

function unboundForms(ordered: readonly NameSource[]): Map<string, string> {
  const exact = new Map<string, string>()
  const claims = new Map<string, number>()
  for (const source of ordered) {
    for (const [kind, name] of NAME_KINDS.entries()) {
      for (const text of source[name]) {
        for (const [faith, form] of wholeForms(text).entries()) {
          const claim = faith * NAME_KINDS.length + kind
          if (claim >= (claims.get(form) ?? Infinity)) continue
          claims.set(form, claim)
          exact.set(form, source.id)
        }
      }
    }
  }
  return exact
}

function boundForms(ordered: readonly NameSource[]): Map<string, string[]> {
  const claimants = new Map<string, string[]>()
  for (const { id, bound } of ordered) {
    for (const form of bound.flatMap(wholeForms)) {
      const ids = claimants.get(form)
      if (ids) ids.push(id)
      else claimants.set(form, [id])
    }
  }
  return claimants
}

interface Form {
  readonly form: string
  readonly id: string
}

/** Shorter beginnings are letters rather than words: 큐 of a queue, and of QLDB spelt out. */
const SHORTEST_BEGINNING = 2

/** Ids of the forms that begin so, of forms in order. */
function beginningWith(start: string, forms: readonly Form[]): string[] {
  if (start.length < SHORTEST_BEGINNING) return []
  let [low, high] = [0, forms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareText(forms[middle]?.form ?? '', start) < 0) low = middle + 1
    else high = middle
  }
  const ids: string[] = []
  for (let at = low; forms[at]?.form.startsWith(start); at++) ids.push(forms[at]?.id ?? '')
  return ids
}

function wholeOf(id: string, entities: Entities): string {
  const parent = entities.get(id)?.parent ?? null
  return parent === null ? id : wholeOf(parent, entities)
}
