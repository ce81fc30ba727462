import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# Messaging

- EventBridge triggers Lambda.
- Lambda stores results in S3.
- CloudTrail stores logs in S3.
- A Lambda function runs for at most 15 minutes.
- An SQS message is at most 256 KB.
`

describe.skipIf(!HAS_BROWSER)('the tables are searched', () => {
  let site: Site
  let page: Page
  const rows = () => page.locator('.claims tbody tr').count()

  beforeAll(async () => {
    site = await openSite({ 'messaging.md': NOTE })
    page = await site.newPage({ locale: 'ko-KR' })
  })
  afterAll(async () => {
    await site.close()
  })

  test('for relations, by the words on the screen and by other names', async () => {
    await page.goto(`${site.url}/#v=1&page=table`)
    await expect.poll(rows).toBe(3)
    const box = page.getByRole('searchbox')
    await box.fill('저장')
    await expect.poll(rows).toBe(2)
    await box.fill('람다 저장')
    await expect.poll(rows).toBe(1)
    await box.fill('이벤트브리지')
    await expect.poll(rows).toBe(1)
    await page.getByText('EventBridge triggers Lambda.').waitFor()
  })

  test('for limits likewise', async () => {
    await page.goto(`${site.url}/#v=1&page=limits`)
    await page.reload()
    await expect.poll(rows).toBe(2)
    const box = page.getByRole('searchbox')
    await box.fill('람다')
    await expect.poll(rows).toBe(1)
    await box.fill('15분 최대')
    await expect.poll(rows).toBe(1)
    await page.getByText('A Lambda function runs for at most 15 minutes.').waitFor()
  })
})
