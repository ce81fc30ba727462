import { useMemo } from 'react'
import { evidenceFor } from '@cloudlore/graph'
import { limitsOf, relationGroups } from '../graph/relations.ts'
import { familyOf } from '../visual/families.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { useExplorer } from './explorer-context.ts'
import { EntityActions } from './EntityActions.tsx'
import { EntityLink } from './EntityLink.tsx'
import { ExamBadges } from './ExamFilter.tsx'
import { LimitsTable } from './LimitsTable.tsx'
import { RelationGroupView } from './RelationGroupView.tsx'
import { NamesFound } from './NamesFound.tsx'
import { Shape } from './Shape.tsx'

/** What the notes say of one entity. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { base, t } = useExplorer()
  if (base.hasNode(id)) return <KnownEntity id={id} />
  return (
    <div className="panel-body">
      <h2>{id}</h2>
      <p className="quiet">{t('entity.notInGraph')}</p>
    </div>
  )
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
      <EntityHeader id={id} />
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

function EntityHeader({ id }: { readonly id: string }) {
  const { base, t } = useExplorer()
  const { label, name, korean, kind, category, status, replacedBy, exams, service } = base.getNodeAttributes(id)
  const family = familyOf(category)
  return (
    <header className="entity-header">
      <h2>
        <Shape shape={NODE_SHAPES[kind]} family={family} />
        {label}
      </h2>
      <p className="entity-names">{[name === label ? null : name, korean].filter(Boolean).join(' · ')}</p>
      <p className="facts">
        <span className="badge">{t(`kind.${kind}`)}</span>
        {kind !== 'external' && <span className="badge">{t(`family.${family}`)}</span>}
        {status !== 'current' && <span className="badge is-warning">{t(`status.${status}`)}</span>}
        <ExamBadges exams={exams} />
      </p>
      <NamesFound id={id} />
      {kind === 'feature' && service !== id && (
        <p className="entity-parent">
          {t('group.part-of.out')} <EntityLink id={service} />
        </p>
      )}
      {replacedBy && (
        <p className="entity-parent">
          {t('group.replaces.in')} <EntityLink id={replacedBy} /> <span className="quiet">{t('entity.catalog')}</span>
        </p>
      )}
    </header>
  )
}
