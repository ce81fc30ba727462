import { edgeKey, parseGraph, type KnowledgeGraph } from '@cloudlore/graph'
import { randomOf } from './random.ts'

export interface GraphSize {
  readonly nodes: number
  readonly edges: number
  readonly seed?: number
}

const VERBS = ['triggers', 'sends-to', 'reads-from', 'stores-in', 'uses', 'manages', 'monitors', 'protects', 'generic']
const CATEGORIES = ['compute', 'storage', 'database', 'networking', 'analytics', 'security-identity']

function node(index: number, random: () => number) {
  const key = `service-${String(index).padStart(6, '0')}`
  const facts = { kind: 'service', name: `Service ${index}`, korean: null, service: key, status: 'current' }
  const rest = { replacedBy: null, docs: null, exams: [], mentions: 1 }
  const place = { x: Math.round(random() * 200_000) / 1000, y: Math.round(random() * 200_000) / 1000 }
  const category = CATEGORIES[index % CATEGORIES.length] ?? 'compute'
  return { key, attributes: { label: `S${index}`, ...facts, category, ...rest, ...place } }
}

function edge(source: string, target: string, random: () => number) {
  const verb = VERBS[Math.floor(random() * VERBS.length)] ?? 'generic'
  const confidence = Math.round((0.3 + random() * 0.69) * 1e4) / 1e4
  const facts = { relation: 'integrates-with', verb, verbs: [verb], polarity: 'asserted', confidence, exams: [] }
  return { key: edgeKey(source, 'integrates-with', target), source, target, attributes: { ...facts, evidence: [] } }
}

/** A random graph in the JSON form of `extract`: each node with any other as likely, no edge twice. Same size and seed, same graph. */
export function syntheticGraphJson({ nodes, edges, seed = 1 }: GraphSize) {
  const random = randomOf(seed)
  const all = Array.from({ length: nodes }, (_, index) => node(index, random))
  const found = new Map<string, ReturnType<typeof edge>>()
  while (found.size < edges) {
    const source = all[Math.floor(random() * nodes)]?.key ?? ''
    const target = all[Math.floor(random() * nodes)]?.key ?? ''
    const made = edge(source, target, random)
    if (source !== target) found.set(made.key, made)
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  return { attributes: { format: 2, generator: 'bench', view: null }, options, nodes: all, edges: [...found.values()] }
}

export function syntheticGraph(size: GraphSize): KnowledgeGraph {
  return parseGraph(JSON.stringify(syntheticGraphJson(size)))
}
