import { DataFactory, Writer, type Literal, type NamedNode } from 'n3'
import type { Evidence } from '../evidence.ts'
import { compareText } from '../compare.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../knowledge-graph.ts'
import type { Relation } from '../ontology.ts'
import type { Format } from './format.ts'
import { labelOf } from './property-graph.ts'
import { cleanText } from './rows.ts'

const namedNode = (iri: string) => DataFactory.namedNode(iri)

const PREFIXES = {
  cl: 'urn:cloudlore:ns:',
  entity: 'urn:cloudlore:entity:',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const

const term = (prefix: keyof typeof PREFIXES, name: string) => namedNode(`${PREFIXES[prefix]}${name}`)
const cl = (name: string) => term('cl', name)
const A = term('rdf', 'type')

/** Percent-encoding also what `encodeURIComponent` leaves, and no lone half of a pair, which it refuses. */
const iriPart = (text: string) =>
  encodeURIComponent(cleanText(text)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
const entityIri = (key: string) => term('entity', iriPart(key))
const claimIri = (key: string) => namedNode(`urn:cloudlore:claim:${iriPart(key)}`)
const noteIri = (file: string) => namedNode(`urn:cloudlore:note:${iriPart(file)}`)
const text = (words: string, language = '') =>
  DataFactory.literal(cleanText(words), language === '' ? undefined : language)

const PREDICATES: Readonly<Record<Relation, NamedNode>> = {
  'integrates-with': cl('integratesWith'),
  replaces: cl('replaces'),
  limits: cl('limits'),
  'part-of': cl('partOf'),
}

type Pair = readonly [NamedNode, NamedNode | Literal]

/** `[name, literal]` for each that is there. */
function facts(values: Readonly<Record<string, string | number | null | readonly string[]>>): Pair[] {
  return Object.entries(values).flatMap(([name, value]): Pair[] => {
    if (value === null) return []
    if (typeof value === 'number') return [[cl(name), DataFactory.literal(value)]]
    return (typeof value === 'string' ? [value] : value).map((each) => [cl(name), text(each)])
  })
}

function nodePairs({ label, kind, korean, service, replacedBy, limit, ...rest }: NodeAttributes): Pair[] {
  return [
    [A, cl(labelOf(kind))],
    [term('rdfs', 'label'), text(label)],
    ...(korean === null ? [] : [[term('rdfs', 'label'), text(korean, 'ko')] as const]),
    [cl('service'), entityIri(service)],
    ...(replacedBy === null ? [] : [[cl('replacedBy'), entityIri(replacedBy)] as const]),
    ...facts({ ...rest, ...limit }),
  ]
}

interface Ends {
  readonly source: NamedNode
  readonly target: NamedNode
}

function claimPairs(
  { relation, verb, verbs, polarity, confidence, exams, omitted }: EdgeAttributes,
  ends: Ends,
): Pair[] {
  return [
    [A, cl('Claim')],
    [A, term('prov', 'Entity')],
    [term('rdf', 'subject'), ends.source],
    [term('rdf', 'predicate'), PREDICATES[relation]],
    [term('rdf', 'object'), ends.target],
    ...facts({ verb, verbs, polarity, confidence, exams, omitted: omitted ?? null }),
  ]
}

function evidencePairs({ file, span, exams, quote, verb, polarity, rule, confidence }: Evidence): Pair[] {
  return [
    [A, term('prov', 'Entity')],
    [term('prov', 'value'), text(quote)],
    [term('prov', 'wasQuotedFrom'), noteIri(file)],
    ...facts({ ...span, exams, verb: verb ?? null, polarity, rule, confidence }),
  ]
}

function writeClaim(writer: Writer, graph: KnowledgeGraph, edge: string): void {
  const attributes = graph.getEdgeAttributes(edge)
  const ends = { source: entityIri(graph.source(edge)), target: entityIri(graph.target(edge)) }
  const claim = claimIri(edge)
  if (attributes.polarity === 'asserted') writer.addQuad(ends.source, PREDICATES[attributes.relation], ends.target)
  for (const [predicate, object] of claimPairs(attributes, ends)) writer.addQuad(claim, predicate, object)
  for (const [at, evidence] of attributes.evidence.entries()) {
    const iri = namedNode(`${claim.value}:${at + 1}`)
    writer.addQuad(claim, term('prov', 'wasDerivedFrom'), iri)
    for (const [predicate, object] of evidencePairs(evidence)) writer.addQuad(iri, predicate, object)
    writer.addQuad(iri, cl('headings'), writer.list(evidence.headings.map((heading) => text(heading))))
  }
}

function writeNotes(writer: Writer, graph: KnowledgeGraph): void {
  const files = new Set(graph.mapEdges((_, { evidence }) => evidence.map(({ file }) => file)).flat())
  for (const file of [...files].sort(compareText)) {
    writer.addQuad(noteIri(file), A, term('prov', 'Entity'))
    writer.addQuad(noteIri(file), cl('file'), text(file))
  }
}

/**
 * RDF as Turtle. An asserted edge is a triple (`entity:s3 cl:integratesWith entity:lambda`); every edge is also a
 * `cl:Claim` about such a triple, which `prov:wasDerivedFrom` its sentences, each with its words as `prov:value`, its
 * place, and the note it `prov:wasQuotedFrom`.
 */
export const turtle: Format = {
  mediaType: 'text/turtle',
  extension: 'ttl',
  write: (graph) => {
    const writer = new Writer({ prefixes: PREFIXES })
    for (const key of graph.nodes().sort(compareText)) {
      for (const [predicate, object] of nodePairs(graph.getNodeAttributes(key))) {
        writer.addQuad(entityIri(key), predicate, object)
      }
    }
    for (const edge of graph.edges().sort(compareText)) writeClaim(writer, graph, edge)
    writeNotes(writer, graph)
    return ended(writer)
  },
}

/** What was written. Without a stream the writer ends at once, though it says so in a callback. */
function ended(writer: Writer): string {
  let written = ''
  writer.end((error, result) => {
    if (error instanceof Error) throw error
    written = String(result)
  })
  return written
}
