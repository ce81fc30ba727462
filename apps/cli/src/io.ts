import { fstatSync, writeFileSync } from 'node:fs'
import { EXIT } from './exit.ts'
import { outputFailure } from './write-failure.ts'

/** The outside world of one run. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream
  /** Data. */
  readonly out: (text: string) => void
  /** Messages; each is ended with a line feed. */
  readonly say: (message: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** True: data may be coloured. */
  readonly colour: boolean
  /** Draws on the terminal that shows messages; null where that is none. */
  readonly draw: ((text: string) => void) | null
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Resolves when the user or the system asks a long-running command to end. */
  readonly stopped: () => Promise<void>
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // A second signal ends the process at once.
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}

/** A reader that went away (`cloudlore … | head`) has what it wanted. Any other failure is said once. */
function endOnFailure({ stdout, stderr }: NodeJS.Process): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Not at once: a command that has written all it had is about to set its exit code.
    if (error.code === 'EPIPE') setImmediate(() => process.exit())
    else {
      say(outputFailure(STDOUT, error).message)
      process.exit(EXIT.output)
    }
  })
  // What messages are about goes on without them.
  stderr.on('error', () => undefined)
}

const STDOUT = 'standard output'

function toStderr(text: string): void {
  try {
    process.stderr.write(text)
  } catch {
    // As above: where standard error is a file, its stream may throw.
  }
}

const say = (message: string) => toStderr(`cloudlore: ${message}\n`)

/** Files and devices: their stream takes it for done when a part was written, and it throws. */
function isPlain(): boolean {
  try {
    const kind = fstatSync(process.stdout.fd)
    return !process.stdout.isTTY && (kind.isFile() || kind.isCharacterDevice())
  } catch {
    return false
  }
}

/** Throws `OutputError` where no more can be written. */
function toFile(text: string): void {
  try {
    writeFileSync(process.stdout.fd, text)
  } catch (error) {
    throw outputFailure(STDOUT, error)
  }
}

/** The process as a run's world. */
export function processIo(): Io {
  endOnFailure(process)
  return {
    stdin: process.stdin,
    out: isPlain() ? toFile : (text) => process.stdout.write(text),
    say: (message) => toStderr(`${message}\n`),
    env: process.env,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    draw: process.stderr.isTTY ? toStderr : null,
    now: () => performance.now(),
    stopped: untilSignal,
  }
}
