import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { counted } from './counted.ts'
import { GraphError } from './errors.ts'

const MOST_SHOWN = 40

/** A value of a catalog file with where it stands, for messages. */
export interface Place {
  readonly file: string
  /** As one would write it in code: `services[2].aliases[0]`. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/** What a reader shares: the value, and the list that problems are added to. */
export interface Cursor extends Place {
  readonly node: unknown
  readonly lines: LineCounter
  readonly problems: Problem[]
}

export interface Problem {
  readonly place: Place
  readonly text: string
}

export function report(cursor: Cursor, text: string): void {
  const { file, path, line } = cursor
  cursor.problems.push({ place: { file, path, line }, text })
}

/** One line for a person: `compute.yaml:12 services[2].id: …`. */
function describe({ place, text }: Problem): string {
  const at = place.path === '' ? '' : ` ${place.path}`
  return `${place.file}:${place.line}${at}: ${text}`
}

/** Throws `CATALOG_INVALID` with one line for each problem, if there is any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `  ${describe(problem)}`)
  const more = problems.length - lines.length
  if (more > 0) lines.push(`  … and ${more} more`)
  throw new GraphError(
    'CATALOG_INVALID',
    `the catalog has ${counted(problems.length, 'problem')}:\n${lines.join('\n')}`,
  )
}

function lineOf(node: unknown, above: Pick<Cursor, 'line' | 'lines'>): number {
  const range = (node as Partial<Node> | null | undefined)?.range
  return range ? above.lines.linePos(range[0]).line : above.line
}

function below(above: Cursor, path: string, node: unknown): Cursor {
  return { ...above, path, node, line: lineOf(node, above) }
}

/** What a value is, as a message shows it: `"Config"`, `12`, `a list`. */
export function shown(node: unknown): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (isScalar(node)) return JSON.stringify(node.value)
  return node === null || node === undefined ? 'nothing' : 'a YAML alias'
}

/** The root of a file, or null where it is not YAML; then the problem is reported. */
export function openYaml(file: { path: string; text: string }, problems: Problem[]): Cursor | null {
  const lines = new LineCounter()
  const document: Document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0])
    problems.push({ place: { file: file.path, path: '', line }, text: `not YAML: ${error.message}; correct the file` })
  }
  if (document.errors.length > 0) return null
  return { file: file.path, path: '', line: 1, node: document.contents, lines, problems }
}

/** Stands for what was read from another file than the one at hand, whose lines are not known. */
export function cursorWithoutPlace(file: string): Cursor {
  return { file, path: '', line: 0, node: null, lines: new LineCounter(), problems: [] }
}

/** The values of a mapping by key. Fields outside `allowed` and values that are not a mapping are reported. */
export function readMap(cursor: Cursor, allowed: readonly string[]): ReadonlyMap<string, Cursor> {
  const fields = new Map<string, Cursor>()
  if (!isMap(cursor.node)) {
    report(cursor, `is ${shown(cursor.node)}; write a mapping with ${allowed.join(', ')}`)
    return fields
  }
  for (const { key, value } of cursor.node.items) {
    const name = isScalar(key) ? String(key.value) : shown(key)
    const at = below(cursor, cursor.path === '' ? name : `${cursor.path}.${name}`, value)
    if (allowed.includes(name)) fields.set(name, at)
    else report({ ...at, line: lineOf(key, cursor) }, `unknown field "${name}"; use ${allowed.join(', ')}`)
  }
  return fields
}

/** The items of a list; none where the field is absent. A value that is not a list is reported. */
export function readList(cursor: Cursor | undefined): readonly Cursor[] {
  if (!cursor) return []
  if (!isSeq(cursor.node)) {
    report(cursor, `is ${shown(cursor.node)}; write a list`)
    return []
  }
  return cursor.node.items.map((item, index) => below(cursor, `${cursor.path}[${index}]`, item))
}

/** Text that is not blank, in NFC and trimmed; null where the field is absent or wrong. What is wrong is reported. */
export function readText(cursor: Cursor | undefined): string | null {
  if (!cursor) return null
  const value: unknown = isScalar(cursor.node) ? cursor.node.value : undefined
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : ''
  if (text !== '') return text
  const help = typeof value === 'number' || typeof value === 'boolean' ? 'write it in quotes' : 'write a text'
  report(cursor, `is ${shown(cursor.node)}; ${help}`)
  return null
}

export function readTexts(cursor: Cursor | undefined): readonly string[] {
  return readList(cursor).flatMap((item) => readText(item) ?? [])
}

/** True or false; false where the field is absent. */
export function readFlag(cursor: Cursor | undefined): boolean {
  if (!cursor) return false
  const value: unknown = isScalar(cursor.node) ? cursor.node.value : undefined
  if (typeof value === 'boolean') return value
  report(cursor, `is ${shown(cursor.node)}; write true or false`)
  return false
}

/** As `readText` for a field that must be there; its absence is reported on the mapping. */
export function readRequired(owner: Cursor, fields: ReadonlyMap<string, Cursor>, name: string): string | null {
  if (!fields.has(name)) report(owner, `has no "${name}"; add one`)
  return readText(fields.get(name))
}
