/**
 * Pictures of the explorer for the documentation: `pnpm screenshots` writes them to `docs/`. Ten states, on the notes of
 * `data/notes`, of the built command.
 */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromiumPath, openBrowser } from './browser.ts'
import { serve } from './serve.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface State {
  /** Name of the picture. */
  readonly name: string
  readonly language: 'en' | 'ko'
  readonly dark?: true
  readonly narrow?: true
  /** Part of the address after `#`. */
  readonly view: string
  /** Done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const ask = (question: string): string => `v=1&ask=${encodeURIComponent(question)}`

async function openNote(page: Page): Promise<void> {
  await page.locator('.note-link').first().click()
  await page.locator('.note-text mark.is-wanted').first().waitFor()
}

const STATES: readonly State[] = [
  { name: 'explorer-map', language: 'en', view: '' },
  { name: 'explorer-map-ko-dark', language: 'ko', dark: true, view: '' },
  { name: 'explorer-path', language: 'en', view: ask('EventBridge to SSM') },
  { name: 'explorer-path-ko-dark', language: 'ko', dark: true, view: ask('EventBridge에서 SSM까지') },
  { name: 'explorer-entity', language: 'en', view: 'v=1&node=lambda&focus=1%3Alambda&limits=on' },
  { name: 'explorer-note-ko', language: 'ko', view: ask('S3에서 람다까지'), act: openNote },
  { name: 'explorer-limits', language: 'en', view: 'v=1&page=limits' },
  { name: 'explorer-overview-dark', language: 'en', dark: true, view: 'v=1&page=overview' },
  { name: 'explorer-narrow-map', language: 'en', narrow: true, view: '' },
  { name: 'explorer-narrow-path-ko', language: 'ko', narrow: true, dark: true, view: ask('EventBridge에서 SSM까지') },
]

async function take(browser: Browser, url: string, state: State): Promise<void> {
  const page = await browser.newPage({
    viewport: state.narrow ? { width: 360, height: 740 } : { width: 1440, height: 900 },
    locale: state.language === 'ko' ? 'ko-KR' : 'en-US',
    colorScheme: state.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(state.view === '' ? url : `${url}/#${state.view}`)
  await page.locator('.explorer').waitFor()
  if (!state.view.includes('page='))
    await page.evaluate(() => (globalThis as unknown as { cloudlore?: { ready: Promise<void> } }).cloudlore?.ready)
  if (state.view.includes('ask=')) await page.locator('.path, .answer-words').first().waitFor()
  await state.act?.(page)
  await page.evaluate(() =>
    (globalThis as unknown as { document: { fonts: { ready: Promise<unknown> } } }).document.fonts.ready.then(
      () => undefined,
    ),
  )
  await page.waitForTimeout(1200)
  await page.screenshot({ path: `docs/${state.name}.png` })
  await page.close()
}

const executable = chromiumPath()
if (executable === null) throw new Error('no Chromium found; install it, or name it in CHROMIUM_PATH')
const wanted = process.argv.slice(2)
// Pictures shall show the notes by their path in the project.
process.chdir(ROOT)
const served = await serve(['data/notes'])
const browser = await openBrowser(executable)
for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  await take(browser, served.url, state)
}
await browser.close()
await served.stop()
