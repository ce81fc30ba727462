import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

const executable = chromiumPath()

describe.skipIf(executable === null)('a server with a token', () => {
  let folder: string
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cloudlore-token-'))
    await writeFile(join(folder, 'a.md'), 'SNS sends messages to SQS.\n')
    served = await serve([folder], ['--watch'], { CLOUDLORE_TOKEN: 'open-sesame' })
    browser = await openBrowser(executable ?? '')
  })
  afterAll(async () => {
    await browser.close()
    await served.stop()
    await rm(folder, { recursive: true })
  })

  test('is asked by the page with the token that the person gives, for the graph and for its changes', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, locale: 'en-US' })
    await page.goto(served.url)
    const field = page.getByLabel('This server asks for its token.')
    await field.fill('open')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('That is not its token.').waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    await field.fill('open-sesame')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.locator('.sigma-nodes').waitFor()
    await writeFile(join(folder, 'b.md'), 'CloudTrail stores its logs in S3.\n')
    // What the page says of a change that it was told of.
    await page
      .getByRole('status')
      .filter({ hasText: 'The notes changed: 1 relation came' })
      .waitFor({ timeout: 60_000 })
    await page.close()
  })
})
