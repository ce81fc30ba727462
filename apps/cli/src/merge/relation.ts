import { compareText, GraphError, relationLines, type Claim } from '@cloudlore/graph'
import { compareClaims, readRelation } from '@cloudlore/graph/fold'
import { readFailure, STDIN } from '@cloudlore/server/library'
import { createReadStream } from 'node:fs'
import type { Io } from '../io.ts'
import { linesOf } from '../stream/lines.ts'

/** A line of relations, as text and as what it claims. */
export interface Relation {
  readonly claim: Claim
  /** As `extract` writes it, without a line feed: the same claim is the same text, however its JSON was spaced. */
  readonly text: string
}

/** The order of lines; no two different lines are equal in it. */
export function compareRelations(a: Relation, b: Relation): number {
  return compareClaims(a.claim, b.claim) || compareText(a.text, b.text)
}

/** What is worth saying of files that were read. */
export interface Remarks {
  /** Records that `extract` could not read when it wrote the file, by file. */
  readonly failed: Map<string, number>
  /** Lines without offsets and exams. */
  plain: number
}

const isFailure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'error') && !Object.hasOwn(value, 'source')

/** The relation of a line that was written by this program. Throws `RELATION_INVALID` where it is none. */
export function relationOf(value: unknown): Relation & { readonly full: boolean } {
  const { claim, full } = readRelation(value)
  return { claim, full, text: relationLines([claim], { full }).trimEnd() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const help = 'give files that "cloudlore extract --format relations" wrote'
    throw new GraphError('RELATION_INVALID', `the relation is not JSON; ${help}`)
  }
}

async function* numberedLines(file: string, io: Io): AsyncGenerator<{ text: string; line: number }> {
  let line = 0
  try {
    for await (const text of linesOf(file === STDIN ? io.stdin : createReadStream(file))) {
      line++
      if (text.trim() !== '') yield { text, line }
    }
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw readFailure(file === STDIN ? 'standard input' : file, error)
  }
}

/**
 * The relations of a file.
 *
 * @throws {InputError} if the file cannot be read
 * @throws {GraphError} `RELATION_INVALID` naming file and line
 */
export async function* relationsIn(file: string, remarks: Remarks, io: Io): AsyncGenerator<Relation> {
  for await (const { text, line } of numberedLines(file, io)) {
    const where = `${file === STDIN ? 'standard input' : file}:${line}`
    try {
      const value = parsed(text)
      if (isFailure(value)) {
        remarks.failed.set(file, (remarks.failed.get(file) ?? 0) + 1)
        continue
      }
      const relation = relationOf(value)
      if (!relation.full) remarks.plain++
      yield relation
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      throw new GraphError(error.code, `${where}: ${error.message}`)
    }
  }
}
