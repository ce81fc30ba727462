import { createExtractor, type Note } from '@cloudlore/extract'
import { relationLines, type Claim } from '@cloudlore/graph'
import { isGone, readNoteAt } from '@cloudlore/server/library'
import { catalogOf, type CatalogOption } from '../own-catalog.ts'
import { noteOfRecord, RecordError } from './record.ts'

/** What is to be extracted: the note at a path, or a line that holds one. */
export type Job =
  | { readonly kind: 'file'; readonly path: string; readonly found: boolean }
  | { readonly kind: 'record'; readonly line: number; readonly text: string }

/** In which form what is claimed is wanted. Lines are made where the claims are, as text crosses threads cheaply. */
export type Wanted = 'claims' | 'lines' | 'full-lines'

export interface RecordFailure {
  readonly line: number
  readonly message: string
}

export type JobResult =
  | { readonly claims: readonly Claim[] }
  | { readonly lines: string }
  | { readonly failure: RecordFailure }

export interface JobOptions extends CatalogOption {
  readonly wanted: Wanted
}

async function noteOf(job: Job): Promise<Note> {
  return job.kind === 'file' ? readNoteAt(job.path) : noteOfRecord(job.text)
}

/** Does jobs one after the other on this thread. Errors: `InputError` for a file that can no longer be read. */
export async function createWorkbench({ wanted, ...option }: JobOptions): Promise<(job: Job) => Promise<JobResult>> {
  const { extract } = createExtractor(await catalogOf(option))
  return async (job) => {
    try {
      const { claims } = extract(await noteOf(job))
      if (wanted === 'claims') return { claims }
      return { lines: relationLines(claims, { full: wanted === 'full-lines' }) }
    } catch (error) {
      if (job.kind === 'record' && error instanceof RecordError) {
        return { failure: { line: job.line, message: error.message } }
      }
      if (job.kind === 'file' && isGone(job, error)) return wanted === 'claims' ? { claims: [] } : { lines: '' }
      throw error
    }
  }
}
