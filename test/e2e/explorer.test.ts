import Graph from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasLostContext, inkAt, mapDrawn, placeOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

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

describe.skipIf(!HAS_BROWSER)('the explorer in a real browser', () => {
  let site: Site
  let page: Page
  const failures: string[] = []

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE })
    page = await site.newPage({ reducedMotion: 'no-preference' })
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
    await page.goto(site.url)
    await mapDrawn(page)
  })

  afterAll(async () => {
    expect(await site.close()).toBe(0)
  })

  test('WebGL draws the services where the map says they are', async () => {
    expect(await hasLostContext(page)).toBe(false)
    expect(await inkAt(page, 'lambda')).toBeGreaterThan(60)
  })

  test('a click on a service opens what the notes say of it', async () => {
    const { x, y } = await placeOf(page, 'lambda')
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
    const other = await site.newPage({ locale: 'ko-KR' })
    await other.goto(page.url())
    await other.getByText('An EventBridge rule triggers SSM Automation when an instance stops.').first().waitFor()
    await other.context().close()
  })

  test('a name that may mean several things is asked back, and a choice asks the whole question', async () => {
    // The browser reports the answer to the first question as an error, which it is.
    const other = await site.newPage()
    await other.goto(`${site.url}/#v=1&ask=event+to+SNS`)
    await other.getByRole('button', { name: 'EventBridge', exact: true }).click()
    await other.locator('.path blockquote', { hasText: 'sends events to SNS' }).first().waitFor()
    expect(other.url()).toContain('ask=EventBridge+to+SNS')
    await other.context().close()
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
