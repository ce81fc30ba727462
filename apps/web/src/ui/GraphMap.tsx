import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { mountGraphCanvas } from '../canvas/graph-canvas.ts'
import type { CanvasEvents, GraphCanvas } from '../canvas/graph-canvas.ts'
import type { Scene } from '../canvas/scene.ts'
import type { Dispatch } from '../view/use-view.ts'
import type { Insets } from '../canvas/framing.ts'
import type { Capped } from '../graph/cap.ts'
import { emphasise } from '../graph/emphasis.ts'
import type { EmphasisTarget } from '../graph/emphasis.ts'
import { announceCanvas } from './test-hook.ts'
import { useExplorer } from './explorer-context.ts'
import { useFraming } from './use-framing.ts'
import { useMapScene } from './use-map-scene.ts'
import { NARROW } from './insets.ts'
import { MapChips } from './MapChips.tsx'
import { MapControls } from './MapControls.tsx'
import { Minimap } from './Minimap.tsx'
import { NodeMenu } from './NodeMenu.tsx'
import type { MenuPlace } from './NodeMenu.tsx'
import { useMapKeys } from './use-map-keys.ts'
import { useWindowSize } from './use-window-size.ts'

interface GraphMapProps {
  readonly target: EmphasisTarget | null
  readonly insets: Insets
  /** False while the nodes are not yet where they are to be seen. */
  readonly placed: boolean
  /** What of the visible part is drawn. */
  readonly drawn: Capped
  readonly onCanvas: (canvas: GraphCanvas | null) => void
}

/** The map: one renderer for as long as the page shows it, given a new scene whenever the view changes. */
export function GraphMap({ target, insets, placed, drawn, onCanvas }: GraphMapProps) {
  const { t } = useExplorer()
  const { visible, left } = drawn
  const scene = useMapScene(target, visible)
  const container = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const onDraw = useRef<(() => void) | null>(null)
  const { canvas, failed } = useCanvas(container, scene, { onCanvas, onMenu: setMenu, drawn: onDraw })
  const follow = useCallback((next: (() => void) | null) => void (onDraw.current = next), [])
  const closeMenu = (): void => {
    setMenu(null)
    container.current?.focus()
  }
  const keys = useMapKeys(canvas, { menu, onMenu: setMenu })
  const wide = useWindowSize().width >= NARROW
  useFraming(placed ? canvas : null, { target, insets })

  if (failed) return <p className="map-message">{t('state.noGl')}</p>
  return (
    <main className="map">
      <div
        ref={container}
        className="map-canvas"
        role="application"
        tabIndex={0}
        aria-roledescription={t('map.role')}
        aria-label={t('map.label', { nodes: visible.nodes.size, edges: visible.edges.size })}
        aria-describedby="map-keys"
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      />
      <p id="map-keys" className="visually-hidden">
        {t('map.keys')}
      </p>
      <p className="visually-hidden" role="status">
        {keys.spoken}
      </p>
      {visible.nodes.size === 0 && <p className="map-message">{t('state.allHidden')}</p>}
      {!placed && <p className="map-message is-late">{t('state.placing')}</p>}
      {left > 0 && (
        <p className="map-note" role="status">
          {t('state.tooLarge', { count: visible.nodes.size, left })}
        </p>
      )}
      <MapChips left={insets.left} />
      <MapControls canvas={canvas} bottom={insets.bottom} left={insets.left} />
      {canvas && placed && wide && visible.nodes.size > 0 && (
        <Minimap canvas={canvas} visible={visible} onFollow={follow} right={insets.right} bottom={insets.bottom} />
      )}
      <NodeMenu place={menu} onClose={closeMenu} />
    </main>
  )
}

interface Mounted {
  readonly canvas: GraphCanvas | null
  readonly failed: boolean
}

interface CanvasUse {
  readonly onCanvas: (canvas: GraphCanvas | null) => void
  readonly onMenu: (place: MenuPlace) => void
  /** What is to be called when the map was drawn. */
  readonly drawn: { readonly current: (() => void) | null }
}

function useCanvas(
  container: React.RefObject<HTMLDivElement | null>,
  scene: Scene,
  { onCanvas, onMenu, drawn }: CanvasUse,
): Mounted {
  const { dispatch } = useExplorer()
  const [mounted, setMounted] = useState<Mounted>({ canvas: null, failed: false })
  const latest = useRef(scene)
  const canvasRef = useRef<GraphCanvas | null>(null)

  useEffect(() => {
    const element = container.current
    if (!element) return
    // A task of its own: the page is drawn first, and stays free between.
    const timer = setTimeout(() => {
      const canvas = mount(element, latest, { dispatch, onMenu, drawn })
      canvasRef.current = canvas
      announceCanvas(canvas)
      // At once, so that the map is framed and drawn in this task and not after a frame without it.
      flushSync(() => {
        setMounted({ canvas, failed: canvas === null })
        onCanvas(canvas)
      })
    })
    return () => {
      clearTimeout(timer)
      onCanvas(null)
      announceCanvas(null)
      canvasRef.current?.destroy()
      canvasRef.current = null
    }
  }, [container, dispatch, onCanvas, onMenu, drawn])

  useEffect(() => {
    latest.current = scene
    canvasRef.current?.setScene(scene)
  }, [scene])

  return mounted
}

function mount(
  element: HTMLElement,
  latest: { readonly current: Scene },
  { dispatch, onMenu, drawn }: Omit<CanvasUse, 'onCanvas'> & { readonly dispatch: Dispatch },
): GraphCanvas | null {
  let canvas: GraphCanvas | null = null
  const events: CanvasEvents = {
    onPickNode: (id, also) => dispatch({ type: also ? 'select-also' : 'select-node', id }),
    onMenu: (id, at) => onMenu({ id, at }),
    onDrop: (id, { x, y }) => dispatch({ type: 'pin', pin: { id, x: Math.round(x), y: Math.round(y) } }),
    onDraw: () => drawn.current?.(),
    onPickEdge: (key) => dispatch({ type: 'select-edge', key }),
    onPickNothing: () => dispatch({ type: 'clear-selection' }),
    onExpandNode: (id) => dispatch({ type: 'expand', id }),
    onHover: (hovered) => {
      const { graph, visible, emphasis } = latest.current
      canvas?.setEmphasis(hovered ? emphasise(graph, visible, hovered) : emphasis)
    },
  }
  try {
    canvas = mountGraphCanvas(element, latest.current, events)
  } catch {
    // A browser that has no WebGL, which only trying tells.
  }
  return canvas
}
