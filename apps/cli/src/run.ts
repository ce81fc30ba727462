import { CommanderError } from 'commander'
import { EXIT, UsageError, type ExitCode } from './exit.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'

const INPUT_CODES = new Set([
  'CATALOG_INVALID',
  'CATALOG_UNREADABLE',
  'FOLDER_WITHOUT_NOTES',
  'GRAPH_INVALID',
  'GRAPH_UNREADABLE',
  'GRAPH_VERSION_UNSUPPORTED',
  'NOTE_BINARY',
  'NOTE_EMPTY',
  'NOTE_ENCODING',
  'PATH_NOT_FOUND',
  'PATH_UNREADABLE',
  'RELATION_INVALID',
])
const USAGE_CODES = new Set([
  'ADDRESS_UNAVAILABLE',
  'ENTITY_UNKNOWN',
  'OPTION_INVALID',
  'PORT_IN_USE',
  'PORT_NOT_ALLOWED',
  'QUESTION_UNREADABLE',
  'TOKEN_MISSING',
])

// By code rather than by class: the classes live in parts that a run may not have loaded.
function exitCodeOf(error: Error): ExitCode {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (error instanceof UsageError || USAGE_CODES.has(code)) return EXIT.usage
  return INPUT_CODES.has(code) ? EXIT.input : EXIT.defect
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
