// The command as users run it: the built one, in a process of its own. `npm run build` (or `npm test`) makes it.
import { parseGraph } from '@cloudlore/graph'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

const COMMAND = fileURLToPath(new URL('../apps/cli/bin/cloudlore.mjs', import.meta.url))
const NOTE = `# Orders

EventBridge triggers Lambda. Lambda stores the results in DynamoDB.
`

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-cli-'))
})
afterEach(() => rm(folder, { recursive: true }))

function cloudlore(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, PORT: '0', NO_COLOR: '1' } }
    const child = execFile(process.execPath, [COMMAND, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
    child.stdin?.end(input)
  })
}

/** Starts `cloudlore serve` on a free port; resolves with its address once it is printed. */
async function serving(args: readonly string[]) {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1' }
  const child = spawn(process.execPath, [COMMAND, 'serve', ...args], { cwd: folder, env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const failed = text(child.stderr).then((message) => Promise.reject(new Error(`serve ended: ${message}`)))
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string]
  failed.catch(() => undefined)
  return { child, url }
}

describe('extract', () => {
  test('writes the same bytes each time, and a graph that can be read back', async () => {
    await writeFile(join(folder, 'note.md'), NOTE)
    const [first, second] = [await cloudlore(['extract', 'note.md']), await cloudlore(['extract', 'note.md'])]
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(second.stdout).toBe(first.stdout)
    const graph = parseGraph(first.stdout)
    expect(graph.hasEdge('eventbridge|integrates-with|lambda')).toBe(true)
    expect(graph.getEdgeAttribute('lambda|integrates-with|dynamodb', 'evidence')).toMatchObject([
      { file: 'note.md', quote: 'Lambda stores the results in DynamoDB.', span: { line: 3, column: 30 } },
    ])
  })

  test('reads a folder, and writes to a file', async () => {
    await mkdir(join(folder, 'notes/deep'), { recursive: true })
    await writeFile(join(folder, 'notes/deep/b.md'), NOTE)
    await writeFile(join(folder, 'notes/a.md'), 'S3 sends events to SQS.\n')
    const outcome = await cloudlore(['extract', 'notes/', '--format', 'relations', '-o', 'out.jsonl'])
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' })
    const lines = (await readFile(join(folder, 'out.jsonl'), 'utf8')).trimEnd().split('\n')
    const relations = lines.map((line) => JSON.parse(line) as { file: string; source: string; target: string })
    const told = relations.map(({ file, source, target }) => `${file} ${source} ${target}`)
    expect(told[0]).toBe('notes/a.md s3 sqs')
    expect(told).toContain('notes/deep/b.md lambda dynamodb')
  })

  test('reads standard input', async () => {
    const { code, stdout } = await cloudlore(['extract', '-', '--format', 'relations'], 'S3 sends events to SQS.')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', line: 1, column: 1, source: 's3', target: 'sqs' })
  })

  test('ends quietly when its reader goes away', async () => {
    const many = Array.from({ length: 5_000 }, () => 'S3 sends events to SQS.\n\n').join('')
    await writeFile(join(folder, 'many.md'), many)
    const child = spawn(process.execPath, [COMMAND, 'extract', 'many.md', '--format', 'relations'], { cwd: folder })
    child.stdout.once('data', () => child.stdout.destroy())
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(stderr).toBe('')
    expect(child.exitCode).toBe(0)
  })
})

describe('many notes', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'notes'))
    await writeFile(join(folder, 'notes/b.md'), NOTE)
    await writeFile(join(folder, 'notes/a.md'), '# Storage\n\nS3 sends events to SQS.\n')
    await writeFile(join(folder, 'notes/c.md'), '# Limits\n\nA Lambda function runs for at most 15 minutes.\n')
  })

  test('threads write what one thread writes', async () => {
    for (const format of ['relations', 'json']) {
      const alone = await cloudlore(['extract', 'notes', '--format', format])
      const threads = await cloudlore(['extract', 'notes', '--format', format, '--workers', '2'])
      expect(threads).toEqual(alone)
    }
  })

  test('where one of them cannot be read, nothing is written', async () => {
    await writeFile(join(folder, 'notes/d.md'), Buffer.from([0xff, 0x41]))
    const args = ['extract', 'notes', '--format', 'relations', '--workers', '2', '-o', 'relations.jsonl']
    expect(await cloudlore(args)).toMatchObject({ code: 3, stdout: '' })
    await expect(readFile(join(folder, 'relations.jsonl'))).rejects.toThrow('ENOENT')
  })

  test('a filter and a merge give the graph that extract gives, and no record is lost', async () => {
    const documents = ['notes/a.md', 'notes/b.md', 'notes/c.md'].map(async (doc) =>
      JSON.stringify({ doc, text: await readFile(join(folder, doc), 'utf8') }),
    )
    const [a = '', b = '', c = ''] = await Promise.all(documents)
    const filter = ['extract', '-', '--format', 'relations', '--jsonl']
    const first = await cloudlore(filter, `${c}\nnonsense\n${a}\n`)
    const second = await cloudlore(filter, `${b}\n${a}`)
    expect(first.code).toBe(0)
    expect(first.stderr).toContain('standard input:2: is not JSON')
    expect(first.stdout).toContain('{"error":{"line":2,"code":"RECORD_INVALID","message":"is not JSON.')
    await writeFile(join(folder, 'first.jsonl'), first.stdout)
    const merged = await cloudlore(['merge', 'first.jsonl', '-'], second.stdout)
    expect(merged).toMatchObject({ code: 0, stdout: (await cloudlore(['extract', 'notes'])).stdout })
    expect(merged.stderr).toContain('first.jsonl: 1 of its documents could not be read')
  })

  test('merge tells file and line of what is no relation', async () => {
    await writeFile(join(folder, 'bad.jsonl'), '\n{"type":"limits"}\n')
    const { code, stderr } = await cloudlore(['merge', 'bad.jsonl'])
    expect(code).toBe(3)
    expect(stderr).toContain("bad.jsonl:2: the relation's source is missing, expected a text")
  })

  test('--evidence bounds what an edge shows and not what it counts', async () => {
    const again = '\nEventBridge triggers Lambda again. EventBridge triggers Lambda at night.\n'
    await writeFile(join(folder, 'notes/e.md'), `# Orders\n${again}`)
    const { stdout } = await cloudlore(['extract', 'notes', '--evidence', '1'])
    const edge = parseGraph(stdout).getEdgeAttributes('eventbridge|integrates-with|lambda')
    expect(edge.evidence).toHaveLength(1)
    expect(edge.omitted).toBe(2)
  })
})

