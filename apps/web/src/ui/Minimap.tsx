import { useEffect, useMemo, useRef } from 'react'
import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import type { Visibility } from '../graph/visibility.ts'
import { useExplorer } from './explorer-context.ts'

const SIZE = { width: 152, height: 104, margin: 8 }

interface MinimapProps {
  readonly canvas: GraphCanvas
  readonly visible: Visibility
  /** Hands over what is to be called when the map was drawn; null when there is none any more. */
  readonly onFollow: (follow: (() => void) | null) => void
  readonly right: number
  readonly bottom: number
}

/** The whole map in small, with the part that is seen. Keys have no need of it: they zoom and walk. */
export function Minimap({ canvas, visible, onFollow, right, bottom }: MinimapProps) {
  const { graph, theme, t } = useExplorer()
  const map = useRef<SVGSVGElement>(null)
  const frame = useRef<SVGRectElement>(null)
  const scale = useMemo(
    () => scaleOf([...visible.nodes].map((id) => graph.getNodeAttributes(id))),
    [graph, visible.nodes],
  )
  // One path: thousands of elements would take longer than the map itself.
  const dots = useMemo(
    () => [...visible.nodes].map((id) => dotAt(scale.to(graph.getNodeAttributes(id)))).join(''),
    [graph, visible.nodes, scale],
  )
  useEffect(() => {
    const follow = (): void => {
      const { left, right: end, low, high } = canvas.seen()
      const whole = left <= scale.left && end >= scale.right && low <= scale.low && high >= scale.high
      map.current?.classList.toggle('is-needless', whole)
      const [from, to] = [scale.to({ x: left, y: high }), scale.to({ x: end, y: low })]
      const box = { x: from.x, y: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) }
      for (const [name, value] of Object.entries(box)) frame.current?.setAttribute(name, String(value))
    }
    follow()
    onFollow(follow)
    return () => onFollow(null)
  }, [canvas, scale, onFollow])
  const go = (event: React.PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    canvas.centreOn(scale.from({ x: event.clientX - box.left, y: event.clientY - box.top }))
  }
  return (
    <svg
      ref={map}
      className="minimap"
      style={{ right: right + 12, bottom: bottom + 16 }}
      width={SIZE.width}
      height={SIZE.height}
      role="img"
      aria-label={t('map.mini')}
      onPointerDown={go}
      onPointerMove={go}
    >
      <path d={dots} stroke={theme.muted} strokeWidth={2.2} strokeLinecap="round" />
      <rect ref={frame} className="minimap-frame" rx={3} />
    </svg>
  )
}

interface Place {
  readonly x: number
  readonly y: number
}

interface MiniScale {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
  readonly to: (at: Place) => Place
  readonly from: (at: Place) => Place
}

/** A line without length, which a round cap makes a dot. */
function dotAt({ x, y }: Place): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h0`
}

/** Between units of the layout, where y grows upwards, and pixels of the small map. */
function scaleOf(places: readonly Place[]): MiniScale {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const { width, height, margin } = SIZE
  const factor = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, high - low),
  )
  const centre = { x: (left + right) / 2, y: (low + high) / 2 }
  return {
    left,
    right,
    low,
    high,
    to: ({ x, y }) => ({ x: width / 2 + (x - centre.x) * factor, y: height / 2 - (y - centre.y) * factor }),
    from: ({ x, y }) => ({ x: centre.x + (x - width / 2) / factor, y: centre.y - (y - height / 2) / factor }),
  }
}
