import { describe, expect, it } from 'vitest'
import { highlightRuns, inlineRuns } from './inline-runs.ts'
import { noteLines } from './note-lines.ts'

const note =
  '# Events [SAA]\n\n- EventBridge **starts** Lambda\r\n  1. nested\n> quoted\n```\n# not a heading\n```\n| a | b |\n---\nlast'

describe('noteLines', () => {
  const lines = noteLines(note)

  it('tells what each line is', () => {
    expect(lines.map(({ kind, depth }) => `${kind} ${depth}`)).toEqual([
      'heading 1',
      'blank 0',
      'item 0',
      'item 1',
      'quote 0',
      'code 0',
      'code 0',
      'code 0',
      'table 0',
      'rule 0',
      'text 0',
    ])
  })

  it('keeps the offset of every run in the note', () => {
    for (const { text, offset } of lines.flatMap(({ runs }) => runs))
      expect(note.slice(offset, offset + text.length)).toBe(text)
  })

  it('keeps hostile text as text', () => {
    expect(noteLines('<script>alert(1)</script>')[0]?.runs).toEqual([
      { text: '<script>alert(1)</script>', offset: 0, marks: [] },
    ])
  })
})

describe('inlineRuns', () => {
  it('marks strong, struck and code, and keeps their punctuation as such', () => {
    expect(inlineRuns('a **b** `c**`', 10)).toEqual([
      { text: 'a ', offset: 10, marks: [] },
      { text: '**', offset: 12, marks: ['marker'] },
      { text: 'b', offset: 14, marks: ['strong'] },
      { text: '**', offset: 15, marks: ['marker'] },
      { text: ' ', offset: 17, marks: [] },
      { text: '`', offset: 18, marks: ['marker'] },
      { text: 'c**', offset: 19, marks: ['code'] },
      { text: '`', offset: 22, marks: ['marker'] },
    ])
  })

  it('leaves a lone delimiter alone', () => {
    expect(inlineRuns('2 ** 3', 0)).toEqual([{ text: '2 ** 3', offset: 0, marks: [] }])
  })
})

describe('highlightRuns', () => {
  const wanted = { offset: 2, endOffset: 4, edge: 'e', wanted: true }
  const claim = { offset: 0, endOffset: 6, edge: 'f', wanted: false }

  it('cuts a run at both ends of a highlight', () => {
    const runs = highlightRuns([{ text: 'abcdef', offset: 0, marks: [] }], [wanted])
    expect(runs.map(({ text, highlight }) => [text, highlight?.edge ?? null])).toEqual([
      ['ab', null],
      ['cd', 'e'],
      ['ef', null],
    ])
  })

  it('shows the wanted sentence above others', () => {
    const runs = highlightRuns([{ text: 'abcdef', offset: 0, marks: [] }], [claim, wanted])
    expect(runs.map(({ text, highlight }) => [text, highlight?.edge])).toEqual([
      ['ab', 'f'],
      ['cd', 'e'],
      ['ef', 'f'],
    ])
  })
})
