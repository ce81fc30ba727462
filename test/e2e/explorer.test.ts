import Graph from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const NOTE = `# Automation notes

## [SOA] EventBridge and Systems Manager

- An EventBridge rule triggers SSM Automation when an instance stops.
- EventBridge sends events to SNS and SQS.
- Lambda reads messages from SQS.
- Lambda stores results in S3.
- A Lambda function runs for at most 15 minutes.

<script>document.title = 'hijacked'</script>

## 한국어 메모

- CloudTrail은 로그를 S3에 저장한다.
- CloudWatch는 EC2를 모니터링한다.
`

const executable = chromiumPath()

interface Pixel {
  readonly r: number
  readonly g: number
  readonly b: number
}

function pixelAt(png: PNG, x: number, y: number): Pixel {
  const i = (Math.round(y) * png.width + Math.round(x)) * 4
  return { r: png.data[i] ?? 0, g: png.data[i + 1] ?? 0, b: png.data[i + 2] ?? 0 }
}

const distance = (a: Pixel, b: Pixel) => Math.abs(a.r - b.r) + Math.abs(a.g - b.g) + Math.abs(a.b - b.b)

interface Hook {
  readonly ready: Promise<void>
  positionOf(id: string): { x: number; y: number } | null
  lostContext(): boolean
}

const hook = (page: Page) => page.evaluateHandle(() => (globalThis as unknown as { cloudlore: Hook }).cloudlore)

async function positionOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const position = await (await hook(page)).evaluate((cloudlore, node) => cloudlore.positionOf(node), id)
  if (!position) throw new Error(`${id} is not on the map`)
  return position
}

describe.skipIf(executable === null)('the explorer in a real browser', () => {
  let served: Served
  let browser: Browser
  let page: Page
  const failures: string[] = []

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cloudlore-'))
    await writeFile(join(folder, 'automation.md'), NOTE)
    served = await serve([folder])
    browser = await openBrowser(executable ?? '')
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US', acceptDownloads: true })
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
    await page.goto(served.url)
    await (await hook(page)).evaluate((cloudlore) => cloudlore.ready)
  })

  afterAll(async () => {
    await browser.close()
    expect(await served.stop()).toBe(0)
  })

  test('WebGL draws the services where the map says they are', async () => {
    expect(await (await hook(page)).evaluate((cloudlore) => cloudlore.lostContext())).toBe(false)
    const { x, y } = await positionOf(page, 'lambda')
    const png = PNG.sync.read(await page.screenshot())
    const background = pixelAt(png, 640, 790)
    expect(distance(pixelAt(png, x, y), background)).toBeGreaterThan(60)
  })

  test('a click on a service opens what the notes say of it', async () => {
    const { x, y } = await positionOf(page, 'lambda')
    await page.mouse.click(x, y)
    await page.getByRole('heading', { name: 'Lambda', exact: true }).waitFor()
    await page.getByText('15 minutes').first().waitFor()
    await page.keyboard.press('Escape')
  })

  test('a service is found by its Hangul name', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('람다')
    await page
      .getByRole('option', { name: /Lambda/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Lambda', exact: true }).waitFor()
    await page.keyboard.press('Escape')
  })

  test('"EventBridge to SSM" is answered with the sentence that says so, and the sentence leads to the note', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('EventBridge to SSM')
    await page.keyboard.press('Enter')
    await page.getByText('An EventBridge rule triggers SSM Automation when an instance stops.').first().waitFor()
    await page
      .getByRole('button', { name: /automation\.md/ })
      .or(page.getByRole('link', { name: /automation\.md/ }))
      .first()
      .click()
    await page.getByText('Automation notes').first().waitFor()
    expect(await page.title()).not.toBe('hijacked')
  })

  test('the Korean question has the same answer, and the address keeps it', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('EventBridge에서 SSM까지')
    await page.keyboard.press('Enter')
    await page.getByText('An EventBridge rule triggers SSM Automation when an instance stops.').first().waitFor()
    const other = await browser.newPage({ locale: 'ko-KR' })
    await other.goto(page.url())
    await other.getByText('An EventBridge rule triggers SSM Automation when an instance stops.').first().waitFor()
    await other.close()
  })

  test('the downloaded graph opens in graphology', async () => {
    await page.getByRole('button', { name: 'Share and export' }).click()
    await page.getByRole('menuitem', { name: 'Export as …' }).click()
    await page.getByRole('radio', { name: 'The whole graph' }).check({ force: true })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Graph JSON/ }).click(),
    ])
    const graph = Graph.from(JSON.parse(await readFile(await download.path(), 'utf8')) as SerializedGraph)
    expect(graph.multi).toBe(true)
    expect(graph.getEdgeAttribute('lambda|integrates-with|s3', 'verb')).toBe('stores-in')
  })

  test('nothing failed on the page', () => {
    expect(failures).toEqual([])
  })
})
