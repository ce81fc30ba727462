import { describe, expect, it } from 'vitest'
import { nearestNode, nextTowards } from './walk.ts'

const middle = { id: 'middle', x: 100, y: 100 }
const nodes = [
  middle,
  { id: 'east', x: 160, y: 110 },
  { id: 'far east', x: 300, y: 100 },
  { id: 'north', x: 90, y: 20 },
]

describe('nextTowards', () => {
  it('goes to the near node that lies ahead', () => {
    expect(nextTowards(middle, nodes, 'right')?.id).toBe('east')
    expect(nextTowards(middle, nodes, 'up')?.id).toBe('north')
  })

  it('stays where nothing lies that way', () => {
    expect(nextTowards(middle, nodes, 'left')).toBeNull()
    expect(nextTowards(middle, [middle], 'down')).toBeNull()
  })
})

describe('nearestNode', () => {
  it('is the nearest, or none', () => {
    expect(nearestNode({ x: 280, y: 90 }, nodes)?.id).toBe('far east')
    expect(nearestNode({ x: 0, y: 0 }, [])).toBeNull()
  })
})
