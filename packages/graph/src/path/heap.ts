/** A binary heap: the least item by `compare` comes out first. */
export interface Heap<T> {
  readonly items: T[]
  readonly compare: (a: T, b: T) => number
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  return { items: [], compare }
}

export function pushHeap<T>({ items, compare }: Heap<T>, item: T): void {
  let at = items.length
  items.push(item)
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = items[above]
    if (parent === undefined || compare(parent, item) <= 0) break
    items[at] = parent
    at = above
  }
  items[at] = item
}

/** Takes the least item out; undefined if the heap is empty. */
export function popHeap<T>({ items, compare }: Heap<T>): T | undefined {
  const least = items[0]
  const last = items.pop()
  if (last === undefined || items.length === 0) return least
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    let child = items[below]
    const right = items[below + 1]
    if (child !== undefined && right !== undefined && compare(right, child) < 0) {
      child = right
      below++
    }
    if (child === undefined || compare(last, child) <= 0) break
    items[at] = child
    at = below
  }
  items[at] = last
  return least
}
