import type { Mention } from './mentions.ts'

/** A stretch of a run that is a name, or lies between names. */
export interface LinkedRun {
  readonly text: string
  readonly offset: number
  /** Node that the name stands for; null for other text. */
  readonly id: string | null
}

/** Cuts a run where names begin and end. A name that goes beyond the run is left as text. */
export function linkRuns(
  run: { readonly text: string; readonly offset: number },
  mentions: readonly Mention[],
): readonly LinkedRun[] {
  const end = run.offset + run.text.length
  const parts: LinkedRun[] = []
  let from = run.offset
  const put = (to: number, id: string | null): void => {
    if (to > from) parts.push({ text: run.text.slice(from - run.offset, to - run.offset), offset: from, id })
    from = to
  }
  for (let index = firstFrom(mentions, run.offset); index < mentions.length; index++) {
    const mention = mentions[index]
    if (!mention || mention.offset >= end) break
    if (mention.endOffset > end) continue
    put(mention.offset, null)
    put(mention.endOffset, mention.id)
  }
  put(end, null)
  return parts
}

/** Index of the first mention at or after an offset, by halving. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.offset ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
