import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromiumPath, openBrowser } from './browser.ts'
import { serve } from './serve.ts'

/** The served explorer of some notes, and a browser to look at it. */
export interface Site {
  readonly url: string
  /** Where the notes are, by the names that they were given. */
  readonly folder: string
  readonly browser: Browser
  /**
   * An empty page in a context of its own: English, 1280 by 800 pixels, without motion, and with the right to the
   * clipboard, unless something else is asked for.
   */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** Ends the browser, then the server, and deletes the notes; gives the exit code of the server. */
  readonly close: () => Promise<number | null>
}

export interface SiteOptions {
  /** Flags of `cloudlore serve`. */
  readonly flags?: readonly string[]
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

const CONTEXT: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-US',
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
}

/** Whether there is a browser to test with. */
export const HAS_BROWSER = chromiumPath() !== null

/** Writes notes, by file name, to a folder of their own and serves them. */
export async function openSite(
  notes: Readonly<Record<string, string>>,
  { flags = [], env = {} }: SiteOptions = {},
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-'))
  for (const [name, text] of Object.entries(notes)) await writeFile(join(folder, name), text)
  const served = await serve([folder], flags, env)
  const browser = await openBrowser(chromiumPath() ?? '')
  return {
    ...{ url: served.url, folder, browser },
    newPage: async (options = {}) => (await browser.newContext({ ...CONTEXT, ...options })).newPage(),
    close: async () => {
      await browser.close()
      const code = await served.stop()
      await rm(folder, { recursive: true })
      return code
    },
  }
}
