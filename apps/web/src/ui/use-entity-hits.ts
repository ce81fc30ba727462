import type { EntityHit } from '../api/api.ts'
import { useExplorer } from './explorer-context.ts'
import { useWhileTyping } from './use-while-typing.ts'

/** Long enough to skip the letters of one fast word. */
const PAUSE_MILLISECONDS = 70
const NONE: readonly EntityHit[] = []

/** Entities whose names match what is typed. The last ones stay until others have come, so that the list does not flicker. */
export function useEntityHits(fragment: string): readonly EntityHit[] {
  const { source } = useExplorer()
  return useWhileTyping(fragment.trim(), { load: source.entities, pause: PAUSE_MILLISECONDS, nothing: NONE })
}
