import { describe, expect, it } from 'vitest'
import { HISTORY_LIMIT, advance, redo, startHistory, undo } from './history.ts'

describe('history', () => {
  it('steps back and forth', () => {
    const third = advance(advance(startHistory(1), 2), 3)
    expect(undo(third).present).toBe(2)
    expect(undo(undo(third)).present).toBe(1)
    expect(redo(undo(undo(third)))).toEqual({ past: [1], present: 2, future: [3] })
  })

  it('stays where it is at either end', () => {
    const start = startHistory('a')
    expect(undo(start)).toBe(start)
    expect(redo(start)).toBe(start)
  })

  it('forgets what was undone once something new is done', () => {
    const changed = advance(undo(advance(startHistory(1), 2)), 5)
    expect(changed).toEqual({ past: [1], present: 5, future: [] })
  })

  it('makes one step of merged changes', () => {
    const dragged = advance(advance(advance(startHistory(0), 1), 2, { merge: true }), 3, { merge: true })
    expect(undo(dragged).present).toBe(0)
  })

  it('keeps a bounded past', () => {
    let history = startHistory(0)
    for (let step = 1; step <= HISTORY_LIMIT + 20; step++) history = advance(history, step)
    expect(history.past).toHaveLength(100)
    expect(history.past[0]).toBe(20)
  })
})
