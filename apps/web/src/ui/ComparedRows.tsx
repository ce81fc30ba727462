import type { ComparedLimits, ComparedNeighbour, LimitRow, NamedNode, Neighbour } from '@cloudlore/graph'
import { quantityWords } from '../graph/limit-value.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { shownQuote } from '../notes/shown-quote.ts'
import { relationWords } from './wording.ts'

/** Limits about the same, in the columns of what they bound. Each leads to the sentences that state it. */
export function ComparedLimitsView(props: {
  readonly limits: ComparedLimits
  readonly entities: readonly NamedNode[]
}) {
  const { limits, entities } = props
  const quote = limits.limits.flat()[0]?.evidence?.quote ?? ''
  const topic = limits.topic === '' ? shownQuote(quote) : limits.topic
  return (
    <div className="compared">
      <p className={limits.topic === '' ? 'quiet clipped' : 'compared-name'}>{topic}</p>
      <div className="comparison-columns">
        {entities.map(({ id }, at) => (
          <Cell key={id} isEmpty={(limits.limits[at] ?? []).length === 0}>
            {(limits.limits[at] ?? []).map((row) => (
              <LimitCell key={row.edge} row={row} entity={id} />
            ))}
          </Cell>
        ))}
      </div>
    </div>
  )
}

function LimitCell({ row, entity }: { readonly row: LimitRow; readonly entity: string }) {
  const { dispatch, language, t } = useExplorer()
  const { edge, limit } = row
  return (
    <div>
      <button type="button" className="limit-value" onClick={() => dispatch({ type: 'select-edge', key: edge })}>
        <span className="quiet">{t(`bound.${limit.bound}`)}</span> <strong>{quantityWords(limit, language)}</strong>
      </button>
      {row.entity.id !== entity && <span className="quiet compared-part">{row.entity.label}</span>}
    </div>
  )
}

/** What several of them work with: its name, and in each column how. */
export function ComparedNeighbourView(props: {
  readonly neighbour: ComparedNeighbour
  readonly entities: readonly NamedNode[]
}) {
  const { neighbour, entities } = props
  return (
    <div className="compared">
      <EntityLink id={neighbour.id} label={neighbour.label} />
      <div className="comparison-columns">
        {entities.map((entity, at) => (
          <Cell key={entity.id} isEmpty={(neighbour.relations[at] ?? []).length === 0}>
            {(neighbour.relations[at] ?? []).map((each) => (
              <RelationButton key={`${each.edge} ${each.side}`} neighbour={each} />
            ))}
          </Cell>
        ))}
      </div>
    </div>
  )
}

/** What only one of them works with, and how. */
export function OwnNeighbourView({ neighbour, at }: { readonly neighbour: ComparedNeighbour; readonly at: number }) {
  return (
    <div className="compared compared-cell">
      <EntityLink id={neighbour.id} label={neighbour.label} />
      {(neighbour.relations[at] ?? []).map((each) => (
        <RelationButton key={`${each.edge} ${each.side}`} neighbour={each} />
      ))}
    </div>
  )
}

function Cell({ isEmpty, children }: { readonly isEmpty: boolean; readonly children: React.ReactNode }) {
  return <div className="compared-cell">{isEmpty ? <span className="quiet">–</span> : children}</div>
}

/** A verb with its direction, seen from the column; it leads to the sentences behind it. */
function RelationButton({ neighbour }: { readonly neighbour: Neighbour }) {
  const { dispatch, t } = useExplorer()
  const { edge, side, part, label } = neighbour
  return (
    <button
      type="button"
      className="compared-relation"
      title={t('action.showSentences', { name: label })}
      onClick={() => dispatch({ type: 'select-edge', key: edge })}
    >
      <Icon name={side === 'out' ? 'arrowRight' : 'arrowLeft'} />
      <span className="visually-hidden">{t(`group.integrates-with.${side}`)}: </span>
      <span>
        {relationWords(neighbour, t)}
        {part && <span className="quiet compared-part">{part.label}</span>}
      </span>
    </button>
  )
}
