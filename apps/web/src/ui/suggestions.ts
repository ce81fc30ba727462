import type { EntityHit } from '../api/api.ts'

/** A row below the box. */
export type Suggestion =
  | { readonly kind: 'ask'; readonly key: string; readonly text: string }
  | { readonly kind: 'recent'; readonly key: string; readonly text: string }
  | { readonly kind: 'entity'; readonly key: string; readonly hit: EntityHit }

/** Key of the row that asks what is typed; no entity has an id with a space. */
const ASK_KEY = 'ask this'

const RECENT_KEY = 'asked before '

/** What the box offers for a text: the entities that were found, then asking it as it stands; for none, what was asked before. */
export function suggestionsOf(
  text: string,
  hits: readonly EntityHit[],
  recent: readonly string[],
): readonly Suggestion[] {
  const question = text.trim()
  if (question === '') return recent.map((each) => ({ kind: 'recent', key: `${RECENT_KEY}${each}`, text: each }))
  return [
    ...hits.map((hit) => ({ kind: 'entity', key: hit.id, hit }) as const),
    { kind: 'ask', key: ASK_KEY, text: question },
  ]
}
