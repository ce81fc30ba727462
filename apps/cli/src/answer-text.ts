import type {
  AnsweredQuestion,
  Evidence,
  Hop,
  KnowledgeGraph,
  LimitRow,
  NamedNode,
  Neighbour,
  Path,
  Relation,
  Verb,
} from '@cloudlore/graph'
import { clean } from './clean.ts'
import { comparisonLines } from './comparison-text.ts'
import type { Styles } from './style.ts'

const percent = (confidence: number) => `${Math.round(confidence * 100)}%`
const relationWords = (relation: Relation, verb: Verb) =>
  relation === 'integrates-with' && verb !== 'generic' ? verb : relation

interface Place {
  readonly graph: KnowledgeGraph
  readonly styles: Styles
}

function labelOf(graph: KnowledgeGraph, id: string): string {
  return clean(graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id)
}

function evidenceLines(evidence: Evidence | null, { styles }: Place): string[] {
  if (evidence === null) return []
  const place = clean(`${evidence.file}:${evidence.span.line}:${evidence.span.column}`)
  return [`     “${clean(evidence.quote)}”`, `     ${styles.faint(place)}`]
}

function arrow(words: string, reversed: boolean): string {
  return reversed ? `←─ ${words} ──` : `── ${words} ─→`
}

function hopLines(hop: Hop, place: Place): string[] {
  const { graph, styles } = place
  const words = styles.relation(arrow(relationWords(hop.relation, hop.verb), hop.reversed))
  const trust = hop.relation === 'part-of' ? 'catalog' : `${hop.relation}, ${percent(hop.confidence)}`
  const line = `   ${labelOf(graph, hop.from)} ${words} ${labelOf(graph, hop.to)}  ${styles.faint(`(${trust})`)}`
  return [line, ...evidenceLines(hop.evidence, place)]
}

function pathLines(path: Path, rank: number, place: Place): string[] {
  const title = path.nodes.map((id) => labelOf(place.graph, id)).join(' → ')
  return ['', place.styles.strong(`${rank}. ${title}`), ...path.hops.flatMap((hop) => hopLines(hop, place))]
}

function neighbourLines(entity: NamedNode, neighbour: Neighbour, place: Place): string[] {
  const { styles } = place
  const words = styles.relation(arrow(relationWords(neighbour.relation, neighbour.verb), neighbour.side === 'in'))
  const polarity = neighbour.polarity === 'asserted' ? '' : `, ${neighbour.polarity}`
  const trust =
    neighbour.relation === 'part-of' ? 'catalog' : `${neighbour.relation}, ${percent(neighbour.confidence)}${polarity}`
  const line = `   ${clean((neighbour.part ?? entity).label)} ${words} ${clean(neighbour.label)}  ${styles.faint(`(${trust})`)}`
  return [line, ...evidenceLines(neighbour.evidence, place)]
}

function limitLines({ entity, limit, confidence, evidence }: LimitRow, place: Place): string[] {
  const quantity = [limit.bound, limit.value, limit.unit].filter(Boolean).join(' ')
  const what = limit.what === '' ? '' : ` ${limit.what}`
  const trust = place.styles.faint(`(${percent(confidence)})`)
  return [clean(`   ${entity.label}:${what} ${quantity}  `) + trust, ...evidenceLines(evidence, place)]
}

function detailLines(answered: AnsweredQuestion, place: Place): string[] {
  const { answer } = answered
  switch (answer.kind) {
    case 'path':
      return [
        ...answer.paths.flatMap((path, i) => pathLines(path, i + 1, place)),
        ...(answer.truncated === null ? [] : ['', place.styles.faint(answer.truncated)]),
      ]
    case 'neighbours':
      return [...answer.neighbours, ...answer.nearest].flatMap((each) => neighbourLines(answer.entity, each, place))
    case 'limits':
      return [...answer.limits, ...answer.nearest].flatMap((row) => limitLines(row, place))
    case 'connection':
      return answer.hops.flatMap((hop) => hopLines(hop, place))
    case 'comparison':
      return comparisonLines(answer, {
        hop: (hop) => hopLines(hop, place),
        neighbour: (entity, neighbour) => neighbourLines(entity, neighbour, place),
        limit: (row) => limitLines(row, place),
        ...{ styles: place.styles, language: answered.language },
      })
    case 'replacements':
      return [...answer.replacedBy, ...answer.replaces].flatMap(({ evidence }) => evidenceLines(evidence, place))
    case 'entity':
      return [
        ...answer.neighbours.flatMap((neighbour) => neighbourLines(answer.entity, neighbour, place)),
        ...answer.limits.flatMap((row) => limitLines(row, place)),
      ]
  }
}

/** An answer as a reader of a terminal wants it: the words, then each claim with its sentence and where that stands. */
export function renderAnswer(answered: AnsweredQuestion, graph: KnowledgeGraph, styles: Styles): string {
  const lines = [styles.strong(clean(answered.words)), ...detailLines(answered, { graph, styles })]
  return `${lines.join('\n')}\n`
}
