import { pairKey, type SentenceInContext, type Tools } from '../context.ts'
import { scoreDirection, scoreVerbs } from '../model.ts'
import type { Catalog, Verb } from '@cloudlore/graph'
import type { Range } from '../document/clean-text.ts'
import { markedPairs, type Row } from '../table.ts'
import { candidatesOf, type Candidate, type Origin, type Which } from './candidate.ts'
import { createPolarity } from './polarity.ts'
import { isReferral } from './referral.ts'
import type { Description } from './description.ts'
import { bucket, NAMES } from './feature-lists.ts'
import { describeCandidate, signsOf, type FeatureContext } from './features.ts'
import { knowledgeOf, type PairKnowledge } from './knowledge.ts'
import { describeDirection, describeVerb, likeliestVerb } from './manner.ts'
import { createOccasions } from './occasion.ts'
import { assumedActor, certainActor } from './orientation.ts'
import { drawnActor, othersThanSaid, overtActor, ruledOut, unsaidTrigger, withoutPrejudice } from './overt.ts'
import { describeSurroundings, surroundingsOf } from './surroundings.ts'

/** An `integrates-with` that a sentence may state, before the threshold. */
export interface Integration {
  readonly source: string
  readonly target: string
  readonly negated: boolean
  /** What it was read from. */
  readonly candidate: Candidate
  /** What the probability is read from. */
  readonly describe: Description
  /** The entity that stands first. */
  readonly first: string
  readonly second: string
  /** Which of the two acts, where that is beyond doubt. */
  readonly certain: Which | null
  /** What the direction was read from, where it is not. */
  readonly direction: Description
  /** What the verb is read from. */
  readonly manner: Description
  readonly origin: Origin
  /** Verbs that the sentence excludes. */
  readonly ruledOut: readonly Verb[]
  /** As `Contender` has them. */
  readonly least: number
  readonly known: number | null
}

/** The least probability of what a mark in a table says, and of what a sentence says outright. */
const MARKED = 0.9
const OVERT = 0.5

/** How the actor acts. */
export function verbOf(integration: Integration): Verb {
  return likeliestVerb(scoreVerbs, integration.manner, integration.ruledOut)
}

/** Id of what an integration was read by. */
export function ruleOf({ candidate }: Integration): string {
  const frame = candidate.predicate?.frame ?? 'juxtaposition'
  const voice = candidate.predicate?.passive ? '-passive' : ''
  return `${candidate.origin}/${frame}${voice}/${candidate.first.role}-${candidate.second.role}`
}

/** Where its entities are named in the sentence; what is implied is not. */
export function namesOf({ candidate: { first, second } }: Integration): Range[] {
  return [first, second].flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
}

const SUBJECTS = new Set(['subject', 'topic', 'by'])

function featureContext({ reading, sentence, headings, section }: SentenceInContext, tools: Tools): FeatureContext {
  const { block, text } = sentence
  return {
    catalog: tools.catalog,
    block,
    headings,
    names: bucket(new Set(reading.args.map((arg) => arg.id)).size, NAMES),
    hasSubject: reading.args.some((arg) => SUBJECTS.has(arg.role)),
    ...signsOf(text, block.trail.at(-1)?.text ?? ''),
    around: surroundingsOf(text, reading, tools.catalog),
    together: (a, b) => section.together.get(pairKey(a, b)) ?? 0,
  }
}

/** That a service has a feature of its own is no integration. */
function marksOf(row: Row, { sentence, reading }: SentenceInContext, catalog: Catalog): Candidate[] {
  const isApart = ({ first, second }: Candidate) => knowledgeOf(catalog, first.id, second.id).kin === 'apart'
  return markedPairs(row, sentence.text, reading).filter(isApart)
}

/** Every pair of entities of a sentence, and of what the text before it is about, with what it is scored by. */
export function integrationsOf(context: SentenceInContext, tools: Tools): Integration[] {
  const { reading, antecedents, row, sentence } = context
  if (isReferral(sentence, reading)) return []
  const all = [...(row ? marksOf(row, context, tools.catalog) : []), ...candidatesOf(reading, antecedents, row)]
  if (all.length === 0) return []
  const polarity = createPolarity(context)
  const candidates = all.filter((candidate) => polarity.speaksOf(candidate))
  if (candidates.length === 0) return []
  const features = featureContext(context, tools)
  // Data flows along arrows that are drawn, but who acts is what is known of the two.
  const drawn = (candidate: Candidate): Which | null => {
    const actor = drawnActor(candidate, sentence.text, reading)
    return actor && knowledgeOf(tools.catalog, candidate.first.id, candidate.second.id).affinity ? null : actor
  }
  const occasionOf = createOccasions(sentence.text, reading)
  return candidates.map((found) => {
    const occasion = occasionOf(found)
    const predicate = occasion?.predicate ?? polarity.verbOf(found)
    const candidate = predicate === found.predicate ? found : { ...found, predicate }
    const overt = occasion?.actor ?? overtActor(candidate, sentence.text, reading) ?? drawn(candidate)
    return { ...oriented(candidate, features, overt), negated: polarity.denies(candidate) }
  })
}

function knownNumber({ affinity, reach }: PairKnowledge): number | null {
  if (!affinity) return reach === 'unlisted' ? null : 0
  return affinity.reach === 'broad' ? 1 : affinity.core ? 3 : 2
}

function oriented(candidate: Candidate, context: FeatureContext, overt: Which | null): Omit<Integration, 'negated'> {
  const { first, second } = candidate
  const expected = knowledgeOf(context.catalog, first.id, second.id)
  const known = overt ? withoutPrejudice(expected, candidate[overt].id) : expected
  const direction: Description = (taker) => describeDirection(candidate, known, taker)
  const certain = overt ?? certainActor(candidate)
  const leading = certain ?? ((scoreDirection(direction)[0] ?? 0) >= 0 ? 'first' : 'second')
  const actingAs = (which: Which) =>
    which === 'first'
      ? { candidate, known, actor: first, acted: second }
      : { candidate, known, actor: second, acted: first }
  const settled = actingAs(leading)
  const taken = certain ?? assumedActor(candidate, known)
  const assumed = taken === leading ? settled : actingAs(taken)
  return {
    source: settled.actor.id,
    target: settled.acted.id,
    candidate,
    describe: (taker) => {
      describeCandidate(assumed, context, taker)
      describeSurroundings(candidate, context.around, taker)
    },
    first: first.id,
    second: second.id,
    certain,
    direction,
    manner: (taker) => describeVerb(settled, context.catalog, taker),
    origin: candidate.origin,
    ruledOut:
      overt && !known.affinity
        ? othersThanSaid(candidate)
        : [...ruledOut(candidate, leading), ...unsaidTrigger(candidate, known, settled.actor.id)],
    least: candidate.marked ? MARKED : overt ? OVERT : 0,
    known: knownNumber(known),
  }
}
