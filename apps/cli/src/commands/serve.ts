import { counted } from '@cloudlore/graph'
import { checkAccess, isLoopback, createSnapshot, createState, followNotes, serve } from '@cloudlore/server'
import { buildCache, builtWebApp, defaultNotes, showingPaths, toLibrary } from '@cloudlore/server/library'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { readerOf } from '../own-catalog.ts'
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

/** Requests a minute from one address: generous to this machine's own programs, less so to others. */
const RATE = { loopback: 60_000, network: 1_200 }

/** `CLOUDLORE_RATE_LIMIT`, requests a minute (0: any number), else what suits the address. */
function rateLimitOf({ env }: Io, host: string): number | null {
  const given = env['CLOUDLORE_RATE_LIMIT'] ?? ''
  if (given === '') return isLoopback(host) ? RATE.loopback : RATE.network
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(`CLOUDLORE_RATE_LIMIT is "${given}". Give a whole number; 0: no limit.`)
  return given === '0' ? null : Number(given)
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent']

/** `CLOUDLORE_LOG`: the least weighty lines to log. Default: `warn`. */
function logLevelOf({ env }: Io): string {
  const given = env['CLOUDLORE_LOG'] ?? ''
  if (given === '' || LEVELS.includes(given)) return given || 'warn'
  throw new UsageError(`CLOUDLORE_LOG is "${given}". Give one of ${LEVELS.join(', ')}.`)
}

/** Work that a signal ends, and with it the process, as nothing that it does has to be finished. */
async function unlessStopped<T>(work: Promise<T>, stopped: Promise<void>): Promise<T> {
  const done = await Promise.race([work.then((result) => ({ result })), stopped])
  if (done) return done.result
  return process.exit(EXIT.done)
}

/** `cloudlore serve`: reads the notes, serves until a signal; with `watch` follows their changes. */
export async function serveNotes(given: readonly string[], options: ServeOptions, io: Io): Promise<ExitCode> {
  const token = tokenOf(io)
  checkAccess(options.host, token)
  const rateLimit = rateLimitOf(io, options.host)
  const level = logLevelOf(io)
  const paths = given.length > 0 ? given : [defaultNotes()]
  if (options.watch && paths.includes('-')) {
    throw new UsageError('standard input cannot be followed. Give files or folders, or leave out --watch.')
  }
  // Who is elsewhere has no business with where this machine keeps its notes.
  const reader = showingPaths(await readerOf(paths, options, { stdin: io.stdin, cache: await buildCache() }), paths)
  const stopped = io.stopped()
  const library = toLibrary(await unlessStopped(reader.read(), stopped))
  for (const warning of library.warnings) io.say(`cloudlore: ${warning}`)
  const snapshot = createSnapshot(library)
  const state = createState(snapshot)
  const server = await serve(state, {
    host: options.host,
    port: options.port,
    token,
    webApp: existsSync(builtWebApp) ? builtWebApp : null,
    rateLimit,
    logger: { level, stream: process.stderr },
  })
  const following = options.watch ? followNotes(state, { paths, reader }) : null
  const { notes, nodes, edges } = snapshot.stats
  const sizes = [counted(notes, 'note'), counted(nodes, 'entity', 'entities'), counted(edges, 'relation')]
  io.say(`${sizes.join(', ')}. Ctrl+C ends.`)
  io.out(`${server.url}\n`)
  if (options.open) openInBrowser(server.url)
  await stopped
  await following?.close()
  await server.close()
  return EXIT.done
}
