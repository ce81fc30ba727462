/** One line of the table: what was measured, the figure, its bar. */
export interface Row {
  readonly what: string
  /** The figure that the bar speaks of, with its unit, and what it was made of. */
  readonly measured: string
  readonly bar: string
  /** Null: there is no bar, or it could not be measured here. */
  readonly met: boolean | null
}

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

export const ms = (value: number): string => `${digits(value)} ms`
export const times = (value: number): string => `${digits(value)}x`

/** A ratio that shall be at most so much; `of` says in figures what was divided. */
export function atMost(what: string, value: number, { bar, of }: { bar: number; of: string }): Row {
  return { what, measured: `${times(value)} (${of})`, bar: `≤ ${bar}x`, met: value <= bar }
}

export function atLeast(what: string, value: number, { bar, of }: { bar: number; of: string }): Row {
  return { what, measured: `${times(value)} (${of})`, bar: `≥ ${bar}x`, met: value >= bar }
}

/** An amount that shall be at most so much, in a unit. */
export function within(what: string, value: number, { bar, unit }: { bar: number; unit: string }): Row {
  return { what, measured: `${digits(value)} ${unit}`, bar: `≤ ${bar} ${unit}`, met: value <= bar }
}

export const skipped = (what: string, why: string): Row => ({
  what,
  measured: `not measured: ${why}`,
  bar: '',
  met: null,
})

const verdict = ({ met }: Row): string => (met === null ? '–' : met ? 'yes' : '**no**')

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.measured} | ${row.bar} | ${verdict(row)} |`)
  return ['| what | measured | bar | met |', '| --- | --- | --- | --- |', ...lines].join('\n')
}
