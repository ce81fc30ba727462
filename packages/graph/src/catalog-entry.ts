import type { CatalogEntity, Category, ContextualName, Status } from './catalog.ts'
import { isExternalId, STATUSES } from './catalog.ts'
import {
  readFlag,
  readList,
  readMap,
  readRequired,
  readText,
  readTexts,
  report,
  shown,
  type Cursor,
} from './catalog-reader.ts'
import { searchKey, withoutMaker } from './normalise.ts'

/** An entity with the cursor it was read at, so that problems across files can say where. */
export interface Entry {
  readonly entity: CatalogEntity
  readonly at: Cursor
}

/** The fields of the YAML form, by what has them. */
export const CATALOG_FIELDS = {
  file: ['category', 'label', 'kind', 'services'],
  label: ['en', 'ko'],
  entry: [
    ...['id', 'sameAs', 'kind', 'name', 'short', 'korean', 'aliases', 'contextual'],
    ...['status', 'replacedBy', 'aspect', 'docs', 'features'],
  ],
  contextual: ['name', 'in', 'capitalised'],
} as const satisfies Readonly<Record<string, readonly string[]>>
const KEBAB = /^[a-z0-9-]+$/

const isKebab = (id: string) => KEBAB.test(id) && !id.startsWith('-') && !id.endsWith('-') && !id.includes('--')
const isId = (id: string) => isKebab(isExternalId(id) ? id.slice(4) : id)

/** The category and entries of one catalog file. */
export function readFile(root: Cursor): { category: Category | null; entries: readonly Entry[] } {
  const fields = readMap(root, CATALOG_FIELDS.file)
  const category = readCategory(root, fields)
  checkKind(fields.get('kind'), 'external')
  const owner = { category: category?.id ?? '', parent: null, known: () => undefined }
  const entries = readList(fields.get('services')).flatMap((cursor) => readEntry(cursor, owner))
  return { category, entries }
}

function readCategory(root: Cursor, fields: ReadonlyMap<string, Cursor>): Category | null {
  const id = readRequired(root, fields, 'category')
  const at = fields.get('category')
  if (id === null || !at) return null
  const fileName = root.file.slice(root.file.lastIndexOf('/') + 1)
  if (!isKebab(id)) report(at, `"${id}" is not kebab-case; use a-z, 0-9 and single hyphens`)
  if (fileName !== `${id}.yaml`) report(at, `"${id}" is not the file's name; write it in ${id}.yaml`)
  return { id, label: readLabel(root, fields.get('label')) }
}

export function readLabel(root: Cursor, cursor: Cursor | undefined): Category['label'] {
  if (!cursor) {
    report(root, 'has no "label"; add one with en and ko')
    return { en: '', ko: '' }
  }
  const fields = readMap(cursor, CATALOG_FIELDS.label)
  return { en: readRequired(cursor, fields, 'en') ?? '', ko: readRequired(cursor, fields, 'ko') ?? '' }
}

/** Where an entry stands. */
export interface Owner {
  readonly category: string
  readonly parent: string | null
  /** The entity that an entry changes rather than adds, by id or former id. */
  readonly known: (id: string) => CatalogEntity | undefined
}

/**
 * An entry and, after it, its features. An entry without an id is reported and left out with all below it. Of what is
 * known already the entry need not say more than what changes; its names come on top.
 */
export function readEntry(cursor: Cursor, owner: Owner): readonly Entry[] {
  const fields = readMap(cursor, CATALOG_FIELDS.entry)
  const said = readRequired(cursor, fields, 'id')
  if (said === null) return []
  checkId(fields.get('id'), said)
  const known = owner.known(said)
  const place = known ?? { id: said, kind: kindOf(said, owner), category: owner.category, parent: owner.parent }
  const { id, kind, category, parent } = place
  checkKind(fields.get('kind'), kind)
  if (owner.parent !== null && parent !== owner.parent) {
    report(cursor, `"${id}" is no part of "${owner.parent}" in the catalog; list it beside that, not below`)
  }
  const names = readNames(cursor, fields, known)
  const entity = { id, kind, category, parent, ...names, ...readFacts(fields, known) }
  const below = { category, parent: id, known: owner.known }
  const features = readList(fields.get('features')).flatMap((feature) => readEntry(feature, below))
  return [{ entity, at: cursor }, ...features]
}

