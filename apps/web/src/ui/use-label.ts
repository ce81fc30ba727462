import { useExplorer } from './explorer-context.ts'
import { useFetched } from './use-fetched.ts'
import { labelOf } from './wording.ts'

/** How an entity is called that the notes may not name; its id until that is known. */
export function useLabel(id: string): string {
  const { base, source, onFailure } = useExplorer()
  const [facts] = useFetched({ key: base.hasNode(id) ? null : id, load: source.entity, onFailure })
  return facts.status === 'done' ? facts.value.label : labelOf(base, id)
}
