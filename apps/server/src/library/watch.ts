import { watch } from 'chokidar'
import { realpathSync, type Stats } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { isNoteName, isSkippedFolder, STDIN } from './note-files.ts'

/** Watching that has begun. */
export interface Watching {
  /** Resolves when changes from now on are seen. */
  readonly ready: Promise<void>
  readonly close: () => Promise<void>
}

export interface WatchEvents {
  /** A note, or a folder of notes, came, went or changed. Told often: once per file and change. */
  readonly onChange: () => void
  /** Watching fails, for example because the system allows no more watches. */
  readonly onError: (error: Error) => void
}

/** The folder is followed by its true name: what happens below a link is told under the link's target. */
function trueName(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

const isBelow = (path: string, root: string) => path.startsWith(root.endsWith(sep) ? root : root + sep)

/** True for what may hold or be a note below a root: the same rule as reading has. */
function isFollowed(path: string, root: string, stats: Stats | undefined): boolean {
  const parts = path.slice(root.length + 1).split(sep)
  if (parts.some(isSkippedFolder)) return false
  return stats?.isFile() !== true || isNoteName(basename(path))
}

/**
 * Follows the notes of paths: files, and folders with all below them. The folder above each path is watched too, so that
 * a path that is deleted and comes back, as editors do that write a new file in place of the old, stays followed.
 * `CHOKIDAR_USEPOLLING=1` asks the file system again and again where it tells nothing by itself (network drives).
 */
export function watchNotes(paths: readonly string[], { onChange, onError }: WatchEvents): Watching {
  const roots = paths.filter((path) => path !== STDIN).map(trueName)
  const above = new Set(roots.map((root) => dirname(root)))
  const isIgnored = (path: string, stats?: Stats) => {
    if (above.has(path) || roots.includes(path)) return false
    return !roots.some((root) => isBelow(path, root) && isFollowed(path, root, stats))
  }
  const watcher = watch([...above], { ignored: isIgnored, ignoreInitial: true, followSymlinks: false })
  watcher.on('all', onChange).on('error', (error) => {
    onError(error instanceof Error ? error : new Error(String(error)))
  })
  const ready = new Promise<void>((done) => watcher.once('ready', done))
  return { ready, close: () => watcher.close() }
}
