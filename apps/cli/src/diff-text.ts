import type { ChangedClaim, DiffClaim, DiffField, GraphDiff } from '@cloudlore/graph/diff'
import { clean } from './clean.ts'
import type { Styles } from './style.ts'

const percent = (confidence: number) => `${Math.round(confidence * 100)}%`

function said({ labels, relation, verbs, polarity }: DiffClaim): string {
  const [source, target] = labels.map(clean)
  if (relation === 'limits') return `${target ?? ''}: ${source ?? ''}${denial(polarity)}`
  const words = relation === 'integrates-with' && verbs.length > 0 ? verbs.join(', ') : relation
  return `${source ?? ''} ── ${words} ─→ ${target ?? ''}${denial(polarity)}`
}

const denial = (polarity: DiffClaim['polarity']) => (polarity === 'asserted' ? '' : ` (${polarity})`)

function evidenceLines({ evidence }: DiffClaim, styles: Styles): string[] {
  if (!evidence) return []
  const { file, span, quote } = evidence
  return [`    “${clean(quote)}”`, `    ${styles.faint(clean(`${file}:${span.line}:${span.column}`))}`]
}

const CHANGES: Readonly<Record<DiffField, (claim: DiffClaim) => string>> = {
  value: ({ labels }) => clean(labels[0]),
  polarity: ({ polarity }) => polarity,
  verbs: ({ verbs }) => verbs.join(', '),
  confidence: ({ confidence }) => percent(confidence),
}

function changedLines({ before, after, fields }: ChangedClaim, styles: Styles): string[] {
  const lines = fields.map((field) => `    ${field}: ${CHANGES[field](before)} → ${CHANGES[field](after)}`)
  return [styles.doubtful(`~ ${said(after)}`), ...lines, ...evidenceLines(after, styles)]
}

/** What came (+), went (-) and changed (~), each with its best sentence and where that stands. */
export function renderDiff({ came, went, changed }: GraphDiff, styles: Styles): string {
  const lines = [
    ...went.flatMap((claim) => [styles.bad(`- ${said(claim)}`), ...evidenceLines(claim, styles)]),
    ...came.flatMap((claim) => [styles.good(`+ ${said(claim)}`), ...evidenceLines(claim, styles)]),
    ...changed.flatMap((claim) => changedLines(claim, styles)),
  ]
  if (lines.length === 0) return 'Both say the same.\n'
  const counts = `${came.length} came, ${went.length} went, ${changed.length} changed.`
  return `${[...lines, '', styles.strong(counts)].join('\n')}\n`
}