describe('input that cannot be read ends with code 3 and a message that names it', () => {
  const cases: readonly (readonly [string, string | Uint8Array | null, string])[] = [
    ['missing.md', null, 'missing.md: no such file or folder. Check the path.'],
    ['empty.md', '', 'empty.md: is empty. Give a note with text in it.'],
    [
      'binary.md',
      Uint8Array.of(0x50, 0x4b, 0, 4),
      'binary.md: is a binary file (it contains NUL bytes). Notes are UTF-8 text.',
    ],
    ['latin.md', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'latin.md:1: is not valid UTF-8. Save it as UTF-8.'],
  ]

  for (const command of [['extract'], ['serve'], ['check'], ['query', 'S3 to SQS']]) {
    test.each(cases)(`${command[0] ?? ''}: %s`, async (name, content, message) => {
      if (content !== null) await writeFile(join(folder, name), content)
      expect(await cloudlore([...command, name])).toEqual({ code: 3, stdout: '', stderr: `cloudlore: ${message}\n` })
    })

    test(`${command[0] ?? ''}: a folder without notes`, async () => {
      await mkdir(join(folder, 'notes'))
      expect(await cloudlore([...command, 'notes'])).toEqual({
        code: 3,
        stdout: '',
        stderr: 'cloudlore: notes: holds no notes. Notes are files named *.md or *.markdown.\n',
      })
    })
  }

  test('query: a graph that is none', async () => {
    await writeFile(join(folder, 'graph.json'), '{"nodes":')
    const { code, stderr } = await cloudlore(['query', 'S3 to SQS', '--graph', 'graph.json'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/^cloudlore: graph\.json: the graph is not JSON: .*\n$/)
  })
})

describe('wrong usage ends with code 2 and a message', () => {
  test.each([
    [['extract'], "cloudlore: missing required argument 'path'"],
    [['extract', 'a.md', '--colour'], "cloudlore: unknown option '--colour'"],
    [['extract', 'a.md', '--format', 'xls'], "cloudlore: option '-f, --format <format>' argument 'xls' is invalid."],
    [['extract', 'n.md', '--jsonl'], 'cloudlore: --jsonl writes relations. Add --format relations.'],
    [['extract', 'n.md', '--workers', '0'], "cloudlore: option '--workers <count>' argument '0' is invalid."],
    [['completion', 'tcsh'], "cloudlore: command-argument value 'tcsh' is invalid for argument 'shell'."],
    [['query', 'S3 to SQS', 'a.md', '--graph', 'g.json'], 'cloudlore: give either notes or --graph, not both.'],
    [['serve', '--port', '70000'], "cloudlore: option '-p, --port <port>' argument '70000' is invalid."],
    [['serve', '--host', '0.0.0.0'], 'cloudlore: 0.0.0.0 can be reached by other machines. Set CLOUDLORE_TOKEN'],
    [['explode'], "cloudlore: unknown command 'explode'"],
  ])('%j', async (args, message) => {
    await writeFile(join(folder, 'a.md'), NOTE)
    const outcome = await cloudlore(args[0] === 'serve' ? [...args, 'a.md'] : args)
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr.startsWith(message)).toBe(true)
    expect(outcome.stderr).not.toMatch(/^\s+at /m)
  })

  test('a file that cannot be written', async () => {
    const outcome = await cloudlore(['extract', '-', '-o', 'nowhere/out.json'], NOTE)
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cloudlore: nowhere/out.json: cannot be written (ENOENT). Choose another file for -o.\n',
    })
  })
})

