// What the command takes for notes, graphs and values.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bash, cloudlore, endOf, started } from './command.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'cloudlore-input-'))
  await mkdir(join(cwd, 'notes'))
  await write('notes/a.md', 'EventBridge triggers Lambda. Lambda stores the results in DynamoDB.\n')
  await write('notes/b.md', 'S3 sends events to SQS.\n')
})
afterEach(() => rm(cwd, { recursive: true }))

const write = (name: string, content: string) => writeFile(join(cwd, name), content)

describe('notes from pipes', () => {
  test('are read', async () => {
    const outcome = await bash('$CL extract <(cat notes/b.md) --format relations', { cwd })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(outcome.stdout)).toMatchObject({ source: 's3', target: 'sqs' })
  })

  test('are read once, with threads too', async () => {
    const outcome = await bash(
      'mkfifo p; cat notes/a.md > p & $CL extract p notes/b.md --workers 2 --format relations',
      { cwd },
    )
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const relations = outcome.stdout.trimEnd().split('\n')
    expect(relations.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['notes/b.md', 'p', 'p'])
  })
})

describe('a graph in place of notes', () => {
  beforeEach(async () => {
    await cloudlore(['extract', 'notes', '-o', 'g.json'], { cwd })
    await cloudlore(['extract', 'notes', '-o', 'graph'], { cwd })
  })

  test.each(['g.json', 'graph'])('query and diff know %s by what it holds', async (graph) => {
    const { code, stdout } = await cloudlore(['query', 'Lambda to DynamoDB', graph], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('“Lambda stores the results in DynamoDB.”\n     notes/a.md:1:30\n')
    const same = { code: 0, stdout: 'Both say the same.\n', stderr: '' }
    expect(await cloudlore(['diff', graph, 'notes'], { cwd })).toEqual(same)
    expect(await bash(`$CL diff notes <(cat ${graph})`, { cwd })).toEqual(same)
  })

  test.each([
    [['check', 'graph'], 'graph: is a graph and no note. Where a command takes one, it is by --graph.'],
    [['extract', 'graph'], 'graph: is a graph and no note. Where a command takes one, it is by --graph.'],
    [['query', 'S3 to SQS', 'g.json', 'notes'], 'g.json: is a graph. Give it alone, without notes.'],
  ])('%j does not take it', async (args, message) => {
    expect(await cloudlore(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: `cloudlore: ${message}\n` })
  })

  test('a broken one is none, and a folder may have any name', async () => {
    await write('broken.json', '{"nodes":')
    for (const args of [
      ['query', 'S3 to SQS', 'broken.json'],
      ['diff', 'broken.json', 'notes'],
    ]) {
      const { code, stderr } = await cloudlore(args, { cwd })
      expect(code).toBe(3)
      expect(stderr).toMatch(/^cloudlore: broken\.json: the graph is not JSON: .*\n$/)
    }
    await mkdir(join(cwd, 'notes.json'))
    await write('notes.json/a.md', 'S3 sends events to SQS.\n')
    const outcome = await cloudlore(['diff', 'notes.json', 'notes.json/a.md'], { cwd })
    expect(outcome).toEqual({ code: 0, stdout: 'Both say the same.\n', stderr: '' })
  })
})

test.each(['--only', '--around', '--relations', '--notes'])('%s of nothing is wrong usage', async (option) => {
  const { code, stdout, stderr } = await cloudlore(['extract', 'notes', option, ' , '], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(
    new RegExp(`^cloudlore: option '${option} <\\w+>' argument ' , ' is invalid\\. Give at least one\\.`),
  )
})

describe('serve', () => {
  const serving = (args: readonly string[], env = {}) => {
    const child = started(['serve', ...args], { cwd, env })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }

  test('takes empty variables for unset', async () => {
    const child = serving(['notes', '--port', '0'], { HOST: '', PORT: '' })
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    child.kill('SIGTERM')
    expect(await endOf(child)).toBe(0)
  })

  test('goes on without a reader of its messages', async () => {
    const child = serving(['notes'])
    child.stderr.destroy()
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await endOf(child)).toBe(0)
  })

  test('ends with 0 when it is told to while it reads', async () => {
    const many = 'EventBridge triggers Lambda. Lambda stores the results in DynamoDB.\n\n'.repeat(200)
    for (let at = 0; at < 300; at++) await write(`notes/many-${at}.md`, `# ${at}\n\n${many}`)
    const child = serving(['notes', '-'])
    const output = text(child.stdout)
    // More than a pipe holds: when it is gone the command is reading.
    const long = `KMS protects S3.\n\n<!--${' '.repeat(500_000)}-->\n`
    await new Promise<void>((resolve) => child.stdin.end(long, () => resolve()))
    child.kill('SIGTERM')
    expect(await endOf(child)).toBe(0)
    expect(await output).toBe('')
  })
})
