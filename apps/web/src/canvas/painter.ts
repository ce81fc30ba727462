import { discsOf as shapeDiscs } from '../visual/node-shape.ts'
import type { Box } from '../visual/label-placement.ts'
import type { Disc } from '../visual/point.ts'
import { paintEdges } from './edge-painter.ts'
import type { EdgeBatch } from './edge-painter.ts'
import type { Insets } from './framing.ts'
import { NO_LETTERING, paintLettering, pictured, placeLettering } from './lettering.ts'
import type { LabelWish, Lettering, Widths } from './lettering.ts'
import { discsOf, edgeWords } from './placing.ts'
import type { Discs } from './placing.ts'
import { FADED, litEdges, plainEdges } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Renderer } from './stage.ts'
import type { PictureLabel } from './svg.ts'

/** What is drawn, and how. */
export interface Subject {
  readonly scene: Scene
  readonly sizeFactor: number
  readonly insets: Insets
}

/**
 * Draws what sigma does not: edges below its nodes, and above them the labels, or what is lit. While something is lit
 * the layers of the rest fade as a whole, so that they need not be drawn anew.
 */
export interface Painter {
  /** After sigma has drawn its nodes. */
  readonly frame: (renderer: Renderer, subject: Subject) => void
  /** When nothing but the emphasis, its words or the room for labels have changed. */
  readonly light: (renderer: Renderer, subject: Subject) => void
  /** When another font has come. */
  readonly reletter: (renderer: Renderer, subject: Subject) => void
  /** Where the nodes are, as of the last frame. */
  readonly discs: () => Discs
  /** The same as was drawn last, on another canvas, at whatever scale that has. */
  readonly copyTo: (context: CanvasRenderingContext2D, subject: Subject) => void
  /** The labels that are seen. */
  readonly labels: (scene: Scene) => readonly PictureLabel[]
}

/** Radius in pixels below which a node has a label only when it is lit. */
const SMALLEST_LABELLED = 3.4
const PIN_RADIUS = 3.2
/** How far out of sight a node may be for its label still to be seen, in pixels. */
const BEYOND = { across: 160, down: 40 }

export function createPainter(): Painter {
  const widths: Widths = new Map()
  let discs: Discs = new Map()
  let plain: { readonly of: Scene; readonly sizeFactor: number; readonly batches: readonly EdgeBatch[] } | null = null
  /** Of the whole map, and the room that it was placed in; null until it is needed. */
  let map: { readonly insets: Insets; readonly lettering: Lettering } | null = null
  let lettering: Lettering = NO_LETTERING

  const batches = ({ scene, sizeFactor }: Subject): readonly EdgeBatch[] => {
    const { edges, visible } = scene
    if (plain?.of.edges !== edges || plain.of.visible !== visible || plain.sizeFactor !== sizeFactor)
      plain = { of: scene, sizeFactor, batches: plainEdges(scene, sizeFactor) }
    return plain.batches
  }

  const light = (renderer: Renderer, subject: Subject): void => {
    const { scene } = subject
    const context = layer(renderer, 'labels')
    const { width, height } = renderer.getDimensions()
    const lit = scene.emphasis !== null
    fadeLayer(renderer, 'strokes', lit ? FADED.edges : 1)
    fadeLayer(renderer, 'nodes', lit ? FADED.nodes : 1)
    context.clearRect(0, 0, width, height)
    const bounds = boundsOf(renderer, subject.insets)
    if (lit) {
      paintEdges(context, litEdges(scene, subject.sizeFactor), discs)
      for (const id of scene.emphasis.nodes) paintNode(context, discs.get(id), { scene, id })
      const wishes = { labels: litLabels(scene, discs), words: edgeWords(scene, discs), bounds }
      lettering = placeLettering(context, wishes, widths)
    } else {
      const { insets } = subject
      if (map?.insets !== insets) {
        const wishes = { labels: mapLabels(renderer, scene, discs), words: [], bounds }
        map = { insets, lettering: placeLettering(context, wishes, widths) }
      }
      lettering = map.lettering
    }
    paintPins(context, scene, discs)
    paintLettering(context, lettering, scene.theme)
  }

  return {
    frame: (renderer, subject) => {
      discs = discsOf(renderer, subject.scene, subject.sizeFactor)
      map = null
      const context = layer(renderer, 'strokes')
      const { width, height } = renderer.getDimensions()
      context.clearRect(0, 0, width, height)
      paintEdges(context, batches(subject), discs)
      light(renderer, subject)
    },
    light,
    reletter: (renderer, subject) => {
      widths.clear()
      map = null
      light(renderer, subject)
    },
    copyTo: (context, subject) => {
      const { scene, sizeFactor } = subject
      const lit = scene.emphasis
      context.globalAlpha = lit ? FADED.edges : 1
      paintEdges(context, batches(subject), discs)
      context.globalAlpha = lit ? FADED.nodes : 1
      for (const [id, disc] of discs) paintNode(context, disc, { scene, id })
      context.globalAlpha = 1
      paintEdges(context, litEdges(scene, sizeFactor), discs)
      for (const id of lit?.nodes ?? []) paintNode(context, discs.get(id), { scene, id })
      paintPins(context, scene, discs)
      paintLettering(context, lettering, scene.theme)
    },
    discs: () => discs,
    labels: ({ theme }) => pictured(lettering, theme),
  }
}

