import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from './serve.ts'

let folder: string
let served: Served

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-live-'))
  await writeFile(join(folder, 'a.md'), 'SNS sends messages to SQS.\n')
  served = await serve([folder, '--watch'])
})

afterAll(async () => {
  await served.stop()
  await rm(folder, { recursive: true })
})

async function edgeKeys(): Promise<string[]> {
  const graph = (await (await fetch(`${served.url}/api/graph`)).json()) as { edges: { key: string }[] }
  return graph.edges.map((edge) => edge.key)
}

/** Asks until it is so; the test's own time limit ends the wait. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100))
}

test('what is written while serving is served, and what is deleted leaves no ghost', async () => {
  expect(await edgeKeys()).toContain('sns|integrates-with|sqs')
  const second = join(folder, 'b.md')
  await writeFile(second, 'CloudTrail stores its logs in S3.\n')
  await until(async () => (await edgeKeys()).includes('cloudtrail|integrates-with|s3'))
  await rm(second)
  await until(async () => !(await edgeKeys()).includes('cloudtrail|integrates-with|s3'))
  expect(await edgeKeys()).toContain('sns|integrates-with|sqs')
})
