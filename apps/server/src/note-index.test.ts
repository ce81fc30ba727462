import { expect, test } from 'vitest'
import { titleOf } from './note-index.ts'

test.each([
  ['# Queues\n\ntext', 'Queues'],
  ['text\n\n   ## 대기열 ', '대기열'],
  ['```sh\n# a comment\n```\n# Queues', 'Queues'],
  ['#hashtag\n####### seven\ntext', 'note.md'],
  ['', 'note.md'],
])('the title of %j is %s', (text, title) => {
  expect(titleOf({ path: 'deep/note.md', text })).toBe(title)
})
