import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where distributions put Chromium; `CHROMIUM_PATH` names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Path of a Chromium; null where there is none. On CI its absence is a failure, not a reason to skip. */
export function chromiumPath(): string | null {
  const path =
    [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null
  if (!path && process.env['CI'] === 'true')
    throw new Error('no Chromium found; install it, or name it in CHROMIUM_PATH')
  return path
}

/** Chrome no longer falls back to software GL by itself: without these flags WebGL tests pass on an empty canvas. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS })
}
