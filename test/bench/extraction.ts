import type * as Subject from './subjects/extraction.ts'
import { oneNote, type Bench } from './context.ts'
import { interleaved, median, timed } from './measure.ts'
import { atMost, ms, within, type Row } from './row.ts'

type Subjects = typeof Subject

interface Comparison {
  readonly what: string
  readonly text: string
  readonly bar: number
}

/** Extraction and mere parsing of one text, in turns. */
async function warm(bench: Bench, { what, text, bar }: Comparison): Promise<Row> {
  const { createExtractor, parseMarkdown } = await bench.bundled.load<Subjects>('extraction')
  const { extract } = createExtractor(bench.catalog)
  const all = { extraction: () => extract({ path: 'n.md', text }), parsing: () => parseMarkdown(text) }
  const { extraction, parsing } = await interleaved(all, { rounds: 11 })
  const of = `${ms(median(extraction))} to ${ms(median(parsing))}, medians of 11`
  return atMost(what, median(extraction) / median(parsing), { bar, of })
}

/** Notes with ten times the text shall take ten times as long; a fifth is left to the noise. */
async function linear(bench: Bench): Promise<Row> {
  const { createExtractor } = await bench.bundled.load<Subjects>('extraction')
  const { extract } = createExtractor(bench.catalog)
  const note = (bytes: number) => ({ path: 'n.md', text: oneNote(bench.catalog, { language: 'ko', bytes, seed: 7 }) })
  const small = note(200_000)
  const large = note(20_000_000)
  extract(small)
  const before = await timed(() => extract(small))
  const big = await timed(() => extract(large))
  const after = await timed(() => extract(small))
  const each = (before + after) / 2
  const of = `${ms(big)} for 20 MB in one note, ${ms(each)} for 0.2 MB`
  return atMost('time a byte at 100 times the text, of that at one time', big / each / 100, { bar: 1.2, of })
}

/** The text with a word more in its middle section. */
function edited(text: string): string {
  const at = text.indexOf('\n', text.indexOf('\n## ', text.length / 2) + 4)
  return `${text.slice(0, at + 1)}\nLambda stores one more thing in S3.\n${text.slice(at + 1)}`
}

async function oneSection(bench: Bench): Promise<Row> {
  const { createIncrementalExtractor, createExtractor } = await bench.bundled.load<Subjects>('extraction')
  const { extract } = createIncrementalExtractor(createExtractor(bench.catalog))
  const [plain, changed] = [bench.korean, edited(bench.korean)]
  extract({ path: 'n.md', text: plain })
  const times: number[] = []
  for (let round = 0; round < 40; round++) {
    times.push(await timed(() => extract({ path: 'n.md', text: round % 2 === 0 ? changed : plain })))
  }
  const what = `one section changed, read again (${bench.koreanName})`
  return within(what, median(times.slice(10)), { bar: 10, unit: 'ms' })
}

/** Extraction in one warm process. */
export async function extraction(bench: Bench): Promise<readonly Row[]> {
  const english = oneNote(bench.catalog, { language: 'en', bytes: 560_000 })
  return [
    await warm(bench, { what: `whole pipeline, of mdast parsing: ${bench.koreanName}`, text: bench.korean, bar: 0.5 }),
    await warm(bench, {
      what: 'whole pipeline, of mdast parsing: synthetic English notes, 0.56 MB',
      text: english,
      bar: 1,
    }),
    await oneSection(bench),
    await linear(bench),
  ]
}
