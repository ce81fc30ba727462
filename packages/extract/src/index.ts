export { createExtractor, type Extraction, type Extractor, type Note } from './extract.ts'
export type { Problem } from './problem.ts'
export { createIncrementalExtractor, type IncrementalExtractor } from './incremental.ts'
