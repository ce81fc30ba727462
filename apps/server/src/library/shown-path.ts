import type { Note, Problem } from '@cloudlore/extract'
import type { Claim } from '@cloudlore/graph'
import { isAbsolute, normalize, sep } from 'node:path'
import { basename } from 'node:path/posix'
import type { LibraryReader, Reading } from './library.ts'

const tidy = (path: string) =>
  normalize(path)
    .split(sep)
    .join('/')
    .replace(/(?<=.)\/$/, '')

/** A file or folder that was given by its place on this machine, and what it is called to who may be elsewhere. */
interface Root {
  readonly path: string
  readonly name: string
}

/** Given paths that can go by their last part: those of which no other is called so. */
function rootsOf(given: readonly string[]): readonly Root[] {
  const tidied = [...new Set(given.map(tidy))]
  const roots = tidied.map((path) => ({ path, name: isAbsolute(path) ? basename(path) : path }))
  const isTaken = (root: Root) =>
    roots.some((other) => other !== root && (other.name === root.name || other.name.startsWith(`${root.name}/`)))
  return roots.filter((root) => root.name !== root.path && root.name !== '' && !isTaken(root))
}

/**
 * What notes are called where others see them: one that was given by its place on this machine by its name, one below
 * such a folder by the folder's name and the way from there; any other as it was given. No two are called the same.
 */
export function shownPaths(given: readonly string[]): (path: string) => string {
  const roots = rootsOf(given)
  return (path) => {
    const root = roots.find((each) => path === each.path || path.startsWith(`${each.path}/`))
    return root ? root.name + path.slice(root.path.length) : path
  }
}

/** A reader of paths whose notes, claims and problems go by the names that are shown. */
export function showingPaths(reader: LibraryReader, given: readonly string[]): LibraryReader {
  const shown = shownPaths(given)
  const isSame = rootsOf(given).length === 0
  return {
    read: async (extractAway) => {
      const reading = await reader.read(extractAway)
      return isSame ? reading : renamed(reading, shown)
    },
  }
}

function renamed(reading: Reading, shown: (path: string) => string): Reading {
  return {
    ...reading,
    notes: reading.notes.map((note): Note => ({ ...note, path: shown(note.path) })),
    claims: reading.claims.map(
      (claim): Claim => ({ ...claim, evidence: { ...claim.evidence, file: shown(claim.evidence.file) } }),
    ),
    problems: reading.problems.map((problem): Problem => ({ ...problem, file: shown(problem.file) })),
  }
}
