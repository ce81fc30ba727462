import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'

interface MapControlsProps {
  readonly canvas: GraphCanvas | null
  readonly bottom: number
  readonly left: number
}

export function MapControls({ canvas, bottom, left }: MapControlsProps) {
  const { t } = useExplorer()
  return (
    <div className="map-controls" style={{ bottom: bottom + 16, left: left + 12 }}>
      <IconButton icon="plus" label={t('action.zoomIn')} onClick={() => canvas?.zoom(1.6)} />
      <IconButton icon="minus" label={t('action.zoomOut')} onClick={() => canvas?.zoom(1 / 1.6)} />
      <IconButton icon="fit" label={t('action.fit')} onClick={() => canvas?.fit(null)} />
    </div>
  )
}
