// The command as users run it: the built one, in a process of its own. `npm run build` (or `npm test`) makes it.
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const COMMAND = fileURLToPath(new URL('../apps/cli/bin/cloudlore.mjs', import.meta.url))

export interface Outcome {
  /** -1: ended by a signal. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Place {
  readonly cwd: string
  /** Beside the variables of the tests. */
  readonly env?: Readonly<Record<string, string>>
}

const variables = ({ env }: Place) => ({ ...process.env, PORT: '0', HOST: '127.0.0.1', NO_COLOR: '1', ...env })

function outcomeOf(file: string, args: readonly string[], place: Place): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, [...args], { cwd: place.cwd, env: variables(place) }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    }).stdin?.end()
  })
}

/** Runs the command to its end. */
export function cloudlore(args: readonly string[], place: Place): Promise<Outcome> {
  return outcomeOf(process.execPath, [COMMAND, ...args], place)
}

/** Runs a line of bash, in which `$CL` is the command. */
export function bash(line: string, { cwd, env = {} }: Place): Promise<Outcome> {
  return outcomeOf('bash', ['-c', line], { cwd, env: { ...env, CL: `${process.execPath} ${COMMAND}` } })
}

/** Starts the command. */
export function started(args: readonly string[], place: Place): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: place.cwd, env: variables(place) })
}

/** How a process ended: its exit code, or the signal. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<number | string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? child.signalCode ?? ''
}
