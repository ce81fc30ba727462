import { LRUCache } from 'lru-cache'
import type { Snapshot } from './snapshot.ts'

/** An answer that is the same until the snapshot changes. */
export interface KeptAnswer {
  /** All that are the answer's own: type, encoding, tag, `vary`, file name. */
  readonly headers: Readonly<Record<string, string>>
  /** In its encoding; a promise while it is being encoded, so that it is encoded once for all who wait. */
  body: Buffer | Promise<Buffer>
}

/** Answers of one snapshot by encoding and address. */
export interface AnswerShelf {
  readonly get: (key: string) => KeptAnswer | undefined
  /** Keeps an answer; `forGood`: as long as the snapshot lasts, else until others are asked for more. */
  readonly put: (key: string, answer: KeptAnswer, forGood: boolean) => void
}

/** Bytes of all answers of a snapshot that are not kept for good. */
const MOST_BYTES = 32 * 1024 * 1024
/** Routes without a query have few addresses, but may be asked for under many spellings of them. */
const MOST_FOR_GOOD = 100
/** Bytes that an entry takes beside its body, about. */
const OVERHEAD = 500

const sizeOf = ({ body }: KeptAnswer, key: string) =>
  OVERHEAD + 2 * key.length + (Buffer.isBuffer(body) ? body.length : 0)

function createShelf(): AnswerShelf {
  const forGood = new Map<string, KeptAnswer>()
  const others = new LRUCache<string, KeptAnswer>({ maxSize: MOST_BYTES, sizeCalculation: sizeOf })
  return {
    get: (key) => forGood.get(key) ?? others.get(key),
    put: (key, answer, isForGood) => {
      if (!isForGood) others.set(key, answer)
      else if (forGood.size < MOST_FOR_GOOD) forGood.set(key, answer)
    },
  }
}

/** Gives each snapshot its shelf; it goes when the snapshot goes. */
export function createShelves(): (snapshot: Snapshot) => AnswerShelf {
  const shelves = new WeakMap<Snapshot, AnswerShelf>()
  return (snapshot) => {
    const shelf = shelves.get(snapshot) ?? createShelf()
    shelves.set(snapshot, shelf)
    return shelf
  }
}
