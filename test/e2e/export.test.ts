import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cypherErrors, errorsInMermaid, READERS } from '../readers.ts'
import { mapDrawn, placeOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Queues, "quotes" & <tags>

- SQS triggers Lambda; it costs "nothing" & <more>.
- Lambda reads messages from SQS.
- Lambda는 결과를 S3에 저장한다.
`
const QUOTES = [
  'Lambda reads messages from SQS.',
  'Lambda는 결과를 S3에 저장한다.',
  'SQS triggers Lambda; it costs "nothing" & <more>.',
]
/** The names of the formats as the page has them. */
const NAMES: Readonly<Record<keyof typeof READERS, string>> = {
  ...{ json: 'Graph JSON', gexf: 'GEXF', graphml: 'GraphML', csv: 'CSV', dot: 'DOT', turtle: 'Turtle' },
  ...{ cytoscape: 'Cytoscape JSON', neptune: 'Neptune CSV', neo4j: 'Neo4j CSV' },
}

describe.skipIf(!HAS_BROWSER)('what the page saves', () => {
  let site: Site
  let page: Page

  beforeAll(async () => {
    site = await openSite({ 'a.md': NOTE })
    page = await site.newPage()
    await page.goto(site.url)
    await mapDrawn(page)
  })
  afterAll(async () => {
    await site.close()
  })

  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'Share and export' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const saved = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()])
    return readFile(await download.path())
  }
  const exported = async (name: string): Promise<string[]> => {
    await choose('Export as …')
    const bytes = await saved(() => page.getByRole('button', { name: new RegExp(`^${name}`) }).click())
    await page
      .getByRole('dialog')
      .getByText(/^Saved as /)
      .waitFor()
    await page.keyboard.press('Escape')
    const files = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)) : [bytes]
    return files.map((file) => new TextDecoder().decode(file))
  }

  const formats = Object.keys(NAMES) as (keyof typeof NAMES)[]
  test.each(formats)('%s is read by another program, with every sentence', async (format) => {
    const { nodes, edges, quotes } = READERS[format](await exported(NAMES[format]))
    expect({ nodes, edges, quotes: quotes.toSorted() }).toEqual({ nodes: 3, edges: 3, quotes: QUOTES })
  })

  test('Mermaid, Cypher and JSON lines have no error', async () => {
    expect(errorsInMermaid((await exported('Mermaid')).join(''))).toBe(0)
    expect(cypherErrors((await exported('Cypher')).join('').trimEnd())).toBe(0)
    const lines = (await exported('JSON lines')).join('').trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { quote: string }).quote).sort()).toEqual(QUOTES)
  })

  test('the picture has the map on it, twice as fine, and no empty margin', async () => {
    const png = PNG.sync.read(await saved(() => choose('Save picture (PNG)')))
    const svg = (await saved(() => choose('Save picture (SVG)'))).toString()
    const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
    expect([png.width, png.height]).toEqual([2 * width, 2 * height])
    const canvas = await page.locator('.map-canvas').boundingBox()
    expect(width).toBeLessThan(canvas?.width ?? 0)
    // Below the map stands what its colours mean.
    expect(svg).toMatch(/>Compute, containers<\/text>[^]*>integrates with<\/text>/)
    const { x, y } = await placeOf(page, 'lambda')
    const [across, down] = [x - (canvas?.x ?? 0) - left, y - (canvas?.y ?? 0) - top]
    const at = (Math.round(2 * down) * png.width + Math.round(2 * across)) * 4
    const [node, ground] = [[...png.data.subarray(at, at + 3)], [...png.data.subarray(0, 3)]]
    expect(node.reduce((sum, value, channel) => sum + Math.abs(value - (ground[channel] ?? 0)), 0)).toBeGreaterThan(60)
  })

  /** Middles of the bent edges, in pixels of the page. */
  const curves = async (): Promise<{ x: number; y: number }[]> => {
    const svg = (await saved(() => choose('Save picture (SVG)'))).toString()
    const canvas = await page.locator('.map-canvas').boundingBox()
    const number = '(-?[\\d.]+)'
    const curve = new RegExp(`M${number} ${number}Q${number} ${number} ${number} ${number}`, 'g')
    return [...svg.matchAll(curve)].map((match) => {
      const [x1 = 0, y1 = 0, bendX = 0, bendY = 0, x2 = 0, y2 = 0] = match.slice(1).map(Number)
      return { x: (canvas?.x ?? 0) + (x1 + 2 * bendX + x2) / 4, y: (canvas?.y ?? 0) + (y1 + 2 * bendY + y2) / 4 }
    })
  }

  /** The same once the map has come to rest. */
  const restingCurves = async () => {
    let last = await curves()
    await expect
      .poll(async () => {
        const now = await curves()
        const rests = JSON.stringify(now) === JSON.stringify(last)
        last = now
        return rests
      })
      .toBe(true)
    return last
  }

  test('parallel relations run apart, and each opens by a click on it', async () => {
    const opened: (string | null)[] = []
    for (const which of [0, 1]) {
      await page.getByRole('button', { name: 'Show all' }).click()
      const middles = await restingCurves()
      expect(middles).toHaveLength(2)
      await page.mouse.click(middles[which]?.x ?? 0, middles[which]?.y ?? 0)
      await expect.poll(() => page.url()).toContain('edge=')
      opened.push(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('edge'))
      await page.keyboard.press('Escape')
      await expect.poll(() => page.url()).not.toContain('edge=')
    }
    expect(opened.sort()).toEqual(['lambda|integrates-with|sqs', 'sqs|integrates-with|lambda'])
  })
})
