import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import type { Point } from '../visual/point.ts'

/**
 * What end-to-end tests may ask of the map, as `window.cloudlore`. It only reads; pages behave the same without it.
 */
export interface TestHook {
  /** Resolves once the map is drawn for the first time, with the fonts it needs. */
  readonly ready: Promise<void>
  /** Centre of a node in pixels of the viewport; null if it is not drawn. */
  readonly positionOf: (id: string) => Point | null
  /** True if the map has lost its WebGL context, or is not mounted. */
  readonly lostContext: () => boolean
}

declare global {
  interface Window {
    cloudlore?: TestHook
  }
}

let current: GraphCanvas | null = null
const drawn = Promise.withResolvers<undefined>()

/** Sets up `window.cloudlore`. */
export function installTestHook(): void {
  window.cloudlore = {
    ready: drawn.promise,
    positionOf: (id) => current?.positionOf(id) ?? null,
    lostContext: () => current?.lostContext() ?? true,
  }
}

/** To be told when the map is mounted, and with null when it goes. */
export function announceCanvas(canvas: GraphCanvas | null): void {
  current = canvas
}

/** To be told when the map was drawn. */
export function announceDrawing(): void {
  void document.fonts.ready.then(() => requestAnimationFrame(() => drawn.resolve(undefined)))
}