function kindOf(id: string, owner: Owner): CatalogEntity['kind'] {
  if (isExternalId(id)) return 'external'
  return owner.parent === null ? 'service' : 'feature'
}

function checkId(cursor: Cursor | undefined, id: string): void {
  if (cursor && !isId(id)) report(cursor, `"${id}" is not kebab-case; use a-z, 0-9 and single hyphens`)
}

export function checkKind(cursor: Cursor | undefined, kind: CatalogEntity['kind']): void {
  const said = readText(cursor)
  if (!cursor || said === null || said === kind) return
  const help = said === 'external' ? 'begin its id with "ext:"' : `leave it out, the entry's place makes it "${kind}"`
  report(cursor, `is "${said}"; ${help}`)
}

function readNames(cursor: Cursor, fields: ReadonlyMap<string, Cursor>, known?: CatalogEntity) {
  const kept = fields.has('name') ? undefined : known
  const name = kept ? kept.name : (readRequired(cursor, fields, 'name') ?? '')
  const short = readText(fields.get('short')) ?? (kept ? kept.short : withoutMaker(name))
  const korean = readText(fields.get('korean')) ?? known?.korean ?? null
  const contextual = [...readContextual(fields.get('contextual')), ...(known?.contextual ?? [])]
  const explicit = readTexts(fields.get('aliases'))
  const inContext = new Set(contextual.map((each) => searchKey(each.name)))
  // An author who keeps the maker in `short` ("AWS Batch") says that the bare word means other things.
  const bare = withoutMaker(short) === short ? [withoutMaker(name)] : []
  const names = [name, ...bare, short, ...(korean ? [korean] : []), ...(known?.aliases ?? []), ...explicit]
  for (const each of names)
    if (searchKey(each) === '' && each !== '') report(cursor, `"${each}" has no letters; drop it`)
  const aliases = [...new Set(names)].filter((each) => each !== '' && !inContext.has(searchKey(each)))
  return { name, short, korean, aliases, contextual }
}

function readContextual(cursor: Cursor | undefined): readonly ContextualName[] {
  return readList(cursor).flatMap((item) => {
    const fields = readMap(item, CATALOG_FIELDS.contextual)
    const name = readRequired(item, fields, 'name')
    if (name === null) return []
    return [{ name, in: readTexts(fields.get('in')), capitalised: readFlag(fields.get('capitalised')) }]
  })
}

function readFacts(fields: ReadonlyMap<string, Cursor>, known?: CatalogEntity) {
  const sameAs = readList(fields.get('sameAs')).flatMap((cursor) => {
    const id = readText(cursor)
    if (id !== null) checkId(cursor, id)
    return id ?? []
  })
  return {
    sameAs: [...(known?.sameAs ?? []), ...sameAs],
    status: known && !fields.has('status') ? known.status : readStatus(fields.get('status')),
    replacedBy: readText(fields.get('replacedBy')) ?? known?.replacedBy ?? null,
    aspect: known && !fields.has('aspect') ? known.aspect : readFlag(fields.get('aspect')),
    docs: readDocs(fields.get('docs')) ?? known?.docs ?? null,
  }
}

function readStatus(cursor: Cursor | undefined): Status {
  const said = readText(cursor)
  const status = STATUSES.find((each) => each === said)
  if (cursor && said !== null && !status) report(cursor, `is ${shown(cursor.node)}; use ${STATUSES.join(', ')}`)
  return status ?? 'current'
}

function readDocs(cursor: Cursor | undefined): string | null {
  const docs = readText(cursor)
  if (cursor && docs !== null && (!docs.startsWith('/') || docs.startsWith('//'))) {
    report(cursor, `is "${docs}"; write a path below https://docs.aws.amazon.com that begins with one "/"`)
  }
  return docs
}
