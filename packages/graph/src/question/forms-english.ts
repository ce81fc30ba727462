import {
  comparisonDraft,
  connectionDraft,
  namesOfList,
  slashedComparison,
  type Draft,
  type Form,
  type Groups,
} from './draft.ts'
import { verbsOf } from './english-verb.ts'

const MODIFIER =
  /,?\s+(?<word>via|through|by way of|passing|avoiding|without|excluding|bypassing|not through|not via|(?:but |and )?not)\s+/i
const WORDS_OF_VIA = ['via', 'through', 'by way of', 'passing']

/** A path with what it should pass and avoid: `S3 to SNS via Lambda avoiding SQS`. Null if an end is missing. */
export function pathDraft(from: string | undefined, rest: string | undefined): Draft | null {
  // With its group, `split` gives text, word, text, word, text …
  const [to = '', ...modifiers] = (rest ?? '').split(MODIFIER)
  if (!from || to === '') return null
  const via: string[] = []
  const avoid: string[] = []
  for (let at = 0; at < modifiers.length; at += 2) {
    const isVia = WORDS_OF_VIA.includes(modifiers[at]?.toLowerCase() ?? '')
    const names = namesOfList(modifiers[at + 1])
    if (isVia) via.push(...names)
    else avoid.push(...names)
  }
  return { kind: 'path', from, to, via, avoid }
}

const path = ({ from, to }: Groups) => pathDraft(from, to)

const about =
  (kind: 'replacements' | 'entity') =>
  ({ name }: Groups): Draft | null =>
    name ? { kind, entity: name } : null

const limits = ({ name }: Groups): Draft | null => (name ? { kind: 'limits', entity: name, about: '' } : null)

const comparison = ({ list }: Groups) => comparisonDraft(list)

/** `how does SQS differ from SNS`: two groups, since neither word stands between them alone. */
const comparisonOfTwo = ({ one, other }: Groups) => (one && other ? comparisonDraft(`${one} vs ${other}`) : null)

const connection = ({ list }: Groups) => connectionDraft(namesOfList(list))

/** Whether one acts on the other: a path that says how. */
const acting =
  (side: 'active' | 'passive') =>
  ({ actor, verb, acted }: Groups): Draft | null =>
    verb !== undefined && verbsOf(verb) && actor && acted
      ? pathDraft(side === 'active' ? actor : acted, side === 'active' ? acted : actor)
      : null

const neighbours =
  (side: 'both' | 'in' | 'out') =>
  ({ name, verb }: Groups): Draft | null => {
    const verbs = verb === undefined ? [] : verbsOf(verb)
    if (!name || !verbs) return null
    return { kind: 'neighbours', entity: name, side: verbs.length === 0 ? 'both' : side, verbs }
  }

const THING = '(?:aws )?(?:services?|features?|things?|resources?|tools?)'
const WHAT = `(?:what|which|who)(?: (?:else|other))?(?: ${THING})?`
const LIMIT = '(?:service )?(?:limits?|quotas?|maximums?|max|limitations?|restrictions?)'
const SUCCESSOR = '(?:successors?|replacements?|alternatives?)'
const PREPOSITION = '(?:with|to|on|from|in|into|up|by|for)'
const OBJECT =
  '(?:(?:the |its )?(?:data|events?|messages?|logs?|objects?|metrics|records|files|results|notifications|backups))'
const TALK = '(?:talk|connect|relate|integrate|get|link|communicate|reach|flow|work|interact)(?:ed|d)?'
const TIE = '(?:paths?|routes?|ways?|connections?|relations?|relationships?|links?|integrations?)'

const DIFFERENCE = '(?:differences?|comparisons?|distinctions?)'
const DIFFERENT = '(?:differs?|different|compares?|compared)'

