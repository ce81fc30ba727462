import { MOST_HOPS } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'
import { labelOf } from './wording.ts'

/** What was done to the map node by node, each to be undone: without it a link would show less and not say so. */
export function MapChips({ left }: { readonly left: number }) {
  const { graph, view, dispatch, t } = useExplorer()
  const { focus, hiddenNodes, pins } = view
  const focused = focus !== null && graph.hasNode(focus.id)
  if (!focused && hiddenNodes.length + pins.length === 0) return null
  return (
    <div className="map-chips" role="group" aria-label={t('chips.label')} style={{ left: left + 12 }}>
      {focused && <FocusChip />}
      {hiddenNodes.length > 0 && (
        <MapChip
          text={t('chips.hidden', { count: hiddenNodes.length })}
          onDrop={() => dispatch({ type: 'show-hidden' })}
        />
      )}
      {pins.length > 0 && (
        <MapChip text={t('chips.pinned', { count: pins.length })} onDrop={() => dispatch({ type: 'unpin-all' })} />
      )}
    </div>
  )
}

/** What the map is narrowed to, with the steps to change. */
function FocusChip() {
  const { base, view, dispatch, t } = useExplorer()
  const { focus } = view
  if (!focus) return null
  const { hops, expanded } = focus
  const walk = (steps: number): void => dispatch({ type: 'focus', focus: { ...focus, hops: hops + steps } })
  return (
    <MapChip
      text={t('chips.near', { name: labelOf(base, focus.id), hops })}
      onDrop={() => dispatch({ type: 'focus', focus: null })}
    >
      {expanded.length > 0 && <span className="quiet">{t('chips.opened', { count: expanded.length })}</span>}
      <IconButton icon="minus" label={t('chips.fewer')} small disabled={hops === 1} onClick={() => walk(-1)} />
      <IconButton icon="plus" label={t('chips.more')} small disabled={hops === MOST_HOPS} onClick={() => walk(1)} />
    </MapChip>
  )
}

interface MapChipProps {
  readonly text: string
  readonly onDrop: () => void
  readonly children?: React.ReactNode
}

function MapChip({ text, onDrop, children }: MapChipProps) {
  const { t } = useExplorer()
  return (
    <span className="map-chip">
      {text}
      {children}
      <IconButton icon="close" label={t('chips.drop', { text })} small onClick={onDrop} />
    </span>
  )
}
