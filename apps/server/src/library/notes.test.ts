import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkNotes, readNotes } from './notes.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-notes-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('a folder', () => {
  test('gives the Markdown below it, sorted by path', async () => {
    await write('b.md', 'Lambda reads from SQS.')
    await write('a/z.markdown', 'SNS sends to SQS.')
    await write('a.md', 'S3 triggers Lambda.')
    await write('picture.png', 'not a note')
    const { notes } = await readNotes([folder])
    expect(notes).toEqual([
      { path: `${folder}/a.md`, text: 'S3 triggers Lambda.' },
      { path: `${folder}/a/z.markdown`, text: 'SNS sends to SQS.' },
      { path: `${folder}/b.md`, text: 'Lambda reads from SQS.' },
    ])
  })

  test('is read without hidden files, node_modules and symbolic links', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'cloudlore-outside-'))
    await writeFile(join(outside, 'secret.md'), 'Not yours.')
    await write('own.md', 'KMS protects S3.')
    await write('.draft.md', 'x')
    await write('.git/note.md', 'x')
    await write('node_modules/pkg/README.md', 'x')
    await symlink(outside, join(folder, 'linked'))
    await symlink(join(outside, 'secret.md'), join(folder, 'linked.md'))
    const { notes } = await readNotes([folder])
    await rm(outside, { recursive: true })
    expect(notes.map(({ path }) => path)).toEqual([`${folder}/own.md`])
  })

  test('without notes is an error that names it', async () => {
    await write('readme.txt', 'x')
    await expect(readNotes([folder])).rejects.toMatchObject({
      code: 'FOLDER_WITHOUT_NOTES',
      message: `${folder}: holds no notes. Notes are files named *.md or *.markdown.`,
    })
  })

  test('passes over an empty note with a warning', async () => {
    const empty = await write('empty.md', ' \n')
    await write('full.md', 'KMS protects S3.')
    const { notes, warnings } = await readNotes([folder])
    expect(notes.map(({ path }) => path)).toEqual([`${folder}/full.md`])
    expect(warnings).toEqual([`${empty}: is empty. Give a note with text in it.`])
  })

  test('in which every note is empty is an error', async () => {
    await write('empty.md', '')
    await expect(readNotes([folder])).rejects.toMatchObject({ code: 'NOTE_EMPTY' })
  })
})

describe('a named file', () => {
  test('is read whatever its extension', async () => {
    const path = await write('notes.txt', 'KMS protects S3.')
    expect((await readNotes([path])).notes).toEqual([{ path, text: 'KMS protects S3.' }])
  })

  test('that is also in a named folder is read once', async () => {
    const path = await write('a.md', 'KMS protects S3.')
    expect((await readNotes([folder, path, path])).notes).toEqual([{ path, text: 'KMS protects S3.' }])
  })

  test('loses its byte order mark, so that offset 0 is its first character', async () => {
    const path = await write('bom.md', '\uFEFF# 큐')
    expect((await readNotes([path])).notes).toEqual([{ path, text: '# 큐' }])
  })

  test.each([
    ['', 'NOTE_EMPTY', 'is empty. Give a note with text in it.'],
    [Buffer.from([0x89, 0x50, 0, 1]), 'NOTE_BINARY', 'is a binary file (it contains NUL bytes). Notes are UTF-8 text.'],
    [Buffer.from([0xff, 0xfe, 0x41, 0]), 'NOTE_ENCODING', 'is UTF-16. Save it as UTF-8.'],
  ])('with the content %j is the error %s that names it', async (content, code, reason) => {
    const path = await write('bad.md', content)
    await expect(readNotes([path])).rejects.toMatchObject({ code, message: `${path}: ${reason}` })
  })

  test('that is not UTF-8 is an error that names the line', async () => {
    // The second line is "가" in EUC-KR.
    const path = await write('euc-kr.md', Buffer.from([0x6f, 0x6b, 0x0a, 0xb0, 0xa1, 0x0a]))
    await expect(readNotes([path])).rejects.toMatchObject({
      code: 'NOTE_ENCODING',
      message: `${path}:2: is not valid UTF-8. Save it as UTF-8.`,
    })
  })

  test('that is missing is an error that names it', async () => {
    const path = join(folder, 'missing.md')
    await expect(readNotes([path])).rejects.toMatchObject({
      code: 'PATH_NOT_FOUND',
      message: `${path}: no such file or folder. Check the path.`,
    })
  })
})

test('all unreadable notes are named in one error', async () => {
  const empty = await write('a.md', '')
  const binary = await write('b.md', Buffer.from([0]))
  await expect(readNotes([empty, binary])).rejects.toThrow(
    `${empty}: is empty. Give a note with text in it.\n${binary}: is a binary file`,
  )
})

test('- is standard input', async () => {
  const stdin = Readable.from([Buffer.from('KMS protects S3.')])
  expect((await readNotes(['-'], { stdin })).notes).toEqual([{ path: '-', text: 'KMS protects S3.' }])
})

test('empty standard input is an error', async () => {
  const stdin = Readable.from([])
  await expect(readNotes(['-'], { stdin })).rejects.toThrow('standard input: is empty')
})

test('a note of a folder that went before it was read is passed over, one that was named is an error', async () => {
  const there = { path: await write('a.md', 'KMS protects S3.'), found: true, once: false }
  const gone = { path: join(folder, 'gone.md'), found: true, once: false }
  expect(await checkNotes([gone, there])).toEqual({ files: [there], longest: 16, warnings: [] })
  const message = `${gone.path}: no such file or folder. Check the path.`
  await expect(checkNotes([{ ...gone, found: false }, there])).rejects.toMatchObject({
    code: 'PATH_NOT_FOUND',
    message,
  })
  await expect(checkNotes([gone])).rejects.toMatchObject({ code: 'PATH_NOT_FOUND', message })
})
