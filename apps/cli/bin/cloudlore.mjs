#!/usr/bin/env node
// Committed so that the package manager can link it before the first build; the command itself is the built one.
import { existsSync } from 'node:fs'

const built = new URL('../dist/main.js', import.meta.url)
if (existsSync(built)) {
  await import(built.href)
} else {
  process.stderr.write('cloudlore: not built yet. Run `npm run build` (or `npm start`) in the checkout first.\n')
  process.exitCode = 3
}
