// What the launch scripts share. Plain Node without dependencies: they run before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Something that the user can put right; shown as its message alone. */
export class LaunchError extends Error {}

/** Files below a folder of the checkout, sorted, without what is installed, built or hidden. */
export async function filesBelow(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const paths = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await filesBelow(path)))
    else if (entry.isFile()) paths.push(path)
  }
  return paths
}

/** Hash of the names and contents of files; contents rather than times, so that a switched branch costs no rebuild. */
export async function fingerprint(paths, ...extra) {
  const hash = createHash('sha256').update(JSON.stringify(extra))
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path)).catch(() => Buffer.alloc(0))))
  paths.forEach((path, i) => hash.update(`\0${path}\0${contents[i].length}\0`).update(contents[i]))
  return hash.digest('hex')
}

/** The fingerprint for which a step was last done, from its file in the checkout; null if it never was. */
export const readMarker = (path) => readFile(join(root, path), 'utf8').catch(() => null)

export async function writeMarker(path, value) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), value)
}

/** Runs a command in the checkout with its output on our standard error; resolves with its exit code. */
export function runCommand(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)))
  })
}

/** Runs a package's own command-line tool, without a shell or npx in between. */
export const runTool = (script, args = [], env = {}) =>
  runCommand(process.execPath, [join(root, 'node_modules', script), ...args], env)

export const say = (message) => process.stderr.write(`${message}\n`)

/** Runs a launch script's main function: a `LaunchError` ends it with its message, not with a stack. */
export async function launch(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error
    say(`cloudlore: ${error.message}`)
    process.exitCode = 1
  }
}
