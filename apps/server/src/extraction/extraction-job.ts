import { createExtractor, createIncrementalExtractor, type Extraction, type Note } from '@cloudlore/extract'
import { buildGraph, createCatalog, serializeGraph, type CatalogData } from '@cloudlore/graph'

/** Notes to read: for their extractions one by one, or for their graph. */
export type ExtractionJob =
  | {
      readonly want: 'extractions'
      readonly notes: readonly Note[]
      /** Paths of all notes that there are; what is remembered of others is forgotten. */
      readonly all: readonly string[]
    }
  | { readonly want: 'graph'; readonly notes: readonly Note[] }

/** What was not wanted is empty. */
export interface ExtractionResult {
  readonly extractions: readonly Extraction[]
  /** The serialised graph as UTF-8. */
  readonly graphJson: Uint8Array<ArrayBuffer>
}

function extractorsBy(data: CatalogData) {
  const catalog = createCatalog(data)
  const whole = createExtractor(catalog)
  return { catalog, whole, again: createIncrementalExtractor(whole) }
}

/**
 * Does jobs by one catalog; the extractors are made with the first. Extractions are asked for of notes that change, so
 * that their sections are remembered; of notes whose graph is asked for, nothing is.
 */
export function extractionJobs(data: CatalogData): (job: ExtractionJob) => ExtractionResult {
  let extractors: ReturnType<typeof extractorsBy> | null = null
  return (job) => {
    const { catalog, whole, again } = (extractors ??= extractorsBy(data))
    if (job.want === 'extractions') {
      const extractions = job.notes.map(again.extract)
      again.keepOnly(job.all)
      return { extractions, graphJson: new Uint8Array() }
    }
    const claims = job.notes.flatMap((note) => whole.extract(note).claims)
    return { extractions: [], graphJson: new TextEncoder().encode(serializeGraph(buildGraph(claims, catalog))) }
  }
}
