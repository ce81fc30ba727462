import { createNames } from '@cloudlore/graph'
import { checkNotes } from '@cloudlore/graph/check'
import { renderFindings } from '../check-text.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import type { CheckOptions } from '../program.ts'
import { openNotes } from '../source.ts'
import { stylesFor } from '../style.ts'

/** `cloudlore check`: what the writer of notes may want to look at. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const source = await openNotes(paths, options, io)
  const findings = checkNotes({ ...source, names: createNames(source.catalog) })
  io.out(options.json ? `${JSON.stringify(findings, null, 2)}\n` : renderFindings(findings, stylesFor(io)))
  return options.strict && findings.length > 0 ? EXIT.findings : EXIT.done
}
