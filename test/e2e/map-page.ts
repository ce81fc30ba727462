import { PNG } from 'pngjs'
import type { Page } from 'playwright-core'

/** What the explorer offers to tests, as `window.cloudlore`. */
interface Hook {
  readonly ready: Promise<void>
  positionOf(id: string): { x: number; y: number } | null
  lostContext(): boolean
}

interface Place {
  readonly x: number
  readonly y: number
}

const hook = (page: Page) => page.evaluateHandle(() => (globalThis as unknown as { cloudlore: Hook }).cloudlore)

/** Resolves once the map is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await (await hook(page)).evaluate(({ ready }) => ready)
}

/** Centre of a node in pixels of the page; null if it is not drawn. */
export async function positionOf(page: Page, id: string): Promise<Place | null> {
  return (await hook(page)).evaluate((cloudlore, node) => cloudlore.positionOf(node), id)
}

/** As `positionOf`; fails if the node is not drawn. */
export async function placeOf(page: Page, id: string): Promise<Place> {
  const place = await positionOf(page, id)
  if (!place) throw new Error(`${id} is not on the map`)
  return place
}

export async function hasLostContext(page: Page): Promise<boolean> {
  return (await hook(page)).evaluate((cloudlore) => cloudlore.lostContext())
}

/** The places at which a node is drawn from now on and for a number of frames after it first moved, each once. */
export async function placesDuring(page: Page, id: string, frames: number): Promise<Place[]> {
  return (await hook(page)).evaluate(
    async (cloudlore, { node, most }) => {
      const { requestAnimationFrame } = globalThis as unknown as { requestAnimationFrame: (done: () => void) => void }
      const places: Place[] = []
      for (let left = most; left > 0; ) {
        const [place, last] = [cloudlore.positionOf(node), places.at(-1)]
        if (place && (place.x !== last?.x || place.y !== last.y)) places.push(place)
        if (places.length > 1) left--
        await new Promise<void>((resolve) => requestAnimationFrame(resolve))
      }
      return places
    },
    { node: id, most: frames },
  )
}

interface Canvas {
  getContext: (kind: string, options?: object) => { getExtension(name: string): { loseContext(): void } } | null
}

/**
 * Takes the map's WebGL context away; resolves once another canvas has taken the place of the one that lost it. The
 * browser refuses the first `refused` requests for another context of a kind.
 */
export async function loseContext(page: Page, { refused = 0 } = {}): Promise<void> {
  const canvas = page.locator('.sigma-nodes')
  const lost = await canvas.elementHandle()
  await canvas.evaluate((element, times) => {
    const lossy = element as unknown as Canvas
    const prototype = Object.getPrototypeOf(element) as Canvas
    const { getContext } = prototype
    const left = new Map<string, number>()
    lossy.getContext('webgl2')?.getExtension('WEBGL_lose_context').loseContext()
    prototype.getContext = function (this: Canvas, kind, options) {
      const wanted = left.get(kind) ?? times
      left.set(kind, wanted - 1)
      return kind.includes('webgl') && this !== lossy && wanted > 0 ? null : getContext.call(this, kind, options)
    }
  }, refused)
  await page.waitForFunction((gone) => {
    const { document } = globalThis as unknown as { document: { querySelector(css: string): unknown } }
    const now = document.querySelector('.sigma-nodes')
    return now !== null && now !== gone
  }, lost)
}

/** Which of the nodes are drawn. */
export async function drawnOf(page: Page, ids: readonly string[]): Promise<string[]> {
  const places = await Promise.all(ids.map((id) => positionOf(page, id)))
  return ids.filter((_, at) => places[at] !== null)
}

/** How far the drawn colour at a node is from the background: 0 to 765. */
export async function inkAt(page: Page, id: string): Promise<number> {
  const { x, y } = await placeOf(page, id)
  const png = PNG.sync.read(await page.screenshot())
  const at = (left: number, top: number): number[] => {
    const start = (Math.round(top) * png.width + Math.round(left)) * 4
    return [...png.data.subarray(start, start + 3)]
  }
  const [pixel, ground] = [at(x, y), at(png.width / 2, png.height - 4)]
  return pixel.reduce((sum, value, channel) => sum + Math.abs(value - (ground[channel] ?? 0)), 0)
}

/** Goes to a view by its address, without loading the page anew; the camera starts over. */
export async function showView(page: Page, view: string): Promise<void> {
  await page.locator('.brand').click()
  await page.evaluate((hash) => {
    const { location } = globalThis as unknown as { location: { hash: string } }
    location.hash = hash
  }, `v=1&${view}`)
  await drawnSince(page)
}

const IDLE_MILLISECONDS = 2_000

/**
 * Until what follows from the last change has been drawn. On a busy machine Chromium may never call a page idle that
 * asks for no further frame, so that the wait for it has an end.
 */
async function drawnSince(page: Page): Promise<void> {
  await page.evaluate((timeout) => {
    const { requestAnimationFrame, requestIdleCallback } = globalThis as unknown as {
      requestAnimationFrame: (done: () => void) => void
      requestIdleCallback: (done: () => void, options: { readonly timeout: number }) => void
    }
    return new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout })))
  }, IDLE_MILLISECONDS)
}
