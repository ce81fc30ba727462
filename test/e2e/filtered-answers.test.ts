import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapDrawn, positionOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# [SAA] Messaging

- SQS does not trigger Lambda.
- SNS triggers Lambda.
- A Lambda function runs for at most 15 minutes.
- CloudTrail stores logs in S3.

# [DVA] Events

- EventBridge triggers Lambda.
- A Lambda function has at most 10 GB of memory.
- CloudTrail stores its events in an S3 bucket.
`
const PARTS = `# Parts

- CloudWatch triggers SSM Automation.
`
const OTHER = `# Other

- GuardDuty monitors EKS.
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
    site = await openSite({ 'messaging.md': NOTE, 'parts.md': PARTS, 'other.md': OTHER })
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
    await panel().getByRole('button', { name: 'Copy answer' }).click()
    await page.getByRole('menuitem', { name: 'As text' }).click()
    await page.getByText('Answer copied').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toContain('- SQS triggers → Lambda (denied)\n  “SQS does not trigger Lambda.” (')
    expect(await panel().locator('.relation-row', { hasText: 'denied' }).allInnerTexts()).toEqual([
      expect.stringMatching(/^SQS/),
    ])
  })

  test('what a filter on exams leaves out of a list stands apart, and is not on the map', async () => {
    await ask('what triggers Lambda', '&exam=SAA')
    await panel().getByText('Lambda is triggered by SNS.').waitFor()
    await expect.poll(async () => (await rows()).map((row) => row.split('\n')[0])).toEqual(['SNS', 'SQS'])
    await mapDrawn(page)
    expect(await positionOf(page, 'sns')).not.toBeNull()
    expect(await positionOf(page, 'eventbridge')).toBeNull()
    await panel().getByRole('button', { name: 'Show 1 beyond your filters' }).click()
    await panel().getByText('1 is beyond your filters, and not on the map:').waitFor()
    await panel().locator('.relation-row', { hasText: 'EventBridge' }).waitFor()
  })

  test('what a filter on exams leaves out of limits stands apart', async () => {
    await ask('limits of Lambda', '&exam=SAA')
    await panel().getByText('15 minutes').waitFor()
    expect(await panel().getByRole('button', { name: 'at most 10 GB' }).count()).toBe(0)
    await panel().getByRole('button', { name: 'Show 1 beyond your filters' }).click()
    await panel().getByRole('button', { name: 'at most 10 GB' }).waitFor()
    await ask('limits of Lambda', '&exam=MLA')
    await panel().getByText('What the notes say of it is beyond your filters.').waitFor()
    await panel().getByRole('button', { name: 'Show 2 beyond your filters' }).waitFor()
  })

  test('a step of a path is told in a sentence that the filter asks for', async () => {
    await ask('CloudTrail to S3', '&exam=SAA')
    await panel().locator('.path blockquote', { hasText: 'CloudTrail stores logs in S3.' }).waitFor()
    await ask('CloudTrail to S3', '&exam=DVA')
    await panel().locator('.path blockquote', { hasText: 'CloudTrail stores its events in an S3 bucket.' }).waitFor()
  })

  test('a filter on a note leaves no part of what it does not name in the table', async () => {
    const count = page.getByRole('main').getByRole('status')
    await page.goto(`${site.url}/#v=1&page=table`)
    await page.reload()
    await page.getByRole('row', { name: /SSM Automation part of/ }).waitFor()
    const only = encodeURIComponent(encodeURIComponent(`${basename(site.folder)}/other.md`))
    await page.goto(`${site.url}/#v=1&page=table&only-note=${only}`)
    await page.reload()
    await expect.poll(() => count.textContent()).toBe('1 relation')
  })
})
