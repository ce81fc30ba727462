import { limitWords } from '../graph/limit-value.ts'
import { useExplorer } from './explorer-context.ts'
import { labelOf } from './wording.ts'

/** Tells how a node is called on this page: of limits the graph has English labels only. */
export function useNameOf(): (id: string) => string {
  const { base, language, t } = useExplorer()
  return (id) => {
    const limit = language === 'en' || !base.hasNode(id) ? undefined : base.getNodeAttribute(id, 'limit')
    return limit ? limitWords(limit, language, (bound) => t(`bound.${bound}`)) : labelOf(base, id)
  }
}
