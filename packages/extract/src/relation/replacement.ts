import { isPartOf, serviceOf, type Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Argument } from '../reading.ts'
import { supersededIn } from './superseded.ts'

/** Which thing takes the place of which. Few words say so, so these are rules, each with its own confidence. */

export interface Replacement {
  readonly newer: string
  readonly older: string
  readonly rule: string
  readonly confidence: number
  readonly negated: boolean
}

/** A cue that stands at the older or the newer name, before or after it. */
interface Cue {
  readonly rule: string
  readonly side: 'older' | 'newer'
  readonly where: 'before' | 'after'
  readonly pattern: RegExp
  readonly confidence: number
  /** True: the other side may be left unsaid, where the text before names it. */
  readonly elliptic?: boolean
}

const CUES: readonly Cue[] = [
  // "X 대신 Y를 쓴다", "use Y instead of X"
  {
    rule: 'instead-of',
    side: 'older',
    where: 'after',
    pattern: /^ ?(?:의 )?(?:을 |를 )?대신(?:에|해|하여|하는|할)?[ ,]/,
    confidence: 0.6,
  },
  {
    rule: 'instead-of',
    side: 'older',
    where: 'before',
    pattern: /(?:instead of|rather than|in place of)(?: using)?(?: the| an?)? ?$/i,
    confidence: 0.6,
  },
  // "Y는 X를 대체한다", "Y replaces X"
  {
    rule: 'replaces',
    side: 'older',
    where: 'after',
    pattern: /^(?:을|를) (?:완전히 |점차 |거의 |사실상 )?대체(?!되|된|될|돼)/,
    confidence: 0.9,
  },
  {
    rule: 'replaces',
    side: 'older',
    where: 'before',
    pattern: /\b(?:replac|supersed|succeed)(?:es|ed|ing|e|s)? (?:the |an? |legacy |older? )*$/i,
    confidence: 0.85,
  },
  {
    rule: 'replaces',
    side: 'newer',
    where: 'before',
    pattern: /\b(?:replaced|superseded|succeeded) by (?:the |an? |newer? )*$/i,
    confidence: 0.9,
  },
  {
    rule: 'replaces',
    side: 'newer',
    where: 'after',
    pattern: /^(?:으로|로) (?:완전히 |점차 )?(?:대체|교체)(?:되|된|될|돼|하)/,
    confidence: 0.85,
  },
  { rule: 'successor', side: 'older', where: 'after', pattern: /^의 (?:후속|차세대|개선된|발전된)/, confidence: 0.8 },
  {
    rule: 'successor',
    side: 'older',
    where: 'before',
    pattern: /\b(?:successor (?:to|of)|evolution of|upgrade (?:to|of)) (?:the )?$/i,
    confidence: 0.8,
  },
  // "X의 예전 이름은 Y", "Y의 새 이름"
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern: /(?:예전|이전|옛|과거) ?(?:이름|명칭|이름이|명칭이)(?:은|는|이|가|:)? ?$/,
    confidence: 0.9,
    elliptic: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'after',
    pattern: /^의 (?:새|새로운|바뀐|현재) (?:이름|명칭)/,
    confidence: 0.9,
    elliptic: true,
  },
  // "formerly X", "이전에는 X라 불렀다"
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern: /\b(?:formerly|previously|once|used to be|originally)(?: known as| called| named)? (?:the )?$/i,
    confidence: 0.9,
    elliptic: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'after',
    pattern: /^(?:이?라고|이?라는 이름|이?라) ?(?:불[렀렸리린]|했|알려)/,
    confidence: 0.85,
    elliptic: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern: /(?:^|[\s(])(?:구|옛|이전 이름|이전 명칭|전신)(?:은|인|:)? ?$/,
    confidence: 0.8,
    elliptic: true,
  },
  {
    rule: 'renamed',
    side: 'newer',
    where: 'before',
    pattern: /\b(?:renamed|rebranded)(?: to| as)? (?:the )?$/i,
    confidence: 0.9,
  },
  {
    rule: 'renamed',
    side: 'newer',
    where: 'after',
    pattern: /^(?:으로|로) (?:(?:이름이 |명칭이 )(?:바뀌|바뀐|변경되)|개명|리브랜딩)/,
    confidence: 0.85,
  },
  { rule: 'deprecated-for', side: 'newer', where: 'before', pattern: /\bin favou?r of (?:the )?$/i, confidence: 0.9 },
]

