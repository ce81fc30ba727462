import { isPartOf, type Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Argument } from '../reading.ts'
import type { Replacement } from './replacement.ts'

/**
 * Replacements of what the catalog knows to be gone or going. Notes say so in few words and many ways ("Cloud9 is closed,
 * CloudShell instead", "옛날 것이고 이제 …를 쓴다"); that a name is of something old tells which of the two is meant.
 */

/** Says that something is over, or that something else is used now. */
const PASSING =
  /\b(?:legacy|deprecated|old(?:er)?|outdated|retired|discontinued|closed|ended|ends|end of (?:life|support)|eol|no longer|(?:not|cannot|can't) .{0,20}any ?more|new customers|dead(?![ -]letter)|instead|successor|replac\w+|superseded|became|was|formerly|former name|took over|takes over|take over|new (?:name|form|way)|rather than|in favou?r|renamed|rebranded|(?:is|are|was|were) now|now (?:called|known|named)|(?:switch|migrat|mov)(?:e[ds]?|ed|es|ing)? (?:away )?(?:from|off)|prefer(?:red)?)\b|더 ?이상|더는|(?:권장|추천|지원)(?:되|하)지 않|비권장|갈아타|갈아탄|갈아탈|이제|이젠|옛날|옛 |구식|단종|종료|대체|대신|없다|없어|없음|예전|후속|새 이름|말고|레거시|사라졌|바뀌|바뀐|진화|신규 (?:고객|가입)|끝났/i

/** Right before what is used now. */
const BEFORE_NEW =
  /(?:\buse|\btake|\bgo (?:for|with)|\bprefer|\bpick|\bchoose|\bswitch to|\bmove to|\bmigrate to|\brenamed(?: to| as)?|\bnow (?:called|named|known as)|\bpointed to|\bbecame|\bnow|→|->|=>)(?: the| an?| aws| amazon)? ?$/i
/** Right after what is used now, and what else is named with it. */
const AFTER_NEW =
  /^(?:이|가|는|은)? ?(?:대신|후속|그걸 대체|이걸 대체|대체)|^(?:을|를) ?(?:쓰|쓴|쓸|써|씀|씁|사용|이용|권장|추천)|^(?:이|가) ?(?:권장|추천)|^(?:으로|로) ?(?:옮|갈아|대체|교체|바뀌|바뀐|넘어)|^ ?(?:instead|takes over|took over|proposed|replaced|replaces|(?:is|are) (?:the |a |an )?(?:recommended|new|replacement|successor)|is the way)/i

const REACH = 32
/** Characters back from the end of a sentence in which something may be said to be over. */
const SAID = 240
const BY_CATALOG = 0.9
const BY_WORDS = 0.75

const isGone = (catalog: Catalog, id: string) => {
  const status = catalog.byId.get(id)?.status
  return status !== undefined && status !== 'current'
}

function isCalledNew(text: string, arg: Argument, group: readonly Argument[]): boolean {
  const last = group.at(-1) ?? arg
  const first = group[0] ?? arg
  return (
    BEFORE_NEW.test(text.slice(Math.max(0, first.start - REACH), first.start)) ||
    AFTER_NEW.test(text.slice(last.end, last.end + REACH))
  )
}

interface Newer {
  readonly id: string
  readonly confidence: number
}

/** What takes the place of an old thing that the sentence names. */
function newerOf(older: Argument, context: SentenceInContext, catalog: Catalog): Newer[] {
  const { text } = context.sentence
  const { args } = context.reading
  const successor = catalog.byId.get(older.id)?.replacedBy
  const called = args.flatMap((arg): Newer[] => {
    if (arg.id === successor) return [{ id: arg.id, confidence: BY_CATALOG }]
    if (arg.id === older.id || isPartOf(catalog, arg.id, older.id) || isPartOf(catalog, older.id, arg.id)) return []
    if (isGone(catalog, arg.id) || arg.id.startsWith('ext:')) return []
    const group = args.filter((other) => other.group === arg.group)
    return isCalledNew(text, arg, group) ? [{ id: arg.id, confidence: BY_WORDS }] : []
  })
  const implied = called.length === 0 && context.antecedents.some(({ id }) => id === successor)
  return implied && successor ? [{ id: successor, confidence: BY_WORDS }] : called
}

/** The old things that the text before has named and that the sentence names the successors of: "SMS는 없다. MGN을 쓴다." */
function impliedOlders(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const named = new Set(context.reading.args.map(({ id }) => id))
  return context.antecedents.flatMap(({ id }) => {
    const newer = isGone(catalog, id) && !named.has(id) ? catalog.byId.get(id)?.replacedBy : undefined
    return newer && named.has(newer) ? [replacement(newer, id, BY_WORDS)] : []
  })
}

const replacement = (newer: string, older: string, confidence: number): Replacement => ({
  ...{ newer, older, confidence },
  rule: 'replaces/superseded',
  negated: false,
})

/** The sentence with what its block says right before it. */
function saidSoFar({ block, end }: SentenceInContext['sentence']): string {
  return block.clean.text.slice(Math.max(0, end - SAID), end)
}

/** What takes the place of each old thing that a sentence is about; empty where nothing says that it is over. */
export function supersededIn(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const spoken = context.reading.args
    .filter(({ id }) => isGone(catalog, id))
    .flatMap((older) =>
      newerOf(older, context, catalog).map(({ id, confidence }) => replacement(id, older.id, confidence)),
    )
  const found = [...spoken, ...impliedOlders(context, catalog)]
  return found.length > 0 && PASSING.test(saidSoFar(context.sentence)) ? found : []
}
