import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

describe.skipIf(!HAS_BROWSER)('a server with a token', () => {
  let site: Site

  beforeAll(async () => {
    const options = { flags: ['--watch'], env: { CLOUDLORE_TOKEN: 'open-sesame' } }
    site = await openSite({ 'a.md': 'SNS sends messages to SQS.\n' }, options)
  })
  afterAll(async () => {
    await site.close()
  })

  test('is asked by the page with the token that the person gives, for the graph and for its changes', async () => {
    const page = await site.newPage({ viewport: { width: 1000, height: 700 } })
    await page.goto(site.url)
    const field = page.getByLabel('This server asks for its token.')
    await field.fill('open')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('That is not its token.').waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    await field.fill('open-sesame')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.locator('.sigma-nodes').waitFor()
    await writeFile(join(site.folder, 'b.md'), 'CloudTrail stores its logs in S3.\n')
    // What the page says of a change that it was told of.
    await page
      .getByRole('status')
      .filter({ hasText: 'The notes changed: 1 relation came' })
      .waitFor({ timeout: 60_000 })
    await page.context().close()
  })
})
