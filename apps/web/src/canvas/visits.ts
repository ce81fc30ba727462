import type { CameraState } from 'sigma/types'

/** What takes the camera away: what is focused on, or what is selected or answered. */
export type Occasion = 'focus' | 'target'

export interface Destination {
  /** Null for all that is visible. */
  readonly nodes: Iterable<string> | null
  readonly how: 'fit' | 'reveal'
  readonly instant: boolean
  /** True: only if the camera is still where it was taken on the same occasion. Default false. */
  readonly again?: boolean
}

interface Visit {
  /** Where the camera was before; null for wherever all is seen. */
  readonly home: CameraState | null
  /** Where it was taken. */
  readonly there: CameraState
}

/** Where the camera was before it was taken elsewhere, so that it can come back when what took it there closes. */
export interface Visits {
  /** It was taken from one place to another; from nowhere if that is the first that is seen. */
  readonly note: (occasion: Occasion, from: CameraState | null, to: CameraState) => void
  /** Whether the camera is still where it was taken. */
  readonly isThere: (occasion: Occasion, now: CameraState) => boolean
  /** Where to go back to, when an occasion is over. `stay`: somebody moved it since, who wants to be there. */
  readonly leave: (occasion: Occasion, now: CameraState) => CameraState | 'everything' | 'stay'
}

export function createVisits(): Visits {
  const visits = new Map<Occasion, Visit>()
  return {
    note: (occasion, from, to) => {
      if (from && isSamePlace(from, to)) return
      const last = visits.get(occasion)
      // From one answer to the next: home is where it was before the first.
      const home = last && from && isSamePlace(from, last.there) ? last.home : from
      visits.set(occasion, { home, there: to })
    },
    isThere: (occasion, now) => {
      const visit = visits.get(occasion)
      return visit !== undefined && isSamePlace(now, visit.there)
    },
    leave: (occasion, now) => {
      const over = visits.get(occasion)
      if (!over) return 'stay'
      visits.delete(occasion)
      // What began from there leads on to where that had begun.
      for (const [other, { home, there }] of visits) {
        if (home && isSamePlace(home, over.there)) visits.set(other, { home: over.home, there })
      }
      return isSamePlace(now, over.there) ? (over.home ?? 'everything') : 'stay'
    },
  }
}

const TREMOR = 1e-4

function isSamePlace(a: CameraState, b: CameraState): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= TREMOR * a.ratio
  return near(a.x, b.x) && near(a.y, b.y) && near(a.ratio, b.ratio)
}
