// What the command leaves behind, however it ends.
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bash, cloudlore, endOf, started } from './command.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'cloudlore-output-'))
  await writeFile(join(cwd, 'note.md'), 'S3 sends events to SQS.\n')
})
afterEach(() => rm(cwd, { recursive: true }))

const read = (name: string) => readFile(join(cwd, name), 'utf8')
const write = (name: string, content: string) => writeFile(join(cwd, name), content)
const DOCUMENT = '{"doc":"a.md","text":"S3 sends events to SQS."}\n'
const RELATIONS = ['--format', 'relations']

/** Relations of a note, as many as asked for, each a line of its own. */
async function writeMany(name: string, count: number): Promise<void> {
  const { stdout } = await cloudlore(['extract', 'note.md', ...RELATIONS], { cwd })
  const lines = Array.from({ length: count }, (_, at) => stdout.replace('"note.md"', `"note-${at}.md"`))
  await write(name, lines.join(''))
}

describe('a file named by -o', () => {
  test('may be what is read', async () => {
    const { stdout } = await cloudlore(['extract', 'note.md', ...RELATIONS], { cwd })
    expect(stdout).toContain('"source":"s3","target":"sqs"')
    await write('self.jsonl', stdout)
    expect(await cloudlore(['merge', 'self.jsonl', ...RELATIONS, '-o', 'self.jsonl'], { cwd })).toMatchObject({
      code: 0,
    })
    expect(await read('self.jsonl')).toBe(stdout)

    await write('docs.jsonl', DOCUMENT)
    const filter = ['extract', 'docs.jsonl', '--jsonl', ...RELATIONS, '-o', 'docs.jsonl']
    expect(await cloudlore(filter, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(await read('docs.jsonl'))).toMatchObject({ file: 'a.md', source: 's3', target: 'sqs' })
  })

  test('stays as it was when the command fails, and nothing is left beside it', async () => {
    await write('good.jsonl', (await cloudlore(['extract', 'note.md', ...RELATIONS], { cwd })).stdout)
    await write('bad.jsonl', 'nonsense\n')
    await write('old.jsonl', 'old\n')
    for (const format of ['relations', 'json']) {
      const merge = ['merge', 'good.jsonl', 'bad.jsonl', '--format', format, '-o', 'old.jsonl']
      expect(await cloudlore(merge, { cwd })).toMatchObject({ code: 3 })
    }
    expect(await read('old.jsonl')).toBe('old\n')
    expect(await readdir(cwd)).toEqual(['bad.jsonl', 'good.jsonl', 'note.md', 'old.jsonl'])
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('stays as it was when %s ends the command', async (signal) => {
    await write('keep.jsonl', 'old\n')
    const child = started(['extract', '-', '--jsonl', ...RELATIONS, '-o', 'keep.jsonl'], { cwd })
    child.stdin.write(DOCUMENT)
    // The draft is there, and input is awaited that never comes.
    await vi.waitFor(async () => expect(await readdir(cwd)).toHaveLength(3), { timeout: 30_000 })
    child.kill(signal)
    expect(await endOf(child)).toBe(signal)
    expect(await read('keep.jsonl')).toBe('old\n')
    expect(await readdir(cwd)).toEqual(['keep.jsonl', 'note.md'])
  })

  test('keeps its mode, and a link to it stays one', async () => {
    await mkdir(join(cwd, 'deep'))
    await write('deep/real.json', 'old\n')
    await chmod(join(cwd, 'deep/real.json'), 0o640)
    await symlink('deep/real.json', join(cwd, 'link.json'))
    await symlink('deep/new.json', join(cwd, 'ahead.json'))
    for (const name of ['link.json', 'ahead.json']) {
      expect(await cloudlore(['extract', 'note.md', '-o', name], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      expect((await lstat(join(cwd, name))).isSymbolicLink()).toBe(true)
      expect(await read(name)).toContain('"s3|integrates-with|sqs"')
    }
    expect((await stat(join(cwd, 'deep/real.json'))).mode & 0o777).toBe(0o640)
    expect(await readdir(join(cwd, 'deep'))).toEqual(['new.json', 'real.json'])
  })

  test('may be a device or a pipe', async () => {
    const { stdout } = await cloudlore(['extract', 'note.md'], { cwd })
    expect(await cloudlore(['extract', 'note.md', '-o', '/dev/null'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
    expect(await bash('$CL extract note.md -o /dev/stdout | cat', { cwd })).toMatchObject({ code: 0, stdout })
    const piped = await bash('mkfifo p; cat p & $CL extract note.md -o p; wait; test -p p', { cwd })
    expect(piped).toEqual({ code: 0, stdout, stderr: '' })
  })

  test('of a format of several files is a folder', async () => {
    await write('out.csv', 'old\n')
    expect(await cloudlore(['extract', 'note.md', '--format', 'csv', '-o', 'out.csv'], { cwd })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'cloudlore: out.csv: is a file, but this format is several. Name a folder for -o.\n',
    })
    expect(await read('out.csv')).toBe('old\n')
  })
})

describe('standard output', () => {
  test.runIf(existsSync('/dev/full'))('that takes no more ends the command with code 74 and one message', async () => {
    const line = (code: string) =>
      `cloudlore: standard output: cannot be written (${code}). Make room, or write elsewhere.\n`
    const full = await bash('$CL extract note.md > /dev/full', { cwd })
    expect(full).toEqual({ code: 74, stdout: '', stderr: line('ENOSPC') })
    // A part is written, which is no success.
    const part = await bash('ulimit -f 1; $CL extract note.md > part.json', { cwd })
    expect(part).toEqual({ code: 74, stdout: '', stderr: line('EFBIG') })
  })

  test('that nobody reads does not change the exit code of check --strict', async () => {
    await write('broken.md', '# EC2\n\n```\ncode\n')
    const child = started(['check', '--strict', 'broken.md'], { cwd })
    child.stdout.destroy()
    expect([await text(child.stderr), await endOf(child)]).toEqual(['', 1])
  })
})

test.runIf(existsSync('/dev/full'))('messages that nobody reads stop nothing', async () => {
  await mkdir(join(cwd, 'notes'))
  await write('notes/empty.md', '\n')
  await write('notes/full.md', 'S3 sends events to SQS.\n')
  const child = started(['extract', 'notes', '-o', 'out.json'], { cwd })
  child.stderr.destroy()
  expect(await endOf(child)).toBe(0)
  expect(await read('out.json')).toContain('"s3|integrates-with|sqs"')
  expect(await bash('$CL extract notes --format relations 2> /dev/full | wc -l', { cwd })).toMatchObject({
    code: 0,
    stdout: '1\n',
  })
})

describe('merge', () => {
  beforeEach(() => mkdir(join(cwd, 'tmp')))

  test('leaves no temporary folder when its reader goes away', async () => {
    await writeMany('many.jsonl', 5_000)
    const child = started(['merge', 'many.jsonl', ...RELATIONS], { cwd, env: { TMPDIR: join(cwd, 'tmp') } })
    child.stdout.once('data', () => child.stdout.destroy())
    expect([await text(child.stderr), await endOf(child)]).toEqual(['', 0])
    expect(await readdir(join(cwd, 'tmp'))).toEqual([])
  })

  test('nor when a signal ends it', async () => {
    const child = started(['merge', '-'], { cwd, env: { TMPDIR: join(cwd, 'tmp') } })
    await vi.waitFor(async () => expect(await readdir(join(cwd, 'tmp'))).toHaveLength(1), { timeout: 30_000 })
    child.kill('SIGTERM')
    expect(await endOf(child)).toBe('SIGTERM')
    expect(await readdir(join(cwd, 'tmp'))).toEqual([])
  })

  test('says where it cannot make one', async () => {
    await writeMany('one.jsonl', 1)
    expect(await cloudlore(['merge', 'one.jsonl'], { cwd, env: { TMPDIR: '/nowhere' } })).toEqual({
      ...{ code: 2, stdout: '' },
      stderr:
        'cloudlore: /nowhere: cannot hold temporary files (ENOENT). Set TMPDIR to a folder that can be written.\n',
    })
  })
})
