import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inkAt, mapDrawn, placeOf, positionOf, showView } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

- EventBridge triggers Lambda.
- Lambda stores results in S3.
- Lambda sends messages to SQS.
- CloudTrail stores logs in S3.
- GuardDuty monitors EKS.
- A Lambda function runs for at most 15 minutes.
`
const LIMIT = 'limit:lambda:max:15:minutes:runs'

describe.skipIf(!HAS_BROWSER)('what the map shows of an answer, and where it goes', () => {
  let site: Site
  let page: Page

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE })
    page = await site.newPage()
    await page.goto(site.url)
    await mapDrawn(page)
  })
  afterAll(async () => {
    await site.close()
  })

  const ask = async (question: string): Promise<void> => {
    const box = page.getByRole('combobox').first()
    await box.fill(question)
    await box.press('Enter')
    await page.getByRole('complementary', { name: question }).waitFor()
  }
  const rounded = async (id: string) => {
    const { x, y } = await placeOf(page, id)
    return { x: Math.round(x), y: Math.round(y) }
  }
  /** Where a node is once what was done has moved it, which is drawn in the next frame. */
  const movedBy = async (id: string, act: () => Promise<void>) => {
    const before = await rounded(id)
    await act()
    await expect.poll(() => rounded(id)).not.toEqual(before)
    return rounded(id)
  }
  const close = (): Promise<void> =>
    page.getByRole('complementary').last().getByRole('button', { name: 'Close' }).click()

  test('neighbours that were not asked for fade with the rest', async () => {
    await showView(page, '')
    const plain = { s3: await inkAt(page, 's3'), sqs: await inkAt(page, 'sqs') }
    await ask('what triggers Lambda')
    await expect.poll(() => inkAt(page, 's3')).toBeLessThan(plain.s3 / 2)
    expect(await inkAt(page, 'sqs')).toBeLessThan(plain.sqs / 2)
    expect(await inkAt(page, 'eventbridge')).toBeGreaterThan(60)
  })

  test('limits that are asked for are on the map, though it shows no others', async () => {
    await showView(page, '')
    expect(await positionOf(page, LIMIT)).toBeNull()
    await ask('limits of Lambda')
    await expect.poll(() => positionOf(page, LIMIT)).not.toBeNull()
    expect(await inkAt(page, LIMIT)).toBeGreaterThan(60)
    await page.locator('.limit-value').click()
    await page.locator('.edge-header').waitFor()
    expect(await positionOf(page, LIMIT)).not.toBeNull()
    await close()
    await expect.poll(() => positionOf(page, LIMIT)).toBeNull()
  })

  test('an answer that closes gives back the place from which it was asked', async () => {
    await showView(page, '')
    const before = await movedBy('lambda', () => page.getByRole('button', { name: 'Zoom in' }).click())
    await movedBy('lambda', () => ask('EventBridge to S3'))
    await ask('GuardDuty to EKS')
    await page.locator('.path', { hasText: 'GuardDuty' }).waitFor()
    await close()
    await expect.poll(() => rounded('lambda')).toEqual(before)
  })

  test('a question without an answer gives back the place from which the one before was asked', async () => {
    await showView(page, '')
    const before = await movedBy('lambda', () => page.getByRole('button', { name: 'Zoom in' }).click())
    await movedBy('lambda', () => ask('GuardDuty to EKS'))
    await ask('Lambda to Foobarbaz')
    await page.getByText('“Foobarbaz” is neither in the notes nor in the catalog.').waitFor()
    await expect.poll(() => rounded('lambda')).toEqual(before)
    await movedBy('lambda', () => ask('GuardDuty to EKS'))
    await ask('CodeCommit')
    await page.getByText('The notes say nothing about it.').waitFor()
    await expect.poll(() => rounded('lambda')).toEqual(before)
  })

  test('an answer stays in sight when a note opens beside it, unless the map was moved', async () => {
    await showView(page, '')
    await movedBy('lambda', () => ask('EventBridge to S3'))
    // What the panels of answer and note leave of the page.
    const isFree = async () =>
      (await Promise.all(['eventbridge', 'lambda', 's3'].map(rounded))).every(({ x }) => x < 390)
    expect(await isFree()).toBe(false)
    await page
      .getByRole('button', { name: /automation\.md/ })
      .first()
      .click()
    await page.locator('.note-text mark').first().waitFor()
    await expect.poll(isFree).toBe(true)
    const moved = await movedBy('lambda', () => page.getByRole('button', { name: 'Zoom in' }).click())
    await close()
    await page.locator('.note-text').waitFor({ state: 'detached' })
    expect(await rounded('lambda')).toEqual(moved)
  })

  test('whoever moves the map meanwhile stays there', async () => {
    await showView(page, '')
    await movedBy('lambda', () => ask('EventBridge to S3'))
    const moved = await movedBy('lambda', () => page.getByRole('button', { name: 'Zoom out' }).click())
    await close()
    await page.getByRole('complementary', { name: 'EventBridge to S3' }).waitFor({ state: 'detached' })
    expect(await rounded('lambda')).toEqual(moved)
  })

  test('what is near one node is framed when nothing else is left, alike for whoever opens the link', async () => {
    await showView(page, '')
    const before = await rounded('guardduty')
    const { x, y } = await placeOf(page, 'guardduty')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Only what is near' }).click()
    await expect.poll(() => rounded('guardduty')).not.toEqual(before)
    const framed = await rounded('guardduty')
    const reader = await site.newPage()
    await reader.goto(page.url())
    await mapDrawn(reader)
    const seen = await placeOf(reader, 'guardduty')
    expect({ x: Math.round(seen.x), y: Math.round(seen.y) }).toEqual(framed)
    await reader.context().close()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => rounded('guardduty')).toEqual(before)
  })
})
