import type { Answer, Evidence, LimitRow, Neighbour, Polarity } from '@cloudlore/graph'
import { deniedLast } from '../graph/denied-last.ts'
import type { Translate } from '../i18n/translate.ts'
import { copiedBlocks } from './copied-blocks.ts'
import type { Block, BlockForm, Line } from './copied-blocks.ts'

/** Answers that are lists. */
export type ListAnswer = Extract<Answer, { kind: 'limits' | 'neighbours' | 'replacements' }>

/** How claims are called, in the language of the interface. */
export interface ListWording {
  readonly t: Translate
  readonly verbOf: (relation: Pick<Neighbour, 'relation' | 'verb'>) => string
  readonly limitOf: (row: LimitRow) => string
  /** The sentence that is shown for a claim; null for one that none states. */
  readonly evidenceOf: (claim: { readonly edge: string | null; readonly evidence: Evidence | null }) => Evidence | null
}

/** A list to be pasted elsewhere, each claim with its sentence, what is denied last. */
export function listCopy(form: BlockForm, answer: ListAnswer, wording: ListWording): string {
  const blocks = blocksOf(answer, wording).filter(({ lines }) => lines.length > 0)
  return copiedBlocks(form, answer.entity.label, blocks)
}

function blocksOf(answer: ListAnswer, wording: ListWording): readonly Block[] {
  const { t, evidenceOf } = wording
  switch (answer.kind) {
    case 'neighbours': {
      const rows = deniedLast([...answer.neighbours, ...answer.nearest])
      return [{ title: '', lines: rows.map((row) => neighbourLine(answer, row, wording)) }]
    }
    case 'limits': {
      const rows = deniedLast([...answer.limits, ...answer.nearest])
      return [{ title: t('limits.title'), lines: rows.map((row) => limitLine(row, wording)) }]
    }
    case 'replacements': {
      const line = (each: ListAnswerRow): Line => ({ words: each.label, evidence: evidenceOf(each) })
      return [
        { title: t('group.replaces.in'), lines: answer.replacedBy.map(line) },
        { title: t('group.replaces.out'), lines: answer.replaces.map(line) },
      ]
    }
  }
}

type ListAnswerRow = Extract<Answer, { kind: 'replacements' }>['replaces'][number]

function neighbourLine({ entity }: ListAnswer, neighbour: Neighbour, wording: ListWording): Line {
  const { label, part, side, polarity } = neighbour
  const own = part?.label ?? entity.label
  const [from, to] = side === 'out' ? [own, label] : [label, own]
  const words = `${from} ${wording.verbOf(neighbour)} → ${to}${deniedWords(polarity, wording)}`
  return { words, evidence: wording.evidenceOf(neighbour) }
}

function limitLine(row: LimitRow, wording: ListWording): Line {
  const { entity, limit, polarity } = row
  const what = limit.what === '' ? '' : `, ${limit.what}`
  const words = `${entity.label}: ${wording.limitOf(row)}${what}${deniedWords(polarity, wording)}`
  return { words, evidence: wording.evidenceOf(row) }
}

function deniedWords(polarity: Polarity, { t }: ListWording): string {
  return polarity === 'asserted' ? '' : ` (${t(`polarity.${polarity}`)})`
}
