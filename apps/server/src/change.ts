import type { Snapshot } from './snapshot.ts'

/** What came, went and changed, as keys. */
export interface KeyChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
  /** True: there are more than `MOST_KEYS` of one sort, and the rest is left out. */
  readonly truncated: boolean
}

/** How one snapshot differs from the one before. */
export interface Change {
  readonly nodes: KeyChanges
  readonly edges: KeyChanges
  /** By id, which is the path. */
  readonly notes: KeyChanges
}

/** Keys of each sort that a change names. */
export const MOST_KEYS = 200

type Contents = ReadonlyMap<string, string>

/** What went from `before` to `after`; keys in the order of the maps. */
function keyChanges(before: Contents, after: Contents): KeyChanges {
  const added = [...after.keys()].filter((key) => !before.has(key))
  const removed = [...before.keys()].filter((key) => !after.has(key))
  const changed = [...after].filter(([key, value]) => (before.get(key) ?? value) !== value).map(([key]) => key)
  const first = (keys: readonly string[]) => keys.slice(0, MOST_KEYS)
  return {
    added: first(added),
    removed: first(removed),
    changed: first(changed),
    truncated: [added, removed, changed].some((keys) => keys.length > MOST_KEYS),
  }
}

const nodesOf = ({ library: { graph } }: Snapshot): Contents =>
  new Map(graph.mapNodes((key, attributes) => [key, JSON.stringify(attributes)]))
const edgesOf = ({ library: { graph } }: Snapshot): Contents =>
  new Map(graph.mapEdges((key, attributes) => [key, JSON.stringify(attributes)]))
const notesOf = ({ notes }: Snapshot): Contents => new Map([...notes].map(([id, { text }]) => [id, text]))

const NOTHING: Contents = new Map()

/** What changed between two snapshots; from null, all is added. */
export function changeBetween(before: Snapshot | null, after: Snapshot): Change {
  const compare = (read: (snapshot: Snapshot) => Contents) =>
    keyChanges(before === null ? NOTHING : read(before), read(after))
  return { nodes: compare(nodesOf), edges: compare(edgesOf), notes: compare(notesOf) }
}
