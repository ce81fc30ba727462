import type { Note } from '@cloudlore/extract'
import { serializeGraph, type Catalog, type KnowledgeGraph } from '@cloudlore/graph'
import { builtPage, readFailure } from '@cloudlore/server/library'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

export interface PageContent {
  readonly graph: KnowledgeGraph
  readonly notes: readonly Note[]
  readonly catalog: Catalog
}

/**
 * The explorer with all it needs as one HTML page that opens from disk: script, style and font are in it, the graph and
 * its notes are inert JSON, and its policy lets nothing else in. Of the font there are only the parts whose letters occur.
 *
 * @throws {InputError} when the explorer was not built
 */
export async function standalonePage({ graph, notes, catalog }: PageContent): Promise<string> {
  const [code, css, license] = await Promise.all([
    readPart('page.js'),
    readPart('style.css'),
    readPart('pretendard-license.txt'),
  ])
  const data = JSON.stringify({
    graph: JSON.parse(serializeGraph(graph)) as unknown,
    notes: notes.map(({ path, text }) => ({ path, text })),
    catalog: { categories: catalog.categories, entities: catalog.entities },
  })
  const script = unbroken(code)
  const style = await withFonts(css, new Set(`${code}${data}`))
  return page({ script, style, license, data: data.replaceAll('<', '\\u003c') })
}

async function readPart(name: string): Promise<string> {
  const url = new URL(name, builtPage)
  return readFile(url, 'utf8').catch((error: unknown) => {
    throw readFailure(url.pathname, error)
  })
}

/** A script that HTML does not take for ended or nested: `<` can stand before these letters in its strings only. */
function unbroken(code: string): string {
  return code.replaceAll('</script', '\\x3c/script').replaceAll('<script', '\\x3cscript')
}

const FACE = '@font-face{'
const FACE_RANGE = 'unicode-range:'

/** The style sheet with those faces of the font in it that have one of the letters; the others are left out. */
async function withFonts(css: string, letters: ReadonlySet<string>): Promise<string> {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const [before = '', ...rest] = css.split(FACE)
  const parts = await Promise.all(
    rest.map(async (text) => {
      const end = text.indexOf('}') + 1
      const face = text.slice(0, end)
      const kept = rangesOf(face).some(([low, high]) => points.some((point) => point >= low && point <= high))
      return `${kept ? `${FACE}${await withFile(face)}` : ''}${text.slice(end)}`
    }),
  )
  return [before, ...parts].join('')
}

/** Code points of a face, first and last of each range. */
function rangesOf(face: string): readonly (readonly [number, number])[] {
  const start = face.indexOf(FACE_RANGE)
  if (start < 0) return [[0, Infinity]]
  const list = face.slice(start + FACE_RANGE.length).split(/[;}]/, 1)[0] ?? ''
  return list.split(',').map((range) => {
    const [low = '', high = low] = range.trim().replace(/^U\+/i, '').split('-')
    // `U+4??` stands for U+400 to U+4ff.
    return [parseInt(low.replaceAll('?', '0'), 16), parseInt(high.replaceAll('?', 'f'), 16)]
  })
}

async function withFile(face: string): Promise<string> {
  const name = /url\("?\.?\/?([\w.-]+)"?\)/.exec(face)
  if (!name?.[1]) return face
  const bytes = await readFile(new URL(name[1], builtPage))
  return face.replace(name[0], `url(data:font/woff2;base64,${bytes.toString('base64')})`)
}

interface PageParts {
  readonly script: string
  readonly style: string
  readonly license: string
  readonly data: string
}

function page({ script, style, license, data }: PageParts): string {
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    `default-src 'none'`,
    `script-src 'sha256-${hash}'`,
    `style-src 'unsafe-inline'`,
    `font-src data:`,
    `img-src data: blob:`,
    `worker-src blob: data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cloudlore</title>
<!-- The font:
${license.replaceAll('--', '- -')}
-->
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="cloudlore-data">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`
}
