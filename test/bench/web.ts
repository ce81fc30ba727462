import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { chromiumPath, openBrowser } from '../e2e/browser.ts'
import { serve } from '../e2e/serve.ts'
import { median } from './measure.ts'
import { skipped, within, type Row } from './row.ts'
import { syntheticGraphJson } from './synthetic-graph.ts'

const DIST = new URL('../../apps/web/dist/', import.meta.url)
const NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))
const ROUNDS = 5

/** What pages are asked; the checks of this folder know no DOM. */
interface PageGlobals {
  readonly cloudlore: { readonly ready: Promise<void>; positionOf(id: string): { x: number; y: number } | null }
  readonly document: {
    querySelector(selector: string): { click(): void } | null
    addEventListener(name: string, run: () => void, options: { once: boolean; capture: boolean }): void
  }
  readonly longTasks: number[]
  /** When the map was drawn, in milliseconds since navigation. */
  readonly drawnAt: number
  requestAnimationFrame(done: (time: number) => void): void
}

/** Takes the time in the page, as the bench itself notices later that the map is drawn. */
const NOTE_DRAWING = `Object.defineProperty(globalThis, 'cloudlore', {
  configurable: true,
  set(hook) {
    Object.defineProperty(globalThis, 'cloudlore', { value: hook, configurable: true, writable: true })
    hook.ready.then(() => { globalThis.drawnAt = performance.now() })
  },
})`

/** Scripts that the first page asks for: what it names, and what those import without being asked. */
async function initialScripts(): Promise<number> {
  const page = await readFile(new URL('index.html', DIST), 'utf8')
  const assets = await readdir(new URL('assets/', DIST))
  const texts = new Map(
    await Promise.all(
      assets
        .filter((name) => name.endsWith('.js'))
        .map(async (name) => [name, await readFile(new URL(`assets/${name}`, DIST), 'utf8')] as const),
    ),
  )
  const wanted = new Set([...texts.keys()].filter((name) => page.includes(name)))
  for (const name of wanted) {
    // A static import of a bundled file; a lazy one is written `import(`.
    for (const [, other] of (texts.get(name) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      if (other !== undefined && texts.has(other)) wanted.add(other)
    }
  }
  return [...wanted].reduce((sum, name) => sum + gzipSync(texts.get(name) ?? '', { level: 9 }).length, 0)
}

async function opened(browser: Browser, url: string, graph: string | null): Promise<{ page: Page; drawn: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  if (graph !== null) {
    await page.route('**/api/graph', (route) => route.fulfill({ contentType: 'application/json', body: graph }))
  }
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { longTasks: tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      // Node's types, which this folder is checked by, know no such entries.
      entryTypes: ['longtask'] as never[],
    })
  })
  // The loader that runs the bench marks functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript({ content: NOTE_DRAWING })
  await page.goto(url)
  await page.locator('.explorer').waitFor()
  const drawn = await page.evaluate(async () => {
    await (globalThis as unknown as PageGlobals).cloudlore.ready
    return (globalThis as unknown as PageGlobals).drawnAt
  })
  return { page, drawn }
}

/** Milliseconds from a click on a legend's row to the frame that shows it. */
const clicked = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const at = globalThis as unknown as PageGlobals
    const frame = () => new Promise((done) => at.requestAnimationFrame(done))
    await frame()
    const start = performance.now()
    at.document.querySelector(wanted)?.click()
    await frame()
    await frame()
    return performance.now() - start
  }, selector)

/** Milliseconds from the pointer reaching a node to the frame that shows its neighbourhood, less what moving it costs elsewhere. */
async function hovered(page: Page, id: string): Promise<number> {
  const place = await page.evaluate((node) => (globalThis as unknown as PageGlobals).cloudlore.positionOf(node), id)
  if (!place) throw new Error(`${id} is not on the map`)
  await page.evaluate(() => {
    const at = globalThis as unknown as PageGlobals & { hover: Promise<number> }
    at.hover = new Promise((done) => {
      at.document.addEventListener(
        'mousemove',
        () => {
          const start = performance.now()
          at.requestAnimationFrame(() => at.requestAnimationFrame(() => done(performance.now() - start)))
        },
        { once: true, capture: true },
      )
    })
  })
  await page.mouse.move(place.x, place.y)
  const time = await page.evaluate(() => (globalThis as unknown as { hover: Promise<number> }).hover)
  await page.mouse.move(2, 790)
  return time
}

async function interactions(browser: Browser, url: string): Promise<readonly Row[]> {
  const graph = JSON.stringify(syntheticGraphJson({ nodes: 1000, edges: 5000 }))
  const { page, drawn } = await opened(browser, url, graph)
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as PageGlobals).longTasks))
  const filters: number[] = []
  const hovers: number[] = []
  for (let round = 0; round < ROUNDS * 2; round++) filters.push(await clicked(page, '.legend li button'))
  for (let round = 0; round < ROUNDS * 2; round++) {
    hovers.push(await hovered(page, `service-${String(round * 7).padStart(6, '0')}`))
  }
  await page.close()
  const bar = { bar: 100, unit: 'ms' }
  return [
    within('1,000 / 5,000: filter to frame, median', median(filters), bar),
    within('1,000 / 5,000: hover to frame, median', median(hovers), bar),
    within('1,000 / 5,000: layout settled and drawn after navigation', drawn, { bar: 3000, unit: 'ms' }),
    within('1,000 / 5,000: longest task of the main thread meanwhile', longest, bar),
  ]
}

/** The explorer in Chromium with software GL. */
export async function web(): Promise<readonly Row[]> {
  const size = within('scripts of the first page, gzip', (await initialScripts()) / 1000, { bar: 350, unit: 'kB' })
  const executable = chromiumPath()
  if (executable === null) return [size, skipped('the explorer in Chromium', 'no Chromium found')]
  const { url, stop } = await serve([NOTES])
  const browser = await openBrowser(executable)
  const drawn: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const visit = await opened(browser, url, null)
    drawn.push(visit.drawn)
    await visit.page.close()
  }
  const rows = await interactions(browser, url)
  await browser.close()
  await stop()
  const first = within('default notes drawn after navigation, median of 5', median(drawn), { bar: 1500, unit: 'ms' })
  return [size, first, ...rows]
}
