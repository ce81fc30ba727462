import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder above this module that holds the workspace file: the sources and the built command lie at unlike depths. */
function checkoutRoot(): URL {
  const start = new URL('.', import.meta.url)
  for (let at = start, above = new URL('..', at); at.href !== above.href; at = above, above = new URL('..', at)) {
    if (existsSync(new URL('pnpm-workspace.yaml', at))) return at
  }
  return start
}

const root = checkoutRoot()

/** Beside the built command; absent where the sources run. */
export const builtCatalog = new URL('catalog.json', import.meta.url)
/** Beside the built command: names the sources it was built from. Absent where the sources run. */
export const buildId = new URL('build-id', import.meta.url)
/** What was extracted from the notes last served. */
export const extractionCache = new URL('.cloudlore/extractions.json', root)
/** Folder of YAML files, one a category. */
export const catalogSource = new URL('data/catalog/', root)
/** The built web app; absent before the first build. */
export const builtWebApp = fileURLToPath(new URL('apps/web/dist/', root))

/** Parts of the page that needs no server; absent before the first build. */
export const builtPage = new URL('apps/web/standalone/dist/', root)

/** The project's own notes, named from the current folder so that their paths can be opened from there. */
export function defaultNotes(): string {
  const path = relative(process.cwd(), fileURLToPath(new URL('data/notes', root)))
  return path.split(sep).join('/')
}
