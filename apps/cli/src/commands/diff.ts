import { diffGraphs } from '@cloudlore/graph/diff'
import { renderDiff } from '../diff-text.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import type { DiffOptions } from '../program.ts'
import { openGraph } from '../source.ts'
import { stylesFor } from '../style.ts'

export interface Diff extends DiffOptions {
  readonly before: string
  readonly after: string
}

/** `cloudlore diff`: what two versions of notes, or two graphs, assert differently. */
export async function diff({ before, after, json, ...option }: Diff, io: Io): Promise<ExitCode> {
  const [old, fresh] = [await openGraph([before], option, io), await openGraph([after], option, io)]
  const found = diffGraphs(old.graph, fresh.graph)
  io.out(json ? `${JSON.stringify(found, null, 2)}\n` : renderDiff(found, stylesFor(io)))
  return EXIT.done
}
