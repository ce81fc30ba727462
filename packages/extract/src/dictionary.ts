import type { Catalog, CatalogEntity } from '@cloudlore/graph'

/** One way to read a matched name. */
export interface Reading {
  readonly id: string
  /** Null: the name means the entity anywhere. Else: where the text is about one of these. */
  readonly context: readonly string[] | null
  /** True: also where it is written with this capital, whatever the text is about. */
  readonly capitalised: boolean
  /** What the entity is part of. */
  readonly whole: string | null
}

/** A name on its way down the trie: `at` is its next character. */
interface Pending {
  readonly name: string
  readonly at: number
  readonly reading: Reading
  /** True: it stands behind a `GAP`. */
  readonly spaced: boolean
}

/** The edge that a space or hyphen in the text is walked by. */
export const GAP = 32

const PAST_ALL_CODES = 0x10000

function foldedOther(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  // One character that becomes several is like no other.
  return lower.length === 1 ? lower.charCodeAt(0) : code + PAST_ALL_CODES
}

const HANGUL = 0xac00
const VOWELS = 21
const FINALS = 28
/** Places of consonants and vowels in the order that syllables have in Unicode. */
const JIEUT = 12
const CHIEUT = 14
// prettier-ignore
const WITHOUT_Y: ReadonlyMap<number, number> = new Map([[2, 0], [3, 1], [6, 4], [7, 5], [12, 8], [17, 13]])

/** After ㅈ and ㅊ the y of a vowel is not heard, so loan words are written both ways: 매니져 and 매니저. */
function foldedHangul(code: number): number {
  const syllable = Math.floor((code - HANGUL) / FINALS)
  const first = Math.floor(syllable / VOWELS)
  if (first < JIEUT || first > CHIEUT) return code
  const vowel = syllable % VOWELS
  return code + ((WITHOUT_Y.get(vowel) ?? vowel) - vowel) * FINALS
}

/** A UTF-16 code without its case: what characters are compared by. */
export function foldedCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code < 128) return code
  return isHangulCode(code) ? foldedHangul(code) : foldedOther(code)
}

export const isHangulCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Space, hyphen and underscore. */
export const isSeparatorCode = (code: number): boolean => code === 32 || code === 45 || code === 95

/** At most this many separators stand inside a name: "Auto - Scaling". */
const MOST_SEPARATORS = 3

/** The first place from `at` on that holds no separator. */
export function afterSeparators(text: string, at: number): number {
  let i = at
  while (i < at + MOST_SEPARATORS && isSeparatorCode(text.charCodeAt(i))) i++
  return i
}

/**
 * A trie over folded characters: lower case, separators left out. Where a name has a separator, or a change between
 * letters and digits or of case, it goes on both directly and behind a `GAP`, so that "Auto Scaling", "auto-scaling" and
 * "AutoScaling" match, and "s 3" does not.
 *
 * A node is filled when it is first walked into: of the catalog's tens of thousands of names a note needs few.
 */
export interface TrieNode {
  pending: Pending[] | null
  /** By folded code. */
  readonly next: Map<number, TrieNode>
  readonly readings: Reading[]
}

export interface Dictionary {
  readonly root: TrieNode
  /** By `beginningOf` two characters: whether a name may begin so. Most words of a text are told apart by that alone. */
  readonly beginnings: Uint8Array
}

const BEGINNINGS = 0x10000

/** The place of two folded characters in `beginnings`; few pairs share one. */
export const beginningOf = (first: number, second: number): number => (first * 31 + second) % BEGINNINGS

const newNode = (): TrieNode => ({ pending: [], next: new Map(), readings: [] })

const isDigit = (char: string) => char >= '0' && char <= '9'
const isUpper = (char: string) => char >= 'A' && char <= 'Z'
const isLower = (char: string) => char >= 'a' && char <= 'z'
const isHangul = (char: string) => char >= '가' && char <= '힣'

