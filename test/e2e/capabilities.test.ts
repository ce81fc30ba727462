import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapDrawn, placeOf, positionOf, showView } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

## [SOA] EventBridge and Systems Manager

- An EventBridge rule triggers SSM Automation when an instance stops.
- EventBridge triggers Lambda.
- Lambda sends messages to SQS.
- Lambda stores results in S3.
- S3 sends event notifications to SNS.
- A Lambda function runs for at most 15 minutes.
- An SQS message is at most 256 KB.
`
const OTHER = `# Other notes

- CloudTrail stores logs in S3.
`

describe.skipIf(!HAS_BROWSER)('what the explorer can do', () => {
  let site: Site
  let page: Page

  const open = async (view = ''): Promise<Page> => {
    const opened = await site.newPage()
    await opened.goto(view === '' ? site.url : `${site.url}/#v=1&${view}`)
    await opened.locator('.explorer').waitFor()
    if (!view.includes('page=')) await mapDrawn(opened)
    return opened
  }

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE, 'other.md': OTHER })
    page = await open()
  })

  afterAll(async () => {
    await site.close()
  })

  const fresh = async (view = ''): Promise<void> => {
    await page.context().close()
    page = await open(view)
  }

  test('shift-click picks several and says what connects them', async () => {
    await fresh('node=eventbridge')
    const { x, y } = await placeOf(page, 's3')
    await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
    await page.getByRole('heading', { name: '2 selected' }).waitFor()
    await page.locator('.several-shared', { hasText: 'Lambda' }).waitFor()
  })

  test('a double click narrows to the surroundings, undo brings the rest back', async () => {
    await fresh()
    const { x, y } = await placeOf(page, 'cloudtrail')
    await page.mouse.dblclick(x, y)
    await expect.poll(() => positionOf(page, 'eventbridge')).toBeNull()
    expect(await positionOf(page, 's3')).not.toBeNull()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => positionOf(page, 'eventbridge')).not.toBeNull()
  })

  test('steps around a node widen from one to three', async () => {
    await fresh('node=cloudtrail')
    await page.getByRole('group', { name: 'Steps around it' }).getByRole('button', { name: '2' }).click()
    await expect.poll(() => positionOf(page, 'sqs')).toBeNull()
    expect(await positionOf(page, 'lambda')).not.toBeNull()
    await page.getByRole('group', { name: 'Steps around it' }).getByRole('button', { name: '3' }).click()
    await expect.poll(() => positionOf(page, 'sqs')).not.toBeNull()
  })

  test('the context menu hides a node', async () => {
    await fresh()
    const { x, y } = await placeOf(page, 'cloudtrail')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Hide' }).click()
    await expect.poll(() => positionOf(page, 'cloudtrail')).toBeNull()
  })

  test('what was done node by node is on the map, also for whoever opens the link, and can be taken back', async () => {
    await fresh('focus=1%3Acloudtrail&hide=eventbridge%2Csqs')
    const chips = page.getByRole('group', { name: 'What was done to the map' })
    await chips.getByText('CloudTrail ± 1 step').waitFor()
    await expect.poll(() => positionOf(page, 'lambda')).toBeNull()
    await chips.getByRole('button', { name: 'One step more' }).click()
    await chips.getByText('CloudTrail ± 2 steps').waitFor()
    await expect.poll(() => positionOf(page, 'lambda')).not.toBeNull()
    await chips.getByRole('button', { name: 'Take back: CloudTrail ± 2 steps' }).click()
    await expect.poll(() => positionOf(page, 'sns')).not.toBeNull()
    expect(await positionOf(page, 'sqs')).toBeNull()
    await chips.getByRole('button', { name: 'Take back: 2 hidden' }).click()
    await expect.poll(() => positionOf(page, 'sqs')).not.toBeNull()
    expect(await chips.count()).toBe(0)
  })

  test('the menu of a node asks for a path to it, begins one, and pins it', async () => {
    await fresh('node=cloudtrail')
    const choose = async (id: string, item: string): Promise<void> => {
      const { x, y } = await placeOf(page, id)
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: item }).click()
    }
    const box = page.getByRole('combobox')
    await choose('s3', 'Pin here')
    await page.getByRole('group', { name: 'What was done to the map' }).getByText('1 pinned').waitFor()
    expect(page.url()).toContain('pin=s3')
    await choose('s3', 'Unpin')
    await expect.poll(() => page.url()).not.toContain('pin=')
    await choose('s3', 'Path from CloudTrail to here')
    await page.locator('.path blockquote', { hasText: 'CloudTrail stores logs in S3.' }).waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'CloudTrail to S3' }).waitFor({ state: 'detached' })
    await choose('lambda', 'Path to here …')
    await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('combobox')
    await page.keyboard.type('eventbr')
    await page
      .getByRole('option', { name: /^EventBridge/ })
      .first()
      .click()
    expect(await box.inputValue()).toBe('EventBridge to Lambda')
    await page.locator('.map-canvas').focus()
    await choose('lambda', 'Path from here …')
    await expect.poll(() => box.inputValue()).toBe('Lambda to ')
    await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('combobox')
    await page.keyboard.type('S3')
    await page.keyboard.press('Enter')
    await page.locator('.path blockquote', { hasText: 'Lambda stores results in S3.' }).waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Lambda to S3' }).waitFor({ state: 'detached' })
    await choose('lambda', 'Open in notes')
    await page.locator('mark.is-wanted').first().waitFor()
  })

  test('a dragged node stays where it was put, also in the link', async () => {
    await fresh()
    const { x, y } = await placeOf(page, 'cloudtrail')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 40, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => page.url()).toContain('pin=cloudtrail')
    const moved = await placeOf(page, 'cloudtrail')
    expect(Math.hypot(moved.x - x - 60, moved.y - y - 40)).toBeLessThan(6)
  })

  test('features fold into their service', async () => {
    await fresh('folded=on')
    expect(await positionOf(page, 'ssm-automation')).toBeNull()
    expect(await positionOf(page, 'systems-manager')).not.toBeNull()
  })

  test('a path takes a condition by a click, and can be copied', async () => {
    await fresh('ask=EventBridge+to+Systems+Manager')
    await page
      .getByRole('button', { name: /^Avoid / })
      .first()
      .click()
    await page.getByRole('button', { name: /^Drop the condition/ }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toContain('avoiding')
    await page.getByRole('button', { name: /^Drop the condition/ }).click()
    await page
      .getByRole('button', { name: /^Go through / })
      .first()
      .click()
    await page.getByRole('button', { name: /^Drop the condition/ }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toContain(' via ')
    await page.locator('.path blockquote').first().waitFor()
    await page.getByRole('button', { name: 'Copy answer' }).click()
    await page.getByRole('menuitem', { name: 'As Mermaid diagram' }).click()
    await page.getByText('Answer copied').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('flowchart LR')
  })

  test('the box remembers what was asked', async () => {
    await fresh('ask=EventBridge+to+Systems+Manager')
    await page.locator('.path').waitFor()
    await page.getByRole('button', { name: 'Cloudlore', exact: true }).click()
    await page.keyboard.press('/')
    await page
      .getByRole('option', { name: /EventBridge to Systems Manager.*asked before/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  })

  test('a note links its names and sentences, and can be all that is shown', async () => {
    await fresh(`note=${encodeURIComponent(join(basename(site.folder), 'automation.md'))}`)
    await page.getByRole('button', { name: 'Relation said here: EventBridge triggers Lambda' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /EventBridge.*Lambda/s }).waitFor()
    await page.locator('.mention', { hasText: 'SQS' }).first().click()
    await page.getByRole('heading', { name: 'SQS', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Only this note on the map' }).click()
    await expect.poll(() => positionOf(page, 'cloudtrail')).toBeNull()
  })

  test('limits can be searched, filtered and taken away', async () => {
    await fresh('page=limits')
    await page.getByRole('main').getByText('2 limits', { exact: true }).waitFor()
    await page.getByRole('searchbox', { name: 'Find a limit' }).fill('256')
    await page.getByRole('main').getByText('1 limit', { exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('SQS')
  })

  test('the confidence brush keeps what lies between its handles', async () => {
    await fresh('page=overview')
    await page.getByRole('slider', { name: 'Lowest confidence' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('min=0.05')
  })

  test('sentences stay in sight in the tables, whatever panels are open beside them', async () => {
    const note = `note=${encodeURIComponent(join(basename(site.folder), 'automation.md'))}`
    await fresh('page=table')
    for (const beside of ['', '&node=lambda', `&${note}`, `&node=lambda&${note}`]) {
      for (const table of ['table', 'limits']) {
        await showView(page, `page=${table}${beside}`)
        const [cell, frame] = await Promise.all([
          page.locator('.quote-cell').first().boundingBox(),
          page.locator('.table-scroll').boundingBox(),
        ])
        const [from, to] = [cell?.x ?? 0, (cell?.x ?? 0) + (cell?.width ?? 0)]
        expect(to - from, beside).toBeGreaterThan(200)
        expect(from, beside).toBeGreaterThanOrEqual(frame?.x ?? Infinity)
        expect(to, beside).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
      }
    }
  })

  test('the map is saved as SVG', async () => {
    await fresh()
    await page.getByRole('button', { name: 'Share and export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save picture (SVG)' }).click(),
    ])
    const svg = await readFile(await download.path(), 'utf8')
    expect(svg).toContain('<svg')
    expect(svg).toContain('>Lambda</text>')
  })

  /** A page on which the server says at each connection that the graph has a tag, and sends what `graph` gives. */
  async function changing(tagOf: (connection: number) => string, graph: (load: number) => object): Promise<void> {
    await page.context().close()
    page = await site.newPage({ reducedMotion: 'no-preference' })
    let connections = 0
    await page.route('**/api/events', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `event: state\ndata: {"tag":"${tagOf(connections++)}","failure":null}\n\n`,
      }),
    )
    let loads = 0
    await page.route('**/api/graph', (route) => route.fulfill(graph(loads++)))
    await page.goto(site.url)
    await mapDrawn(page)
  }

  async function graphs() {
    const whole = (await (await fetch(`${site.url}/api/graph`)).json()) as { edges: { key: string }[] }
    return { whole, without: { ...whole, edges: whole.edges.filter(({ key }) => key !== 'lambda|integrates-with|s3') } }
  }

  test('a changed graph is patched in place, and said', async () => {
    const { whole, without } = await graphs()
    await changing(
      (connection) => (connection === 0 ? 'old' : 'new'),
      (load) => ({ json: load === 0 ? without : whole }),
    )
    const before = await placeOf(page, 'lambda')
    await page.getByText('The notes changed: 1 relation came, 0 went.').waitFor()
    await page.getByText('New: Lambda stores in S3').waitFor()
    expect(await placeOf(page, 'lambda')).toEqual(before)
  })

  test('a change that could not be loaded is loaded when the server is heard of again', async () => {
    const { whole, without } = await graphs()
    await changing(
      () => 'new',
      (load) => {
        if (load === 1) return { status: 500, json: { code: 'INTERNAL', title: 'out of paper' } }
        return load === 0
          ? { json: without, headers: { etag: '"old"' } }
          : { json: whole, headers: { etag: '"new-br"' } }
      },
    )
    await page.getByText('The notes changed: 1 relation came, 0 went.').waitFor()
  })
})
