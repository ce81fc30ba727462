import type { EntityHit } from '../api/api.ts'

/** A row below the box. */
export type Suggestion =
  | { readonly kind: 'ask'; readonly key: string; readonly text: string }
  | { readonly kind: 'entity'; readonly key: string; readonly hit: EntityHit }

/** Key of the row that asks what is typed; no entity has an id with a space. */
const ASK_KEY = 'ask this'

/** What the box offers for a text: the entities that were found, then asking it as it stands. */
export function suggestionsOf(text: string, hits: readonly EntityHit[]): readonly Suggestion[] {
  const question = text.trim()
  if (question === '') return []
  return [
    ...hits.map((hit) => ({ kind: 'entity', key: hit.id, hit }) as const),
    { kind: 'ask', key: ASK_KEY, text: question },
  ]
}
