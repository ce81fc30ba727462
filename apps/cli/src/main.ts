import { processIo } from './io.ts'
import { run } from './run.ts'

// The exit code is set rather than the process ended, so that what is still in a pipe gets written.
process.exitCode = await run(process.argv.slice(2), processIo())
