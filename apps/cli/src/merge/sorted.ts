import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from '../stream/lines.ts'
import { outOfRoom } from '../write-failure.ts'
import { compareRelations, relationOf, type Relation } from './relation.ts'

type Relations = AsyncIterable<Relation> | Iterable<Relation>

export interface SortOptions {
  /** An empty folder for what memory does not hold. */
  readonly folder: string
  /** Characters of lines that are held before they go to a file. Default: 16 million. */
  readonly held?: number
  /** Files that are read at a time; more are merged into fewer first. Default: 128. */
  readonly open?: number
}

const HELD = 16_000_000
const OPEN = 128

/** Text is handed to the file in pieces of about this many characters. */
const PIECE = 1_000_000

/** Throws `OutputError` where the folder has no more room. */
async function writeRun(path: string, relations: Relations): Promise<string> {
  const file = await open(path, 'w')
  const write = (text: string) =>
    file.writeFile(text).catch((error: unknown) => {
      throw outOfRoom(path, error) ?? error
    })
  let piece = ''
  try {
    for await (const { text } of relations) {
      piece += `${text}\n`
      if (piece.length < PIECE) continue
      await write(piece)
      piece = ''
    }
    await write(piece)
  } finally {
    await file.close()
  }
  return path
}

async function* readRun(path: string): AsyncGenerator<Relation> {
  for await (const line of linesOf(createReadStream(path))) yield relationOf(JSON.parse(line))
}

async function* mergeTwo(a: Relations, b: Relations): AsyncGenerator<Relation> {
  const [left, right] = [iterate(a), iterate(b)]
  let [one, other] = [await left.next(), await right.next()]
  while (!one.done && !other.done) {
    if (compareRelations(one.value, other.value) <= 0) {
      yield one.value
      one = await left.next()
    } else {
      yield other.value
      other = await right.next()
    }
  }
  for (; !one.done; one = await left.next()) yield one.value
  for (; !other.done; other = await right.next()) yield other.value
}

const iterate = (relations: Relations): AsyncIterator<Relation> | Iterator<Relation> =>
  Symbol.asyncIterator in relations ? relations[Symbol.asyncIterator]() : relations[Symbol.iterator]()

/** A tree of merges: each relation passes through as many as its height. */
function mergeAll(runs: readonly Relations[]): Relations {
  if (runs.length <= 2) return runs.length < 2 ? (runs[0] ?? []) : mergeTwo(runs[0] ?? [], runs[1] ?? [])
  const middle = runs.length >> 1
  return mergeTwo(mergeAll(runs.slice(0, middle)), mergeAll(runs.slice(middle)))
}

async function* once(relations: Relations): AsyncGenerator<Relation> {
  let last: string | null = null
  for await (const relation of relations) {
    if (relation.text !== last) yield relation
    last = relation.text
  }
}

/**
 * Relations in their order, each line once, however many there are and however often each comes: an external merge sort
 * (Knuth, The Art of Computer Programming 3, 5.4). Memory holds one run at a time; the rest is in files of the folder.
 */
export async function* sortedOnce(relations: Relations, options: SortOptions): AsyncGenerator<Relation> {
  const { folder, held = HELD, open: most = OPEN } = options
  let made = 0
  const nextPath = () => join(folder, `run-${made++}.jsonl`)
  const runs: string[] = []
  let batch: Relation[] = []
  let size = 0
  for await (const relation of relations) {
    batch.push(relation)
    size += relation.text.length
    if (size < held) continue
    runs.push(await writeRun(nextPath(), once(batch.sort(compareRelations))))
    batch = []
    size = 0
  }
  while (runs.length > most) {
    const some = runs.splice(0, most)
    runs.push(await writeRun(nextPath(), once(mergeAll(some.map(readRun)))))
    await Promise.all(some.map((path) => rm(path)))
  }
  yield* once(mergeAll([batch.sort(compareRelations), ...runs.map(readRun)]))
}
