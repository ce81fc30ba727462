import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseGraph } from '@cloudlore/graph'
import { drawnOf, inkAt, mapDrawn, placeOf } from './map-page.ts'
import { HAS_BROWSER, openSite, type Site } from './site.ts'

const COMMAND = fileURLToPath(new URL('../../apps/cli/bin/cloudlore.mjs', import.meta.url))
const NOTE = `# Automation notes

## [SOA] Systems Manager

- An EventBridge rule triggers SSM Automation when an instance stops.
- EventBridge 규칙은 SSM Automation 런북을 실행한다.

## [SAA] Serverless

- EventBridge triggers Lambda.
- Lambda stores results in S3.
- A Lambda function runs for at most 15 minutes.
- 람다 함수는 최대 15분 동안 실행된다.

## Hostile

<script>document.title = 'hijacked'</script>
<img src=x onerror="document.title = 'hijacked'">

- [Athena reads data from S3](javascript:document.title='hijacked').
- GuardDuty "><svg onload="document.title='hijacked'"> monitors CloudTrail.

| what | uses |
| - | - |
${Array.from({ length: 300 }, (_, row) => `| <b onclick="document.title='hijacked'">EC2</b> ${row} | EC2 uses EBS |`).join('\n')}
`
const ENGLISH = 'An EventBridge rule triggers SSM Automation when an instance stops.'
const KOREAN = 'EventBridge 규칙은 SSM Automation 런북을 실행한다.'

describe.skipIf(!HAS_BROWSER)('somebody who never saw it', () => {
  let site: Site
  const failures: string[] = []

  beforeAll(async () => {
    site = await openSite({ 'automation.md': NOTE })
  })

  afterAll(async () => {
    await site.close()
  })

  const watched = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await site.newPage(options)
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('dialog', (dialog) => {
      failures.push(dialog.message())
      void dialog.dismiss()
    })
    return page
  }

  const WORDS = {
    'en-US': {
      example: 'EventBridge to SSM',
      ...{ limits: 'limits of Lambda', sentence: ENGLISH, limit: /at most 15 minutes/ },
      ...{ share: 'Share and export', copy: 'Copy link to this view', copied: 'Link copied' },
    },
    'ko-KR': {
      example: 'EventBridge에서 SSM까지',
      ...{ limits: '람다 제한', sentence: KOREAN, limit: /최대 15/ },
      ...{ share: '공유 및 내보내기', copy: '이 화면의 링크 복사', copied: '링크를 복사했습니다' },
    },
  } as const

  test.each(['en-US', 'ko-KR'] as const)(
    'finds a path, its sentence and limits, keeps one exam and sends the link (%s)',
    async (locale) => {
      const words = WORDS[locale]
      const page = await watched({ locale })
      await page.goto(site.url)
      await mapDrawn(page)

      await page.getByRole('button', { name: words.example }).click()
      await page.locator('.path blockquote', { hasText: words.sentence }).waitFor()
      await page.locator('.note-link').first().click()
      await page.locator('.note-text mark.is-wanted', { hasText: words.sentence }).waitFor()

      await page.keyboard.press('/')
      await page.keyboard.type(words.limits)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: words.limit }).first().waitFor()
      for (let closed = 0; closed < 2; closed++) await page.keyboard.press('Escape')

      expect(await drawnOf(page, ['lambda', 'athena'])).toEqual(['lambda', 'athena'])
      await page.getByRole('button', { name: 'SAA', exact: true }).first().click()
      await expect.poll(() => drawnOf(page, ['lambda', 's3', 'athena', 'ec2'])).toEqual(['lambda', 's3'])

      await page.getByRole('button', { name: words.share }).click()
      await page.getByRole('menuitem', { name: words.copy }).click()
      await page.getByText(words.copied).waitFor()
      const link = String(await page.evaluate('navigator.clipboard.readText()'))

      const colleague = await watched({ locale: locale === 'en-US' ? 'ko-KR' : 'en-US' })
      await colleague.goto(link)
      await mapDrawn(colleague)
      expect(await drawnOf(colleague, ['lambda', 's3', 'athena', 'ec2'])).toEqual(['lambda', 's3'])
      await colleague.context().close()
      await page.context().close()
    },
  )

  test('opens the whole explorer from one file, with no server and no network', async () => {
    const file = join(site.folder, 'map.html')
    execFileSync(process.execPath, [COMMAND, 'extract', site.folder, '--format', 'html', '-o', file])
    const page = await watched({ offline: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    await mapDrawn(page)
    expect(await inkAt(page, 'lambda')).toBeGreaterThan(60)

    await page.keyboard.press('/')
    await page.keyboard.type('람다')
    await page
      .getByRole('option', { name: /Lambda/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Lambda', exact: true }).waitFor()
    await page.getByText('In the notes: Lambda, 람다').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('EventBridge to SSM')
    await page.keyboard.press('Enter')
    await page.locator('.path blockquote', { hasText: ENGLISH }).waitFor()
    await page.locator('.note-link').first().click()
    await page.locator('.note-text mark.is-wanted', { hasText: ENGLISH }).waitFor()

    await page.getByRole('button', { name: 'Share and export' }).click()
    await page.getByRole('menuitem', { name: 'Export as …' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Graph JSON/ }).click(),
    ])
    expect(parseGraph(await readFile(await download.path(), 'utf8')).hasNode('lambda')).toBe(true)
    // The font, the picture of the brand and the layout's worker are in the page.
    expect(asked.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([pathToFileURL(file).href])
    await page.context().close()
  })

  test('does it all on a narrow screen by touch, where nothing lies beyond the edge', async () => {
    const page = await watched({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
    await page.goto(site.url)
    await mapDrawn(page)
    expect(await overflow()).toBe(0)
    const tab = page.getByRole('button', { name: 'Overview', exact: true })
    const [end, next] = await Promise.all([
      tab.boundingBox(),
      page.getByRole('button', { name: 'Legend and filters' }).boundingBox(),
    ])
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(next?.x ?? 0)
    const { x, y } = await placeOf(page, 'lambda')
    await page.touchscreen.tap(x, y)
    await page.getByRole('heading', { name: 'Lambda', exact: true }).waitFor()
    for (const view of ['Relations', 'Limits', 'Overview']) {
      await page.getByRole('button', { name: view, exact: true }).tap()
      await page.getByRole('heading', { name: view, level: 1 }).waitFor()
      expect(await overflow()).toBe(0)
    }
    await page.context().close()
  })

  test('meets nothing of what hostile notes ask for', () => {
    expect(failures).toEqual([])
  })
})
