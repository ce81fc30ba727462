import type { Rolldown } from 'vite'

/**
 * The writer of Turtle comes with streams that no page uses and that ask for a module of Node. They are left out of what is
 * built, but looked for before.
 */
const isOfUnusedStreams = (message: string) =>
  message.includes('Module "buffer" has been externalized') && message.includes('/safe-buffer/')

/** What both builds have in common. */
export const rolldownOptions = {
  checks: { bundlerTimings: false },
  onLog: (level, log, say) => {
    if (!isOfUnusedStreams(log.message)) say(level, log)
  },
} satisfies Rolldown.RolldownOptions
