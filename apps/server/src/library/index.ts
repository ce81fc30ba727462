export { showingPaths, shownPaths } from './shown-path.ts'
export { loadCatalog, readCatalogSource } from './catalog.ts'
export { builtPage, builtWebApp, defaultNotes } from './checkout.ts'
export { InputError, type InputErrorCode, readFailure } from './errors.ts'
export { buildCache, type ExtractionCache } from './extraction-cache.ts'
export {
  createReader,
  type ExtractAway,
  type Library,
  type LibraryOptions,
  type LibraryReader,
  type NotesToExtract,
  type Reading,
  readLibrary,
  toLibrary,
} from './library.ts'
export { findNoteFiles, isGone, type NoteFile, STDIN } from './note-files.ts'
export { checkNotes, type NotesChecked, type NotesRead, readNoteAt, readNotes, type ReadOptions } from './notes.ts'
export { type Watching, watchNotes } from './watch.ts'
