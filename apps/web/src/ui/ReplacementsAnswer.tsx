import type { Answer } from '@cloudlore/graph'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import { useExplorer } from './explorer-context.ts'

type Replacements = Extract<Answer, { kind: 'replacements' }>

/** What an entity was replaced by and what it replaces, from notes or from the catalog. */
export function ReplacementsAnswer({ answer }: { readonly answer: Replacements }) {
  const { base, t } = useExplorer()
  const { id, label } = answer.entity
  const unnamed = base.hasNode(id) ? null : <p className="quiet">{t('answer.notInNotes', { name: label })}</p>
  if (answer.replacedBy.length + answer.replaces.length === 0)
    return unnamed ?? <p className="quiet">{t('answer.noReplacement')}</p>
  return (
    <>
      {unnamed}
      <ReplacementList title={t('group.replaces.in')} items={answer.replacedBy} />
      <ReplacementList title={t('group.replaces.out')} items={answer.replaces} />
    </>
  )
}

function ReplacementList({ title, items }: { readonly title: string; readonly items: Replacements['replaces'] }) {
  const { t } = useExplorer()
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {items.map(({ id, label, evidence }) => (
        <div key={id} className="replacement">
          <EntityLink id={id} label={label} />
          {evidence ? <EvidenceItem evidence={evidence} /> : <span className="quiet">{t('entity.catalog')}</span>}
        </div>
      ))}
    </section>
  )
}
