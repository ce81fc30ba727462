import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { RelationGroup, RelationRow } from '../graph/relations.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { PolarityBadge } from './PolarityBadge.tsx'
import { labelOf } from './wording.ts'

/** Relations of one kind and side, each opening to its sentences. */
export function RelationGroupView({ group }: { readonly group: RelationGroup }) {
  const { t } = useExplorer()
  return (
    <section className="relation-group">
      <h3>
        {t(`group.${group.relation}.${group.side}`)} <span className="count">{group.rows.length}</span>
      </h3>
      {group.rows.map((row) =>
        group.relation === 'part-of' ? <PartRow key={row.edge} row={row} /> : <ClaimRow key={row.edge} row={row} />,
      )}
    </section>
  )
}

function PartRow({ row }: { readonly row: RelationRow }) {
  return (
    <div className="relation-row">
      <EntityLink id={row.other} />
    </div>
  )
}

function ClaimRow({ row }: { readonly row: RelationRow }) {
  const { graph, t } = useExplorer()
  const { attributes, evidence, other, side } = row
  const verbs =
    attributes.relation === 'integrates-with'
      ? attributes.verbs.length > 0
        ? attributes.verbs
        : [attributes.verb]
      : []
  return (
    <Disclosure className="relation">
      <div className="relation-row">
        <EntityLink id={other} />
        <span className="relation-verbs">
          <Icon name={side === 'out' ? 'arrowRight' : 'arrowLeft'} />
          {verbs.map((verb) => t(`verb.${verb}`)).join(', ')}
          <PolarityBadge polarity={attributes.polarity} />
        </span>
        <Confidence value={attributes.confidence} />
        <Heading level={4} className="relation-heading">
          <Button slot="trigger" className="sentence-toggle">
            <span className="visually-hidden">{t('action.showSentences', { name: labelOf(graph, other) })}: </span>
            {attributes.evidence.length}
            <Icon name="chevron" />
          </Button>
        </Heading>
      </div>
      <DisclosurePanel>
        <EvidenceList evidence={evidence} />
      </DisclosurePanel>
    </Disclosure>
  )
}
