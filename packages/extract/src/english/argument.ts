import type { LinkedMention } from '../linking.ts'
import type { Argument, Predicate, Role } from '../reading.ts'
import type { Word } from './parser.ts'
import { mainClauseStart } from './main-clause.ts'
import { prepositionAt } from './preposition.ts'

/** Case roles of English mentions, from the preposition before the name or the side of the verb that it stands on. */

const LINKING_WORDS =
  /^[\s,/&+]*(?:(?:and|or|nor|and\/or|as well as|plus|then)\s+)?(?:the|a|an|your|aws|amazon|other|even)?\s*$/i
const HEAD_NOUNS =
  /^\s*(?:functions?|buckets?|instances?|topics?|queues?|tables?|volumes?|streams?|clusters?|databases?|db|rules?|roles?|keys?|logs?|services?|groups?|policies|policy|objects?|api|apis|endpoints?|users?|accounts?|events?|alarms?|metrics?|resources?|stacks?|distributions?|snapshots?|targets?|subnets?|images?)?\s*$/i
const NEAR_WORDS = 4

const SEPARATOR = /[,/&+]|\band\b|\bn?or\b|\bplus\b/i
const MOST_BETWEEN = 60
const GLOSS = /\s?\([^()]{0,40}\)/g
/** Items of a list that are not names: at most this many words each. */
const MOST_ITEM_WORDS = 4

