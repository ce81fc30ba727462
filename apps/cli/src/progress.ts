import type { Io } from './io.ts'

/** Milliseconds that work may take before its progress is shown. */
const PATIENCE = 1000
const WIDTH = 24
const CLEAR_LINE = '\r\u001B[2K'

/** Says how far some work has come. */
export interface Progress {
  readonly step: (done: number, of: number) => void
  /** Takes the bar away. */
  readonly end: () => void
}

/** A bar for work that takes over a second, where standard error is a terminal; elsewhere nothing. */
export function progressOn({ draw, now }: Pick<Io, 'draw' | 'now'>, what: string): Progress {
  if (!draw) return { step: () => undefined, end: () => undefined }
  const start = now()
  let drawn = ''
  return {
    step: (done, of) => {
      if (now() - start < PATIENCE) return
      const filled = Math.floor((WIDTH * done) / Math.max(1, of))
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${of} ${what}`
      if (bar !== drawn) draw(`\r${bar}`)
      drawn = bar
    },
    end: () => {
      if (drawn !== '') draw(CLEAR_LINE)
    },
  }
}
