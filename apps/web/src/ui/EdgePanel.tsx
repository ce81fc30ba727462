import { narrowedTo } from '../graph/said-there.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { relationWords } from './wording.ts'

/** One relation with every sentence behind it. */
export function EdgePanel({ edge }: { readonly edge: string }) {
  const { graph: shown, base, view, t } = useExplorer()
  const graph = shown.hasEdge(edge) ? shown : base
  if (!graph.hasEdge(edge)) {
    return (
      <div className="panel-body">
        <p className="quiet">{t('edge.gone')}</p>
      </div>
    )
  }
  const [source, target] = graph.extremities(edge)
  const whole = graph.getEdgeAttributes(edge)
  const attributes = narrowedTo(view.filters, whole)
  const { polarity, confidence, evidence } = attributes
  const beyond = whole.evidence.length - evidence.length
  return (
    <div className="panel-body">
      <header className="edge-header">
        <h2>
          <EntityLink id={source} />
          <span className="edge-verb">
            {relationWords(attributes, t)}
            <Icon name="arrowRight" />
          </span>
          <EntityLink id={target} />
        </h2>
        <p className="facts">
          {polarity !== 'asserted' && <span className="badge is-warning">{t(`polarity.${polarity}`)}</span>}
          {evidence.length > 0 && <Confidence value={confidence} />}
          <span className="quiet">{t('edge.sentences', { count: evidence.length })}</span>
          {beyond > 0 && <span className="quiet">{t('evidence.outside', { count: beyond })}</span>}
        </p>
      </header>
      <EvidenceList evidence={whole.evidence} detailed />
    </div>
  )
}
