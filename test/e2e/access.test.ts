import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openBrowser } from './browser.ts'
import { mapDrawn, placeOf, showView } from './map-page.ts'
import { serve, type Served } from './serve.ts'

const NOTE = `# Automation notes

## [SOA] EventBridge and Systems Manager

- An EventBridge rule triggers SSM Automation when an instance stops.
- EventBridge triggers Lambda.
- Lambda stores results in S3.
- S3 sends event notifications to SNS.
- SQS does not trigger SNS.
- A Lambda function runs for at most 15 minutes.
- An SQS message is at most 256 KB.

| service | keeps its logs in |
| - | - |
| CloudTrail | S3 |
`

const executable = chromiumPath()
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

describe.skipIf(executable === null)('with a screen reader, and with other keyboards', () => {
  let served: Served
  let browser: Browser
  let note: string

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cloudlore-'))
    note = join(folder, 'automation.md')
    await writeFile(note, NOTE)
    served = await serve([folder])
    browser = await openBrowser(executable ?? '')
  })
  afterAll(async () => {
    await browser.close()
    await served.stop()
  })

  const open = async (locale: string, colorScheme: 'light' | 'dark'): Promise<[Page, BrowserContext]> => {
    const viewport = { width: 1280, height: 800 }
    const context = await browser.newContext({ viewport, locale, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(served.url)
    await mapDrawn(page)
    return [page, context]
  }

  const views = (): Readonly<Record<string, string>> => ({
    map: '',
    path: 'ask=EventBridge+to+SNS',
    limits: 'ask=limits+of+Lambda',
    unreadable: 'ask=what+is+the+weather',
    entity: 'node=lambda',
    edge: 'edge=lambda%7Cintegrates-with%7Cs3',
    several: 'node=lambda&node=s3',
    note: `note=${encodeURIComponent(note)}`,
    relations: 'page=table',
    'limits page': 'page=limits',
    overview: 'page=overview',
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
      await page.getByRole('menuitem').last().click()
      await page.getByRole('dialog').waitFor()
    },
  }

  test.each([
    ['en-US', 'light'],
    ['ko-KR', 'dark'],
  ] as const)('axe finds nothing wrong with any view, menu or dialog (%s, %s)', async (locale, theme) => {
    const [page, context] = await open(locale, theme)
    await page.locator('.legend-toggle').click()
    for (const [name, view] of Object.entries(views())) {
      await showView(page, view)
      if (view.startsWith('page=')) await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(200)
      expect(await violations(page), name).toEqual([])
    }
    await showView(page, '')
    for (const [name, act] of Object.entries(opened)) {
      await act(page)
      await page.waitForTimeout(200)
      expect(await violations(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    await context.close()
  })

  test('Hangul is composed in the box: Enter ends a syllable, not the question', async () => {
    const [page, context] = await open('ko-KR', 'light')
    const keyboard = await context.newCDPSession(page)
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
    await context.close()
  })
})
