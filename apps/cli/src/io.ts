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

/** A reader that went away (`cloudlore … | head`) has what it wanted. */
function endOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

/** The process as a run's world. */
export function processIo(): Io {
  endOnClosedPipe(process.stdout)
  endOnClosedPipe(process.stderr)
  return {
    stdin: process.stdin,
    out: (text) => process.stdout.write(text),
    say: (message) => process.stderr.write(`${message}\n`),
    env: process.env,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    draw: process.stderr.isTTY ? (text) => process.stderr.write(text) : null,
    now: () => performance.now(),
    stopped: untilSignal,
  }
}
