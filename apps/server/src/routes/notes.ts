import { Type } from 'typebox'
import { RequestError } from '../problem.ts'
import { noteList, wholeNote } from '../schema/note.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, parameters, type AddRoutes } from './route.ts'

const listSchema = {
  operationId: 'listNotes',
  summary: 'The notes',
  tags: ['notes'],
  querystring: noQuery,
  response: { 200: noteList },
}
const noteSchema = {
  operationId: 'getNote',
  summary: 'One note with its text',
  tags: ['notes'],
  querystring: noQuery,
  params: parameters({ id: Type.String() }),
  response: { 200: wholeNote },
}

/** `GET /api/notes`: the notes; `GET /api/notes/:id`: one with its text. Only notes that were read exist here. */
export const noteRoutes: AddRoutes = (app, state) => {
  app.get('/api/notes', { schema: listSchema, config: { answers: 'fixed' } }, () => {
    const notes = [...snapshotOf(state).notes.values()]
    return { notes: notes.map(({ id, path, title, claims }) => ({ id, path, title, claims: claims.length })) }
  })

  app.get(
    '/api/notes/:id',
    { schema: noteSchema, config: { answers: 'tagged', problems: ['NOTE_UNKNOWN'] } },
    ({ params: { id } }) => {
      const note = snapshotOf(state).notes.get(id)
      if (!note) throw new RequestError('NOTE_UNKNOWN', `There is no note "${id}". /api/notes lists the notes.`)
      return note
    },
  )
}
