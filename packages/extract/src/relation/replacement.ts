import { isExternalId, isPartOf, serviceOf, type Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Argument } from '../reading.ts'
import {
  APPOSED,
  CUE_HINT,
  INSERTION,
  isRunningCopy,
  LEGACY,
  LINE_OF_FORMER_NAME,
  REPLACEMENT_CUES,
  type Cue,
} from '../lexicon/replacement-cues.ts'
import { replacedInRow } from './replaced-row.ts'
import { supersededIn } from './superseded.ts'

/** Which thing takes the place of which. Few words say so, so these are rules, each with its own confidence. */

export interface Replacement {
  readonly newer: string
  readonly older: string
  readonly rule: string
  readonly confidence: number
  readonly negated: boolean
}

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
function partnerOf(context: SentenceInContext, arg: Argument, cue: Cue): string | null {
  const others = context.reading.args.filter((other) => other.id !== arg.id && other.group !== arg.group)
  const subject = others.find((other) => !other.weak && (other.role === 'subject' || other.role === 'topic'))
  const named = others.find((other) => !other.weak)
  return subject?.id ?? named?.id ?? others[0]?.id ?? (cue.elliptic ? impliedPartner(context, arg) : null)
}

/** What the text before is about; the headings above a heading are about more than its names. */
function impliedPartner({ antecedents, sentence }: SentenceInContext, arg: Argument): string | null {
  if (sentence.block.kind === 'heading') return null
  const before = antecedents.filter(({ id, whole }) => id !== arg.id && !whole)
  return (before.find(({ near }) => near) ?? before[0])?.id ?? null
}

interface Replaced {
  readonly cue: Cue
  readonly newer: string
  readonly older: Argument | string
}

const CALLED_OLD = /(?:legacy|older|old|예전|예전의|옛|낡은|레거시) $/i

const isCalledOld = (text: string, { start }: Argument): boolean =>
  CALLED_OLD.test(text.slice(Math.max(0, start - CONTEXT), start))

/** "Instead of" says so only of what is old and no part of the other; else it compares. */
function isReplacement({ cue, newer, older }: Replaced, text: string, catalog: Catalog): boolean {
  const id = typeof older === 'string' ? older : older.id
  const isCurrent = catalog.byId.get(id)?.status === 'current'
  if (cue.rule === 'replaces' && isCurrent && typeof older !== 'string') {
    return isCalledOld(text, older) || (!older.weak && !isRunningCopy(text, older))
  }
  if (cue.rule !== 'instead-of') return true
  if (isPartOf(catalog, newer, id) || isPartOf(catalog, id, newer)) return false
  return !isExternalId(newer) && !isExternalId(id) && !isCurrent
}

/** The name right before another one. */
const nameBefore = (args: readonly Argument[], arg: Argument): Argument | undefined =>
  args.filter(({ end }) => end <= arg.start).at(-1)

const APPOSED_CONFIDENCE = 0.8

/** "Y (구 X)", "Y, formerly X": the former name of the name right before it, and of nothing else that is named. */
function apposed(context: SentenceInContext, arg: Argument): Replacement[] {
  const { text } = context.sentence
  const before = nameBefore(context.reading.args, arg)
  if (!before) return lineOfFormerName(context, arg)
  if (before.id === arg.id || !APPOSED.test(text.slice(before.end, arg.start))) return []
  return [formerName(before.id, arg.id)]
}

const formerName = (newer: string, older: string): Replacement => ({
  ...{ newer, older, negated: false },
  rule: 'replaces/former-name',
  confidence: APPOSED_CONFIDENCE,
})

/** "Formerly X." as all that a line says is said of what stands right above it. */
function lineOfFormerName(context: SentenceInContext, arg: Argument): Replacement[] {
  const { sentence, antecedents, headings } = context
  const alone =
    LINE_OF_FORMER_NAME.test(sentence.text.slice(0, arg.start)) && /^[.)]?\s*$/.test(sentence.text.slice(arg.end))
  if (!alone || sentence.block.kind === 'heading') return []
  const above = antecedents.find(({ id, near }) => near || headings[0]?.has(id))
  return above && above.id !== arg.id ? [formerName(above.id, arg.id)] : []
}

/** What a cue at a name says: two names of one thing are no two things, and a name in brackets is one of the name before. */
function cuedAt(context: SentenceInContext, arg: Argument, catalog: Catalog): Replacement[] {
  const { text } = context.sentence
  const { args } = context.reading
  const cue = REPLACEMENT_CUES.find((candidate) => holds(candidate, text, arg))
  if (!cue) return apposed(context, arg)
  if (cue.naming && args.some((other) => other !== arg && other.id === arg.id)) return []
  const before = cue.naming && cue.where === 'before' ? nameBefore(args, arg) : undefined
  const inserted = before && INSERTION.test(text.slice(before.end, arg.start)) ? before.id : null
  const other = inserted ?? partnerOf(context, arg, cue)
  if (!other) return []
  const isOlder = cue.side === 'older'
  const newer = isOlder ? other : arg.id
  const older = isOlder ? arg : (args.find(({ id }) => id === other) ?? other)
  if (!isReplacement({ cue, newer, older }, text, catalog)) return []
  return [
    {
      newer,
      older: isOlder ? arg.id : other,
      rule: `replaces/${cue.rule}`,
      confidence: cue.confidence,
      negated: false,
    },
  ]
}

function cued(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const { args } = context.reading
  if (args.length === 0 || !CUE_HINT.test(context.sentence.text)) return []
  return args.flatMap((arg) => cuedAt(context, arg, catalog))
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

/** "Replaced by ALB and NLB": each of the list takes the place of what is replaced. */
function byEach(replacement: Replacement, { args }: SentenceInContext['reading']): Replacement[] {
  const { newer, older } = replacement
  const group = args.find(({ id }) => id === newer)?.group
  const list = args.filter((arg) => arg.group === group && arg.id !== older && !arg.weak).map(({ id }) => id)
  return [replacement, ...list.filter((id) => id !== newer).map((id) => ({ ...replacement, newer: id }))]
}

/**
 * Replacements that a sentence states, one per pair. What the header of a table says goes before what the catalog knows to
 * be old, and that before mere words.
 */
export function replacementsOf(context: SentenceInContext, catalog: Catalog): Replacement[] {
  const known = [...replacedInRow(context), ...supersededIn(context, catalog)]
  const settled = new Set(known.map(({ older }) => older))
  const others = [...cued(context, catalog), ...legacy(context, catalog)].filter(({ older }) => !settled.has(older))
  const found = [...known, ...others].flatMap((item) => byEach(item, context.reading))
  return found.filter(
    (item, i) => found.findIndex((other) => other.newer === item.newer && other.older === item.older) === i,
  )
}
