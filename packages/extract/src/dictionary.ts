import type { Catalog, CatalogEntity } from '@cloudlore/graph'

/** One way to read a matched name. */
export interface Reading {
  readonly id: string
  /** Null: the name means the entity anywhere. Else: where the text is about one of these. */
  readonly context: readonly string[] | null
  /** True: also where it is written with this capital, whatever the text is about. */
  readonly capitalised: boolean
}

/**
 * A trie over folded characters: lower case, separators left out. `gap` says that some name has a separator, or a
 * change between letters and digits or of case, after this character: a space or hyphen in the text is passed over there
 * and nowhere else, so that "Auto Scaling", "auto-scaling" and "AutoScaling" match, and "s 3" does not.
 */
export interface TrieNode {
  readonly next: Map<string, TrieNode>
  gap: boolean
  readings: Reading[]
}

export interface Dictionary {
  readonly root: TrieNode
}

const newNode = (): TrieNode => ({ next: new Map(), gap: false, readings: [] })

export const isSeparator = (char: string): boolean => char === ' ' || char === '-' || char === '_' || char === ' '
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

function addNames(root: TrieNode, name: string, reading: Reading): void {
  addName(root, name, reading)
  const one = singular(name)
  if (one) addName(root, one, reading)
}

function addName(root: TrieNode, name: string, reading: Reading): void {
  const text = name.normalize('NFC')
  let node = root
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (isSeparator(char) || (i > 0 && isInnerBoundary(text, i))) node.gap = true
    if (isSeparator(char)) continue
    const key = char.toLowerCase()
    let child = node.next.get(key)
    if (!child) node.next.set(key, (child = newNode()))
    node = child
  }
  if (!node.readings.some((known) => known.id === reading.id)) node.readings.push(reading)
}

/** Ids that an entity's contextual names are read near: itself, its parent, and what shares its parent. */
function defaultContext(catalog: Catalog, entity: CatalogEntity): string[] {
  if (!entity.parent) return [entity.id]
  const siblings = catalog.entities.filter((other) => other.parent === entity.parent).map((other) => other.id)
  return [entity.id, entity.parent, ...siblings]
}

/** Catalogs name some things in the plural ("Reserved Instances"); notes speak of one. Single words ("Windows") stay. */
function singular(name: string): string | null {
  return /[ -]/.test(name) && /[a-rt-z]s$/.test(name) && !/(?:us|is)$/.test(name) ? name.slice(0, -1) : null
}

const fold = (name: string) => name.toLowerCase().replace(/[\s\-_]/g, '')

function addEntity(root: TrieNode, catalog: Catalog, entity: CatalogEntity): void {
  const contextual = new Set(entity.contextual.map((name) => fold(name.name)))
  for (const alias of entity.aliases) {
    if (!contextual.has(fold(alias))) addNames(root, alias, { id: entity.id, context: null, capitalised: false })
  }
  for (const { name, in: ids, capitalised } of entity.contextual) {
    const context = ids.length > 0 ? ids : defaultContext(catalog, entity)
    addNames(root, name, { id: entity.id, context, capitalised })
  }
}

/** Compiles the catalog's names. The order of readings at a name is that of the entities' ids. */
export function createDictionary(catalog: Catalog): Dictionary {
  const root = newNode()
  for (const entity of catalog.entities) addEntity(root, catalog, entity)
  return { root }
}
