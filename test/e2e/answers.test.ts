import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const NOTE = `# [SAA] Messaging

- SNS sends messages to SQS.
- Lambda reads from SQS.
- SNS triggers Lambda.
- **EventBridge triggers Lambda.**
- SQS is encrypted with KMS.

# [DVA] Events

- An EventBridge rule invokes a Lambda function.
`

describe.skipIf(!HAS_BROWSER)('answers in the page', () => {
  let site: Site
  let page: Page
  const ask = async (question: string) => {
    await page.goto(`${site.url}/#v=1&ask=${encodeURIComponent(question)}`)
    await page.reload()
  }
  const panel = () => page.locator('.side-panel')

  beforeAll(async () => {
    site = await openSite({ 'messaging.md': NOTE })
    page = await site.newPage({ viewport: { width: 360, height: 740 } })
  })
  afterAll(async () => {
    await site.close()
  })

  test('two things stand side by side, on a phone too, and can be copied', async () => {
    await ask('difference between SQS and SNS')
    await panel().getByRole('heading', { name: 'SQS', exact: true }).waitFor()
    await panel().getByRole('heading', { name: 'Both work with 1' }).waitFor()
    await panel().getByRole('heading', { name: 'Only SQS 1' }).waitFor()
    const columns = await panel().locator('.comparison-head > div').all()
    const [left, right] = await Promise.all(columns.map((column) => column.boundingBox()))
    expect(left?.y).toBe(right?.y)
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(360)
    await panel().getByRole('button', { name: 'Copy answer' }).click()
    await page.getByRole('menuitem', { name: 'As text' }).click()
    await page.getByText('Answer copied').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toContain('- SNS sends to → SQS\n  “SNS sends messages to SQS.” (')
  })

  test('a verb of a comparison leads to its sentences, and back', async () => {
    await panel()
      .getByRole('button', { name: /reads from/ })
      .click()
    await panel().getByText('Lambda reads from SQS.').waitFor()
    await panel().getByRole('button', { name: 'Back to the answer' }).click()
    await panel().getByRole('heading', { name: 'Only SQS 1' }).waitFor()
  })

  test('a name that nothing has is named, and one that several have is asked back', async () => {
    await ask('EventBridge to Foobar')
    await panel().getByText('“Foobar” is neither in the notes nor in the catalog.').waitFor()
    await ask('snapshot to S3')
    await panel().getByText('Which “snapshot”?').waitFor()
    await panel().getByRole('button', { name: 'EBS snapshots' }).click()
    await expect.poll(() => page.locator('.question-input').inputValue()).toBe('EBS snapshots to S3')
  })

  test('what the server refuses is said plainly, with nothing to try again', async () => {
    await ask('x'.repeat(300))
    await panel().getByText('A question has at most 200 characters. Ask it more briefly.').waitFor()
    expect(await panel().getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })

  test('an answer is in the language of the page, whatever it was asked in', async () => {
    await ask('what triggers Lambda')
    await panel().getByText('Lambda is triggered by EventBridge and SNS.').waitFor()
    await page.locator('button.language').click()
    await panel().getByText('EventBridge, SNS가 Lambda를 호출합니다.').waitFor()
    await page.locator('button.language').click()
  })

  test('under a filter on exams the sentences for the exam come first, the others are counted', async () => {
    const edge = encodeURIComponent('eventbridge|integrates-with|lambda')
    await page.goto(`${site.url}/#v=1&edge=${edge}&exam=SAA`)
    await page.reload()
    await panel().getByText('1 sentence', { exact: true }).waitFor()
    expect(await panel().locator('blockquote').allTextContents()).toEqual(['EventBridge triggers Lambda.'])
    await panel().getByRole('button', { name: '+1 outside the filter' }).click()
    await panel().getByText('An EventBridge rule invokes a Lambda function.').waitFor()
  })

  test('a note goes by its name below what was served', async () => {
    const link = await panel().locator('.note-link').first().textContent()
    expect(link).toMatch(/^Open note: cloudlore-[^/]*\/messaging\.md:6$/)
  })

  test('what the notes never name is shown as the catalog has it', async () => {
    await ask('Elastic Transcoder')
    await panel().getByRole('heading', { name: 'Elastic Transcoder' }).waitFor()
    await panel().getByText('Amazon Elastic Transcoder').waitFor()
    await panel().getByText('deprecated', { exact: true }).waitFor()
    await panel().getByText('The notes say nothing about it.').waitFor()
    await panel().getByRole('button', { name: 'MediaConvert' }).waitFor()
    const docs = panel().getByRole('link', { name: /AWS documentation/ })
    expect(await docs.getAttribute('href')).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/elastictranscoder\//)
  })

  test('an address with an id that nobody knows says so', async () => {
    await page.goto(`${site.url}/#v=1&node=no-such-thing-at-all`)
    await page.reload()
    await panel().getByText('“no-such-thing-at-all” is neither in the notes nor in the catalog.').waitFor()
  })

  test('what replaced something that the notes never name is told once, and that they do not', async () => {
    await ask('what replaced Elastic Transcoder')
    await panel().getByText('The notes do not mention Elastic Transcoder.').waitFor()
    await panel().getByRole('button', { name: 'MediaConvert' }).waitFor()
    expect((await panel().innerText()).match(/MediaConvert/g)).toEqual(['MediaConvert'])
  })
})
