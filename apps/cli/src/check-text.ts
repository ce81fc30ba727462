import { counted } from '@cloudlore/graph'
import { SEVERITIES, type Finding, type Severity } from '@cloudlore/graph/check'
import { clean } from './clean.ts'
import type { Styles } from './style.ts'

/** Findings as a table: place (which terminals make a link), severity, reason, rule; and how many there are. */
export function renderFindings(findings: readonly Finding[], styles: Styles): string {
  if (findings.length === 0) return 'No problems found.\n'
  const places = findings.map(({ file, line, column }) => clean(`${file}:${line}:${column}`))
  const width = Math.max(...places.map((place) => place.length))
  const marks: Readonly<Record<Severity, (text: string) => string>> = {
    ...{ error: styles.bad, warning: styles.doubtful, info: styles.faint },
  }
  const rows = findings.map(({ severity, reason, rule }, at) => {
    const place = (places[at] ?? '').padEnd(width)
    return `${place}  ${marks[severity](severity.padEnd(7))}  ${clean(reason)}  ${styles.faint(rule)}`
  })
  return `${[...rows, '', styles.strong(summary(findings))].join('\n')}\n`
}

function summary(findings: readonly Finding[]): string {
  const parts = SEVERITIES.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length
    return severity === 'info' ? `${found} for information` : counted(found, severity)
  })
  const files = new Set(findings.map(({ file }) => file)).size
  return `${parts.join(', ')} in ${counted(files, 'note')}.`
}