/** Places where people put or leave out a space: `CloudWatch`, `Route53`. Short names (`S3`, `EC2`) have none. */
function isInnerBoundary(name: string, at: number): boolean {
  const before = name[at - 1] ?? ''
  const after = name[at] ?? ''
  if (isLower(before) && isUpper(after)) return true
  if (isHangul(before) !== isHangul(after)) return true
  return isDigit(after) && isLower(before) && at >= 4
}

function childOf(node: TrieNode, key: number): TrieNode {
  let child = node.next.get(key)
  if (!child) node.next.set(key, (child = newNode()))
  return child
}

function fillWith(node: TrieNode, { name, at, reading, spaced }: Pending): void {
  const i = afterSeparators(name, at)
  if (i >= name.length) {
    if (!node.readings.some((known) => known.id === reading.id)) node.readings.push(reading)
    return
  }
  const boundary = i > at || (i > 0 && isInnerBoundary(name, i))
  if (boundary && !spaced) childOf(node, GAP).pending?.push({ name, at: i, reading, spaced: true })
  childOf(node, foldedCode(name.charCodeAt(i))).pending?.push({ name, at: i + 1, reading, spaced: false })
}

/** The node with what lies right below it known. */
export function filled(node: TrieNode): TrieNode {
  const { pending } = node
  if (pending === null) return node
  node.pending = null
  for (const each of pending) fillWith(node, each)
  return node
}

function addName(root: TrieNode, name: string, reading: Reading): void {
  const text = name.normalize('NFC')
  root.pending?.push({ name: text, at: 0, reading, spaced: false })
  const one = singular(text)
  if (one) root.pending?.push({ name: one, at: 0, reading, spaced: false })
}

/** Ids of the parts of each whole. */
type Parts = ReadonlyMap<string, readonly string[]>

function partsByWhole(catalog: Catalog): Parts {
  const parts = new Map<string, string[]>()
  for (const { id, parent } of catalog.entities) {
    if (parent) parts.set(parent, [...(parts.get(parent) ?? []), id])
  }
  return parts
}

/** Ids that an entity's contextual names are read near: itself, its parent, and what shares its parent. */
function defaultContext(entity: CatalogEntity, parts: Parts): readonly string[] {
  return entity.parent ? [entity.id, entity.parent, ...(parts.get(entity.parent) ?? [])] : [entity.id]
}

/** Catalogs name some things in the plural ("Reserved Instances"); notes speak of one. Single words ("Windows") stay. */
function singular(name: string): string | null {
  return /[ -]/.test(name) && /[a-rt-z]s$/.test(name) && !/(?:us|is)$/.test(name) ? name.slice(0, -1) : null
}

const fold = (name: string) => name.toLowerCase().replace(/[\s\-_]/g, '')

function addEntity(root: TrieNode, entity: CatalogEntity, parts: Parts): void {
  const { id, parent: whole } = entity
  const contextual = new Set(entity.contextual.map((name) => fold(name.name)))
  for (const alias of entity.aliases) {
    if (!contextual.has(fold(alias))) addName(root, alias, { id, context: null, capitalised: false, whole })
  }
  for (const { name, in: ids, capitalised } of entity.contextual) {
    const context = ids.length > 0 ? ids : defaultContext(entity, parts)
    addName(root, name, { id, context, capitalised, whole })
  }
}

/** A name's first two characters, separators left out; a name of one may begin with that and anything. */
function noteBeginning(beginnings: Uint8Array, name: string): void {
  const at = afterSeparators(name, 0)
  const second = afterSeparators(name, at + 1)
  const first = foldedCode(name.charCodeAt(at))
  if (second < name.length) beginnings[beginningOf(first, foldedCode(name.charCodeAt(second)))] = 1
  else for (let code = 0; code < BEGINNINGS; code++) beginnings[beginningOf(first, code)] = 1
}

/** Compiles the catalog's names. The order of readings at a name is that of the entities' ids. */
export function createDictionary(catalog: Catalog): Dictionary {
  const root = newNode()
  const parts = partsByWhole(catalog)
  for (const entity of catalog.entities) addEntity(root, entity, parts)
  const beginnings = new Uint8Array(BEGINNINGS)
  for (const { name } of root.pending ?? []) noteBeginning(beginnings, name)
  return { root, beginnings }
}
