import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, filesBelow, LaunchError, readMarker, root, runCommand, say, writeMarker } from './workspace.mjs'

const PNPM = 'pnpm@10.34.9'
const MARKER = '.cloudlore/installed'

async function manifests() {
  const below = await Promise.all(['packages', 'apps', 'test'].map(filesBelow))
  const packages = below.flat().filter((path) => path.endsWith('/package.json'))
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages]
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new LaunchError(`Node ${process.versions.node} is too old. Install Node 20.19 or later.`)
}

/**
 * Installs what the lockfile says, unless that was done for these manifests and this platform already.
 *
 * @throws {LaunchError} when Node is too old or the installation fails
 */
export async function ensureInstalled() {
  checkNode()
  const platform = [process.platform, process.arch, process.versions.modules]
  const wanted = await fingerprint(await manifests(), PNPM, platform)
  if (existsSync(join(root, 'node_modules/.modules.yaml')) && (await readMarker(MARKER)) === wanted) return

  say('Installing dependencies (once) …')
  const install = ['--yes', PNPM, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false']
  const code = await runCommand('npx', install)
  if (code !== 0) {
    throw new LaunchError(
      `installing dependencies failed (exit code ${code}; its messages are above). The first run downloads packages: ` +
        'check the network, or the proxy and registry settings of npm, and run the command again. Later runs work offline.',
    )
  }
  await writeMarker(MARKER, wanted)
}
