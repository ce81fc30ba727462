import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { until, type Subject } from './subject.ts'

const COMMAND = fileURLToPath(new URL('../../apps/cli/bin/cloudlore.mjs', import.meta.url))
const run = promisify(execFile)
const LARGEST_GRAPH = 256 * 1024 * 1024

/** The note that changes under load, in each of its states; null: there is no such note. */
const STATES = [
  null,
  '# Edited\n\nLambda stores the results in DynamoDB.\n',
  '# Edited\n\nSNS sends the message to SQS. A function runs at most 14 minutes.\n',
]
const EDITED = 'under-load.md'

/** The bytes that an address is answered with while the notes are in one state, by the tag that goes with them. */
export interface Expectation {
  readonly bodies: ReadonlyMap<string, Buffer>
}

const keyOf = (address: string, tag: string | null) => `${tag ?? ''} ${address}`

/** Puts the edited note in one of its states. */
export const edit = ({ put }: Subject, state: number): Promise<void> =>
  put(EDITED, STATES[state % STATES.length] ?? null)

/** The graph as another process reads it from the same notes. */
async function graphOf(folder: string): Promise<string> {
  const { stdout } = await run(process.execPath, [COMMAND, 'extract', folder], { maxBuffer: LARGEST_GRAPH })
  return stdout
}

async function bytesOf(address: string, encoding: string): Promise<{ tag: string | null; bytes: Buffer }> {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } })
  return { tag: response.headers.get('etag'), bytes: Buffer.from(await response.arrayBuffer()) }
}

/**
 * What each address is answered with in each state of the notes, asked one by one while nothing else happens. The graph
 * must be the one that `cloudlore extract` makes of the same notes.
 */
export async function expectationOf(subject: Subject, addresses: readonly string[]): Promise<Expectation> {
  const bodies = new Map<string, Buffer>()
  const graph = `${subject.url}/api/graph`
  for (const state of [1, 2, 0]) {
    await edit(subject, state).catch(() => undefined)
    const expected = (await graphOf(subject.folder)).trimEnd()
    await until(`the graph of state ${state}`, async () => {
      const { bytes } = await bytesOf(graph, 'identity')
      return bytes.toString().trimEnd() === expected
    })
    for (const address of addresses) {
      const { tag, bytes } = await bytesOf(subject.url + address, 'identity')
      bodies.set(keyOf(address, tag), bytes)
    }
  }
  return { bodies }
}

/** An answer as it came. */
export interface Answer {
  readonly address: string
  readonly status: number
  readonly tag: string | null
  readonly body: string
}

/** True for an answer that is byte for byte the one that goes with its tag. */
export function isExpected({ bodies }: Expectation, { address, status, tag, body }: Answer): boolean {
  const expected = bodies.get(keyOf(address, tag))
  if (status !== 200 || expected === undefined) return false
  // The load generator decodes chunk by chunk, so a character on the border of two is lost to it, not to the answer.
  if (body.includes('\uFFFD')) return Buffer.byteLength(body) >= expected.length
  return body === expected.toString()
}
