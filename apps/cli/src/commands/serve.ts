import { checkAccess, createSnapshot, createState, followNotes, serve } from '@cloudlore/server'
import { buildCache, builtWebApp, createReader, defaultNotes, toLibrary } from '@cloudlore/server/library'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import type { ServeOptions } from '../program.ts'

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Asks the desktop to open the page; where there is none, the address on the screen has to do. */
function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined).unref()
}

/** An empty variable is how some shells unset one: no token. */
function tokenOf({ env }: Io): string | null {
  const token = env['CLOUDLORE_TOKEN'] ?? ''
  return token === '' ? null : token
}

export interface FollowingServeOptions extends ServeOptions {
  /** True: changes of the notes are followed. Standard input does not change. */
  readonly watch?: true
}

/** `cloudlore serve`: reads the notes, serves until a signal; with `watch` follows their changes. */
export async function serveNotes(given: readonly string[], options: FollowingServeOptions, io: Io): Promise<ExitCode> {
  const token = tokenOf(io)
  checkAccess(options.host, token)
  const paths = given.length > 0 ? given : [defaultNotes()]
  if (options.watch && paths.includes('-')) {
    io.say('cloudlore: standard input cannot be followed. Give files or folders, or leave out --watch.')
    return EXIT.usage
  }
  const reader = createReader(paths, { stdin: io.stdin, cache: await buildCache() })
  const library = toLibrary(await reader.read())
  for (const warning of library.warnings) io.say(`cloudlore: ${warning}`)
  const snapshot = createSnapshot(library)
  const state = createState(snapshot)
  const server = await serve(state, {
    host: options.host,
    port: options.port,
    token,
    webApp: existsSync(builtWebApp) ? builtWebApp : null,
    logger: { level: 'warn', stream: process.stderr },
  })
  const following = options.watch ? followNotes(state, { paths, reader }) : null
  const { notes, nodes, edges } = snapshot.stats
  io.say(`${notes} notes, ${nodes} entities, ${edges} relations. Ctrl+C ends.`)
  io.out(`${server.url}\n`)
  if (options.open) openInBrowser(server.url)
  await io.stopped()
  await following?.close()
  await server.close()
  return EXIT.done
}
