import { useMemo } from 'react'
import { evidenceFor } from '@cloudlore/graph'
import { limitsOf, relationGroups } from '../graph/relations.ts'
import { CatalogEntity } from './CatalogEntity.tsx'
import { useExplorer } from './explorer-context.ts'
import { EntityActions } from './EntityActions.tsx'
import { EntityHeader } from './EntityHeader.tsx'
import { LimitsTable } from './LimitsTable.tsx'
import { RelationGroupView } from './RelationGroupView.tsx'

/** What the notes say of one entity; else what the catalog knows of it. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { base } = useExplorer()
  if (base.hasNode(id)) return <KnownEntity id={id} />
  return <CatalogEntity id={id} />
}

function KnownEntity({ id }: { readonly id: string }) {
  const { graph: shown, base, view, language, t } = useExplorer()
  // A feature that is folded into its service is still one to read about.
  const graph = shown.hasNode(id) ? shown : base
  const groups = useMemo(() => relationGroups(graph, id, view.filters), [graph, id, view.filters])
  const limits = useMemo(() => limitsOf(graph, id, view.filters), [graph, id, view.filters])
  const lines = limits.map(({ edge, limit, attributes }) => ({
    edge,
    limit,
    evidence: evidenceFor(attributes.evidence, language),
    of: null,
    polarity: attributes.polarity,
  }))
  return (
    <div className="panel-body">
      <EntityHeader id={id} facts={base.getNodeAttributes(id)} />
      <EntityActions id={id} />
      {lines.length > 0 && (
        <section>
          <h3>
            {t('limits.title')} <span className="count">{lines.length}</span>
          </h3>
          <LimitsTable lines={lines} />
        </section>
      )}
      {groups.map((group) => (
        <RelationGroupView key={`${group.relation} ${group.side}`} group={group} />
      ))}
      {groups.length + lines.length === 0 && (
        <p className="quiet">{t(graph.degree(id) > 0 ? 'entity.filtered' : 'entity.nothing')}</p>
      )}
    </div>
  )
}
