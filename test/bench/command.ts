import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const COMMAND = fileURLToPath(new URL('../../apps/cli/bin/cloudlore.mjs', import.meta.url))
const PEAK = new URL('subjects/peak-memory.mjs', import.meta.url)

/** Runs a program of Node with its output thrown away, or written to a file that the arguments name. */
export async function runProgram(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`node ${args.join(' ')}: ended with ${String(code)}`)
}

/** Most memory that a program held, in MB (10⁶ bytes). */
export async function peakMemoryOf(args: readonly string[], folder: string): Promise<number> {
  const file = join(folder, 'peak-memory')
  await runProgram(['--import', PEAK.href, ...args], { PEAK_MEMORY: file })
  const kilobytes = Number(await readFile(file, 'utf8'))
  await rm(file)
  return (kilobytes * 1024) / 1e6
}

export interface Started {
  /** The first line that it wrote. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a program that prints its address and then serves. */
export async function startServer(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const failed = ended.then(() => Promise.reject(new Error(`node ${args.join(' ')}: ended before it served`)))
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string]
  failed.catch(() => undefined)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url, stop }
}
