import type { GraphErrorCode } from '@cloudlore/graph'
import type { ServeError } from '@cloudlore/server'
import type { InputErrorCode } from '@cloudlore/server/library'
import { CommanderError } from 'commander'
import { EXIT, OutputError, UsageError, type ExitCode } from './exit.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'

/** What is wrong by the codes of errors that are the user's to mend. A code that is not here is a defect. */
const WRONG: Readonly<Record<GraphErrorCode | InputErrorCode | ServeError['code'], 'input' | 'usage'>> = {
  CATALOG_INVALID: 'input',
  CATALOG_UNREADABLE: 'input',
  FOLDER_WITHOUT_NOTES: 'input',
  GRAPH_INVALID: 'input',
  GRAPH_UNREADABLE: 'input',
  GRAPH_VERSION_UNSUPPORTED: 'input',
  NOTE_BINARY: 'input',
  NOTE_EMPTY: 'input',
  NOTE_ENCODING: 'input',
  PATH_NOT_FOUND: 'input',
  PATH_UNREADABLE: 'input',
  RELATION_INVALID: 'input',
  ADDRESS_UNAVAILABLE: 'usage',
  ENTITY_UNKNOWN: 'usage',
  OPTION_INVALID: 'usage',
  PORT_IN_USE: 'usage',
  PORT_NOT_ALLOWED: 'usage',
  QUESTION_UNREADABLE: 'usage',
  TOKEN_MISSING: 'usage',
}
const EXIT_CODES = new Map<string, ExitCode>(Object.entries(WRONG).map(([code, wrong]) => [code, EXIT[wrong]]))

// By code rather than by class: the classes live in parts that a run may not have loaded.
function exitCodeOf(error: Error): ExitCode {
  if (error instanceof UsageError) return EXIT.usage
  if (error instanceof OutputError) return EXIT.output
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return EXIT_CODES.get(code) ?? EXIT.defect
}

function explain(error: Error, io: Io): ExitCode {
  const exitCode = exitCodeOf(error)
  for (const line of error.message.split('\n')) io.say(line.startsWith(' ') ? line : `cloudlore: ${line}`)
  if (exitCode === EXIT.defect) {
    io.say('This is a defect of cloudlore, not of your input. CLOUDLORE_DEBUG=1 shows where it happened.')
    if (io.env['CLOUDLORE_DEBUG']) io.say(error.stack ?? '')
  }
  return exitCode
}

/** Runs the command. Never throws: whatever goes wrong is said on `io.say` and in the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done
  const program = buildProgram(io, (code) => (exitCode = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has said it by now: help and version are no failure, all else is wrong usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    return explain(error instanceof Error ? error : new Error(String(error)), io)
  }
}
