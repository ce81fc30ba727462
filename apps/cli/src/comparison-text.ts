import { commonTo, ownOf } from '@cloudlore/graph'
import type { Answer, ComparedEntity, Hop, Language, LimitRow, NamedNode, Neighbour } from '@cloudlore/graph'
import { clean } from './clean.ts'
import type { Styles } from './style.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

/** How the claims of an answer are written, each with its sentence. */
export interface ClaimLines {
  readonly hop: (hop: Hop) => readonly string[]
  readonly neighbour: (entity: NamedNode, neighbour: Neighbour) => readonly string[]
  readonly limit: (row: LimitRow) => readonly string[]
  readonly styles: Styles
  readonly language: Language
}

const TITLES = {
  en: {
    direct: 'What joins them',
    limits: 'Limits',
    shared: (compared: number) => (compared === 2 ? 'With both' : 'With two or more of them'),
    only: (name: string) => `Only ${name}`,
  },
  ko: { direct: '서로 직접 잇는 관계', limits: '제한', shared: () => '공통', only: (name: string) => `${name}만` },
} as const

/** Things side by side, one block for each way to compare them. */
export function comparisonLines(answer: Comparison, lines: ClaimLines): string[] {
  const { direct, limits, shared, only } = TITLES[lines.language]
  const block = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : ['', lines.styles.strong(title), ...found]
  return [
    ...answer.entities.map((entity) => `   ${entityLine(entity, lines)}`),
    ...block(direct, answer.direct.flatMap(lines.hop)),
    ...block(limits, limitLines(answer, lines)),
    ...block(shared(answer.entities.length), neighbourLines(answer, commonTo(answer), lines)),
    ...answer.entities.flatMap(({ label }, at) =>
      block(only(clean(label)), neighbourLines(answer, ownOf(answer, at), lines)),
    ),
  ]
}

function entityLine(
  { label, category, parent, exams, inNotes }: ComparedEntity,
  { styles, language }: ClaimLines,
): string {
  const absent = language === 'ko' ? '노트에 없음' : 'not in the notes'
  const facts = [category?.label[language], parent?.label, exams.join('/'), inNotes ? '' : absent].filter(Boolean)
  return `${clean(label)}  ${styles.faint(clean(facts.join(' · ')))}`
}

function limitLines({ limits }: Comparison, lines: ClaimLines): readonly string[] {
  return limits.flatMap(({ topic, limits: each }) => {
    const isShared = each.filter((rows) => rows.length > 0).length > 1
    const title = isShared && topic !== '' ? [`   ${lines.styles.strong(clean(topic))}`] : []
    return [...title, ...each.flat().flatMap(lines.limit)]
  })
}

function neighbourLines(
  { entities }: Comparison,
  neighbours: Comparison['neighbours'],
  lines: ClaimLines,
): readonly string[] {
  return neighbours.flatMap(({ relations }) =>
    relations.flatMap((own, at) => {
      const entity = entities[at]
      return entity ? own.flatMap((each) => lines.neighbour(entity, each)) : []
    }),
  )
}
