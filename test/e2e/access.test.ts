import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapDrawn, placeOf, showView } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Automation notes

## [SOA] EventBridge and Systems Manager

- An EventBridge rule triggers SSM Automation when an instance stops.
- EventBridge triggers Lambda.
- Lambda stores results in S3.
- S3 sends event notifications to SNS.
- SNS does not read from SQS.
- A Lambda function runs for at most 15 minutes.
- An SQS message is at most 256 KB.

| service | keeps its logs in |
| - | - |
| CloudTrail | S3 |
`

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Globals {
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}

/** What axe finds wrong with the page as it is. */
async function violations(page: Page): Promise<string[]> {
  // As a file of the page: its policy lets no other script in, and it is not the policy that is tested here.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Globals).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}

describe.skipIf(!HAS_BROWSER)('with a screen reader, and with other keyboards', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE })
  })
  afterAll(async () => {
    await site.close()
  })

  const open = async (locale: string, colorScheme: 'light' | 'dark'): Promise<Page> => {
    const page = await site.newPage({ locale, colorScheme })
    await page.goto(site.url)
    await mapDrawn(page)
    return page
  }

  /** Views by name: their address, and what is there once they are. */
  const views = (): Readonly<Record<string, readonly [view: string, there: string]>> => ({
    map: ['', '.map-canvas'],
    path: ['ask=EventBridge+to+SNS', '.path blockquote'],
    limits: ['ask=limits+of+Lambda', '.limits-table'],
    unreadable: ['ask=how+are+you+today', '.side-panel [role=alert]'],
    chips: ['focus=1%3Alambda&hide=s3&pin=lambda:10:10', '.map-chips'],
    entity: ['node=lambda', '.entity-header'],
    edge: ['edge=lambda%7Cintegrates-with%7Cs3', '.edge-header'],
    several: ['nodes=lambda%2Cs3', '.several'],
    note: [`note=${encodeURIComponent(join(basename(site.folder), 'automation.md'))}`, '.note-text mark'],
    relations: ['page=table', '.claims tbody tr'],
    'limits page': ['page=limits', '.claims tbody tr'],
    overview: ['page=overview', '.matrix'],
  })

  /** What opens over a view, each closed by Escape. */
  const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    suggestions: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('lam')
      await page.getByRole('option').first().waitFor()
    },
    'menu of a node': async (page) => {
      const { x, y } = await placeOf(page, 'lambda')
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem').first().waitFor()
    },
    'share menu': async (page) => {
      await page.locator('.share-button').click()
      await page.getByRole('menuitem').first().waitFor()
    },
    'export dialog': async (page) => {
      await page.locator('.share-button').click()
      await page.getByRole('menuitem', { name: /^(Export as|내보내기)/ }).click()
      await page.getByRole('dialog').getByRole('radio').first().waitFor({ state: 'attached' })
    },
    'keys dialog': async (page) => {
      await page.locator('.map-canvas').focus()
      await page.keyboard.press('?')
      await page.getByRole('dialog').getByText('Shift Enter').waitFor()
    },
  }

  test.each([
    ['en-US', 'light'],
    ['ko-KR', 'dark'],
  ] as const)('axe finds nothing wrong with any view, menu or dialog (%s, %s)', async (locale, theme) => {
    const page = await open(locale, theme)
    await page.locator('.legend-toggle').click()
    for (const [name, [view, there]] of Object.entries(views())) {
      await showView(page, view)
      await page.locator(there).first().waitFor()
      expect(await violations(page), name).toEqual([])
    }
    await showView(page, '')
    for (const [name, act] of Object.entries(opened)) {
      await act(page)
      expect(await violations(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })

  test('a panel that closes gives the focus back', async () => {
    const page = await open('en-US', 'light')
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.className')
    const close = async (panel: string) => {
      await page.getByRole('complementary', { name: panel }).getByRole('button', { name: 'Close' }).focus()
      await page.keyboard.press('Enter')
    }
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await close('About ')
    await expect.poll(focused).toBe('map-canvas')
    await close('Legend and filters')
    await expect.poll(focused).toBe('legend-opener')
    await page.context().close()
  })

  test('Hangul is composed in the box: Enter ends a syllable, not the question', async () => {
    const page = await open('ko-KR', 'light')
    const keyboard = await page.context().newCDPSession(page)
    await page.keyboard.press('/')
    await keyboard.send('Input.imeSetComposition', { text: '람', selectionStart: 1, selectionEnd: 1 })
    await page.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    expect(page.url()).not.toContain('ask=')
    await keyboard.send('Input.imeSetComposition', { text: '람다', selectionStart: 2, selectionEnd: 2 })
    await keyboard.send('Input.insertText', { text: '람다' })
    expect(await page.getByRole('combobox').inputValue()).toBe('람다')
    await page
      .getByRole('option', { name: /Lambda/ })
      .first()
      .waitFor()
    await page.keyboard.type(' 제한')
    await page.keyboard.press('Enter')
    await page.getByText('15').first().waitFor()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('ask=람다')
    await page.context().close()
  })
})
