import type { Range } from '../document/clean-text.ts'
import { isSign, TABLE_NO, TABLE_YES } from '../lexicon/marks.ts'
import type { Reading } from '../reading.ts'

/** Marks by which notes deny a name: "❌ NLB", "NLB ❌", "NLB: no", "NLB (X)". */

/** More than any mark with what parts it from the name. */
const MOST = 24
/** What stands between a name and its mark, and around it. */
const PARTING = /^(?:은|는)(?=\s)|\uFE0F|[\s:：()[\]→–—.,;|]+|->|-(?=\s|$)/gu

/** The mark that a stretch consists of, if it is one; '' if nothing but what parts names. */
function markIn(stretch: string): string {
  return stretch.length > MOST ? stretch : stretch.replace(PARTING, '').toLowerCase()
}

/** A verb of the sentence's own, not one that its lead-in or its label hands down. */
const hasVerb = ({ predicates }: Reading): boolean =>
  predicates.some(({ form, start, end, infix }) => form !== 'noun' && end > start && infix !== true)

/** The mark right behind a name, or behind the list that goes on with it. */
function markBehind(text: string, { start }: Partial<Range>, { args }: Reading): string {
  const at = args.findIndex((arg) => arg.start === start)
  for (let i = at; i >= 0 && i < args.length; i++) {
    const mark = markIn(text.slice(args[i]?.end ?? 0, args[i + 1]?.start ?? text.length))
    if (mark !== '') return mark
  }
  return ''
}

/** Where marks stand before names, each is over all that follows to the next: "✅ ALB ❌ NLB, EC2". */
function markBefore(text: string, { start }: Partial<Range>, { args }: Reading): string {
  for (let i = args.findIndex((arg) => arg.start === start); i >= 0; i--) {
    const mark = markIn(text.slice(args[i - 1]?.end ?? 0, args[i]?.start))
    if (TABLE_NO.has(mark) || TABLE_YES.has(mark)) return mark
  }
  return ''
}

const opensWithSign = (text: string): boolean => {
  const [first = ''] = text.trimStart()
  return isSign(first) && (TABLE_NO.has(first) || TABLE_YES.has(first))
}

/** Signs of "no" anywhere in a text. */
const ANY_SIGN = new RegExp([...TABLE_NO].filter(isSign).join('|'), 'u')

/** Tells of the names of one sentence whether a mark denies them. */
export function createMarks(text: string, reading: Reading): (name: Partial<Range>) => boolean {
  const isBare = !hasVerb(reading)
  // Beside a verb only a sign is a mark, and most sentences have neither a sign nor no verb.
  if (!isBare && !ANY_SIGN.test(text)) return () => false
  if (opensWithSign(text)) return (name) => isBare && TABLE_NO.has(markBefore(text, name, reading))
  return (name) => {
    const mark = markBehind(text, name, reading)
    return TABLE_NO.has(mark) && (isBare || isSign(mark))
  }
}