/** "A, in-house tools, B": what stands between two commas names something too, if it is short and has no verb. */
function isItem(piece: string): boolean {
  return /^[\w\s'’./-]*$/.test(piece) && piece.trim().split(/\s+/).length <= MOST_ITEM_WORDS
}

/** "A, B and C": only commas, conjunctions, head nouns and further items of the list stand between. */
function coordinates(
  text: string,
  [mention, next]: readonly [LinkedMention, LinkedMention | undefined],
  predicates: readonly Predicate[],
): boolean {
  if (!next) return false
  const between = text.slice(mention.end, next.start).replace(GLOSS, '')
  const first = between.search(SEPARATOR)
  if (first < 0 || between.length > MOST_BETWEEN) return false
  if (!HEAD_NOUNS.test(between.slice(0, first))) return false
  const rest = between.slice(first)
  if (LINKING_WORDS.test(rest)) return true
  if (predicates.some((verb) => verb.start >= mention.end && verb.end <= next.start)) return false
  const pieces = rest.split(',')
  const last = pieces.pop() ?? ''
  return pieces.length > 1 && LINKING_WORDS.test(`,${last}`) && pieces.slice(1).every(isItem)
}

/** Opens a clause: "…, Lambda writes", "… and Lambda writes". */
const CLAUSE_OPENER =
  /(?:[,;]| (?:and|but|while|whereas|then|when|whenever|if|once|because|since|until|unless|as soon as)) (?:the |an? |its )?$/i
const OPENER_REACH = 16
const FINITE_NEXT = 2

/** "API Gateway calls Lambda and Lambda writes to S3": a name between a conjunction and a verb is its subject. */
function opensClause(text: string, mention: LinkedMention, predicates: readonly Predicate[]): boolean {
  if (!CLAUSE_OPENER.test(text.slice(Math.max(0, mention.start - OPENER_REACH), mention.start))) return false
  const verb = predicates.find(({ start, form }) => start >= mention.end && form === 'final')
  const before = predicates.some(({ end, form }) => end <= mention.start && form !== 'noun')
  return before && verb !== undefined && verb.start - mention.end <= FINITE_NEXT
}

const GAP = /^,(?: and| or| but)? $/

/** "A goes to B, C to D": the second clause leaves the verb out, and C is no second goal. */
function isGapped(text: string, mention: LinkedMention, next: LinkedMention | undefined): boolean {
  if (!next || !GAP.test(text.slice(mention.end, next.start).replace(/(?:the|an?) $/i, ''))) return false
  const before = /\b([a-z]+(?: front of)?) (?:the |an? )?$/.exec(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  )?.[1]
  return before !== undefined && text.startsWith(` ${before} `, next.end)
}

interface Parsed {
  readonly words: readonly Word[]
  readonly predicates: readonly Predicate[]
}

/** Opens a clause of its own, into which no preposition reaches. */
const SUBORDINATE = /^(?:when|whenever|if|once|because|while|whereas|until|unless|which|that|who|where|but)$/i

/** The role that a preposition gives to the name at a place; none from before `from` does. */
function prepositionBefore(
  words: readonly Word[],
  [from, at]: readonly [number, number],
  verbs: ReadonlySet<number>,
): Role | null {
  let index = words.findLastIndex((word) => word.end <= at)
  for (let seen = 0; index >= 0 && seen < NEAR_WORDS; index--, seen++) {
    const word = words[index]
    if (!word || word.start < from || SUBORDINATE.test(word.text)) return null
    const preposition = prepositionAt(words, index)
    if (preposition && !(preposition.text === 'to' && verbs.has(words[index + 1]?.start ?? -1)))
      return preposition.text === 'behind' && verbs.has(word.start) ? 'by' : preposition.role
    if (verbs.has(word.start) || /[,;:()]/.test(word.text)) return null
  }
  return null
}

/** Words that say where something is as well as where it goes. */
const WHERE = /^(?:on|in|at|inside|within)$/i
const ARTICLE = /^(?:the|an?|your|our|each|every)$/i

/** "The agent on EC2 sends …": behind the subject and before the verb it is where the subject is. */
function isWhere(words: readonly Word[], { start }: LinkedMention): boolean {
  const before = words.filter((word) => word.end <= start && !ARTICLE.test(word.text)).at(-1)
  return before !== undefined && WHERE.test(before.text)
}

interface Clause {
  /** Where it begins. */
  readonly from: number
  readonly hasSubject: boolean
}

/** The role of a name in its clause. */
function roleOf(mention: LinkedMention, { words, predicates }: Parsed, { from, hasSubject }: Clause): Role {
  const finite = predicates.filter((verb) => verb.form !== 'noun' && verb.start >= from)
  const verbs = new Set(finite.map((verb) => verb.start))
  const preposition = prepositionBefore(words, [from, mention.start], verbs)
  const nextVerb = finite.find((verb) => verb.start >= mention.end)
  const lastVerb = finite.findLast((verb) => verb.end <= mention.start)
  if (preposition === 'goal' && hasSubject && !lastVerb && nextVerb && isWhere(words, mention)) return 'none'
  if (preposition) return preposition
  if (!lastVerb && nextVerb) return 'subject'
  if (lastVerb && (!nextVerb || nextVerb.form === 'linking')) return 'object'
  if (!lastVerb) return 'none'
  return 'object'
}

function isCompound(text: string, mention: LinkedMention, next: LinkedMention | undefined): boolean {
  return next !== undefined && /^\s?$/.test(text.slice(mention.end, next.start))
}

/** Gives each mention its role. In a coordination the first member has the role ("to A, B and C"). */
export function englishArguments(text: string, mentions: readonly LinkedMention[], parsed: Parsed): Argument[] {
  const args: Argument[] = []
  const main = mainClauseStart(text, parsed.predicates)
  let group = 0
  let role: Role | null = null
  const clauseOf = ({ start }: LinkedMention): Clause => {
    const from = start >= main ? main : 0
    return { from, hasSubject: args.some((arg) => arg.start >= from && arg.role === 'subject') }
  }
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1]
    role ??= isCompound(text, mention, next) ? 'compound' : roleOf(mention, parsed, clauseOf(mention))
    const possessive = text.startsWith("'s", mention.end) || text.startsWith('’s', mention.end)
    args.push({ ...mention, role: possessive ? 'genitive' : role, group })
    const gapped = isGapped(text, mention, next) || (next !== undefined && opensClause(text, next, parsed.predicates))
    const apart = mention.start < main && next !== undefined && next.start >= main
    if (!gapped && !apart && coordinates(text, [mention, next], parsed.predicates)) return
    group++
    role = gapped ? 'subject' : null
  })
  return args
}
