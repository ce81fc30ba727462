import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createReader, watchNotes } from './library/index.ts'
import { followNotes, type FollowOptions } from './live.ts'
import { createState, type StateEvent } from './state.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudlore-live-'))
  await write('notes/a.md', 'Lambda stores the results in DynamoDB.\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
async function write(name: string, text: string): Promise<void> {
  await mkdir(join(at(name), '..'), { recursive: true })
  await writeFile(at(name), text)
}

/** Follows paths below the folder; by default `notes`. */
async function following(...names: readonly string[]) {
  return followingWithin({}, ...names)
}

async function followingWithin(options: FollowOptions, ...names: readonly string[]) {
  const paths = (names.length > 0 ? names : ['notes']).map(at)
  const state = createState()
  const events: StateEvent['kind'][] = []
  state.events.listen(({ kind }) => events.push(kind))
  const watching = followNotes(state, { paths, reader: createReader(paths) }, options)
  onTestFinished(() => watching.close())
  await watching.ready
  /** Integrations that the graph asserts; part-of edges follow from the catalog. */
  const edges = () =>
    state.snapshot?.library.graph.filterEdges((_, { relation }) => relation === 'integrates-with') ?? []
  const settlesOn = (...expected: readonly string[]) =>
    vi.waitFor(() => expect(edges()).toEqual(expected), { timeout: 30_000 })
  return { state, events, edges, settlesOn }
}

const STORES = 'lambda|integrates-with|dynamodb'
const SENDS = 'sns|integrates-with|sqs'

describe('the graph follows', () => {
  test('a note that changes', async () => {
    const { settlesOn } = await following()
    await settlesOn(STORES)
    await write('notes/a.md', 'SNS sends the message to SQS.\n')
    await settlesOn(SENDS)
  })

  test('a note that comes and goes, and the note that stays', async () => {
    const { settlesOn } = await following()
    await write('notes/deep/er/b.md', 'SNS sends the message to SQS.\n')
    await settlesOn(STORES, SENDS)
    await rm(at('notes/deep'), { recursive: true })
    await settlesOn(STORES)
  })

  test('a renamed note, of which the old name leaves nothing', async () => {
    const { state } = await following()
    await rename(at('notes/a.md'), at('notes/z.md'))
    await vi.waitFor(() => expect([...(state.snapshot?.notes.keys() ?? [])]).toEqual([at('notes/z.md')]), 30_000)
    const files = state.snapshot?.library.graph.getEdgeAttributes(STORES).evidence.map(({ file }) => file)
    expect(files).toEqual([at('notes/z.md')])
  })

  test('a named file that an editor replaces by another', async () => {
    const { settlesOn } = await following('notes/a.md')
    for (const [text, edge] of [
      ['SNS sends the message to SQS.\n', SENDS],
      ['Lambda stores the results in DynamoDB.\n', STORES],
    ] as const) {
      await write('draft', text)
      await rename(at('draft'), at('notes/a.md'))
      await settlesOn(edge)
    }
  })

  test('a link that is given another target', async () => {
    await write('other/b.md', 'SNS sends the message to SQS.\n')
    await symlink(at('notes'), at('current'))
    const { state, events, settlesOn } = await following('current')
    await settlesOn(STORES)
    await symlink(at('other'), at('draft'))
    await rename(at('draft'), at('current'))
    await settlesOn(SENDS)
    await write('other/b.md', 'API Gateway invokes Lambda.\n')
    await settlesOn('api-gateway|integrates-with|lambda')
    expect([...(state.snapshot?.notes.keys() ?? [])]).toEqual([at('current/b.md')])
    expect(events).toEqual(['graph', 'graph', 'graph'])
  })

  test('nothing beyond a symbolic link', async () => {
    await write('outside/secret.md', 'SNS sends the message to SQS.\n')
    const { settlesOn } = await following()
    await symlink(at('outside'), at('notes/link'))
    await symlink(at('outside/secret.md'), at('notes/link.md'))
    await write('notes/c.md', 'API Gateway invokes Lambda.\n')
    await settlesOn('api-gateway|integrates-with|lambda', STORES)
  })
})

/** Longer than what is extracted without another thread. */
const LONG = 'SNS sends the message to SQS.\n\n'.repeat(1500)

describe('a long note', () => {
  test('is extracted on another thread', async () => {
    const { settlesOn } = await following()
    await write('notes/a.md', LONG)
    await settlesOn(SENDS)
  })

  test('that takes too long leaves the last good graph, and is a failure', async () => {
    const { state, settlesOn } = await followingWithin({ budget: 1 })
    await write('notes/a.md', LONG)
    await vi.waitFor(() => expect(state.failure).not.toBeNull(), 30_000)
    expect(state.failure).toEqual({
      code: 'EXTRACTION_TOO_LONG',
      message: 'The notes that changed take too long to read.',
    })
    await settlesOn(STORES)
  })
})

describe('a failed reading', () => {
  test('keeps the last good graph, says why, and is over once the notes can be read', async () => {
    const { state, events, settlesOn } = await following()
    await writeFile(at('notes/b.md'), Buffer.from([0]))
    await vi.waitFor(() => expect(state.failure).not.toBeNull(), 30_000)
    expect(state.failure).toEqual({
      code: 'NOTE_BINARY',
      message: `${at('notes/b.md')}: is a binary file (it contains NUL bytes). Notes are UTF-8 text.`,
    })
    await settlesOn(STORES)
    await unlink(at('notes/b.md'))
    await vi.waitFor(() => expect(state.failure).toBeNull(), 30_000)
    expect(events).toEqual(['graph', 'failure', 'recovered'])
  })

  test('of a folder that is deleted ends when the folder is back', async () => {
    const { state, settlesOn } = await following()
    await rm(at('notes'), { recursive: true })
    await vi.waitFor(() => expect(state.failure?.code).toBe('PATH_NOT_FOUND'), 30_000)
    await settlesOn(STORES)
    await write('notes/b.md', 'SNS sends the message to SQS.\n')
    await settlesOn(SENDS)
    await vi.waitFor(() => expect(state.failure).toBeNull(), 30_000)
  })

  test.each([['the folder above it'], ['the folder above that']])(
    'of a folder with which %s was moved away ends when another is at its place',
    async (moved) => {
      const above = moved === 'the folder above it' ? 'top/middle' : 'top'
      await write('top/middle/notes/a.md', 'Lambda stores the results in DynamoDB.\n')
      const { state, events, settlesOn } = await following('top/middle/notes')
      await settlesOn(STORES)
      await rename(at(above), at('elsewhere'))
      await vi.waitFor(() => expect(state.failure?.code).toBe('PATH_NOT_FOUND'), 30_000)
      await settlesOn(STORES)
      await write('top/middle/notes/b.md', 'SNS sends the message to SQS.\n')
      await settlesOn(SENDS)
      await vi.waitFor(() => expect(state.failure).toBeNull(), 30_000)
      expect(events).toEqual(['graph', 'failure', 'graph', 'recovered'])
      await write('top/middle/notes/b.md', 'API Gateway invokes Lambda.\n')
      await settlesOn('api-gateway|integrates-with|lambda')
    },
  )
})

test('closing while a moved folder is looked for ends', async () => {
  const { close, ready } = watchNotes([at('notes')], { onChange: () => undefined, onError: () => undefined })
  await ready
  await rename(at('notes'), at('elsewhere'))
  await close()
})

test('a thousand quick edits end in the graph of the last', async () => {
  const { state, settlesOn } = await following()
  const names = ['a', 'b', 'c', 'd']
  for (let edit = 0; edit < 1000; edit++) {
    const name = `notes/${names[edit % 4] ?? 'a'}.md`
    if (edit % 7 === 3) await rm(at(name), { force: true })
    else await write(name, `Edit ${edit}.\n\nAPI Gateway invokes Lambda.\n`)
  }
  await rm(at('notes/c.md'), { force: true })
  await write('notes/a.md', 'Lambda stores the results in DynamoDB.\n')
  await write('notes/b.md', 'SNS sends the message to SQS.\n')
  await write('notes/d.md', 'Nothing is said here.\n')
  await settlesOn(STORES, SENDS)
  await vi.waitFor(
    () =>
      expect([...(state.snapshot?.notes.keys() ?? [])]).toEqual(['a', 'b', 'd'].map((name) => at(`notes/${name}.md`))),
    30_000,
  )
})
