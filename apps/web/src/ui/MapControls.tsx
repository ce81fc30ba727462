import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'

interface MapControlsProps {
  readonly canvas: GraphCanvas | null
  readonly bottom: number
  readonly left: number
}

export function MapControls({ canvas, bottom, left }: MapControlsProps) {
  const { t } = useExplorer()
  return (
    <div className="map-controls" style={{ bottom: bottom + 16, left: left + 12 }}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('action.zoomIn')}
        title={t('action.zoomIn')}
        onClick={() => canvas?.zoom(1.6)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('action.zoomOut')}
        title={t('action.zoomOut')}
        onClick={() => canvas?.zoom(1 / 1.6)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('action.fit')}
        title={t('action.fit')}
        onClick={() => canvas?.fit(null)}
      >
        <Icon name="fit" />
      </button>
    </div>
  )
}
