import { compareText } from '@cloudlore/graph'
import { readdir, realpath, stat } from 'node:fs/promises'
import { normalize, sep } from 'node:path'
import { InputError, readFailure } from './errors.ts'

/** Stands for standard input where a path is expected. */
export const STDIN = '-'

export interface NoteFile {
  /** As given, `/` between its parts, or below the folder that was given. */
  readonly path: string
  /** True: found in a folder rather than named. */
  readonly found: boolean
  /** True: gives its text but once, as standard input and named pipes do. */
  readonly once: boolean
}

/** True if a file was found in a folder and is no longer there: it is passed over, as it would be a moment later. */
export function isGone({ found }: Pick<NoteFile, 'found'>, error: unknown): boolean {
  return found && error instanceof InputError && error.code === 'PATH_NOT_FOUND'
}

/** True for names of Markdown files. */
export const isNoteName = (name: string) => /\.(?:md|markdown)$/i.test(name)
/** True for folders that hold no notes of the user's: hidden ones and packages. */
export const isSkippedFolder = (name: string) => name.startsWith('.') || name === 'node_modules'

/** `./notes//a.md` → `notes/a.md`; the way up (`../notes`) stays. */
const tidy = (path: string) =>
  normalize(path)
    .split(sep)
    .join('/')
    .replace(/(?<=.)\/$/, '')

/**
 * Notes below a folder, sorted by path. Symbolic links are not followed: what they point to inside the folder is read in
 * its own place, and what lies outside is not what the user gave.
 */
async function notesBelow(folder: string, found = false): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const failure = readFailure(folder, error)
    if (isGone({ found }, failure)) return []
    throw failure
  })
  const prefix = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`
  const paths: string[] = []
  for (const entry of entries) {
    const path = prefix + entry.name
    if (entry.isDirectory() && !isSkippedFolder(entry.name)) paths.push(...(await notesBelow(path, true)))
    if (entry.isFile() && isNoteName(entry.name) && !entry.name.startsWith('.')) paths.push(path)
  }
  return paths.sort(compareText)
}

async function filesOf(path: string): Promise<NoteFile[]> {
  if (path === STDIN) return [{ path, found: false, once: true }]
  const kind = await stat(path).catch((error: unknown) => {
    throw readFailure(path, error)
  })
  const tidied = tidy(path)
  // A named pipe is what a shell hands over for `<(command)`.
  if (kind.isFile() || kind.isFIFO()) return [{ path: tidied, found: false, once: kind.isFIFO() }]
  if (!kind.isDirectory()) throw new InputError('PATH_UNREADABLE', `${path}: is neither a file nor a folder.`)
  const paths = await notesBelow(tidied)
  if (paths.length === 0) {
    throw new InputError('FOLDER_WITHOUT_NOTES', `${path}: holds no notes. Notes are files named *.md or *.markdown.`)
  }
  return paths.map((found) => ({ path: found, found: true, once: false }))
}

/** Names a file whatever way leads to it. A pipe of a process has no other name than that by which it is reached. */
async function identityOf({ path }: NoteFile): Promise<string> {
  return path === STDIN ? STDIN : realpath(path).catch(() => path)
}

/**
 * The note files that paths stand for: files as given, folders with all below them. A file that is reached twice counts
 * once. Files keep the order of the paths.
 *
 * @throws {InputError} `PATH_NOT_FOUND`, `PATH_UNREADABLE`, `FOLDER_WITHOUT_NOTES`
 */
export async function findNoteFiles(paths: readonly string[]): Promise<NoteFile[]> {
  const byIdentity = new Map<string, NoteFile>()
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      const identity = await identityOf(file)
      if (!byIdentity.has(identity)) byIdentity.set(identity, file)
    }
  }
  return [...byIdentity.values()]
}
