import { watch } from 'chokidar'
import type { Stats } from 'node:fs'
import { basename, dirname, sep } from 'node:path'
import { isNoteName, isSkippedFolder, STDIN } from './note-files.ts'
import { placeOf, trueName } from './place.ts'

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

const isBelow = (path: string, root: string) => path.startsWith(root.endsWith(sep) ? root : root + sep)

/** True for what may hold or be a note below a root: the same rule as reading has. */
function isFollowed(path: string, root: string, stats: Stats | undefined): boolean {
  const parts = path.slice(root.length + 1).split(sep)
  if (parts.some(isSkippedFolder)) return false
  return stats?.isFile() !== true || isNoteName(basename(path))
}

/**
 * Follows what is at the paths now, by its true name: what happens below a link is told under the link's target. The folder
 * above each path is watched too, so that a path that is deleted and comes back, as editors do that write a new file in
 * place of the old, stays followed.
 */
function watchInPlace(paths: readonly string[], { onChange, onError }: WatchEvents): Watching {
  const roots = paths.map(trueName)
  const above = new Set(roots.map((root) => dirname(root)))
  const isIgnored = (path: string, stats?: Stats) => {
    if (above.has(path) || roots.includes(path)) return false
    return !roots.some((root) => isBelow(path, root) && isFollowed(path, root, stats))
  }
  const watcher = watch([...above], { ignored: isIgnored, ignoreInitial: true, followSymlinks: false })
  watcher.on('all', onChange).on('error', (error) => {
    onError(error instanceof Error ? error : new Error(String(error)))
  })
  let isReady = (): void => undefined
  const ready = new Promise<void>((done) => (isReady = done))
  watcher.once('ready', isReady)
  // One that is closed before would never say that it is ready.
  return { ready, close: () => watcher.close().then(isReady) }
}

/** Milliseconds between looks at where the paths lead. */
const LOOK = 2_000

/**
 * Follows the notes of paths: files, and folders with all below them. A path that leads elsewhere than before (its link has
 * another target, a folder above it was moved away and another came) is followed there; the system tells nothing of that
 * to who watches the old place, so it is looked for every two seconds.
 * `CHOKIDAR_USEPOLLING=1` asks the file system again and again where it tells nothing by itself (network drives).
 */
export function watchNotes(paths: readonly string[], events: WatchEvents): Watching {
  const roots = paths.filter((path) => path !== STDIN)
  const placesNow = async () => (await Promise.all(roots.map(placeOf))).join('\n')
  const end = { closed: false }
  const isClosed = () => end.closed
  let places = ''
  let looking: Promise<void> = placesNow().then((now) => void (places = now))
  let watching = watchInPlace(roots, events)
  let timer: NodeJS.Timeout | null = null
  const look = async (): Promise<void> => {
    const now = await placesNow()
    if (now === places || isClosed()) return
    places = now
    await watching.close()
    watching = watchInPlace(roots, events)
    await watching.ready
    // What came while nobody watched is seen by whoever looks now.
    events.onChange()
  }
  const lookLater = () => {
    if (isClosed()) return
    timer = setTimeout(() => {
      looking = look().catch(events.onError).then(lookLater)
    }, LOOK).unref()
  }
  const ready = Promise.all([watching.ready, looking]).then(lookLater)
  return {
    ready,
    close: async () => {
      end.closed = true
      if (timer !== null) clearTimeout(timer)
      await looking
      await watching.close()
    },
  }
}
