import type { NodeAttributes } from '@cloudlore/graph'
import { familyOf } from '../visual/families.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { EntityLink } from './EntityLink.tsx'
import { ExamBadges } from './ExamFilter.tsx'
import { useExplorer } from './explorer-context.ts'
import { NamesFound } from './NamesFound.tsx'
import { Shape } from './Shape.tsx'
import { useLabel } from './use-label.ts'
import { useNameOf } from './use-name-of.ts'

/** What an entity is, of which the notes may say nothing. */
export type HeaderFacts = Pick<
  NodeAttributes,
  'category' | 'exams' | 'kind' | 'korean' | 'label' | 'name' | 'replacedBy' | 'service' | 'status'
>

interface EntityHeaderProps {
  readonly id: string
  readonly facts: HeaderFacts
}

/** Names of an entity, what kind of thing it is, and what it belongs to. */
export function EntityHeader({ id, facts }: EntityHeaderProps) {
  const { base, t } = useExplorer()
  const nameOf = useNameOf()
  const { label, name, korean, kind, category, status, replacedBy, exams, service } = facts
  const family = familyOf(category)
  return (
    <header className="entity-header">
      <h2>
        <Shape shape={NODE_SHAPES[kind]} family={family} />
        {kind === 'limit' ? nameOf(id) : label}
      </h2>
      <p className="entity-names">{[name === label ? null : name, korean].filter(Boolean).join(' · ')}</p>
      <p className="facts">
        <span className="badge">{t(`kind.${kind}`)}</span>
        {kind !== 'external' && <span className="badge">{t(`family.${family}`)}</span>}
        {status !== 'current' && <span className="badge is-warning">{t(`status.${status}`)}</span>}
        <ExamBadges exams={exams} />
      </p>
      {base.hasNode(id) && <NamesFound id={id} />}
      {kind === 'feature' && service !== id && (
        <p className="entity-parent">
          {t('group.part-of.out')} <CatalogLink id={service} />
        </p>
      )}
      {replacedBy && (
        <p className="entity-parent">
          {t('group.replaces.in')} <CatalogLink id={replacedBy} /> <span className="quiet">{t('entity.catalog')}</span>
        </p>
      )}
    </header>
  )
}

/** What the catalog names; the notes may not. */
function CatalogLink({ id }: { readonly id: string }) {
  return <EntityLink id={id} label={useLabel(id)} />
}