/** Words that call one thing the old one without naming what came after it. */
const LEGACY =
  /레거시|구버전|구형|구식|더 ?이상 (?:사용되지|지원되지|권장되지)|단종|지원(?:이)? 종료|legacy|deprecated|older generation|no longer (?:recommended|supported|available)|end of life/i

/** A word of every cue, so that most sentences need not be tried against each. */
const HINT =
  /대신|대체|교체|후속|차세대|개선된|발전된|이름|명칭|전신|구|옛|부르|불|바뀌|바뀐|변경|개명|리브랜딩|라고|라는|라 |instead|rather|place of|replac|supersed|succe|evolution|upgrade|former|previous|once|used to be|originally|renamed|rebranded|favou?r/i

const CONTEXT = 40
const LEGACY_CONFIDENCE = 0.6

function holds(cue: Cue, text: string, arg: Argument): boolean {
  const stretch =
    cue.where === 'after'
      ? text.slice(arg.end, arg.end + CONTEXT)
      : text.slice(Math.max(0, arg.start - CONTEXT), arg.start)
  return cue.pattern.test(stretch)
}

/** The other side of a replacement: a name in the sentence, preferably its subject, else what the text is about. */
function partnerOf(context: SentenceInContext, arg: Argument, elliptic: boolean): string | null {
  const others = context.reading.args.filter((other) => other.id !== arg.id && other.group !== arg.group)
  const subject = others.find((other) => !other.weak && (other.role === 'subject' || other.role === 'topic'))
  const named = others.find((other) => !other.weak)
  const before = elliptic ? context.antecedents.filter((antecedent) => antecedent.id !== arg.id) : []
  const implied =
    before.find((antecedent) => antecedent.near && !antecedent.whole) ?? before.find((antecedent) => !antecedent.whole)
  return subject?.id ?? named?.id ?? others[0]?.id ?? implied?.id ?? null
}

const named = (id: string) => !id.startsWith('ext:')

/** "Instead of" says so only of what is old and no part of the other; else it compares. */
function isReplacement(cue: Cue, [newer, older]: readonly [string, string], catalog: Catalog): boolean {
  if (cue.rule !== 'instead-of') return true
  if (isPartOf(catalog, newer, older) || isPartOf(catalog, older, newer)) return false
  return named(newer) && named(older) && catalog.byId.get(older)?.status !== 'current'
}

function cued(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const { text } = context.sentence
  if (context.reading.args.length === 0 || !HINT.test(text)) return []
  return context.reading.args.flatMap((arg) => {
    const cue = CUES.find((candidate) => holds(candidate, text, arg))
    const other = cue ? partnerOf(context, arg, cue.elliptic === true) : null
    if (!cue || !other) return []
    const [newer, older] = cue.side === 'older' ? [other, arg.id] : [arg.id, other]
    if (!isReplacement(cue, [newer, older], catalog)) return []
    return [{ newer, older, rule: `replaces/${cue.rule}`, confidence: cue.confidence, negated: false }]
  })
}

/**
 * "X is legacy": what came after it is what the catalog says, if the text has named it; its last-named sibling where the
 * catalog does not know.
 */
function legacy(context: SentenceInContext, catalog: Catalog): Replacement[] {
  if (!LEGACY.test(context.sentence.text)) return []
  const older = context.reading.args[0]?.id
  const entity = older ? catalog.byId.get(older) : undefined
  if (!older || !entity || entity.kind === 'external' || context.reading.args.length > 2) return []
  const named = context.section.named.slice(0, context.before).reverse()
  const sibling = named.find(
    (id) => id !== older && catalog.byId.get(id)?.parent === entity.parent && entity.parent !== null,
  )
  const newer = entity.replacedBy === null ? sibling : named.find((id) => id === entity.replacedBy)
  if (!newer || serviceOf(catalog, newer) === newer) return []
  return [{ newer, older, rule: 'replaces/legacy', confidence: LEGACY_CONFIDENCE, negated: false }]
}

/** Replacements that a sentence states, one per pair. What the catalog knows to be old goes before mere words. */
export function replacementsOf(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const superseded = supersededIn(context, catalog)
  const settled = new Set(superseded.map(({ older }) => older))
  const others = [...cued(context, catalog), ...legacy(context, catalog)].filter(({ older }) => !settled.has(older))
  const found = [...superseded, ...others]
  return found.filter(
    (item, i) => found.findIndex((other) => other.newer === item.newer && other.older === item.older) === i,
  )
}
