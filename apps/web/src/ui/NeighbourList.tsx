import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Neighbour } from '@cloudlore/graph'
import { deniedLast } from '../graph/denied-last.ts'
import { splitEvidence } from '../graph/said-there.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { PolarityBadge } from './PolarityBadge.tsx'
import { relationWords } from './wording.ts'

/** Neighbours, those that are denied last, each opening to the sentences that the graph holds. */
export function NeighbourList({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  return (
    <section className="relation-group">
      {deniedLast(neighbours).map((neighbour) => (
        <NeighbourRow key={neighbour.edge} neighbour={neighbour} />
      ))}
    </section>
  )
}

function NeighbourRow({ neighbour }: { readonly neighbour: Neighbour }) {
  const { base, view, t } = useExplorer()
  const { id, label, edge, side, confidence, evidence, part, polarity } = neighbour
  const sentences = base.hasEdge(edge) ? base.getEdgeAttribute(edge, 'evidence') : evidence ? [evidence] : []
  return (
    <Disclosure className="relation">
      <div className="relation-row">
        <span className="relation-name">
          <EntityLink id={id} label={label} />
          {part && <span className="relation-part">{part.label}</span>}
        </span>
        <span className="relation-verbs">
          <Icon name={side === 'out' ? 'arrowRight' : 'arrowLeft'} />
          {relationWords(neighbour, t)}
          <PolarityBadge polarity={polarity} />
        </span>
        <Confidence value={confidence} />
        <Heading level={4} className="relation-heading">
          <Button slot="trigger" className="sentence-toggle">
            <span className="visually-hidden">{t('action.showSentences', { name: label })}: </span>
            {splitEvidence(view.filters, sentences).inside.length}
            <Icon name="chevron" />
          </Button>
        </Heading>
      </div>
      <DisclosurePanel>
        <EvidenceList evidence={sentences} />
      </DisclosurePanel>
    </Disclosure>
  )
}
