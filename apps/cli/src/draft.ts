import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, copyFile, open, readlink, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { removedAtEnd } from './leftovers.ts'
import { codeOf } from './write-failure.ts'

/** What is to become a file. One of `commit` and `discard` ends it. */
export interface Draft {
  readonly write: (text: string) => Promise<void>
  /** Puts it where it belongs, in place of what was there. */
  readonly commit: () => Promise<void>
  /** Leaves what was there as it was. */
  readonly discard: () => Promise<void>
}

/** As many as Linux follows. */
const MOST_LINKS = 40

/** Names of open files of a process: what they lead to is written to, and not replaced. */
const isOpenFile = (path: string) => /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/.test(path)

/** What a path leads to by links, whether or not it is there. */
async function targetOf(path: string): Promise<string> {
  let target = path
  for (let links = 0; links < MOST_LINKS && !isOpenFile(target); links++) {
    const link = await readlink(target).catch(() => null)
    if (link === null) return target
    // Not normalised: the way up from a folder that is a link leads up from where that leads.
    target = isAbsolute(link) ? link : `${await realpath(dirname(target))}/${link}`
  }
  return target
}

/** Writes to what cannot be replaced: a device, a pipe, an open file. */
function direct(file: FileHandle): Draft {
  return { write: (text) => file.writeFile(text), commit: () => file.close(), discard: () => file.close() }
}

interface Place {
  readonly target: string
  /** Of the file that is there; null: none is. */
  readonly known: Stats | null
}

async function create(path: string, { known }: Place): Promise<FileHandle> {
  if (known === null) return open(path, 'wx')
  const file = await open(path, 'wx', known.mode & 0o777)
  // Only the system's administrator may give files away; for others it is theirs already, or stays their own.
  await file.chown(known.uid, known.gid).catch(() => undefined)
  await file.chmod(known.mode & 0o7777)
  return file
}

/** A folder may refuse new files, and its files be written to all the same. */
const REFUSED: readonly string[] = ['EACCES', 'EPERM', 'EROFS']
/** Likewise a file may be written to and not be replaced: it is mounted, or another's in a folder for all. */
const STAYS: readonly string[] = ['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV']

async function move(draft: string, { target, known }: Place): Promise<void> {
  try {
    await rename(draft, target)
  } catch (error) {
    if (known === null || !STAYS.includes(codeOf(error))) throw error
    await copyFile(draft, target)
    await rm(draft)
  }
}

async function draftIn(folder: string, place: Place): Promise<Draft> {
  const draft = join(folder, `.cloudlore-${randomUUID()}`)
  const forget = removedAtEnd(draft)
  const remove = async () => {
    await rm(draft, { force: true })
    forget()
  }
  try {
    const file = await create(draft, place)
    return {
      write: (text) => file.writeFile(text),
      commit: async () => {
        await file.close()
        await move(draft, place).finally(remove)
      },
      discard: async () => {
        await file.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * Opens a file to be written as a whole: it is written beside the target and renamed at the end, so that the target is
 * at any time what it was or what it is to be. It keeps its mode; of a link, the file that it leads to is replaced. A
 * device or pipe is written to as it is.
 *
 * @throws an error of the file system if the target cannot be written
 */
export async function openDraft(path: string): Promise<Draft> {
  const target = await targetOf(path)
  const known = await stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (isOpenFile(target) || (known && !known.isFile())) return direct(await open(target, 'w'))
  if (known) await access(target, constants.W_OK)
  const place = { target, known }
  try {
    return await draftIn(dirname(target), place)
  } catch (error) {
    if (known === null || !REFUSED.includes(codeOf(error))) throw error
    return draftIn(tmpdir(), place)
  }
}
