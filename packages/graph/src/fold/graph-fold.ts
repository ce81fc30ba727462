import { graphOfEdges, type BuildOptions } from '../build-graph.ts'
import type { Catalog } from '../catalog.ts'
import { endsOf, lesser, mergedExams, readingKey, type ClaimEdge, type ClaimEnds } from '../claim-edges.ts'
import { compareText } from '../compare.ts'
import { byWeight, combinedConfidence, compareEvidence } from '../confidence.ts'
import { GraphError } from '../errors.ts'
import type { Claim, Evidence, Limit } from '../evidence.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../knowledge-graph.ts'
import { POLARITIES, type Exam, type Polarity, type Verb } from '../ontology.ts'

export interface FoldOptions extends BuildOptions {
  /** How many pieces of evidence each edge keeps, the weightiest; at least 1. */
  readonly evidence: number
}

/** Makes a graph of claims that come one after the other, holding only what the graph will hold. */
export interface GraphFold {
  /**
   * Takes a claim. Claims must come in the order of `compareClaims`, as relation lines have it: then those that say the same
   * of one place come together, and are counted once without being remembered.
   *
   * Throws `ENTITY_UNKNOWN` for an id that the catalog does not have.
   */
  readonly add: (claim: Claim) => void
  /** The graph of what was taken. Its counts are exact, however little evidence is kept. */
  readonly graph: () => KnowledgeGraph
}

/** Each further sentence counts half of the one before: what lies beyond this rank changes no digit of the confidence. */
const MOST_RANKED = 32

/** What the evidence of one polarity comes to. */
interface Tally {
  count: number
  readonly verbs: Set<Verb>
  /** The weightiest, best first. */
  readonly best: Evidence[]
  /** The surest wordings with their confidence. */
  readonly quotes: Map<string, number>
}

interface Bundle extends Omit<ClaimEnds, 'limit'> {
  readonly relation: Claim['relation']
  limit: Limit | null
  readonly exams: Set<Exam>
  readonly tallies: Map<Polarity, Tally>
  /** Readings of the place that the last claim stood at, by `readingKey`. */
  readonly pending: Map<string, Evidence>
  place: string
}

interface Account {
  mentions: number
  place: string
}

const placeOf = ({ file, span }: Evidence): string => `${span.offset} ${span.line} ${span.column} ${file}`

function keepBest(best: Evidence[], evidence: Evidence, most: number): void {
  const last = best.at(-1)
  if (best.length >= most && last && byWeight(last, evidence) <= 0) return
  let at = best.length
  while (at > 0 && byWeight(best[at - 1] ?? evidence, evidence) > 0) at--
  best.splice(at, 0, evidence)
  if (best.length > most) best.pop()
}

/** Which of equally sure wordings goes does not matter: only how sure they are counts. */
function rankQuote(quotes: Map<string, number>, { quote, confidence }: Evidence): void {
  quotes.set(quote, Math.max(confidence, quotes.get(quote) ?? 0))
  if (quotes.size <= MOST_RANKED) return
  let [lowest, least] = [quote, Infinity]
  for (const [each, sure] of quotes) if (sure < least) [lowest, least] = [each, sure]
  quotes.delete(lowest)
}

function count(bundle: Bundle, evidence: Evidence, most: number): void {
  const { tallies, exams } = bundle
  const tally: Tally = tallies.get(evidence.polarity) ?? { count: 0, verbs: new Set(), best: [], quotes: new Map() }
  tallies.set(evidence.polarity, tally)
  tally.count++
  if (evidence.verb) tally.verbs.add(evidence.verb)
  for (const exam of evidence.exams) exams.add(exam)
  keepBest(tally.best, evidence, most)
  rankQuote(tally.quotes, evidence)
}

function flush(bundle: Bundle, most: number): void {
  for (const evidence of bundle.pending.values()) count(bundle, evidence, most)
  bundle.pending.clear()
}

/** The evidence that an edge shows: that of its own polarity first. */
function kept(bundle: Bundle, own: Polarity, most: number): Evidence[] {
  const order = [own, ...POLARITIES.filter((polarity) => polarity !== own)]
  const all = order.flatMap((polarity) => bundle.tallies.get(polarity)?.best ?? [])
  return all.slice(0, most).sort(compareEvidence)
}

function attributesOf(bundle: Bundle, most: number): EdgeAttributes {
  const { relation, tallies, exams } = bundle
  const polarity = POLARITIES.find((each) => tallies.has(each)) ?? 'retracted'
  const telling = tallies.get(polarity)
  const ranked = [...(telling?.quotes ?? [])].map(([quote, confidence]) => ({ quote, confidence }))
  const evidence = kept(bundle, polarity, most)
  const omitted = [...tallies.values()].reduce((sum, tally) => sum + tally.count, 0) - evidence.length
  return {
    relation,
    verb: telling?.best[0]?.verb ?? 'generic',
    verbs: [...(telling?.verbs ?? [])].sort(compareText),
    polarity,
    confidence: combinedConfidence(ranked),
    exams: mergedExams([[...exams]]),
    evidence,
    ...(omitted > 0 ? { omitted } : {}),
  }
}

/**
 * A fold of claims into a graph: bounded by the graph and not by the evidence. With room for all evidence it is the graph
 * that `buildGraph` makes of the same claims.
 *
 * Throws `OPTION_INVALID` for fewer than one piece of evidence.
 */
export function createGraphFold(catalog: Catalog, options: FoldOptions): GraphFold {
  const most = options.evidence
  if (!(most >= 1)) throw new GraphError('OPTION_INVALID', `evidence is ${most}; give a number of at least 1`)
  const bundles = new Map<string, Bundle>()
  const accounts = new Map<string, Account>()
  const mention = (key: string, place: string) => {
    const account = accounts.get(key) ?? { mentions: 0, place: '' }
    accounts.set(key, account)
    if (account.place === place) return
    account.mentions++
    account.place = place
  }
  const add = (claim: Claim) => {
    const { key, source, target, limit } = endsOf(claim, catalog)
    const { relation, evidence } = claim
    const fresh = { tallies: new Map(), pending: new Map(), exams: new Set<Exam>(), place: '' }
    const bundle: Bundle = bundles.get(key) ?? { key, source, target, relation, limit, ...fresh }
    bundles.set(key, bundle)
    bundle.limit = lesser(bundle.limit, limit)
    const place = placeOf(evidence)
    if (bundle.place !== place) flush(bundle, most)
    bundle.place = place
    const reading = readingKey(evidence)
    const known = bundle.pending.get(reading)
    if (!known || compareEvidence(evidence, known) < 0) bundle.pending.set(reading, evidence)
    for (const end of [source, target]) mention(end, place)
  }
  const edgeOf = (bundle: Bundle): ClaimEdge => {
    flush(bundle, most)
    const { key, source, target, limit } = bundle
    return { key, source, target, limit, attributes: attributesOf(bundle, most) }
  }
  const graph = () => {
    const edges = [...bundles.values()].sort((a, b) => compareText(a.key, b.key)).map(edgeOf)
    const mentions = new Map([...accounts].map(([key, account]) => [key, account.mentions]))
    return graphOfEdges(edges, mentions, { ...options, catalog })
  }
  return { add, graph }
}
