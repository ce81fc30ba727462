import { REFERRALS } from '../lexicon/labels.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentence.ts'

/** Names that only say where to read on: what stands under "See also" is not related by standing there. */

const LONGEST_LABEL = 40

/** The words of a label, without marks, emphasis and case. */
const bare = (text: string): string =>
  text
    .slice(0, LONGEST_LABEL + 1)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const isReferralLabel = (text: string): boolean => text.length <= LONGEST_LABEL && REFERRALS.has(bare(text))

/** The label that a line begins with, up to its first colon. */
function labelOfLine(text: string): string {
  const colon = text.search(/[:：]/)
  return colon < 0 ? '' : text.slice(0, colon)
}

/** Whether a sentence does no more than refer: it says nothing itself, and a label before or above it says so. */
export function isReferral({ block, text }: Pick<Sentence, 'block' | 'text'>, { predicates }: Reading): boolean {
  const label = labelOfLine(text)
  const says = predicates.some(({ start, form, infix }) => form !== 'noun' && !infix && start >= label.length)
  if (block.kind === 'heading' || says) return false
  const above = [block.trail.at(-1)?.text, block.leadIn?.clean.text, label]
  return above.some((words) => words !== undefined && isReferralLabel(words))
}
