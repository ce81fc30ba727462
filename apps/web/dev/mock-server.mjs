/**
 * Serves `dist` and a small hand-made graph on the routes that the explorer uses, so that it can be worked on and looked
 * at without the real server. `node dev/mock-server.mjs [port] [graph.json]`; nothing of it is shipped.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noteText, sampleGraph } from './mock-graph.mjs'

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const port = Number(process.argv[2] ?? 4747)
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'"

const graph = process.argv[3] ? JSON.parse(await readFile(process.argv[3], 'utf8')) : sampleGraph()
const nodes = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]))
const named = (id) => ({ id, label: nodes.get(id)?.label ?? id })

const find = (text) => {
  const wanted = text.trim().toLowerCase()
  const all = [...nodes].filter(([, { kind }]) => kind !== 'limit')
  const rank = ([id, { label, korean }]) => {
    const names = [id, label.toLowerCase(), korean ?? '']
    return names.includes(wanted)
      ? 0
      : names.some((name) => name.startsWith(wanted))
        ? 1
        : names.some((name) => name.includes(wanted))
          ? 2
          : 9
  }
  return all
    .filter((node) => rank(node) < 9)
    .sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id)
}

const hit = (id) => {
  const { label, name, korean, kind, category } = nodes.get(id)
  const degree = graph.edges.filter(({ source, target }) => source === id || target === id).length
  return { id, label, name, korean, kind, category, inNotes: degree > 0, degree, matched: null }
}

const neighbour = (id) => (edge) => ({
  ...named(edge.source === id ? edge.target : edge.source),
  edge: edge.key,
  relation: edge.attributes.relation,
  verb: edge.attributes.verb,
  side: edge.source === id ? 'out' : 'in',
  polarity: edge.attributes.polarity,
  confidence: edge.attributes.confidence,
  evidence: edge.attributes.evidence[0] ?? null,
  evidenceCount: edge.attributes.evidence.length,
})

const around = (id) =>
  graph.edges
    .filter(({ source, target, attributes }) => (source === id || target === id) && attributes.relation !== 'limits')
    .map(neighbour(id))

const limitRows = (id) =>
  graph.edges
    .filter(({ target, attributes }) => target === id && attributes.relation === 'limits')
    .map((edge) => ({
      id: edge.source,
      edge: edge.key,
      entity: named(id),
      limit: nodes.get(edge.source).limit,
      polarity: 'asserted',
      confidence: edge.attributes.confidence,
      evidence: edge.attributes.evidence[0],
    }))

const hopsOf = (id) =>
  graph.edges
    .filter(({ source, target, attributes }) => attributes.relation !== 'limits' && (source === id || target === id))
    .map((edge) => ({ edge, to: edge.source === id ? edge.target : edge.source, reversed: edge.target === id }))

const simplePaths = (from, to) => {
  const found = []
  const walk = (at, seen, hops) => {
    if (at === to) found.push(hops)
    else if (hops.length < 4)
      for (const hop of hopsOf(at))
        if (!seen.includes(hop.to)) walk(hop.to, [...seen, hop.to], [...hops, { ...hop, from: at }])
  }
  walk(from, [from], [])
  const cost = (hops) =>
    hops.reduce(
      (sum, { edge, reversed }) =>
        sum + (edge.attributes.relation === 'part-of' ? 0.1 : 1 + (reversed ? 1 : 0) + 1 - edge.attributes.confidence),
      0,
    )
  return found
    .map((hops) => ({ hops, cost: cost(hops) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
}

const asPath = ({ hops, cost }) => ({
  nodes: [hops[0].from, ...hops.map(({ to }) => to)],
  cost,
  words: [hops[0].from, ...hops.map(({ to }) => to)].map((id) => named(id).label).join(' → '),
  hops: hops.map(({ edge, from, to, reversed }) => ({
    edge: edge.key,
    from,
    to,
    relation: edge.attributes.relation,
    verb: edge.attributes.verb,
    reversed,
    confidence: edge.attributes.confidence,
    evidence: edge.attributes.evidence[0] ?? null,
    evidenceCount: edge.attributes.evidence.length,
  })),
})

const answer = (text) => {
  const language = [...text].some((letter) => letter >= '가' && letter <= '힣') ? 'ko' : 'en'
  const ends = text.match(/^(.*?)(?: to |->|에서 )(.*?)(?:까지)?$/)
  if (ends) {
    const [from, to] = [find(ends[1])[0], find(ends[2])[0]]
    if (!from || !to) return null
    const paths = simplePaths(from, to).map(asPath)
    const body = {
      kind: 'path',
      from: named(from),
      to: named(to),
      paths,
      nearest: paths.length ? [] : [named('lambda')],
      truncated: null,
    }
    return {
      text,
      language,
      question: { kind: 'path' },
      answer: body,
      words: paths[0]?.words ?? 'No path in the notes.',
    }
  }
  const limits = text.match(/^(?:limits of (.*)|(.*) 제한)$/)
  const entity = find(limits ? (limits[1] ?? limits[2]) : text)[0]
  if (!entity) return null
  const kind = limits ? 'limits' : 'entity'
  const body = { kind, entity: named(entity), neighbours: around(entity), limits: limitRows(entity), inNotes: true }
  return { text, language, question: { kind, entity }, answer: body, words: named(entity).label }
}

const claimsOf = (path) =>
  graph.edges.flatMap(({ key, attributes }) =>
    attributes.evidence
      .filter(({ file }) => file === path)
      .map(({ span }) => ({
        edge: key,
        line: span.line,
        endLine: span.endLine,
        offset: span.offset,
        endOffset: span.endOffset,
      })),
  )

const problem = (status, code, suggestions = []) => ({
  status,
  body: { type: 'about:blank', title: code, status, detail: code, code, suggestions },
})

const respond = (path, query) => {
  if (path === '/readyz') return { status: 200, body: { status: 'ready' } }
  if (path === '/api/graph') return { status: 200, body: graph }
  if (path === '/api/entities') {
    const found = find(query.get('q') ?? '')
    return { status: 200, body: { entities: found.slice(0, 8).map(hit), total: found.length } }
  }
  if (path === '/api/query') {
    const body = answer(query.get('q') ?? '')
    return body
      ? { status: 200, body }
      : problem(422, 'QUESTION_UNREADABLE', [{ text: 'EventBridge to SSM' }, { text: 'limits of Lambda' }])
  }
  if (path.startsWith('/api/notes/')) {
    const note = decodeURIComponent(path.slice('/api/notes/'.length))
    const text = noteText(note)
    return text === null
      ? problem(404, 'NOTE_UNKNOWN')
      : { status: 200, body: { id: note, path: note, title: note, text, claims: claimsOf(note) } }
  }
  return problem(404, 'ROUTE_UNKNOWN')
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  if (pathname.startsWith('/api/') || pathname === '/readyz') {
    const { status, body } = respond(pathname, searchParams)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    return
  }
  const file = join(dist, normalize(pathname === '/' ? '/index.html' : pathname))
  try {
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    }
    const bytes = await readFile(file)
    response.writeHead(200, headers).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}).listen(port, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${port}\n`))
