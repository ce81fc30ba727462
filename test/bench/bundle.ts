import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'rolldown'

/**
 * What is measured runs bundled, as the shipped command does. A TypeScript loader wraps each inner function in a call, which
 * slows the hot paths by as much as it hides.
 */
export interface Bundled {
  /** Path of a bundled program of `subjects/`, by its name there. */
  readonly program: (name: string) => string
  readonly load: <Module>(name: string) => Promise<Module>
  readonly remove: () => Promise<void>
}

export const SUBJECTS = ['extraction', 'questions', 'parse-only', 'empty-server', 'server'] as const

export async function bundleSubjects(): Promise<Bundled> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-bench-'))
  const input = Object.fromEntries(
    SUBJECTS.map((name) => [name, fileURLToPath(new URL(`subjects/${name}.ts`, import.meta.url))]),
  )
  await build({
    input,
    platform: 'node',
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  })
  const program = (name: string) => join(folder, `${name}.mjs`)
  return {
    program,
    load: (name) => import(pathToFileURL(program(name)).href),
    remove: () => rm(folder, { recursive: true }),
  }
}
