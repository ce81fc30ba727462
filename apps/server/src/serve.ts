import type { AddressInfo } from 'node:net'
import { buildApp, type AppOptions } from './app.ts'
import { isLoopback } from './access.ts'
import { loadQuestions } from './questions.ts'
import type { ServerState } from './state.ts'

export interface ServeOptions extends AppOptions {
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string
  /** 0 to 65535; 0: any free one. Default 4747. */
  readonly port?: number
}

export interface RunningServer {
  /** Where a browser on this machine finds it. */
  readonly url: string
  /** Stops listening, lets requests in flight finish, and cuts those that take longer than 4 s. */
  close(): Promise<void>
}

/** Why the server does not start, told apart by `code`. */
export class ServeError extends Error {
  readonly code: 'ADDRESS_UNAVAILABLE' | 'PORT_IN_USE' | 'PORT_NOT_ALLOWED' | 'TOKEN_MISSING'

  constructor(code: ServeError['code'], message: string) {
    super(message)
    this.name = 'ServeError'
    this.code = code
  }
}

const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_PORT = 4747
/** Milliseconds. */
const GRACE = 4_000
const SWEEP = 50

function listenFailure(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return new ServeError('PORT_IN_USE', `port ${port} on ${host} is in use. Choose another one with --port or PORT.`)
    case 'EACCES':
      return new ServeError('PORT_NOT_ALLOWED', `port ${port} is not allowed for this user. Choose one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ServeError(
        'ADDRESS_UNAVAILABLE',
        `${host} is no address of this machine. Choose another one with --host.`,
      )
    default:
      return error
  }
}

/** Milliseconds after listening begins. */
const WARM_AFTER = 500

const WILDCARDS = ['0.0.0.0', '::']

function urlOf({ address, family, port }: AddressInfo): string {
  const host = WILDCARDS.includes(address) ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}

/**
 * Checks that notes are not shown to other machines unasked.
 *
 * @throws {ServeError} `TOKEN_MISSING`
 */
export function checkAccess(host: string, token: string | null): void {
  if (!isLoopback(host) && token === null) {
    throw new ServeError(
      'TOKEN_MISSING',
      `${host} can be reached by other machines. Set CLOUDLORE_TOKEN to a secret that requests must carry, or serve on ${DEFAULT_HOST}.`,
    )
  }
}

/**
 * Listens until closed.
 *
 * @throws {ServeError} when the address needs a token and there is none, or cannot be listened on
 */
export async function serve(state: ServerState, options: ServeOptions = {}): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, token = null } = options
  checkAccess(host, token)
  const app = buildApp(state, options)
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw listenFailure(error, host, port)
  }
  const address = app.server.address()
  // Names and questions take a while to set up: after the page's first requests, before anybody can have typed.
  const warming = setTimeout(() => [state.snapshot?.names, loadQuestions()], WARM_AFTER)
  const close = async () => {
    clearTimeout(warming)
    const cut = setTimeout(() => app.server.closeAllConnections(), GRACE)
    // Connections whose last answer goes out while closing are kept alive for more; nobody answers there.
    const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP)
    await app.close()
    clearTimeout(cut)
    clearInterval(sweep)
  }
  return { url: address !== null && typeof address === 'object' ? urlOf(address) : `http://${host}:${port}`, close }
}
