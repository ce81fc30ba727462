import type { SigmaStageEventPayload } from 'sigma/types'
import type { Point } from '../visual/point.ts'
import { listenForDrags } from './gestures.ts'
import type { DragOptions } from './gestures.ts'
import type { Renderer } from './stage.ts'

export type Hovered = { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly key: string }

export interface PointerEvents {
  /** `also`: picked with Shift, Ctrl or Cmd, in addition to what is selected. */
  readonly onPickNode: (id: string, also: boolean) => void
  readonly onPickEdge: (key: string) => void
  readonly onPickNothing: () => void
  readonly onExpandNode: (id: string) => void
  /** Asked what can be done with a node, at a point of the browser's viewport. */
  readonly onMenu: (id: string, at: Point) => void
  readonly onHover: (target: Hovered | null) => void
  /** A node was dragged, to a point in the units of the layout. */
  readonly onDrop: DragOptions['onDrop']
}

/** What lies at a point of the canvas, or not farther from it than `reach`; all in pixels. */
export interface Sights {
  readonly nodeNear: (at: Point, reach: number) => string | null
  readonly edgeNear: (at: Point, reach: number) => string | null
}

/** How near the pointer or a finger means something. */
const REACH = {
  pointer: { node: 1, edge: 5 },
  finger: { node: 16, edge: 14 },
}

/** The node that a finger means. */
export function nodeUnderFinger(sights: Sights, at: Point): string | null {
  return sights.nodeNear(at, REACH.finger.node)
}

interface Options {
  readonly container: HTMLElement
  readonly sights: Sights
  readonly graph: DragOptions['graph']
}

/** Tells what is pointed at, picked and dragged. Sigma is asked for no more than where: see `node-program.ts`. */
export function listenToPointer(renderer: Renderer, events: PointerEvents, options: Options): void {
  const { container, sights, graph } = options
  const under = ({ event }: SigmaStageEventPayload): Hovered | null => {
    const reach = event.original instanceof MouseEvent ? REACH.pointer : REACH.finger
    const id = sights.nodeNear(event, reach.node)
    if (id !== null) return { kind: 'node', id }
    const key = sights.edgeNear(event, reach.edge)
    return key === null ? null : { kind: 'edge', key }
  }
  const nodeUnder = (payload: SigmaStageEventPayload): string | null => {
    const target = under(payload)
    return target?.kind === 'node' ? target.id : null
  }
  const isDragging = listenForDrags(renderer, { graph, nodeUnder, onDrop: events.onDrop })
  listenForHover(renderer, { container, under, onHover: events.onHover })
  renderer.on('clickStage', (payload) => {
    if (isDragging()) return
    const target = under(payload)
    const { shiftKey, ctrlKey, metaKey } = payload.event.original
    if (target?.kind === 'node') events.onPickNode(target.id, shiftKey || ctrlKey || metaKey)
    else if (target) events.onPickEdge(target.key)
    else events.onPickNothing()
  })
  renderer.on('rightClickStage', (payload) => {
    const { original } = payload.event
    const node = nodeUnder(payload)
    if (node === null || !(original instanceof MouseEvent)) return
    original.preventDefault()
    events.onMenu(node, { x: original.clientX, y: original.clientY })
  })
  renderer.on('doubleClickStage', (payload) => {
    const node = nodeUnder(payload)
    if (node === null) return
    payload.preventSigmaDefault()
    events.onExpandNode(node)
  })
}

interface HoverOptions {
  readonly container: HTMLElement
  readonly under: (payload: SigmaStageEventPayload) => Hovered | null
  readonly onHover: (target: Hovered | null) => void
}

function listenForHover(renderer: Renderer, { container, under, onHover }: HoverOptions): void {
  let hovered: Hovered | null = null
  const hover = (target: Hovered | null): void => {
    if (isSame(hovered, target)) return
    hovered = target
    container.style.cursor = target ? 'pointer' : ''
    onHover(target)
  }
  renderer.on('moveBody', (payload) => {
    const { original } = payload.event
    const isOver = original.target instanceof Node && container.contains(original.target)
    // While the map is moved, what passes under the pointer is not meant.
    if (isOver && original instanceof MouseEvent && original.buttons === 0) hover(under(payload))
  })
  renderer.on('leaveStage', () => hover(null))
}

function isSame(a: Hovered | null, b: Hovered | null): boolean {
  if (a?.kind === 'node' && b?.kind === 'node') return a.id === b.id
  if (a?.kind === 'edge' && b?.kind === 'edge') return a.key === b.key
  return a === b
}
