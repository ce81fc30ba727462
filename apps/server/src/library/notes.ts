import type { Note } from '@cloudlore/extract'
import { compareText } from '@cloudlore/graph'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { InputError, readFailure } from './errors.ts'
import { findNoteFiles, STDIN, type NoteFile } from './note-files.ts'
import { decodeNote } from './note-text.ts'

export interface ReadOptions {
  /** What `-` stands for. Default: the standard input of the process. */
  readonly stdin?: NodeJS.ReadableStream
}

export interface NotesRead {
  readonly notes: readonly Note[]
  /** What was passed over, as messages: empty notes in folders. */
  readonly warnings: readonly string[]
}

async function bytesOf(path: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  try {
    return path === STDIN ? await buffer(stdin) : await readFile(path)
  } catch (error) {
    throw readFailure(path, error)
  }
}

async function readNote(file: NoteFile, stdin: NodeJS.ReadableStream): Promise<Note | InputError> {
  try {
    const name = file.path === STDIN ? 'standard input' : file.path
    return { path: file.path, text: decodeNote(name, await bytesOf(file.path, stdin)) }
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

/** One error for all that is wrong, so that a user with three bad notes learns of three. */
function together(errors: readonly InputError[]): InputError | null {
  const [first] = errors
  return first ? new InputError(first.code, errors.map((error) => error.message).join('\n')) : null
}

/**
 * Reads the notes that paths stand for: files, folders (all `*.md` and `*.markdown` below them; hidden ones,
 * `node_modules` and symbolic links are left out) and `-` for standard input. An empty note in a folder is passed over
 * with a warning; one that was named is an error.
 *
 * @throws {InputError} naming every path that cannot be read
 */
export async function readNotes(paths: readonly string[], options: ReadOptions = {}): Promise<NotesRead> {
  const notes: Note[] = []
  const files = await findNoteFiles(paths)
  const warnings = await readEach(files, { ...options, take: (note) => notes.push(note) })
  return { notes, warnings }
}

interface EachOptions extends ReadOptions {
  readonly take: (note: Note) => void
}

/** Reads files one by one; resolves with what was passed over, as messages. */
async function readEach(files: readonly NoteFile[], { stdin, take }: EachOptions): Promise<readonly string[]> {
  const errors: InputError[] = []
  const empty: InputError[] = []
  let taken = 0
  for (const file of files) {
    const note = await readNote(file, stdin ?? process.stdin)
    if (!(note instanceof InputError)) {
      taken++
      take(note)
    } else if (file.found && note.code === 'NOTE_EMPTY') empty.push(note)
    else errors.push(note)
  }
  const error = together(errors) ?? (taken === 0 ? together(empty) : null)
  if (error) throw error
  return empty.map(({ message }) => message)
}

export interface NotesChecked {
  /** Of the notes that can be read, sorted by code unit. */
  readonly paths: readonly string[]
  /** Length of the longest of them, in UTF-16 units. */
  readonly longest: number
  readonly warnings: readonly string[]
}

/** As `readNotes`, but tells only which notes can be read, and holds no more than one of them at a time. */
export async function checkNotes(files: readonly NoteFile[]): Promise<NotesChecked> {
  const paths: string[] = []
  let longest = 0
  const take = ({ path, text }: Note): void => {
    paths.push(path)
    longest = Math.max(longest, text.length)
  }
  const warnings = await readEach(files, { take })
  return { paths: paths.sort(compareText), longest, warnings }
}

/**
 * Reads one note.
 *
 * @throws {InputError} if it cannot be read
 */
export async function readNoteAt(path: string): Promise<Note> {
  const note = await readNote({ path, found: false }, process.stdin)
  if (note instanceof InputError) throw note
  return note
}
