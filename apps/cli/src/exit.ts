/** What the command's exit code says. */
export const EXIT = {
  done: 0,
  /** `--strict` found something. */
  findings: 1,
  usage: 2,
  /** Input cannot be read. */
  input: 3,
  /** A defect of this program (EX_SOFTWARE of sysexits.h). */
  defect: 70,
  /** What was to be written cannot be: the disk is full, for one (EX_IOERR of sysexits.h). */
  output: 74,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The command was called wrongly; shown as its message alone. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** What was to be written cannot be, through no fault of how the command was called. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'OutputError'
  }
}
