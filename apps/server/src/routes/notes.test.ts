import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary, SAFETY } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('the notes are listed with their titles', async () => {
  expect((await app.inject('/api/notes')).json()).toEqual({
    notes: [
      { id: 'notes/flow.md', path: 'notes/flow.md', title: 'Event flow', claims: 2 },
      { id: 'notes/한글 safety.md', path: 'notes/한글 safety.md', title: '한글 safety.md', claims: 2 },
    ],
  })
})

test('a note has its text and the places of its claims', async () => {
  const response = await app.inject(`/api/notes/${encodeURIComponent('notes/한글 safety.md')}`)
  expect(response.json()).toEqual({
    id: 'notes/한글 safety.md',
    path: 'notes/한글 safety.md',
    title: '한글 safety.md',
    text: SAFETY,
    claims: [
      { edge: 'kms|integrates-with|dynamodb', line: 1, endLine: 1, offset: 0, endOffset: 22 },
      {
        edge: 'limit:lambda:max:15:minutes:run-time|limits|lambda',
        line: 3,
        endLine: 3,
        offset: 24,
        endOffset: 59,
      },
    ],
  })
})

test.each(['notes/none.md', '../package.json', '/etc/passwd', '__proto__'])('there is no note %s', async (id) => {
  const response = await app.inject(`/api/notes/${encodeURIComponent(id)}`)
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ code: 'NOTE_UNKNOWN' })
})
