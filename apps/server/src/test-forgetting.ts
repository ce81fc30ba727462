import type * as Extract from '@cloudlore/extract'

/** For tests: the package with extractors that also add to `kept` the paths that they are told to keep, each time. */
export function notingKept(actual: typeof Extract, kept: string[][]): typeof Extract {
  const createIncrementalExtractor: typeof actual.createIncrementalExtractor = (extractor) => {
    const made = actual.createIncrementalExtractor(extractor)
    const keepOnly = (paths: Iterable<string>) => {
      kept.push([...paths])
      made.keepOnly(paths)
    }
    return { ...made, keepOnly }
  }
  return { ...actual, createIncrementalExtractor }
}
