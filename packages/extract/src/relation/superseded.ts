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
  /\b(?:legacy|deprecated|old(?:er)?|outdated|retired|discontinued|closed|ended|ends|end of (?:life|support)|eol|no longer|no new customers|not .{0,20}any ?more|instead|successor|replac\w+|superseded|became|was|formerly|former name|took over|takes over|take over|new (?:name|form|way)|rather than|in favou?r)\b|이제|이젠|옛날|옛 |구식|단종|종료|대체|대신|없다|없어|없음|예전|후속|새 이름|말고|레거시|사라졌|바뀌|바뀐|진화/i

/** Right before what is used now. */
const BEFORE_NEW = /(?:\buse|\bmove to|\bmigrate to|\bpointed to|\bbecame|\bnow|→|->|=>)(?: the| an?| aws| amazon)? ?$/i
/** Right after what is used now, and what else is named with it. */
const AFTER_NEW =
  /^(?:이|가|는|은)? ?(?:대신|후속|그걸 대체|이걸 대체|대체)|^(?:을|를) ?(?:쓰|쓴|써|사용|이용)|^(?:으로|로) ?(?:옮|대체|교체|바뀌|바뀐|넘어)|^ ?(?:instead|takes over|took over|proposed|replaced|replaces|(?:is|are) (?:the |a |an )?(?:recommended|new|replacement|successor)|is the way)/i

const REACH = 32
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

function newerOf(context: SentenceInContext, older: Argument, catalog: Catalog): { id: string; confidence: number }[] {
  const { text } = context.sentence
  const { args } = context.reading
  const successor = catalog.byId.get(older.id)?.replacedBy
  return args.flatMap((arg) => {
    if (arg.id === older.id || isPartOf(catalog, arg.id, older.id) || isPartOf(catalog, older.id, arg.id)) return []
    if (arg.id === successor) return [{ id: arg.id, confidence: BY_CATALOG }]
    if (isGone(catalog, arg.id) || arg.id.startsWith('ext:')) return []
    const group = args.filter((other) => other.group === arg.group)
    return isCalledNew(text, arg, group) ? [{ id: arg.id, confidence: BY_WORDS }] : []
  })
}

/** What takes the place of each old thing that a sentence names; empty where the sentence does not say that it is over. */
export function supersededIn(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const olders = context.reading.args.filter(({ id }) => isGone(catalog, id))
  if (olders.length === 0 || !PASSING.test(context.sentence.text)) return []
  return olders.flatMap((older) =>
    newerOf(context, older, catalog).map(({ id, confidence }) => ({
      newer: id,
      older: older.id,
      rule: 'replaces/superseded',
      confidence,
      negated: false,
    })),
  )
}
