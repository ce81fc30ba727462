/** A small library, made by hand so that the routes' tests do not depend on what the extractor reads. */
import { buildGraph, createCatalog, type Claim, type Evidence } from '@cloudlore/graph'
import { parseCatalog } from '@cloudlore/graph/catalog-source'
import type { Library } from './library/index.ts'

const CATALOG = `
category: compute
label: { en: Compute, ko: 컴퓨팅 }
services:
  - id: lambda
    name: AWS Lambda
    korean: 람다
    docs: /lambda/latest/dg/
    features:
      - { id: lambda-layers, name: Lambda layers }
  - { id: eventbridge, name: Amazon EventBridge }
  - { id: dynamodb, name: Amazon DynamoDB }
  - { id: kms, name: AWS KMS }
  - { id: braket, name: Amazon Braket }
`

export const FLOW = `# Event flow

EventBridge triggers Lambda. Lambda stores the result in DynamoDB.
`
export const SAFETY = `KMS protects DynamoDB.

A function runs at most 15 minutes.
`
const FILES = new Map([
  ['notes/flow.md', FLOW],
  ['notes/한글 safety.md', SAFETY],
])

/** Evidence of a sentence that stands once in a fixture note. */
function evidence(file: string, quote: string, confidence: number): Evidence {
  const text = FILES.get(file) ?? ''
  const offset = text.indexOf(quote)
  const above = text.slice(0, offset).split('\n')
  const line = above.length
  const column = (above.at(-1) ?? '').length + 1
  const span = {
    line,
    column,
    offset,
    endLine: line,
    endColumn: column + quote.length,
    endOffset: offset + quote.length,
  }
  const headings = file === 'notes/flow.md' ? ['Event flow'] : []
  return { file, span, headings, exams: [], quote, polarity: 'asserted', rule: 'by-hand', confidence }
}

const CLAIMS: readonly Claim[] = [
  {
    relation: 'integrates-with',
    source: 'eventbridge',
    target: 'lambda',
    evidence: { ...evidence('notes/flow.md', 'EventBridge triggers Lambda.', 0.9), verb: 'triggers' },
  },
  {
    relation: 'integrates-with',
    source: 'lambda',
    target: 'dynamodb',
    evidence: { ...evidence('notes/flow.md', 'Lambda stores the result in DynamoDB.', 0.8), verb: 'stores-in' },
  },
  {
    relation: 'integrates-with',
    source: 'kms',
    target: 'dynamodb',
    evidence: { ...evidence('notes/한글 safety.md', 'KMS protects DynamoDB.', 0.7), verb: 'protects' },
  },
  {
    relation: 'limits',
    source: 'lambda',
    limit: { bound: 'max', value: '15', unit: 'minutes', what: 'run time' },
    evidence: evidence('notes/한글 safety.md', 'A function runs at most 15 minutes.', 0.6),
  },
]

function libraryOf(files: readonly string[]): Library {
  const catalog = createCatalog(parseCatalog([{ path: 'compute.yaml', text: CATALOG }]))
  const notes = files.map((path) => ({ path, text: FILES.get(path) ?? '' }))
  const claims = CLAIMS.filter((claim) => files.includes(claim.evidence.file))
  return { catalog, notes, claims, problems: [], warnings: [], graph: buildGraph(claims, catalog) }
}

/** Two notes, four claims. */
export const exampleLibrary = (): Library => libraryOf([...FILES.keys()])

/** The same without one of its notes. */
export const libraryWithout = (file: string): Library => libraryOf([...FILES.keys()].filter((each) => each !== file))
