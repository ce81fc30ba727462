import type { Evidence, Hop, Path } from '@cloudlore/graph'

/** How ids and hops are called, in the language of the interface. */
export interface Wording {
  readonly nameOf: (id: string) => string
  readonly wordsOf: (hop: Hop) => string
  /** The sentence that is shown for a step; null for one that none states. */
  readonly evidenceOf: (hop: Hop) => Evidence | null
}

export const COPY_FORMS = ['Text', 'Markdown', 'Mermaid'] as const
export type CopyForm = (typeof COPY_FORMS)[number]

/** A path to be pasted elsewhere, with the sentence behind each step. */
export function copyOf(form: CopyForm, path: Path, wording: Wording): string {
  return { Text: asText, Markdown: asMarkdown, Mermaid: asMermaid }[form](path, wording)
}

function asText(path: Path, { nameOf, wordsOf, evidenceOf }: Wording): string {
  const title = path.nodes.map(nameOf).join(' → ')
  const steps = path.hops.map((hop, index) => {
    const [from, to] = asWritten(hop)
    const step = `${index + 1}. ${nameOf(from)} — ${wordsOf(hop)} → ${nameOf(to)}`
    const evidence = evidenceOf(hop)
    return evidence ? `${step}\n   “${oneLine(evidence.quote)}” (${placeOf(evidence)})` : step
  })
  return `${[title, ...steps].join('\n')}\n`
}

function asMarkdown(path: Path, { nameOf, wordsOf, evidenceOf }: Wording): string {
  const title = `**${path.nodes.map((id) => plain(nameOf(id))).join(' → ')}**`
  const steps = path.hops.map((hop, index) => {
    const [from, to] = asWritten(hop)
    const step = `${index + 1}. ${plain(nameOf(from))} *${wordsOf(hop)}* ${plain(nameOf(to))}`
    const evidence = evidenceOf(hop)
    return evidence ? `${step}\n   > ${plain(oneLine(evidence.quote))}\n   > (${plain(placeOf(evidence))})` : step
  })
  return `${title}\n\n${steps.join('\n')}\n`
}

function asMermaid(path: Path, { nameOf, wordsOf }: Wording): string {
  const number = new Map(path.nodes.map((id, index) => [id, `n${index}`]))
  const nodes = path.nodes.map((id) => `  ${number.get(id) ?? ''}["${quotable(nameOf(id))}"]`)
  const edges = path.hops.map((hop) => {
    const [from, to] = asWritten(hop).map((id) => number.get(id) ?? '')
    return `  ${from ?? ''} ${hop.relation === 'part-of' ? '-.->' : '-->'}|"${quotable(wordsOf(hop))}"| ${to ?? ''}`
  })
  return `${['flowchart LR', ...nodes, ...edges].join('\n')}\n`
}

/** Ends of a step in the direction that the note gives it. */
function asWritten({ from, to, reversed }: Hop): readonly [string, string] {
  return reversed ? [to, from] : [from, to]
}

export function placeOf({ file, span }: Evidence): string {
  return `${file}:${span.line}`
}

/** A quote on one line. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

const SPECIAL = new Set('\\`*_[]<>#|~')

/** Text that Markdown shows as it is. */
export function plain(text: string): string {
  return Array.from(text, (character) => (SPECIAL.has(character) ? `\\${character}` : character)).join('')
}

/** Text within quotes of Mermaid, which knows entities but no backslashes. */
function quotable(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;')
}
