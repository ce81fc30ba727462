/** The server on the project's own notes, without the bound on requests that it sets for one client; prints its address. */
import { createSnapshot, createState, serve } from '@cloudlore/server'
import { openLibrary } from '@cloudlore/server/library'

const library = await openLibrary(process.argv.slice(2))
const { url } = await serve(createState(createSnapshot(library)), { port: 0 })
process.stdout.write(`${url}\n`)
