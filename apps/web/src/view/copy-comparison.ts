import { commonTo, ownOf } from '@cloudlore/graph'
import type { Answer, Evidence, Hop, LimitRow, NamedNode, Neighbour } from '@cloudlore/graph'
import type { Translate } from '../i18n/translate.ts'
import { copiedBlocks } from './copied-blocks.ts'
import type { Block, BlockForm, Line } from './copied-blocks.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

/** How claims are called, in the language of the interface. */
export interface ComparisonWording {
  readonly t: Translate
  readonly nameOf: (id: string) => string
  readonly verbOf: (relation: Pick<Neighbour, 'relation' | 'verb'>) => string
  readonly limitOf: (row: LimitRow) => string
  readonly categoryOf: (id: string) => string
  /** The sentence that is shown for a claim; null for one that none states. */
  readonly evidenceOf: (claim: { readonly edge: string; readonly evidence: Evidence | null }) => Evidence | null
}

/** A comparison to be pasted elsewhere: what each is, then the claims in blocks, each with its sentence. */
export function comparisonCopy(form: BlockForm, answer: Comparison, wording: ComparisonWording): string {
  const blocks = blocksOf(answer, wording).filter(({ lines }) => lines.length > 0)
  const title = answer.entities.map(({ label }) => label).join(' · ')
  return copiedBlocks(form, title, blocks)
}

function blocksOf(answer: Comparison, wording: ComparisonWording): readonly Block[] {
  const { t } = wording
  return [
    { title: t('compare.what'), lines: answer.entities.map((entity) => entityLine(entity, wording)) },
    { title: t('compare.direct'), lines: answer.direct.map((hop) => hopLine(hop, wording)) },
    { title: t('limits.title'), lines: limitLines(answer, wording) },
    {
      title: t(answer.entities.length === 2 ? 'compare.both' : 'compare.several'),
      lines: neighbourLines(answer, commonTo(answer), wording),
    },
    ...answer.entities.map(({ label }, at) => ({
      title: t('compare.only', { name: label }),
      lines: neighbourLines(answer, ownOf(answer, at), wording),
    })),
  ]
}

function entityLine(
  { label, category, exams }: Comparison['entities'][number],
  { categoryOf }: ComparisonWording,
): Line {
  const facts = [category ? categoryOf(category.id) : '', exams.join(', ')].filter((fact) => fact !== '')
  return { words: [label, facts.join('; ')].filter((part) => part !== '').join(': '), evidence: null }
}

function hopLine(hop: Hop, { nameOf, verbOf, evidenceOf }: ComparisonWording): Line {
  return { words: `${nameOf(hop.from)} ${verbOf(hop)} → ${nameOf(hop.to)}`, evidence: evidenceOf(hop) }
}

function limitLines({ limits }: Comparison, { limitOf, evidenceOf }: ComparisonWording): readonly Line[] {
  return limits.flatMap(({ topic, limits: each }) =>
    each.flat().map((row) => {
      const what = row.limit.what || topic
      return { words: `${row.entity.label}: ${limitOf(row)}${what && `, ${what}`}`, evidence: evidenceOf(row) }
    }),
  )
}

function neighbourLines(
  { entities }: Comparison,
  neighbours: Comparison['neighbours'],
  wording: ComparisonWording,
): readonly Line[] {
  return neighbours.flatMap(({ relations }) =>
    relations.flatMap((own, at) => own.map((each) => neighbourLine(entities[at], each, wording))),
  )
}

function neighbourLine(
  entity: NamedNode | undefined,
  neighbour: Neighbour,
  { verbOf, evidenceOf }: ComparisonWording,
): Line {
  const name = neighbour.part?.label ?? entity?.label ?? ''
  const [from, to] = neighbour.side === 'out' ? [name, neighbour.label] : [neighbour.label, name]
  return { words: `${from} ${verbOf(neighbour)} → ${to}`, evidence: evidenceOf(neighbour) }
}
