import { expect, test } from 'vitest'
import { noteRange } from './clean-text.ts'
import { readDocument } from './document.ts'

const texts = (note: string) => readDocument(note).blocks.map((block) => `${block.kind}: ${block.clean.text.trim()}`)

test('what containers of HTML hold is Markdown, without the tags', () => {
  expect(texts('<aside>\n💡 S3 keeps it.\n\n</aside>\n\nAfter.\n')).toEqual([
    'paragraph: 💡 S3 keeps it.',
    'paragraph: After.',
  ])
  expect(texts('<details><summary>More</summary>\n\n- one\n\n</details>\n<div align="center">\n\n# Two\n')).toEqual([
    'paragraph: More',
    'item: one',
    'heading: Two',
  ])
})

test('scripts, styles, tables of HTML and its comments are left out', () => {
  const note =
    '<script>\nS3()\n</script>\n\n<style>a</style>\n\n<table><tr><td>S3</td></tr></table>\n\n<!-- <p> S3 -->\n'
  expect(texts(note)).toEqual([])
})

test('text of a container leads back to its place in the note', () => {
  const note = '<aside>\n💡 **S3** keeps it.\n</aside>\n'
  const clean = readDocument(note).blocks[0]?.clean
  expect(clean?.text).toBe('💡 S3 keeps it.')
  const start = clean?.text.indexOf('S3') ?? 0
  expect(clean && noteRange(clean, { start, end: start + 2 })).toEqual({ start: 13, end: 15 })
})

test('comments between two percent signs are left out, in a line and as a block', () => {
  expect(texts('Before %% S3 to SQS %% after')).toEqual(['paragraph: Before  after'])
  expect(texts('Text\n%%\nS3\n\n# SQS\n%%\n\nMore')).toEqual(['paragraph: Text', 'paragraph: More'])
  expect(texts('50%% of it')).toEqual(['paragraph: 50%% of it'])
})

test('links between notes are their label, highlights their text', () => {
  expect(texts('[[Amazon S3|the store]] and [[KMS]]로 ==잠근다==')).toEqual(['paragraph: the store and KMS로 잠근다'])
  expect(texts('![[drawing.png]] a [[b|c] d')).toEqual(['paragraph: a [[b|c] d'])
  expect(texts('a == b and c == d')).toEqual(['paragraph: a == b and c == d'])
})

test('a thousand openings of comments, links and highlights do not stop the reading', () => {
  for (const opening of ['%%a ', '[[', '==a', '![[', '<div>', '%%\n'])
    expect(() => readDocument(opening.repeat(3000))).not.toThrow()
})
