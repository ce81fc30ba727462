import { compareText } from '../compare.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

export const CHECK_RULES = [
  ...(['contradicting-limits', 'contradicting-claims', 'deprecated-service', 'legacy-service'] as const),
  ...([
    'unknown-name',
    'unclosed-code',
    'unclosed-comment',
    'unclosed-strike',
    'extra-cells',
    'heading-space',
  ] as const),
] as const
export type CheckRule = (typeof CHECK_RULES)[number]

/** Something in a note that its writer may want to look at. */
export interface Finding {
  readonly file: string
  /** 1-based, as the column, which counts UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly rule: CheckRule
  /** What is wrong and what to do, in one English sentence. */
  readonly reason: string
}

/** By file and place, the graver first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.reason, b.reason)
  )
}
