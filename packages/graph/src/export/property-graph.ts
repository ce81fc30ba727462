/** Label of the nodes of a kind: `service` → `Service`. */
export function labelOf(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** Type of the relationships of a relation: `integrates-with` → `INTEGRATES_WITH`. */
export function relationshipType(relation: string): string {
  return relation.replaceAll('-', '_').toUpperCase()
}
