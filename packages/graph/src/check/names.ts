import { entityById, type Catalog, type CatalogEntity } from '../catalog.ts'
import type { Names } from '../names.ts'
import { searchKey } from '../normalise.ts'
import { exactId } from '../name-candidates.ts'
import { resolveName } from '../search.ts'
import type { Finding } from './finding.ts'
import type { Line } from './lines.ts'

/** A name of something that is no longer offered, or was superseded. */
interface OldName {
  readonly entity: CatalogEntity
  /** In lower case. */
  readonly name: string
  /** Longer names of other things that hold it, in lower case; found when first asked for. */
  readonly within: () => readonly string[]
}

/** The names to look for, made once for all notes. */
export function oldNames(catalog: Catalog): readonly OldName[] {
  const all = catalog.entities.flatMap((entity) =>
    entity.aliases.map((alias) => ({ entity, name: alias.toLowerCase() })),
  )
  return all
    .filter(({ entity, name }) => name.length > 3 && (entity.status === 'deprecated' || entity.status === 'legacy'))
    .map(({ entity, name }) => {
      let within: readonly string[] | null = null
      const isHolder = (other: (typeof all)[number]) =>
        other.entity !== entity && other.name !== name && other.name.includes(name)
      return { entity, name, within: () => (within ??= all.filter(isHolder).map((other) => other.name)) }
    })
}

/** The first mention in a note of each thing that is no longer offered or was superseded. */
export function oldNameFindings(
  { file, prose }: { readonly file: string; readonly prose: readonly Line[] },
  old: readonly OldName[],
  catalog: Catalog,
): Finding[] {
  const first = new Map<string, Finding>()
  const whole = prose.map(({ text }) => text.toLowerCase()).join('\n')
  const named = old.filter(({ name }) => whole.includes(name))
  for (const { number, text } of named.length > 0 ? prose : []) {
    const line = text.toLowerCase()
    for (const each of named) {
      const at = first.has(each.entity.id) ? -1 : placeIn(line, each)
      if (at >= 0) first.set(each.entity.id, oldNameFinding({ file, line: number, column: at + 1 }, each, catalog))
    }
  }
  return [...first.values()]
}

function placeIn(line: string, { name, within }: OldName): number {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const end = at + name.length
    if (isJoined(line, at) || (isJoined(line, end) && /[a-z0-9]/.test(line[end] ?? ''))) continue
    if (!within().some((longer) => line.startsWith(longer, at - longer.indexOf(name)))) return at
  }
  return -1
}

/** True between two letters of one word; a Korean particle after a name does not count, see above. */
function isJoined(line: string, at: number): boolean {
  const isWord = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)
  return isWord(line[at - 1]) && isWord(line[at])
}

function oldNameFinding(
  place: Pick<Finding, 'file' | 'line' | 'column'>,
  { entity }: OldName,
  catalog: Catalog,
): Finding {
  const newer = entity.replacedBy === null ? undefined : entityById(catalog, entity.replacedBy)
  const instead = newer ? `; use ${newer.name}` : ''
  return entity.status === 'deprecated'
    ? {
        ...place,
        ...{ severity: 'warning', rule: 'deprecated-service' },
        reason: `${entity.name} is no longer offered${instead}.`,
      }
    : { ...place, ...{ severity: 'info', rule: 'legacy-service' }, reason: `${entity.name} is superseded${instead}.` }
}

const CLAIMED_NAME = /\b(?:AWS|Amazon) ([A-Z][A-Za-z0-9]{0,40}(?:[ -][A-Z][A-Za-z0-9]{0,40}){0,3})/g

/** What follows "AWS" or "Amazon" without being the name of a service. */
const COMMON_WORDS = new Set(
  (
    'account accounts api apis architect certification certified cli cloud console customer customers developer ' +
    'documentation employee free general global infrastructure ip linux managed management marketplace network owned ' +
    'partner partners region regions resource resources sdk sdks security service services solutions support sysops ' +
    'tag tags user users well vpc architecture machine best data'
  ).split(' '),
)

/** Names that claim to be of AWS but that the catalog does not know. */
export function unknownNameFindings(file: string, prose: readonly Line[], names: Names): Finding[] {
  const found = new Map<string, Finding>()
  for (const { number, text } of prose) {
    for (const match of text.matchAll(CLAIMED_NAME)) {
      const [whole, rest = ''] = match
      if (found.has(whole) || isKnown(rest, names)) continue
      const meant = meantBy(rest, names)
      const advice = meant === null ? 'add it to data/catalog if it is one' : `did you mean ${meant}?`
      const severity = meant === null ? 'info' : 'warning'
      const reason = `"${whole}" is no service that the catalog knows; ${advice}`
      found.set(whole, { file, line: number, column: match.index + 1, severity, rule: 'unknown-name', reason })
    }
  }
  return [...found.values()]
}

function isKnown(words: string, names: Names): boolean {
  const parts = words.split(/[ -]/)
  const key = searchKey(words)
  if (COMMON_WORDS.has(parts[0]?.toLowerCase() ?? '') || names.list.some((name) => name.key.startsWith(key)))
    return true
  return parts.some((_, at) => {
    const text = parts.slice(0, parts.length - at).join(' ')
    return exactId(names, text) !== null || exactId(names, `AWS ${text}`) !== null
  })
}

function meantBy(words: string, names: Names): string | null {
  const parts = words.split(/[ -]/)
  for (let length = parts.length; length > 0; length--) {
    const { id } = resolveName(names, parts.slice(0, length).join(' '))
    const entity = id === null ? undefined : names.entities.get(id)
    if (entity) return entity.label
  }
  return null
}
