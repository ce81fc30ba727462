import { DocsLink } from './DocsLink.tsx'
import { EntityHeader } from './EntityHeader.tsx'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { useFetched } from './use-fetched.ts'

/** An entity of which the notes say nothing: what the catalog knows of it, or that nobody does. */
export function CatalogEntity({ id }: { readonly id: string }) {
  const { source, onFailure, t } = useExplorer()
  const [facts] = useFetched({ key: id, load: source.entity, onFailure })
  if (facts.status === 'idle' || facts.status === 'loading') {
    return (
      <p className="panel-body quiet" role="status">
        {t('answer.loading')}
      </p>
    )
  }
  const known = facts.status === 'done' ? facts.value : null
  if (known?.id === id) {
    return (
      <div className="panel-body">
        <EntityHeader id={id} facts={{ ...known, exams: [...known.exams] }} />
        <div className="entity-actions">
          <DocsLink docs={known.docs} />
        </div>
        <p className="quiet">{t('entity.notInGraph')}</p>
      </div>
    )
  }
  const isLost = facts.status === 'failed' && facts.error.code === 'lost'
  return (
    <div className="panel-body">
      <h2>{id}</h2>
      <p className="quiet">{t(isLost ? 'connection.lost' : 'answer.unknownName', { name: id })}</p>
      {known && (
        <p className="chips">
          {t('answer.didYouMean')} <EntityLink id={known.id} label={known.label} />
        </p>
      )}
    </div>
  )
}
