import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapDrawn } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

${'A line that says nothing.\n\n'.repeat(80)}
- EventBridge triggers Lambda.
- A Lambda function runs for at most 15 minutes.

${'A line that says nothing.\n\n'.repeat(20)}
`

describe.skipIf(!HAS_BROWSER)('the explorer on a phone', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite({ 'automation-notes-of-the-whole-team.md': NOTE })
  })
  afterAll(async () => {
    await site.close()
  })

  const open = async (width: number, view = '', locale = 'en-US'): Promise<Page> => {
    const page = await site.newPage({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true, locale })
    await page.goto(view === '' ? site.url : `${site.url}/#v=1&${view}`)
    await mapDrawn(page)
    return page
  }
  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (!box) throw new Error(`${selector} is not seen`)
    return box
  }

  test('a sentence that is opened moves the note and nothing around it', async () => {
    const page = await open(360, 'ask=EventBridge+to+Lambda')
    await page.locator('.note-link').first().tap()
    await page.locator('mark.is-wanted').first().waitFor()
    const [note, sentence] = [await boxOf(page, '.note-text'), await boxOf(page, 'mark.is-wanted')]
    expect(sentence.y).toBeGreaterThan(note.y)
    expect(sentence.y + sentence.height).toBeLessThan(note.y + note.height)
    const scrolled = `[...document.querySelectorAll('*')].filter((each) => each.scrollTop > 0).map((each) => each.className)`
    expect(await page.evaluate(scrolled)).toEqual(['panel-scroll note-text'])
    const title = await boxOf(page, '.note-path')
    expect(title.width).toBeGreaterThan(240)
    await page.context().close()
  })

  test.each([
    [320, 'en-US'],
    [360, 'en-US'],
    [375, 'en-US'],
    [360, 'ko-KR'],
  ])('nothing in the bar covers anything, with steps to undo and to redo (%i, %s)', async (width, locale) => {
    const page = await open(width, '', locale)
    await page.locator('.page-tab').nth(1).tap()
    await page.locator('.page-tab').nth(2).tap()
    await page.locator('.history button').first().tap()
    await page.locator('.history button:enabled').nth(1).waitFor()
    const boxes = await page.locator('.brand, .page-tab, .bar-end button, .question-field').all()
    const placed = await Promise.all(boxes.map((each) => each.boundingBox()))
    const overlaps = placed.flatMap((a, at) =>
      placed
        .slice(at + 1)
        .filter(
          (b) => a && b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    )
    expect(overlaps).toEqual([])
    for (const box of placed) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    await page.context().close()
  })

  test('the legend makes way for what is opened, and closes by Escape before anything else does', async () => {
    const page = await open(360, 'node=lambda')
    const opener = page.getByRole('button', { name: 'Legend and filters' })
    const legend = page.getByRole('complementary', { name: 'Legend and filters' })
    await opener.tap()
    await legend.waitFor()
    await page.keyboard.press('Escape')
    await legend.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Lambda', exact: true }).waitFor()
    await opener.tap()
    await legend.getByRole('button', { name: /^Compute, containers/ }).tap()
    await legend.waitFor()
    await page.getByRole('button', { name: 'Relations', exact: true }).tap()
    await page.getByRole('heading', { name: 'Relations', level: 1 }).waitFor()
    expect(await legend.count()).toBe(0)
    await page.context().close()
  })
})
