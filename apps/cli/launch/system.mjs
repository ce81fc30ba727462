import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand, say } from './workspace.mjs'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const KOREAN_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** Path of a Chromium: `CHROMIUM_PATH`, else the first on the PATH; null if there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => BROWSERS.map((name) => join(folder, name)))
  return candidates.find((path) => existsSync(path)) ?? null
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM_PATH

async function installPackages() {
  say(`Installing ${PACKAGES.join(' and ')} for the browser tests (once) …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '-qq'], env)
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], env)
}

/**
 * Sees to it that the browser tests have a browser and a Korean font: installs both where that is possible without
 * asking (root on Debian), else says how to.
 *
 * @returns path of the browser, or null
 */
export async function ensureBrowser() {
  const missing = () => findChromium() === null || (process.platform === 'linux' && !existsSync(KOREAN_FONT))
  if (missing() && canInstall()) await installPackages()
  const browser = findChromium()
  if (browser === null) {
    say(
      'No Chromium found: the browser tests need one. Debian or Ubuntu: `sudo apt-get install chromium fonts-noto-cjk`; ' +
        'elsewhere install Chromium or Chrome and set CHROMIUM_PATH to its program.',
    )
  }
  return browser
}
