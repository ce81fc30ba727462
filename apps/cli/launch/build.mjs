import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { precompress } from './precompress.mjs'
import {
  fingerprint,
  filesBelow,
  launch,
  LaunchError,
  readMarker,
  root,
  runCommand,
  say,
  writeMarker,
} from './workspace.mjs'

// Among what was built, so that it goes when that goes; the command reads it to know itself from other builds.
const MARKER = 'apps/cli/dist/build-id'
const COMMAND = join(root, 'apps/cli/dist')
const OUTPUTS = ['main.js', 'worker.js', 'extraction-worker.js', 'catalog.json'].map((name) => join(COMMAND, name))
const WEB_OUTPUTS = ['dist/index.html', 'standalone/dist/page.js'].map((path) => join(root, 'apps/web', path))

const isSource = (path) => !/\.test\.tsx?$/.test(path)

async function sources() {
  const below = await Promise.all(['packages', 'apps', 'data/catalog'].map(filesBelow))
  return ['pnpm-lock.yaml', 'tsconfig.json', ...below.flat().filter(isSource)]
}

/** Bundles the command with all it needs, split so that each subcommand loads its own part only. */
async function buildCommand() {
  const { build } = await import('rolldown')
  await build({
    input: {
      main: join(root, 'apps/cli/src/main.ts'),
      worker: join(root, 'apps/cli/src/worker.ts'),
      'extraction-worker': join(root, 'apps/server/src/extraction/extraction-worker.ts'),
    },
    platform: 'node',
    logLevel: 'warn',
    output: {
      dir: COMMAND,
      format: 'esm',
      cleanDir: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  }).catch((error) => {
    throw new LaunchError(`the command was not built: ${error.message}`)
  })
}

/** Compiles the catalog's YAML to the JSON that the built command reads. */
async function buildCatalog() {
  const { tsImport } = await import('tsx/esm/api')
  const library = pathToFileURL(join(root, 'apps/server/src/library/index.ts')).href
  const { readCatalogSource } = await tsImport(library, import.meta.url)
  const catalog = await readCatalogSource().catch((error) => {
    throw new LaunchError(`the catalog was not built: ${error.message}`)
  })
  await writeFile(join(COMMAND, 'catalog.json'), JSON.stringify(catalog))
}

/** Builds the web app with one of its configurations: for the server, or for a page that needs none. */
async function buildWebApp(config) {
  const vite = join(root, 'apps/web/node_modules/vite/bin/vite.js')
  const options = ['--config', join(root, 'apps/web', config), '--logLevel', 'warn']
  const code = await runCommand(process.execPath, [vite, 'build', ...options, join(root, 'apps/web')])
  if (code !== 0) throw new LaunchError('the web app was not built; the reason is above.')
}

/**
 * Builds the command, the catalog and the web app, unless that was done for these sources already.
 *
 * @throws {LaunchError} when a part cannot be built
 */
export async function ensureBuilt() {
  const wanted = await fingerprint(await sources(), process.versions.node)
  const complete = [...OUTPUTS, ...WEB_OUTPUTS].every((path) => existsSync(path))
  if (complete && (await readMarker(MARKER)) === wanted) return

  say('Building …')
  // In turn: two processes at a time are as many as a small machine has room for.
  const buildWebApps = async () => {
    await buildWebApp('vite.config.ts')
    await precompress(join(root, 'apps/web/dist'))
    await buildWebApp('vite.standalone.config.ts')
  }
  await Promise.all([buildCommand().then(buildCatalog), buildWebApps()])
  await writeMarker(MARKER, wanted)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await launch(async () => {
    await ensureInstalled()
    await ensureBuilt()
  })
}
