// npm test [-- FILE…]: installs, builds, lints, checks types, runs the tests (all, or those of matching files).
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ensureBrowser } from './system.mjs'
import { launch, root, runTool, say } from './workspace.mjs'

const RESULT = join(root, 'test/output/vitest.json')

async function check(name, script, args) {
  say(`${name} …`)
  const code = await runTool(script, args)
  if (code !== 0) say(`${name}: failed`)
  return code === 0
}

async function runTests(filters, browser) {
  await rm(RESULT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`]
  const env = browser === null ? {} : { CHROMIUM_PATH: browser }
  const code = await runTool(
    'vitest/vitest.mjs',
    ['run', '--config', 'test/vitest.config.ts', ...reporters, ...filters],
    env,
  )
  const result = await readFile(RESULT, 'utf8').then(JSON.parse, () => null)
  return { code, result }
}

/** A file that broke before its tests ran, or outside them, counts as one failure: vitest lists no test for it. */
function countFailures(result, code) {
  const isBroken = (file) =>
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
  const failed = result.numFailedTests + result.testResults.filter(isBroken).length
  return failed === 0 && code !== 0 ? 1 : failed
}

function summarise({ code, result }) {
  if (result === null) return '0 passed, 1 failed'
  const skipped = result.numPendingTests + result.numTodoTests
  const counts = `${result.numPassedTests} passed, ${countFailures(result, code)} failed`
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`
}

await launch(async () => {
  await ensureInstalled()
  const browser = await ensureBrowser()
  await ensureBuilt()
  const checks = [
    await check('Lint', 'eslint/bin/eslint.js', ['-c', 'test/eslint.config.js', '.']),
    await check('Types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']),
    await check('Types of the web app', 'typescript/bin/tsc', ['-p', 'apps/web/tsconfig.json']),
    browser !== null || !process.env.CI,
  ]
  const run = await runTests(process.argv.slice(2), browser)
  if (checks.includes(false)) say('Not all checks passed; see above.')
  process.stdout.write(`${summarise(run)}\n`)
  process.exitCode = run.code === 0 && !checks.includes(false) ? 0 : 1
})
