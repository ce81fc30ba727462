import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseGraph } from '@cloudlore/graph'
import { drawnOf, hasLostContext, inkAt, loseContext, mapDrawn, placeOf, positionOf, showView } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

## [SAA] Serverless

- EventBridge triggers Lambda.
- Lambda stores results in S3.
- A Lambda function runs for at most 15 minutes.

## [DVA] Storage

- CloudTrail stores logs in S3.
- SNS does not read from SQS.
- ~~CloudTrail stores logs in Redshift.~~
`
const OTHER = `# Other notes

${'A line that says nothing.\n\n'.repeat(60)}
- GuardDuty monitors EKS.
`

/** A place in hundredths of a pixel: a new renderer adds up the same camera in another order. */
async function pixelOf(page: Page, id: string): Promise<readonly number[]> {
  const { x, y } = await placeOf(page, id)
  return [Math.round(100 * x), Math.round(100 * y)]
}

describe.skipIf(!HAS_BROWSER)('the map in a real browser', () => {
  let site: Site
  let page: Page
  let other: string

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE, 'other.md': OTHER })
    other = join(basename(site.folder), 'other.md')
    page = await site.newPage({ hasTouch: true })
    await page.goto(site.url)
    await mapDrawn(page)
  })

  afterAll(async () => {
    await site.close()
  })

  const NODES = ['eventbridge', 'lambda', 's3', 'cloudtrail', 'guardduty', 'eks']

  test('pointing at a node fades all but its surroundings', async () => {
    const [plain, { x, y }] = [await inkAt(page, 'guardduty'), await placeOf(page, 'lambda')]
    await page.mouse.move(x, y)
    await expect.poll(() => inkAt(page, 'guardduty')).toBeLessThan(plain / 2)
    expect(await inkAt(page, 's3')).toBeGreaterThan(60)
    await page.mouse.move(640, 790)
    await expect.poll(() => inkAt(page, 'guardduty')).toBe(plain)
  })

  test('each filter leaves what it says', async () => {
    const shows = async (view: string, present: readonly string[], absent: readonly string[]) => {
      await showView(page, view)
      await expect.poll(() => drawnOf(page, [...present, ...absent]), { message: view }).toEqual(present)
    }
    const onlyMonitors = 'no-verb=triggers,sends-to,reads-from,stores-in,uses,manages,protects,generic'
    await shows('', [...NODES, 'sqs', 'redshift'], [])
    await shows('exam=SAA', ['eventbridge', 'lambda', 's3'], ['cloudtrail', 'guardduty', 'eks'])
    await shows(`only-note=${encodeURIComponent(encodeURIComponent(other))}`, ['guardduty', 'eks'], ['lambda', 's3'])
    await shows(onlyMonitors, ['guardduty', 'eks'], ['eventbridge', 'lambda', 's3'])
    await shows('no-category=compute,integration', ['s3', 'cloudtrail', 'guardduty'], ['lambda', 'eventbridge', 'eks'])
    await shows('no-relation=integrates-with', [], NODES)
    await shows('max=0', [], NODES)
    await shows('exam=DVA&min=0.1', ['cloudtrail', 's3'], ['sqs', 'redshift'])
    await shows('exam=DVA&min=0.1&negated=on', ['cloudtrail', 's3', 'sqs'], ['redshift'])
    await shows('exam=DVA&min=0.1&retracted=on', ['cloudtrail', 's3', 'redshift'], ['eks'])
  })

  test('the legend filters by a click; keys undo and redo it', async () => {
    await showView(page, '')
    const row = page.getByRole('button', { name: /^Compute, containers/ })
    await row.click()
    await expect.poll(() => drawnOf(page, ['lambda', 's3'])).toEqual(['s3'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawnOf(page, ['lambda', 's3'])).toEqual(['lambda', 's3'])
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => row.getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: 'Reset filters' }).click()
    await expect.poll(() => positionOf(page, 'lambda')).not.toBeNull()
  })

  test('the numbers of the legend follow the filters and add up', async () => {
    await showView(page, '')
    const legend = page.getByRole('complementary', { name: 'Legend and filters' })
    const numbers = async (rows: string): Promise<number[]> => {
      const texts = await legend
        .locator(`${rows} [aria-pressed=true] .count, ${rows} span.legend-row .count`)
        .allInnerTexts()
      return texts.map((text) => Number.parseInt(text))
    }
    const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
    const foot = () => legend.getByRole('status').innerText()
    expect(await foot()).toBe('9 nodes, 4 relations')
    expect(sum(await numbers('ul[aria-label=Kinds]'))).toBe(9)
    expect(sum(await numbers('section:nth-of-type(2)'))).toBe(9)
    expect(sum(await numbers('section:nth-of-type(3)'))).toBe(4)
    await legend.getByRole('button', { name: 'SAA', exact: true }).click()
    await expect.poll(foot).toBe('3 of 9 nodes, 2 of 4 relations')
    expect(sum(await numbers('section:nth-of-type(2)'))).toBe(3)
    await legend.getByRole('button', { name: /^Integration 1 \/ 3$/ }).click()
    await expect.poll(foot).toBe('2 of 9 nodes, 1 of 4 relations')
    await page.getByRole('button', { name: 'Relations', exact: true }).click()
    await expect.poll(foot).toBe('1 of 4 relations')
    await legend.getByRole('button', { name: /^Compute, containers 1 \/ 2$/ }).click()
    await expect.poll(foot).toBe('0 of 4 relations')
    await page.getByRole('button', { name: 'Limits', exact: true }).click()
    await expect.poll(foot).toBe('0 of 1 limit')
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await legend.getByRole('button', { name: 'Reset filters' }).click()
  })

  test('a click on an edge shows the sentences behind it', async () => {
    await showView(page, '')
    const [from, to] = [await placeOf(page, 'cloudtrail'), await placeOf(page, 's3')]
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2)
    await page.locator('.evidence', { hasText: 'CloudTrail stores logs in S3.' }).waitFor()
    expect(new URL(page.url()).hash).toContain('edge=cloudtrail%7Cintegrates-with%7Cs3')
  })

  test('a finger that rests on a node opens its menu', async () => {
    await showView(page, '')
    const { x, y } = await placeOf(page, 's3')
    const touch = (type: string) =>
      page.locator('.map-canvas').dispatchEvent(type, {
        ...{ pointerType: 'touch', isPrimary: true, clientX: x, clientY: y, bubbles: true },
      })
    await touch('pointerdown')
    await page.getByRole('menuitem', { name: 'Only what is near' }).click()
    await touch('pointerup')
    await expect.poll(() => drawnOf(page, ['s3', 'cloudtrail', 'guardduty', 'eks'])).toEqual(['s3', 'cloudtrail'])
  })

  test('a right click opens the menu of a node and moves nothing', async () => {
    await showView(page, '')
    const before = await placeOf(page, 'lambda')
    await page.mouse.click(before.x, before.y, { button: 'right' })
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    await page.mouse.move(before.x + 120, before.y + 60, { steps: 4 })
    expect(await placeOf(page, 'lambda')).toEqual(before)
    expect(page.url()).not.toContain('pin=')
  })

  /** Where a node is once it has stayed there. */
  const restingPlaceOf = async (id: string) => {
    let last = await placeOf(page, id)
    await expect
      .poll(
        async () => {
          const now = await placeOf(page, id)
          const rests = now.x === last.x && now.y === last.y
          last = now
          return rests
        },
        { interval: 300 },
      )
      .toBe(true)
    return last
  }

  test('zooming in shows the small map, which leads elsewhere', async () => {
    await showView(page, '')
    // What goes before may still be on its way back to the whole map.
    await page.getByRole('button', { name: 'Show all' }).click()
    const before = await restingPlaceOf('lambda')
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click()
    const map = page.getByRole('img', { name: /^The whole map/ })
    await map.waitFor()
    const near = await placeOf(page, 'lambda')
    await map.click({ position: { x: 20, y: 20 } })
    await expect.poll(() => placeOf(page, 'lambda')).not.toEqual(near)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(async () => Math.round((await placeOf(page, 'lambda')).x)).toBe(Math.round(before.x))
  })

  test('a lost WebGL context comes back with the same picture', async () => {
    await showView(page, '')
    const before = await pixelOf(page, 'lambda')
    await loseContext(page)
    expect(await hasLostContext(page)).toBe(false)
    expect(await pixelOf(page, 'lambda')).toEqual(before)
    expect(await inkAt(page, 'lambda')).toBeGreaterThan(60)
  })

  test('a browser that gives no context at first is asked again', async () => {
    await showView(page, '')
    const before = await pixelOf(page, 'lambda')
    await loseContext(page, { refused: 2 })
    expect(await page.locator('.sigma-nodes').count()).toBe(1)
    expect(await hasLostContext(page)).toBe(false)
    expect(await pixelOf(page, 'lambda')).toEqual(before)
    expect(await inkAt(page, 'lambda')).toBeGreaterThan(60)
  })

  test('what is shown is exported; several files come as an archive', async () => {
    await showView(page, 'exam=SAA')
    const save = async (format: string) => {
      await page.getByRole('button', { name: 'Share and export' }).click()
      await page.getByRole('menuitem', { name: 'Export as …' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
      ])
      await page.getByText(`Saved as ${download.suggestedFilename()}`).waitFor()
      await page.keyboard.press('Escape')
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    }
    const graph = parseGraph((await save('Graph JSON')).bytes.toString())
    expect(['lambda', 's3', 'guardduty', 'eks'].filter((id) => graph.hasNode(id))).toEqual(['lambda', 's3'])
    expect((await save('Turtle')).bytes.toString()).toContain('entity:lambda')
    const archive = await save('Neo4j CSV')
    expect(archive.name).toBe('cloudlore-view-neo4j.zip')
    expect(archive.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('the table lists the same as the map and goes away as CSV', async () => {
    await showView(page, 'page=table&exam=SAA')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV/ }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n')
    const rows = lines.map((line) => line.split(',', 4))
    expect(rows[0]).toEqual(['source', 'relation', 'verb', 'target'])
    expect(rows).toContainEqual(['eventbridge', 'integrates-with', 'triggers', 'lambda'])
    expect(rows.some(([source]) => source === 'guardduty')).toBe(false)
  })

  test('a scrolled note leads the map when asked to', async () => {
    await showView(page, `note=${encodeURIComponent(other)}`)
    await page.getByRole('button', { name: 'Lead the map' }).click()
    const before = await placeOf(page, 'guardduty')
    await page.locator('.note-text mark').first().scrollIntoViewIfNeeded()
    await expect.poll(() => placeOf(page, 'guardduty')).not.toEqual(before)
  })

  test('the answer is copied as Markdown with its sentence; the language changes in place', async () => {
    await showView(page, 'ask=EventBridge+to+Lambda')
    await page.getByRole('button', { name: 'Copy answer' }).click()
    await page.getByRole('menuitem', { name: 'As Markdown' }).click()
    await page.getByText('Answer copied').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('> EventBridge triggers Lambda.')
    await page.getByRole('button', { name: '한국어' }).click()
    await page.getByRole('button', { name: '답변 복사' }).waitFor()
    expect(await page.locator('.path blockquote').first().innerText()).toBe('EventBridge triggers Lambda.')
    await page.getByRole('button', { name: 'English' }).click()
  })
})
