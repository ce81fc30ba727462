import { Parser, Store, type Quad } from 'n3'
import { expect, test } from 'vitest'
import { cleanText } from './rows.ts'
import { GRAPH, HOSTILE_CLEAN, written } from './test-graph.ts'
import { turtle } from './turtle.ts'

const store = new Store(new Parser().parse(written(turtle)))
const CL = 'urn:cloudlore:ns:'
const ENTITY = 'urn:cloudlore:entity:'
const PROV = 'http://www.w3.org/ns/prov#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

const objects = (subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null).map(({ value }) => value)

test('every node is there with its kind, labels and facts', () => {
  expect(new Set(store.getSubjects(`${CL}mentions`, null, null).map(({ value }) => value)).size).toBe(GRAPH.order)
  expect(objects(`${ENTITY}eventbridge`, `${RDF}type`)).toEqual([`${CL}Service`])
  expect(objects(`${ENTITY}eventbridge`, `${RDFS}label`)).toEqual(['EventBridge', '이벤트브릿지'])
  expect(objects(`${ENTITY}launch-configurations`, `${CL}replacedBy`)).toEqual([`${ENTITY}launch-templates`])
  expect(objects(`${ENTITY}limit%3As3%3Arange%3A1-16%3ATiB`, `${CL}value`)).toEqual(['1-16'])
  expect(store.getObjects(null, `${CL}what`, null).map(({ value }) => value)).toContain(`=1+2 "${HOSTILE_CLEAN}`)
})

test('an asserted edge is a triple, one that is denied is not', () => {
  const linked = (quads: readonly Quad[]) => quads.map(({ subject, object }) => `${subject.value} ${object.value}`)
  expect(linked(store.getQuads(null, `${CL}integratesWith`, null, null)).sort()).toEqual([
    `${ENTITY}eventbridge ${ENTITY}ssm-automation`,
    `${ENTITY}s3 ${ENTITY}s3`,
  ])
})

test('every edge is a claim that says where it comes from', () => {
  expect(store.getSubjects(`${RDF}type`, `${CL}Claim`, null)).toHaveLength(GRAPH.size)
  const claim = 'urn:cloudlore:claim:eventbridge%7Cintegrates-with%7Cssm-automation'
  expect(objects(claim, `${CL}verbs`)).toEqual(['triggers', 'uses'])
  expect(objects(claim, `${PROV}wasDerivedFrom`)).toEqual([`${claim}:1`, `${claim}:2`])
  expect(objects(`${claim}:1`, `${PROV}value`)).toEqual(['Sentence 1.'])
  expect(objects(`${claim}:1`, `${CL}line`)).toEqual(['1'])
  expect(objects(`${claim}:2`, `${PROV}value`)).toEqual([HOSTILE_CLEAN])
  expect(objects(`${claim}:2`, `${CL}exams`)).toEqual(['SAA', 'DVA'])
  expect(objects(`${claim}:1`, `${PROV}wasQuotedFrom`)).toEqual(['urn:cloudlore:note:a.md'])
})

test('headings keep their order', () => {
  const claim = 'urn:cloudlore:claim:eventbridge%7Cintegrates-with%7Cssm-automation:1'
  const [head] = store.getObjects(claim, `${CL}headings`, null)
  const lists = store.extractLists()
  expect(lists[head?.value ?? '']?.map(({ value }) => value)).toEqual(['Events', 'Rules; "a"'])
})

const lists = store.extractLists()
const one = (subject: string, predicate: string) => objects(subject, predicate)[0] ?? null
const cl = (subject: string, names: readonly string[]) => names.map((name) => [name, one(subject, CL + name)])
const texts = (record: object) =>
  Object.entries(record).map(([name, value]) => [name, value === null ? null : cleanText(String(value))])
const sorted = (words: readonly string[]) => words.toSorted()

test('nothing is lost: all attributes of all nodes', () => {
  const iris = new Map(
    store.getSubjects(`${CL}mentions`, null, null).map(({ value }) => [decodeURIComponent(value), value]),
  )
  GRAPH.forEachNode((key, { limit, label, kind, korean, service, replacedBy, exams, ...rest }) => {
    const iri = iris.get(ENTITY + cleanText(key)) ?? ''
    expect(cl(iri, Object.keys(rest))).toEqual(texts(rest))
    if (limit) expect(cl(iri, Object.keys(limit))).toEqual(texts(limit))
    expect(objects(iri, `${RDFS}label`)).toEqual([cleanText(label), ...(korean === null ? [] : [korean])])
    expect(one(iri, `${RDF}type`)?.toLowerCase()).toBe(`${CL}${kind}`)
    expect(decodeURIComponent(one(iri, `${CL}service`) ?? '')).toBe(ENTITY + service)
    expect(one(iri, `${CL}replacedBy`)).toBe(replacedBy === null ? null : ENTITY + replacedBy)
    expect(sorted(objects(iri, `${CL}exams`))).toEqual(sorted(exams))
  })
})

test('nothing is lost: all attributes of all edges, and all of their evidence', () => {
  const iris = new Map(
    store.getSubjects(`${RDF}type`, `${CL}Claim`, null).map(({ value }) => [decodeURIComponent(value), value]),
  )
  GRAPH.forEachEdge((key, { evidence, relation, verbs, exams, ...rest }) => {
    const [source, target] = GRAPH.extremities(key)
    const iri = iris.get(`urn:cloudlore:claim:${cleanText(key)}`) ?? ''
    expect(cl(iri, Object.keys(rest))).toEqual(texts(rest))
    expect([sorted(objects(iri, `${CL}verbs`)), sorted(objects(iri, `${CL}exams`))]).toEqual([
      sorted(verbs),
      sorted(exams),
    ])
    const ends = [one(iri, `${RDF}subject`), one(iri, `${RDF}object`)].map((end) => decodeURIComponent(end ?? ''))
    expect(ends).toEqual([ENTITY + cleanText(source), ENTITY + cleanText(target)])
    expect(one(iri, `${RDF}predicate`)?.toLowerCase()).toBe(CL + relation.replaceAll('-', ''))
    expect(objects(iri, `${PROV}wasDerivedFrom`)).toHaveLength(evidence.length)
    for (const [at, { span, headings, quote, file, exams: read, ...facts }] of evidence.entries()) {
      const sentence = `${iri}:${at + 1}`
      expect(cl(sentence, Object.keys({ ...span, ...facts }))).toEqual(texts({ ...span, ...facts }))
      expect(one(sentence, `${PROV}value`)).toBe(cleanText(quote))
      expect(one(one(sentence, `${PROV}wasQuotedFrom`) ?? '', `${CL}file`)).toBe(file)
      expect(sorted(objects(sentence, `${CL}exams`))).toEqual(sorted(read))
      expect(lists[one(sentence, `${CL}headings`) ?? '']?.map(({ value }) => value) ?? []).toEqual(
        headings.map(cleanText),
      )
    }
  })
})
