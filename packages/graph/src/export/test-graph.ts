/** The graph that the tests of the formats write. Nothing of this is exported by the package. */
import { buildGraph } from '../build-graph.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'
import type { Format } from './format.ts'
import { CATALOG, integrates, limits, replaces } from '../test-fixtures.ts'

/** What a note may hold to break out of a format: quotes, brackets, comments, line ends, controls, half a pair. */
export const HOSTILE = `'); DROP "x" \\ \\" \\u0027 --> ]]> <b onload='x'>&amp; \${1} {{2}} /* // # | \` 한글 🙂 \n\r\n\t\u0000\u0007\uD800 end`
/** The same without what no text format holds. */
export const HOSTILE_CLEAN = HOSTILE.replace(/[\u0000\u0007\uD800]/gu, '') // eslint-disable-line no-control-regex

/** Nine nodes of all kinds, eight edges of all relations and polarities, one of them a loop. */
export const GRAPH: KnowledgeGraph = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', headings: ['Events', 'Rules; "a"'] }),
    integrates('eventbridge', 'ssm-automation', { line: 2, quote: HOSTILE, verb: 'uses', exams: ['SAA', 'DVA'] }),
    integrates('s3', 's3', { line: 3, file: 'folder/노트 1.md' }),
    integrates('sns', 's3', { line: 4, verb: 'sends-to', polarity: 'negated' }),
    integrates('ext:github', 's3', { line: 5, verb: 'stores-in', polarity: 'retracted' }),
    replaces('launch-templates', 'launch-configurations', { line: 6 }),
    limits('s3', { bound: 'min', value: '-5', unit: '', what: `=1+2 "${HOSTILE}` }, { line: 7 }),
    limits('s3', { bound: 'range', value: '1-16', unit: 'TiB', what: '' }, { line: 8 }),
  ],
  CATALOG,
)

/** The text of the graph in a format of one file. */
export function written(format: Format): string {
  const text = format.write(GRAPH)
  if (typeof text !== 'string') throw new Error('the format has several files')
  return text
}
