import type { SigmaStageEventPayload } from 'sigma/types'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Point } from '../visual/point.ts'
import type { Renderer } from './stage.ts'

export interface DragOptions {
  readonly graph: () => KnowledgeGraph
  readonly nodeUnder: (payload: SigmaStageEventPayload) => string | null
  /** A node was moved and let go of, in the units of the layout. */
  readonly onDrop: (id: string, to: Point) => void
}

/** Pixels that a pressed pointer may tremble before it drags. */
const TREMOR = 4
const LONG_PRESS_MILLISECONDS = 480

/** Lets nodes be dragged. Returns whether one is being dragged, or was until the pointer went up: that is no click. */
export function listenForDrags(renderer: Renderer, options: DragOptions): () => boolean {
  let held: { readonly id: string; readonly from: Point; moved: boolean } | null = null
  let dropped = false
  renderer.on('downStage', (payload) => {
    dropped = false
    const id = isOtherButton(payload) ? null : options.nodeUnder(payload)
    held = id === null ? null : { id, from: { x: payload.event.x, y: payload.event.y }, moved: false }
  })
  renderer.on('moveBody', (payload) => {
    const { event } = payload
    if (!held) return
    // Let go of where nobody saw it, beyond the window.
    if (event.original instanceof MouseEvent && event.original.buttons === 0) {
      release()
      return
    }
    payload.preventSigmaDefault()
    event.original.preventDefault()
    if (!held.moved && Math.hypot(event.x - held.from.x, event.y - held.from.y) < TREMOR) return
    held.moved = true
    const graph = options.graph()
    if (graph.hasNode(held.id)) graph.mergeNodeAttributes(held.id, renderer.viewportToGraph(event))
  })
  const release = (): void => {
    const last = held
    held = null
    dropped = last?.moved ?? false
    const graph = options.graph()
    if (!last?.moved || !graph.hasNode(last.id)) return
    const { x, y } = graph.getNodeAttributes(last.id)
    options.onDrop(last.id, { x, y })
  }
  renderer.on('upStage', release)
  return () => dropped || (held?.moved ?? false)
}

/** Sigma tells of each button that goes down, but only of the left one that it goes up. */
function isOtherButton({ event: { original } }: SigmaStageEventPayload): boolean {
  return original instanceof MouseEvent && original.button !== 0
}

/** Calls back when a finger rests on the element; returns how to stop. */
export function listenForLongPress(element: HTMLElement, onPress: (at: Point) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from: Point = { x: 0, y: 0 }
  const stop = (): void => clearTimeout(timer)
  const down = (event: PointerEvent): void => {
    stop()
    if (event.pointerType !== 'touch' || !event.isPrimary) return
    from = { x: event.clientX, y: event.clientY }
    timer = setTimeout(() => onPress(from), LONG_PRESS_MILLISECONDS)
  }
  const move = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > 2 * TREMOR) stop()
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', stop)
  element.addEventListener('pointercancel', stop)
  return () => {
    stop()
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', stop)
    element.removeEventListener('pointercancel', stop)
  }
}