describe('query', () => {
  beforeEach(() => writeFile(join(folder, 'note.md'), NOTE))

  test('answers with each step, its sentence and where that stands', async () => {
    const { code, stdout } = await cloudlore(['query', 'EventBridge to DynamoDB', 'note.md'])
    expect(code).toBe(0)
    expect(stdout).toContain('1. EventBridge → Lambda → DynamoDB\n')
    expect(stdout).toContain('EventBridge ── triggers ─→ Lambda')
    expect(stdout).toContain('     “EventBridge triggers Lambda.”\n     note.md:3:1\n')
  })

  test('answers as JSON, from a graph that was written before', async () => {
    await cloudlore(['extract', 'note.md', '-o', 'graph.json'])
    const { code, stdout } = await cloudlore(['query', 'EventBridge to DynamoDB', '--graph', 'graph.json', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      question: { kind: 'path', from: 'eventbridge', to: 'dynamodb' },
      answer: { paths: [{ nodes: ['eventbridge', 'lambda', 'dynamodb'] }] },
    })
  })

  test('says what connects several services, in the language of the question', async () => {
    const { stdout } = await cloudlore(['query', 'DynamoDB, EventBridge, 람다를 잇는 것은?', 'note.md'])
    expect(stdout).toMatch(/^DynamoDB, EventBridge, Lambda는 직접 이어집니다\. /)
    expect(stdout).toContain('“EventBridge triggers Lambda.”\n     note.md:3:1\n')
  })

  test('a question that cannot be read ends with code 2', async () => {
    const outcome = await cloudlore(['query', 'how is the weather today, my dear?', 'note.md'])
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toMatch(/^cloudlore: /)
  })
})

describe('serve', () => {
  beforeEach(() => writeFile(join(folder, 'note.md'), NOTE))

  test('serves the notes at the address it prints, until it is told to end', async () => {
    const { child, url } = await serving(['note.md'])
    const response = await fetch(`${url}/api/notes`)
    expect(await response.json()).toMatchObject({ notes: [{ id: 'note.md', path: 'note.md', title: 'Orders' }] })
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(child.exitCode).toBe(0)
  })

  test('says that a port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    expect(await cloudlore(['serve', 'note.md', '--port', port])).toEqual({
      code: 2,
      stdout: '',
      stderr: `cloudlore: port ${port} on 127.0.0.1 is in use. Choose another one with --port or PORT.\n`,
    })
  })
})

