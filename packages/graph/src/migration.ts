import { field, type JsonAt } from './json-check.ts'

type Migration = (root: JsonAt) => unknown

/** A new object with the own fields of one, some of them replaced. */
function withFields(at: JsonAt, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return typeof at.value === 'object' ? { ...at.value, ...fields } : fields
}

/** What each version of the JSON form lacks to be the next one. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  // 1: every graph was whole, so that no file said what it is a view of.
  [1, (root) => withFields(root, { attributes: withFields(field(root, 'attributes'), { format: 2, view: null }) })],
])

/** The oldest version of the JSON form that is read. */
export const OLDEST_FORMAT = Math.min(...MIGRATIONS.keys())

/** A graph of an older version of the JSON form as one of the newest. What is not of an older version stays. */
export function migrated(root: JsonAt): JsonAt {
  const migrate = MIGRATIONS.get(Number(field(field(root, 'attributes'), 'format').value))
  return migrate ? migrated({ path: root.path, value: migrate(root) }) : root
}
