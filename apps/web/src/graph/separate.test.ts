import { describe, expect, it } from 'vitest'
import { separate } from './separate.ts'
import type { Disc } from './separate.ts'

const gap = (a: Disc, b: Disc): number => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius
const options = { margin: 4, rounds: 200 }

describe('separate', () => {
  it('leaves discs alone that are far apart', () => {
    const discs = [
      { id: 'a', x: 0, y: 0, radius: 5 },
      { id: 'b', x: 100, y: 0, radius: 5 },
    ]
    expect(separate(discs, options)).toEqual(discs)
  })

  it('parts two discs along the line between them', () => {
    const [a, b] = separate(
      [
        { id: 'a', x: -1, y: 0, radius: 5 },
        { id: 'b', x: 1, y: 0, radius: 5 },
      ],
      options,
    )
    expect(a?.x).toBeCloseTo(-7, 1)
    expect(b?.x).toBeCloseTo(7, 1)
    expect(a?.y).toBe(0)
  })

  it('parts many discs on one point, the same way each time', () => {
    const pile = Array.from({ length: 60 }, (_, index) => ({ id: String(index), x: 0, y: 0, radius: 3 + (index % 4) }))
    const parted = separate(pile, { margin: 4, rounds: 600 })
    const gaps = parted.flatMap((a, index) => parted.slice(index + 1).map((b) => gap(a, b)))
    expect(Math.min(...gaps)).toBeGreaterThan(3)
    expect(separate(pile, { margin: 4, rounds: 600 })).toEqual(parted)
  })
})
