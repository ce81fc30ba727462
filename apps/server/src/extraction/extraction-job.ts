import { createExtractor, type Extraction, type Extractor, type Note } from '@cloudlore/extract'
import { buildGraph, createCatalog, serializeGraph, type CatalogData } from '@cloudlore/graph'

/** Notes to read; `want` says what of them: their extractions one by one, or their graph. */
export interface ExtractionJob {
  readonly notes: readonly Note[]
  readonly want: 'extractions' | 'graph'
}

/** What was not wanted is empty. */
export interface ExtractionResult {
  readonly extractions: readonly Extraction[]
  /** The serialised graph as UTF-8. */
  readonly graphJson: Uint8Array<ArrayBuffer>
}

/** Does jobs by one catalog. The extractor is made with the first. */
export function extractionJobs(data: CatalogData): (job: ExtractionJob) => ExtractionResult {
  const catalog = createCatalog(data)
  let extractor: Extractor | null = null
  return ({ notes, want }) => {
    const { extract } = (extractor ??= createExtractor(catalog))
    const extractions = notes.map(extract)
    if (want === 'extractions') return { extractions, graphJson: new Uint8Array() }
    const claims = extractions.flatMap((extraction) => extraction.claims)
    return { extractions: [], graphJson: new TextEncoder().encode(serializeGraph(buildGraph(claims, catalog))) }
  }
}
