/** The sub-path entry for graphs made of more relations than memory holds. */
export { compareClaims } from '../relation-lines.ts'
export { createGraphFold, type FoldOptions, type GraphFold } from './graph-fold.ts'
export { readRelation, type ReadRelation } from './relation-reader.ts'
