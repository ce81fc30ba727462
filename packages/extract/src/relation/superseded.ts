import { isExternalId, isPartOf, type Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import { isCalledEnded, isRunningCopy, saysEnded } from '../lexicon/replacement-cues.ts'
import type { Argument } from '../reading.ts'
import type { Replacement } from './replacement.ts'

/**
 * Replacements of what the catalog knows to be gone or going. Notes say so in few words and many ways ("Cloud9 is closed,
 * CloudShell instead", "옛날 것이고 이제 …를 쓴다"); that a name is of something old tells which of the two is meant.
 */

/** Says that something is over, or that something else is used now. */
const PASSING =
  /\b(?:legacy|deprecated|old(?:er)?|outdated|retired|discontinued|closed|ended|ends|end of (?:life|support)|eol|no longer|(?:not|cannot|can't) .{0,20}any ?more|new customers|dead(?![ -]letter)|instead|successor|replac\w+|superseded|became|was|formerly|former name|took over|takes over|take over|new (?:name|form|way)|rather than|in favou?r|renamed|rebranded|(?:is|are|was|were) now|now (?:called|known|named)|(?:switch|migrat|mov)(?:e[ds]?|ed|es|ing)? (?:away )?(?:from|off)|prefer(?:red)?)\b|더 ?이상|더는|(?:권장|추천|지원)(?:되|하)지 않|비권장|갈아타|갈아탄|갈아탈|이제|이젠|옛날|옛 |구식|단종|종료|대체|대신|없다|없어|없음|(?:제공|지원|판매)(?:이|가)? ?중단|(?:^|[\s(,])구 |예전|후속|새 이름|말고|레거시|사라졌|바뀌|바뀐|진화|신규 (?:고객|가입)|끝났/i

/** Right before what is used now. */
const BEFORE_NEW =
  /(?:\buse|\btake|\bgo (?:for|with)|\bprefer|\bpick|\bchoose|\bswitch(?:ing|ed)? to|\bmov(?:e|ed|ing) to|\bmigrat(?:e|ed|ing) to|\brenamed(?: to| as)?|\bnow (?:called|named|known as)|\bpointed to|\bbecame|\bnow|→|->|=>)(?: the| an?| aws| amazon)? ?$/i
/** Right after what is used now, and what else is named with it. */
const AFTER_NEW =
  /^(?:이|가|는|은)? ?(?:대신|후속|그걸 대체|이걸 대체|대체)|^(?:을|를) ?(?:쓰|쓴|쓸|써|씀|씁|사용|이용|권장|추천)|^(?:이|가)? ?(?:권장|추천)|^(?:으로|로) ?(?:옮|갈아|간다|가야|가면|대체|교체|바뀌|바뀐|넘어|이전|이관|전환|마이그레이션)|^ ?(?:instead|takes over|took over|proposed|replaced|replaces|(?:is|are) (?:the |a |an )?(?:recommended|new|replacement|successor)|is the way)/i

const REACH = 32
/** Characters back from the end of a sentence in which something may be said to be over. */
const SAID = 240
/** Characters behind a name in which it may be called ended, and in the sentence before. */
const SAID_BEHIND = 64
const SAID_BEFORE = 120
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

/** A name that the sentence calls the new one; things outside AWS only where it says that the old one has ended. */
function calledNew(older: Older, context: SentenceInContext, catalog: Catalog): string[] {
  const { args } = context.reading
  return args.flatMap((arg) => {
    const { id, group } = arg
    if (id === older.id || isPartOf(catalog, id, older.id) || isPartOf(catalog, older.id, id)) return []
    if (isGone(catalog, id) || (isExternalId(id) && (!older.ended || isExternalId(older.id)))) return []
    const together = args.filter((other) => other.group === group)
    return isCalledNew(context.sentence.text, arg, together) ? [id] : []
  })
}

interface Older {
  readonly id: string
  /** True: the text says that it has ended, whatever the catalog knows. */
  readonly ended: boolean
}

/** What takes the place of an old thing that the sentence names. */
function newerOf(older: Older, context: SentenceInContext, catalog: Catalog): Newer[] {
  const successor = catalog.byId.get(older.id)?.replacedBy ?? null
  const called: Newer[] = calledNew(older, context, catalog)
    .filter((id) => id !== successor)
    .map((id) => ({ id, confidence: BY_WORDS }))
  if (successor === null) return called
  if (context.reading.args.some(({ id }) => id === successor))
    return [...called, { id: successor, confidence: BY_CATALOG }]
  const implied = called.length === 0 && context.antecedents.some(({ id }) => id === successor)
  return implied ? [{ id: successor, confidence: BY_WORDS }] : called
}

/**
 * The old things that the text before has named, where the sentence calls their successors what is used now: "SMS는 없다.
 * MGN을 쓴다." That it merely names them says nothing.
 */
function impliedOlders({ reading, sentence, antecedents }: SentenceInContext, catalog: Catalog): Replacement[] {
  const { args } = reading
  const isNew = (arg: Argument): boolean =>
    isCalledNew(
      sentence.text,
      arg,
      args.filter(({ group }) => group === arg.group),
    )
  return antecedents.flatMap(({ id }) => {
    if (!isGone(catalog, id) || args.some((arg) => arg.id === id)) return []
    const newer = args.find((arg) => arg.id === catalog.byId.get(id)?.replacedBy && isNew(arg))
    return newer ? [replacement(newer.id, id, BY_WORDS)] : []
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

/** The sentence right before, where it says that what it is about has ended: "X is closed to new customers. Use Y." */
function endedBefore(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const { block, start } = context.sentence
  if (start === 0 || !saysEnded(block.clean.text.slice(Math.max(0, start - SAID_BEFORE), start))) return []
  const older = context.antecedents.find(({ origin, near }) => near && (origin === 'previous' || origin === 'opening'))
  if (!older || context.reading.args.some(({ id }) => id === older.id)) return []
  const newer = calledNew({ id: older.id, ended: true }, context, catalog)
  return newer.map((id) => replacement(id, older.id, BY_WORDS))
}

/** An instance is retired when its host is; that ends no service. */
const isEnded = (text: string, arg: Argument): boolean =>
  isCalledEnded(text.slice(arg.end, arg.end + SAID_BEHIND)) && !isRunningCopy(text, arg)

/** What takes the place of each old thing that a sentence is about; empty where nothing says that it is over. */
export function supersededIn(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const { sentence, reading } = context
  const about = reading.args.map((arg) => ({ id: arg.id, ended: isEnded(sentence.text, arg) }))
  const over = about.filter(({ id, ended }) => ended || isGone(catalog, id))
  const replacements = (olders: readonly Older[]) =>
    olders.flatMap((older) =>
      newerOf(older, context, catalog).map(({ id, confidence }) => replacement(id, older.id, confidence)),
    )
  const ended = replacements(over.filter((older) => older.ended))
  const known = [...replacements(over.filter((older) => !older.ended)), ...impliedOlders(context, catalog)]
  const found = known.length > 0 && PASSING.test(saidSoFar(sentence)) ? [...ended, ...known] : ended
  return found.length > 0 ? found : endedBefore(context, catalog)
}
