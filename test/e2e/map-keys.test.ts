import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { mapDrawn, placeOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

- EventBridge triggers Lambda.
- Lambda sends messages to SQS.
- Lambda stores results in S3.
- A Lambda function runs for at most 15 minutes.
`

describe.skipIf(!HAS_BROWSER)('the map by keys, and the menus of its nodes', () => {
  let site: Site
  let page: Page

  const open = async (view = ''): Promise<void> => {
    page = await site.newPage()
    await page.goto(view === '' ? site.url : `${site.url}/#v=1&${view}`)
    await mapDrawn(page)
  }

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE })
  })
  afterEach(() => page.context().close())
  afterAll(async () => {
    await site.close()
  })

  test('the keyboard walks from node to node, opens one and picks several', async () => {
    await open()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.map [role="status"]', { hasText: /\d+ relations?$/ }).waitFor({ state: 'attached' })
    await page.keyboard.press('Shift+Enter')
    await page.getByRole('complementary', { name: /^About / }).waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('ArrowRight')
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    await page.keyboard.press('m')
    await page.getByRole('menuitem', { name: 'Hide' }).waitFor()
    await page.keyboard.press('Escape')
  })

  test('the keyboard stands where it stood when the menu of a node closes', async () => {
    await open()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('ArrowRight')
    const spoken = page.locator('.map [role="status"]', { hasText: /\d+ relations?$/ })
    await spoken.waitFor({ state: 'attached' })
    const name = (await spoken.textContent())?.split(',')[0] ?? ''
    await page.keyboard.press('m')
    await page.getByRole('menuitem', { name: 'Hide' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: `About ${name}` }).waitFor()
  })

  test('a limit is called in Korean on the Korean page, in its menu too', async () => {
    await open('limits=on')
    await page.locator('button.language').click()
    const { x, y } = await placeOf(page, 'limit:lambda:max:15:minutes:runs')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menu', { name: /최대 15분/ }).waitFor()
  })
})
