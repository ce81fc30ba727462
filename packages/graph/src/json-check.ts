import { GraphError } from './errors.ts'

/** A value out of JSON with the path to it, e.g. `nodes[3].attributes.kind`. */
export interface JsonAt {
  readonly path: string
  readonly value: unknown
  /** What it is a part of, for messages. Default: a graph. */
  readonly root?: JsonRoot
}

export interface JsonRoot {
  readonly code: 'GRAPH_INVALID' | 'RELATION_INVALID'
  readonly name: string
  readonly help: string
}

const GRAPH: JsonRoot = {
  code: 'GRAPH_INVALID',
  name: 'the graph',
  help: 'write the graph anew with "cloudlore extract"',
}

/** Throws `GRAPH_INVALID`, or the code of what is read, saying where, what was found and what was expected. */
export function failAt(at: JsonAt, expected: string): never {
  const { code, name, help } = at.root ?? GRAPH
  const where = at.path === '' ? name : `${name}'s ${at.path}`
  throw new GraphError(code, `${where} is ${shown(at.value)}, expected ${expected}; ${help}`)
}

const below = (at: JsonAt, path: string, value: unknown): JsonAt =>
  at.root ? { path, value, root: at.root } : { path, value }

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The own field of an object; inherited ones, such as `constructor`, are not seen. */
export function field(at: JsonAt, name: string): JsonAt {
  const { value } = at
  if (typeof value !== 'object' || value === null || Array.isArray(value)) failAt(at, 'an object')
  const descriptor = Object.getOwnPropertyDescriptor(value, name)
  return below(at, at.path === '' ? name : `${at.path}.${name}`, descriptor?.value)
}

export function list<T>(at: JsonAt, read: (item: JsonAt) => T): T[] {
  if (!Array.isArray(at.value)) failAt(at, 'a list')
  return at.value.map((value: unknown, index) => read(below(at, `${at.path}[${index}]`, value)))
}

export function text(at: JsonAt): string {
  return typeof at.value === 'string' ? at.value : failAt(at, 'a text')
}

export function textOrNull(at: JsonAt): string | null {
  return at.value === null ? null : text(at)
}

/** A number that is finite, and no less than `least` where that is given. */
export function finite(at: JsonAt, least = -Infinity): number {
  const { value } = at
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value
  return failAt(at, least === -Infinity ? 'a number' : `a number of at least ${least}`)
}

export function integer(at: JsonAt, least: number): number {
  const value = finite(at, least)
  return Number.isInteger(value) ? value : failAt(at, 'a whole number')
}

/** A number in [0,1]. */
export function share(at: JsonAt): number {
  const value = finite(at, 0)
  return value <= 1 ? value : failAt(at, 'a number from 0 to 1')
}

export function oneOf<T extends string>(at: JsonAt, words: readonly T[]): T {
  return words.find((word) => word === at.value) ?? failAt(at, `one of ${words.join(', ')}`)
}
