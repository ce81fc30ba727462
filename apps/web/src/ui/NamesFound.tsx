import { useMemo } from 'react'
import { namesFound } from '../graph/names-found.ts'
import { useExplorer } from './explorer-context.ts'
import { useFetched } from './use-fetched.ts'

/** By which names the sentences speak of an entity; nothing where that is its label alone. */
export function NamesFound({ id }: { readonly id: string }) {
  const { base, source, onFailure, t } = useExplorer()
  const [facts] = useFetched({ key: id, load: source.entity, onFailure })
  const found = useMemo(() => {
    const quotes = base.mapEdges(id, (_, { evidence }) => evidence.map(({ quote }) => quote)).flat()
    return namesFound(quotes, facts.status === 'done' ? facts.value.aliases : [])
  }, [base, id, facts])
  if (found.length < 2) return null
  return (
    <p className="entity-names">
      {t('entity.found')} {found.join(', ')}
    </p>
  )
}
