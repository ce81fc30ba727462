import type { Note } from '@cloudlore/extract'
import { compareText } from '@cloudlore/graph'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { InputError, readFailure } from './errors.ts'
import { findNoteFiles, isGone, STDIN, type NoteFile } from './note-files.ts'
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

async function readNote(file: Pick<NoteFile, 'path'>, stdin: NodeJS.ReadableStream): Promise<Note | InputError> {
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
 * with a warning; one that was named is an error. A note that goes while its folder is read is passed over.
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
  readonly take: (note: Note, file: NoteFile) => void
}

/** Reads files one by one; resolves with the empty ones that were passed over, as messages. */
async function readEach(files: readonly NoteFile[], { stdin, take }: EachOptions): Promise<readonly string[]> {
  const errors: InputError[] = []
  const empty: InputError[] = []
  const gone: InputError[] = []
  let taken = 0
  for (const file of files) {
    const note = await readNote(file, stdin ?? process.stdin)
    if (!(note instanceof InputError)) {
      taken++
      take(note, file)
    } else if (file.found && note.code === 'NOTE_EMPTY') empty.push(note)
    else if (isGone(file, note)) gone.push(note)
    else errors.push(note)
  }
  const error = together(errors) ?? (taken === 0 ? together([...empty, ...gone]) : null)
  if (error) throw error
  return empty.map(({ message }) => message)
}

export interface NotesChecked {
  /** Those that can be read, sorted by path, by code unit. */
  readonly files: readonly NoteFile[]
  /** Length of the longest of them, in UTF-16 units. */
  readonly longest: number
  readonly warnings: readonly string[]
}

/** As `readNotes`, but tells only which notes can be read, and holds no more than one of them at a time. */
export async function checkNotes(files: readonly NoteFile[]): Promise<NotesChecked> {
  const readable: NoteFile[] = []
  let longest = 0
  const take = ({ text }: Note, file: NoteFile): void => {
    readable.push(file)
    longest = Math.max(longest, text.length)
  }
  const warnings = await readEach(files, { take })
  return { files: readable.sort((a, b) => compareText(a.path, b.path)), longest, warnings }
}

/**
 * Reads one note.
 *
 * @throws {InputError} if it cannot be read
 */
export async function readNoteAt(path: string): Promise<Note> {
  const note = await readNote({ path }, process.stdin)
  if (note instanceof InputError) throw note
  return note
}
