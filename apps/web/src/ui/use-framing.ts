import { useEffect, useRef } from 'react'
import type { Insets } from '../canvas/framing.ts'
import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import type { EmphasisTarget } from '../graph/emphasis.ts'
import { placeOf } from '../view/target.ts'
import { announceDrawing } from './test-hook.ts'
import { useExplorer } from './explorer-context.ts'

interface FramingOptions {
  readonly target: EmphasisTarget | null
  readonly insets: Insets
}

/** What the camera was taken to last, by key; empty where it was taken to nothing. */
interface Taken {
  readonly canvas: GraphCanvas | null
  readonly focus: string
  readonly target: string
}

const NOTHING: Taken = { canvas: null, focus: '', target: '' }

/**
 * Takes the camera to what the map is narrowed to, and to what is opened; back when that closes. Nothing else moves it:
 * neither a filter nor a changed note.
 */
export function useFraming(canvas: GraphCanvas | null, { target, insets }: FramingOptions): void {
  const { graph, view, answer } = useExplorer()
  const taken = useRef(NOTHING)
  const pending = target === null && answer.status === 'loading'
  const focus = view.focus ? JSON.stringify(view.focus) : ''
  const wanted = target && placeOf(target)
  // What the notes never name is nowhere on the map.
  const place = wanted?.nodes.some((id) => graph.hasNode(id)) ? wanted : null
  useEffect(() => canvas?.setInsets(insets), [canvas, insets])
  useEffect(() => {
    if (!canvas) return
    const instant = taken.current.canvas !== canvas
    const before = instant ? NOTHING : taken.current
    if (instant) announceDrawing()
    if (focus !== before.focus) {
      if (focus === '') canvas.comeBack('focus')
      else canvas.visit('focus', { nodes: null, how: 'fit', instant })
    }
    const key = pending ? before.target : (place?.key ?? '')
    if (key !== before.target) {
      if (place) canvas.visit('target', { ...place, instant })
      else canvas.comeBack('target')
    }
    if (instant && focus === '' && key === '') canvas.fit(null, { instant })
    taken.current = { canvas, focus, target: key }
    // What the place holds is as its key says.
  }, [canvas, focus, pending, place?.key])
  // A panel that opens beside it would cover what was framed.
  useEffect(() => {
    if (place) canvas?.visit('target', { ...place, instant: false, again: true })
  }, [canvas, insets])
}
