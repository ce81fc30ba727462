import { InvalidArgumentError } from 'commander'

// Values of options. What is none throws, and commander says of which option.

/** A port; 0 stands for any free one. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

/** A name or number to listen on. */
export function parseHost(text: string): string {
  if (text !== '') return text
  throw new InvalidArgumentError('Give a name or number of this machine.')
}

/** A whole number of at least 1. */
export function parseCount(text: string): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (count >= 1) return count
  throw new InvalidArgumentError('Give a whole number of at least 1.')
}
