import { realpathSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** A path without its symbolic links, as far as it exists. */
export function trueName(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/**
 * What tells a folder from another at the same path; of anything else only that it is there, since editors put a new file
 * in place of the old. An inode may be used again, but not with the same time of birth.
 */
async function identityOf(path: string): Promise<string> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? `${found.dev}:${found.ino}:${found.birthtimeMs}` : 'a file'
  } catch {
    return 'nothing'
  }
}

/** A text that is another one once a path leads elsewhere: by a link, or by a folder that came in place of another. */
export async function placeOf(path: string): Promise<string> {
  const name = await realpath(path).catch(() => resolve(path))
  return [name, await identityOf(name), await identityOf(dirname(name))].join('\n')
}