function layer(renderer: Renderer, name: string): CanvasRenderingContext2D {
  const context = renderer.getCanvases()[name]?.getContext('2d')
  if (!context) throw new Error(`the map has no layer "${name}"`)
  return context
}

function fadeLayer(renderer: Renderer, name: string, opacity: number): void {
  const canvas = renderer.getCanvases()[name]
  if (canvas) canvas.style.opacity = String(opacity)
}

function boundsOf(renderer: Renderer, { left, right, top, bottom }: Insets): Box {
  const { width, height } = renderer.getDimensions()
  return { left, top, right: width - right, bottom: height - bottom }
}

function mapLabels(renderer: Renderer, scene: Scene, discs: Discs): LabelWish[] {
  const { width, height } = renderer.getDimensions()
  return [...discs].flatMap(([key, { x, y, radius }]) => {
    const { across, down } = BEYOND
    const seen = x > -across && x < width + across && y > -down && y < height + down
    return seen && radius >= SMALLEST_LABELLED ? [wish(scene, key, { x, y, radius })] : []
  })
}

function litLabels(scene: Scene, discs: Discs): LabelWish[] {
  return [...(scene.emphasis?.nodes ?? [])].flatMap((key) => {
    const disc = discs.get(key)
    return disc ? [wish(scene, key, disc)] : []
  })
}

function wish(scene: Scene, key: string, disc: Disc): LabelWish {
  const text = scene.labels.get(key) ?? scene.graph.getNodeAttribute(key, 'label')
  return { key, text, ...disc, core: scene.emphasis?.core.has(key) ?? false }
}

function paintNode(
  context: CanvasRenderingContext2D,
  disc: Disc | undefined,
  { scene, id }: { readonly scene: Scene; readonly id: string },
): void {
  const visual = scene.nodes.get(id)
  if (!disc || !visual) return
  for (const { radius, inColour } of shapeDiscs(visual.shape, disc.radius)) {
    context.beginPath()
    context.arc(disc.x, disc.y, radius, 0, Math.PI * 2)
    context.fillStyle = inColour ? visual.color : scene.theme.background
    context.fill()
  }
}

/** A small head of a pin on each node that was put where it stands; of what is lit, while something is. */
function paintPins(context: CanvasRenderingContext2D, { pinned, emphasis, theme }: Scene, discs: Discs): void {
  for (const id of pinned) {
    const disc = discs.get(id)
    if (!disc || (emphasis && !emphasis.nodes.has(id))) continue
    const away = (disc.radius + PIN_RADIUS / 2) * Math.SQRT1_2
    context.beginPath()
    context.arc(disc.x + away, disc.y - away, PIN_RADIUS, 0, Math.PI * 2)
    context.fillStyle = theme.ink
    context.fill()
    context.strokeStyle = theme.background
    context.lineWidth = 1.5
    context.stroke()
  }
}