describe('catalog', () => {
  test('lists a category', async () => {
    const { code, stdout } = await cloudlore(['catalog', 'list', 'compute'])
    expect(code).toBe(0)
    expect(stdout).toContain('lambda\tservice\tcompute\tAWS Lambda\t람다\n')
    expect(stdout).not.toContain('\tstorage\t')
  })

  test('finds an entity by a misspelt name', async () => {
    const { stdout } = await cloudlore(['catalog', 'search', 'dynamodbb'])
    expect(stdout).toMatch(/^dynamodb\t/)
  })

  test('lists and finds as JSON', async () => {
    const found = await cloudlore(['catalog', 'search', '람다', '--json'])
    expect((JSON.parse(found.stdout) as unknown[])[0]).toMatchObject({ id: 'lambda', kind: 'service', korean: '람다' })
    const listed = await cloudlore(['catalog', 'list', 'quantum', '--json'])
    expect(JSON.parse(listed.stdout)).toContainEqual(expect.objectContaining({ id: 'braket', category: 'quantum' }))
  })

  test('is valid', async () => {
    const { code, stderr } = await cloudlore(['catalog', 'validate'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^The catalog is valid: \d+ entities in \d+ categories\.\n$/)
  })
})

describe('--catalog', () => {
  const TEAM = `services:
  - id: order-hub
    name: Order Hub
    korean: 주문 허브
  - id: lambda
    aliases: [our runner]
`

  beforeEach(async () => {
    await writeFile(join(folder, 'team.yaml'), TEAM)
    await writeFile(
      join(folder, 'note.md'),
      'Order Hub invokes Lambda when an order arrives.\n\nOur runner stores the results in DynamoDB.\n',
    )
  })

  test('extract: knows services and names of one’s own', async () => {
    const { stdout } = await cloudlore(['extract', 'note.md', '--catalog', 'team.yaml'])
    const graph = parseGraph(stdout)
    expect(graph.getNodeAttributes('order-hub')).toMatchObject({ label: 'Order Hub', kind: 'service', category: 'own' })
    expect(graph.hasEdge('order-hub|integrates-with|lambda')).toBe(true)
    expect(graph.hasEdge('lambda|integrates-with|dynamodb')).toBe(true)
    const without = parseGraph((await cloudlore(['extract', 'note.md'])).stdout)
    expect(without.nodes()).toEqual([])
  })

  test('query: answers about them, from notes and from a graph', async () => {
    const own = ['--catalog', 'team.yaml']
    const fromNotes = await cloudlore(['query', '주문 허브에서 DynamoDB까지', 'note.md', ...own])
    expect(fromNotes.stdout).toContain('Order Hub → Lambda → DynamoDB')
    await cloudlore(['extract', 'note.md', '-o', 'graph.json', ...own])
    const fromGraph = await cloudlore(['query', 'Order Hub to DynamoDB', '--graph', 'graph.json', ...own])
    expect(fromGraph.stdout).toContain('Order Hub → Lambda → DynamoDB')
  })

  test('serve: serves them', async () => {
    const { child, url } = await serving(['note.md', '--catalog', 'team.yaml'])
    const response = await fetch(`${url}/api/entities/order-hub`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('주문 허브')
    child.kill('SIGTERM')
    await once(child, 'exit')
  })

  test('catalog: lists, finds and checks them', async () => {
    const own = ['--catalog', 'team.yaml']
    const listed = await cloudlore(['catalog', 'list', 'own', ...own])
    expect(listed.stdout).toBe('order-hub\tservice\town\tOrder Hub\t주문 허브\n')
    expect((await cloudlore(['catalog', 'search', 'our runner', ...own])).stdout).toMatch(/^lambda\t/)
    expect((await cloudlore(['catalog', 'validate', ...own])).stderr).toMatch(/^The catalog is valid: /)
  })

  const commands = [
    ['extract', 'note.md'],
    ['query', 'S3 to SQS', 'note.md'],
    ['serve', 'note.md'],
    ['catalog', 'list'],
    ['catalog', 'search', 'S3'],
    ['catalog', 'validate'],
  ]
  test.each(commands)('%s %s: a broken file ends with code 3, file and line', async (...args) => {
    await writeFile(join(folder, 'team.yaml'), 'services:\n  - id: order-hub\n    alias: 주문 허브\n')
    const { code, stdout, stderr } = await cloudlore([...args, '--catalog', 'team.yaml'])
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain('  team.yaml:3 services[0].alias: unknown field "alias"; use id,')
    expect(stderr).toContain('  team.yaml:2 services[0]: has no "name"; add one\n')
  })

  test('a file that is not there ends with code 3', async () => {
    const { code, stderr } = await cloudlore(['extract', 'note.md', '--catalog', 'none.yaml'])
    expect(code).toBe(3)
    expect(stderr).toBe('cloudlore: none.yaml: no such file or folder. Check the path.\n')
  })
})

describe('extract writes every format', () => {
  test.each([
    ['gexf', '<?xml version="1.0"'],
    ['graphml', '<?xml version="1.0"'],
    ['csv', 'key,label,kind'],
    ['dot', 'digraph cloudlore {'],
    ['mermaid', 'flowchart LR'],
    ['cypher', '// Quicker on Neo4j'],
    ['turtle', '@prefix cl: '],
    ['cytoscape', '{"elements":{'],
    ['neptune', '~id,~label,'],
    ['neo4j', 'id:ID(Entity),'],
  ])('%s', async (format, beginning) => {
    const { code, stdout, stderr } = await cloudlore(['extract', '-', '--format', format], NOTE)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.startsWith(beginning)).toBe(true)
    expect(stdout).toContain('EventBridge')
  })

  test('formats of several files go into a folder', async () => {
    expect(await cloudlore(['extract', '-', '--format', 'csv', '-o', 'out/tables'], NOTE)).toMatchObject({ code: 0 })
    expect(await readFile(join(folder, 'out/tables/nodes.csv'), 'utf8')).toContain('\nlambda,Lambda,service,')
    expect(await readFile(join(folder, 'out/tables/edges.csv'), 'utf8')).toContain(',eventbridge,lambda,')
  })
})

describe('extract writes a part of the graph', () => {
  const relationsOf = async (args: readonly string[], input = NOTE) => {
    const { code, stdout, stderr } = await cloudlore(['extract', ...args, '--format', 'relations'], input)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n').filter((line) => line !== '')
    return lines
      .map((line) => JSON.parse(line) as Record<string, string>)
      .map(({ source, target }) => `${source} ${target}`)
  }

  test('of notes, by names in any spelling, relations, verbs and confidence', async () => {
    expect(await relationsOf(['-', '--verbs', 'triggers'])).toEqual(['eventbridge lambda'])
    expect(await relationsOf(['-', '--around', '다이나모디비'])).toEqual(['lambda dynamodb'])
    expect(await relationsOf(['-', '--only', 'lamda, EventBridge', '--min-confidence', '0.5'])).toEqual([
      'eventbridge lambda',
    ])
    expect(await relationsOf(['-', '--relations', 'integrates-with', '--relations', 'replaces'])).toEqual([
      ...['eventbridge lambda', 'lambda dynamodb'],
    ])
  })

  test('of a graph that was written before; query says that it is a part', async () => {
    await cloudlore(['extract', '-', '-o', 'graph.json'], NOTE)
    expect(await cloudlore(['extract', '--graph', 'graph.json', '--around', 'DynamoDB', '-o', 'part.json'])).toEqual({
      ...{ code: 0, stdout: '', stderr: '' },
    })
    const asked = await cloudlore(['query', 'Lambda to DynamoDB', '--graph', 'part.json'])
    expect(asked.stdout).toContain('Lambda ── stores-in ─→ DynamoDB')
    expect(asked.stderr).toBe('cloudlore: part.json is a part of a graph (around=dynamodb); the notes may say more.\n')
  })

  test('says what the notes do not have', async () => {
    const { code, stderr } = await cloudlore(['extract', '-', '--around', 'Braket'], NOTE)
    expect(code).toBe(0)
    expect(stderr).toContain('cloudlore: the notes say nothing of Braket.\n')
  })

  test.each([
    [['--relations', 'loves'], '"loves" is none of integrates-with, replaces, limits, part-of.'],
    [['--hops', '9'], 'Give a whole number from 0 to 4.'],
    [['--categories', 'toys'], 'there is no category toys. Categories: analytics,'],
    [['--only', 'Frobnicator'], 'nothing is called Frobnicator. Find names with "cloudlore catalog search".'],
    [['--graph', 'graph.json'], 'give either notes or --graph, not both.'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await cloudlore(['extract', '-', ...args], NOTE)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('check', () => {
  const PROBLEMS =
    'Lambda runs for at most 15 minutes.\n\n# Elsewhere\n\nLambda runs for at most 10 minutes.\n\n```js\n'

  test('lists places, graveness and reasons, and ends with 0', async () => {
    await writeFile(join(folder, 'a.md'), PROBLEMS)
    const { code, stdout, stderr } = await cloudlore(['check', 'a.md'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^a\.md:7:1 {2}error {4}The code block that begins here is never closed/m)
    expect(stdout).toMatch(/\n\d+ errors?, \d+ warnings?, \d+ for information in 1 note\.\n$/)
  })

  test('--strict ends with 1 if there is a finding, with 0 if there is none', async () => {
    expect(await cloudlore(['check', '--strict', '-'], PROBLEMS)).toMatchObject({ code: 1 })
    expect(await cloudlore(['check', '--strict', '-'], NOTE)).toEqual({
      code: 0,
      stdout: 'No problems found.\n',
      stderr: '',
    })
  })

  test('--json lists findings', async () => {
    const { stdout } = await cloudlore(['check', '--json', '-'], 'text\n\n```js\n')
    expect(JSON.parse(stdout)).toMatchObject([{ file: '-', line: 3, column: 1, rule: 'unclosed-code' }])
  })
})

describe('diff', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'old.md'), NOTE)
    await writeFile(join(folder, 'new.md'), 'EventBridge triggers Lambda. S3 sends events to SQS.\n')
  })

  test('says what came and went, with the sentences', async () => {
    const { code, stdout } = await cloudlore(['diff', 'old.md', 'new.md'])
    expect(code).toBe(0)
    expect(stdout).toContain('- Lambda ── stores-in ─→ DynamoDB\n    “Lambda stores the results in DynamoDB.”\n')
    expect(stdout).toMatch(/^\+ S3 ── sends-to ─→ SQS\n {4}“S3 sends events to SQS\.”\n {4}new\.md:1:30$/m)
    expect(stdout).toContain('1 came, 1 went, ')
  })

  test('compares graphs with notes, as JSON', async () => {
    await cloudlore(['extract', 'old.md', '-o', 'old.json'])
    const { stdout } = await cloudlore(['diff', 'old.json', 'new.md', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ came: [{ edge: 's3|integrates-with|sqs' }] })
    expect((await cloudlore(['diff', 'old.json', 'old.md'])).stdout).toBe('Both say the same.\n')
  })
})

test.each([
  ['bash', 'complete -o filenames -F _cloudlore cloudlore\n'],
  ['zsh', 'compdef _cloudlore cloudlore\n'],
  ['fish', "complete -c cloudlore -n '__fish_seen_subcommand_from completion' -f -a zsh\n"],
])('completion %s writes a script', async (shell, part) => {
  const { code, stdout } = await cloudlore(['completion', shell])
  expect(code).toBe(0)
  expect(stdout).toContain(part)
  expect(stdout).toContain('json relations gexf graphml csv dot mermaid cypher turtle cytoscape neptune neo4j')
})

test.each([
  ['--help'],
  ['catalog', '--help'],
  ['catalog', 'list', '--help'],
  ['extract', '--help'],
  ['query', '--help'],
  ['serve', '--help'],
  ['check', '--help'],
  ['diff', '--help'],
  ['completion', '--help'],
  ['merge', '--help'],
])('%s %s explains itself on standard output', async (...args) => {
  const { code, stdout, stderr } = await cloudlore(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Usage: cloudlore')
  expect(stdout).toContain('Examples:\n  $ ')
})

test('--version prints the version alone', async () => {
  expect(await cloudlore(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
})