const AUXILIARY = '(?:can|could|does|do|did|will|would|should)'
const ASKER = '(?:i|we|you|one)'

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${pattern}$`, 'i'), read })

/** In the order in which they are tried. */
export const ENGLISH_FORMS: readonly Form[] = [
  form(
    `(?:(?:what(?: is| are|'s)|explain) )?(?:the |an? )?(?:main |key )?${DIFFERENCE} (?:between|of|in) (?<list>.+)`,
    comparison,
  ),
  form(`(?:what(?: is|'s) different (?:between|in|about) )(?<list>.+)`, comparison),
  form(
    `(?:compare|comparing|contrast|distinguish)(?: between)? (?<one>.+?) (?:with|to|against|from) (?<other>.+)`,
    comparisonOfTwo,
  ),
  form(`(?:compare|comparing|contrast|distinguish)(?: between)? (?<list>.+)`, comparison),
  form(
    `(?:(?:how )?(?:does|do|is|are) )?(?<one>.+?) ${DIFFERENT} (?:to|with|from|than|against) (?<other>.+)`,
    comparisonOfTwo,
  ),
  form(`how (?:does|do|is|are) (?<list>.+?) ${DIFFERENT}`, comparison),
  form(
    `(?:when|why|whether|which)?,? ?(?:should (?:i |we |one )|to |do i |is better,? )?(?:use |choose |pick )?(?<list>.+? (?:vs\\.?|versus) .+?)(?: ${DIFFERENCE})?`,
    comparison,
  ),
  form(
    `(?:when|why|whether)? ?(?:should (?:i |we |one )|to |do i )?(?:use|choose|pick) (?<list>.+? or .+)`,
    comparison,
  ),
  form(
    `(?:what|which)(?: one| service)? (?:is|should i use|should we use|to use)(?: better)?[:,]? (?<list>.+? or .+)`,
    comparison,
  ),
  form(`(?<list>.+?)(?:'s)? ${DIFFERENCE}`, comparison),
  form(`(?<list>.+?) ${DIFFERENCE}`, ({ list }) => slashedComparison(list)),

  form(`(?:${WHAT}|what's) (?:is |are )?(?:the |an? )?${SUCCESSOR} (?:of|for|to) (?<name>.+)`, about('replacements')),
  form(`(?:the |an? )?${SUCCESSOR} (?:of|for|to) (?<name>.+)`, about('replacements')),
  form(`${WHAT} (?:replaces|replaced|supersedes|superseded|succeeds|has replaced) (?<name>.+)`, about('replacements')),
  form(`what (?:does|did) (?<name>.+) replace`, about('replacements')),
  form(`what (?:is|was) (?<name>.+) (?:replaced|superseded) (?:by|with)`, about('replacements')),
  form(`(?:does|did|has|will|can) .+ replaced? (?<name>.+)`, about('replacements')),
  form(`(?:is|was) (?<name>.+) replaced by .+`, about('replacements')),
  form(`(?:what (?:should|can|do|to) (?:i |we |one )?use )?instead of (?<name>.+)`, about('replacements')),
  form(`(?<name>.+) (?:replacement|successor|alternatives?)`, about('replacements')),

  form(`(?:what(?:'s| is| are) )?(?:the |all )?${LIMIT} (?:of|for|on|in|with) (?<name>.+)`, limits),
  form(`what ${LIMIT} (?:does|do) (?<name>.+) have`, limits),
  form(`(?:what(?: is| are|'s) )?(?:the )?(?<name>.+?)(?:'s)? ${LIMIT}`, limits),

  form(`what (?:connects|links|joins|ties|relates|combines|unites)(?: together)? (?<list>.+)`, connection),
  form(`(?:what|which ${THING}) (?:is|are|lies|sits|stands) between (?<list>.+)`, connection),
  form(
    `how (?:are|is|do|does|can|could) (?<list>.+) (?:${TALK}|fit|linked|related)(?: with each other| together)?`,
    connection,
  ),
  form(`(?:connect|link|join|relate) (?<list>.+)`, connection),
  form(`(?:the |what is the |what's the )?(?:\\w+ )?${TIE} (?:between|among|of) (?<list>.+)`, connection),

  form(
    `how (?:does|do|can|is|are|could|to|would)(?: (?:i|we|you|one))? (?<from>.+?) (?:be )?${TALK}(?: (?:with|to))? (?<to>.+)`,
    path,
  ),
  form(`(?:is|are) (?<from>.+?) (?:connected|related|linked|integrated) (?:with|to) (?<to>.+)`, path),
  form(`(?:can|does|do) (?<from>.+?) ${TALK}(?: (?:with|to))? (?<to>.+)`, path),
  form(`how ${AUXILIARY} ${ASKER} \\w+(?: ${OBJECT})? from (?<from>.+?) (?:to|into) (?<to>.+)`, path),
  form(
    `how ${AUXILIARY} ${ASKER} (?<verb>\\w+)(?: ${OBJECT})? (?<acted>.+?) (?:from|with|by|using) (?<actor>.+)`,
    acting('active'),
  ),
  form(
    `(?:how )?${AUXILIARY} (?<actor>.+?) (?<verb>\\w+)(?: ${OBJECT})?(?: ${PREPOSITION})? (?<acted>.+)`,
    acting('active'),
  ),
  form(`(?:is|are|was|can) (?<actor>.+?) (?:be )?(?<verb>\\w+)(?: (?:by|from)) (?<acted>.+)`, acting('passive')),
  form(`(?:(?:the |what is the |what's the )?(?:\\w+ )?${TIE} )?between (?<from>.+?) and (?<to>.+)`, path),

  form(`${WHAT} (?:is|are) (?<verb>\\w+) (?:to|with) (?<name>.+)`, neighbours('both')),
  form(`${WHAT} (?:is|are) (?<verb>\\w+) by (?<name>.+)`, neighbours('out')),
  form(
    `(?:${WHAT}|where) (?:does|do|can|did) (?<name>.+?) (?<verb>\\w+)(?: ${OBJECT})?(?: ${PREPOSITION})?`,
    neighbours('out'),
  ),
  form(`${WHAT} (?:is |are )?(?<name>.+?) (?<verb>\\w+ed) (?:by|from)`, neighbours('in')),
  form(`${WHAT} (?:can |is |are |may )?(?<verb>\\w+)(?: ${OBJECT})?(?: ${PREPOSITION})? (?<name>.+)`, neighbours('in')),
  form(
    `(?:the )?(?:neighbou?rs|integrations|connections|relations|partners|callers|users) (?:of|with|for|to) (?<name>.+)`,
    neighbours('both'),
  ),
  form(`(?<name>.+) (?:neighbou?rs|integrations|connections|relations)`, neighbours('both')),

  form(`(?:what is |what's |what are |find )?(?:the |an? )?(?:\\w+ )?${TIE} from (?<from>.+?) to (?<to>.+)`, path),
  form(`(?:how (?:do i |do you |can i |to )(?:get|go|come) )?from (?<from>.+?) to (?<to>.+)`, path),
  form(`(?:how (?:do i |do you |can i |to )(?:get|go|come) )?to (?<to>.+?) from (?<from>.+)`, path),
  form(`(?:how to )?(?:connect|link|join|get|go) (?<from>.+?) (?:to|with) (?<to>.+)`, path),
  form(`(?:\\w+ )?${TIE} (?:to|into|from|of) (?<name>.+)`, neighbours('both')),
  form(`(?<from>.+?) (?:to|into) (?<to>.+)`, path),

  form(
    `(?:what is|what's|what are|who is|tell me about|about|explain|describe|show|find|search(?: for)?) (?<name>.+)`,
    about('entity'),
  ),
]
