import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# [SAA] Messaging

- SQS does not trigger Lambda.
- SNS triggers Lambda.
- A Lambda function runs for at most 15 minutes.

# [DVA] Events

- EventBridge triggers Lambda.
- A Lambda function has at most 10 GB of memory.
`

describe.skipIf(!HAS_BROWSER)('what is denied, and what filters leave of an answer', () => {
  let site: Site
  let page: Page
  const ask = async (question: string, view = '') => {
    await page.goto(`${site.url}/#v=1&ask=${encodeURIComponent(question)}${view}`)
    await page.reload()
  }
  const panel = () => page.locator('.side-panel')
  const rows = () => panel().locator('.relation-row').allInnerTexts()

  beforeAll(async () => {
    site = await openSite({ 'messaging.md': NOTE })
    page = await site.newPage()
  })
  afterAll(async () => {
    await site.close()
  })

  test('what a note denies stands last, and says so', async () => {
    await ask('what triggers Lambda')
    await panel().getByText('Lambda is triggered by EventBridge and SNS.').waitFor()
    await expect
      .poll(async () => (await rows()).map((row) => row.split('\n')[0]))
      .toEqual(['EventBridge', 'SNS', 'SQS'])
    expect(await panel().locator('.relation-row', { hasText: 'denied' }).allInnerTexts()).toEqual([
      expect.stringMatching(/^SQS/),
    ])
  })
})
