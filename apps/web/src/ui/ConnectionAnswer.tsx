import type { Answer, Hop } from '@cloudlore/graph'
import { sentenceFor } from '../graph/said-there.ts'
import { Confidence } from './Confidence.tsx'
import { EntityLink } from './EntityLink.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import { useExplorer } from './explorer-context.ts'
import { relationWords } from './wording.ts'

type Connection = Extract<Answer, { kind: 'connection' }>

/** What connects several entities: each relation as the note has it, with its sentence. */
export function ConnectionAnswer({ answer, words }: { readonly answer: Connection; readonly words: string }) {
  return (
    <div className="panel-body" role="region" aria-live="polite">
      <h2>
        {answer.entities.map(({ id, label }, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <EntityLink id={id} label={label} />
          </span>
        ))}
      </h2>
      <p className="answer-words">{words}</p>
      <ol className="path">
        {answer.hops.map((hop) => (
          <ConnectionHop key={hop.edge} hop={hop} />
        ))}
      </ol>
    </div>
  )
}

/** A relation as the note has it, with its sentence. */
export function ConnectionHop({ hop }: { readonly hop: Hop }) {
  const { base, view, language, t } = useExplorer()
  const evidence = sentenceFor(base, hop, { place: view.filters, language })
  const [source, target] = hop.reversed ? [hop.to, hop.from] : [hop.from, hop.to]
  return (
    <li className="hop">
      <div className="hop-line">
        <EntityLink id={source} /> <strong>{relationWords(hop, t)}</strong> <EntityLink id={target} />
        {hop.evidence && <Confidence value={hop.confidence} />}
      </div>
      {evidence && <EvidenceItem evidence={evidence} />}
    </li>
  )
}
