import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { syntheticGraphJson } from '../bench/synthetic-graph.ts'
import { mapDrawn, placeOf, placesDuring, positionOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const GRAPH = '**/api/graph'

describe.skipIf(!HAS_BROWSER)('the page says what is the matter', () => {
  let site: Site
  let page: Page

  beforeAll(async () => {
    site = await openSite({ 'a.md': '- EventBridge triggers Lambda.\n- Lambda stores results in S3.\n' })
    page = await site.newPage()
  })
  afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }))
  afterAll(async () => {
    await site.close()
  })

  test('while the graph is read, and once it is there', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await page.route(GRAPH, async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(site.url)
    await page.getByRole('status').filter({ hasText: 'Reading the graph …' }).waitFor()
    answer()
    await mapDrawn(page)
    expect(await positionOf(page, 'lambda')).not.toBeNull()
  })

  test('when the notes changed while the page was loading', async () => {
    const json = syntheticGraphJson({ nodes: 3, edges: 2 })
    await page.route(GRAPH, (route) => route.fulfill({ json, headers: { etag: '"earlier"' } }), { times: 1 })
    await page.goto(site.url)
    await expect.poll(() => positionOf(page, 'lambda'), { timeout: 30_000 }).not.toBeNull()
  })

  test('when the server fails, and tries again when asked to', async () => {
    const problem = { code: 'INTERNAL', title: 'out of paper' }
    await page.route(GRAPH, (route) => route.fulfill({ status: 500, json: problem }))
    await page.goto(site.url)
    await page.getByRole('alert').filter({ hasText: 'The server answered with an error: out of paper' }).waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await mapDrawn(page)
  })

  test('when there is no server, no graph that it knows, or nothing in the notes', async () => {
    await page.route(GRAPH, (route) => route.abort())
    await page.goto(site.url)
    await page.getByText('No server answers at this address.').waitFor()
    await page.unrouteAll()
    await page.route(GRAPH, (route) => route.fulfill({ json: { attributes: { format: 99 } } }))
    await page.reload()
    await page.getByText('The server sent a graph that this page cannot read.').waitFor()
    await page.unrouteAll()
    await page.route(GRAPH, (route) => route.fulfill({ json: syntheticGraphJson({ nodes: 0, edges: 0 }) }))
    await page.reload()
    await page.getByText('These notes name no AWS service yet.').waitFor()
  })

  test('when there is more than can be drawn, by the number', async () => {
    await page.route(GRAPH, (route) => route.fulfill({ json: syntheticGraphJson({ nodes: 4050, edges: 4050 }) }))
    await page.goto(site.url)
    await page.getByText('The 4000 best connected nodes are drawn; 50 more are left out.').waitFor()
    await mapDrawn(page)
    await page.getByRole('button', { name: 'Relations', exact: true }).click()
    await page.getByRole('main').getByText('4050 relations', { exact: true }).waitFor()
  })

  test('when the server has gone, and keeps the map until it is back', async () => {
    await page.goto(site.url)
    await mapDrawn(page)
    const banner = page.getByRole('status').filter({ hasText: 'The server has gone.' })
    await page.route(/\/(?:api|readyz)/, (route) => route.abort())
    await page.keyboard.press('/')
    await page.keyboard.type('EventBridge to S3')
    await page.keyboard.press('Enter')
    await banner.waitFor()
    expect(await positionOf(page, 'lambda')).not.toBeNull()
    await page.unrouteAll()
    await banner.waitFor({ state: 'hidden' })
  })

  test('when the filters leave nothing', async () => {
    await page.goto(`${site.url}/#v=1&exam=SAP`)
    await page.reload()
    await page.getByText('The filters leave nothing to show.').waitFor()
    await page.goto(site.url)
  })

  test('with less motion the map jumps to where it goes', async () => {
    await page.reload()
    await mapDrawn(page)
    const before = await placeOf(page, 'lambda')
    const seen = placesDuring(page, 'lambda', 60)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await seen).toEqual([before, await placeOf(page, 'lambda')])
  })

  test('a browser without WebGL has the table instead', async () => {
    await page.addInitScript(() => {
      type Give = (this: object, kind: string, ...rest: unknown[]) => unknown
      const { HTMLCanvasElement } = globalThis as unknown as { HTMLCanvasElement: { prototype: { getContext: Give } } }
      const give = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') || kind.startsWith('experimental') ? null : give.call(this, kind, ...rest)
      }
    })
    await page.goto(site.url)
    await page.reload()
    await page.getByText('This browser offers no WebGL').waitFor()
    await page.getByRole('button', { name: 'Relations', exact: true }).click()
    await page.getByRole('main').getByText('2 relations', { exact: true }).waitFor()
  })
})
