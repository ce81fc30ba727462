import { allOf, labelsOf, listed } from './answer-lists.ts'
import type { Answer, ComparedLimits, Hop, Language } from './answer.ts'
import { ownOf } from './compared-neighbours.ts'
import { limitLabel } from './limit-node.ts'
import { withParticle } from './particle.ts'
import { edgesInWords } from './words.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

/** Of what joins them, and of the limits that more than one of them has, so many go into the words. */
const MOST_SAID = 2

/** How the compared things differ, in a few sentences: what joins them, what all work with, what one of them alone does. */
export function comparisonInWords(answer: Comparison, language: Language): string {
  const sentences = [
    ...unnamedInWords(answer, language),
    edgesInWords(
      answer.direct.slice(0, MOST_SAID).map((hop) => labelled(answer, hop)),
      language,
    ),
    sharedInWords(answer, language),
    ...answer.entities.map((_, at) => ownInWords(answer, at, language)),
    ...answer.limits.slice(0, MOST_SAID).map((each) => limitsInWords(answer, each)),
  ].filter((sentence) => sentence !== '')
  if (sentences.length > 0) return sentences.join(' ')
  const names = labelsOf(answer.entities)
  return language === 'ko'
    ? `노트에는 ${withParticle(names.join(', '), 'object')} 비교할 내용이 없습니다.`
    : `The notes say nothing by which ${allOf(names, 'and')} could be compared.`
}

function labelled({ entities, parts }: Comparison, hop: Hop): Hop {
  const nodes = [...entities, ...parts]
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id
  return { ...hop, from: labelOf(hop.from), to: labelOf(hop.to) }
}

function unnamedInWords({ entities }: Comparison, language: Language): readonly string[] {
  const names = labelsOf(entities.filter(({ inNotes }) => !inNotes))
  if (names.length === 0 || names.length === entities.length) return []
  return language === 'ko'
    ? [`노트에 ${names.join(', ')}에 대한 내용이 없습니다.`]
    : [`The notes say nothing of ${allOf(names, 'or')}.`]
}

function sharedInWords(answer: Comparison, language: Language): string {
  const labels = labelsOf(answer.neighbours.filter(({ relations }) => relations.every((own) => own.length > 0)))
  const isPair = answer.entities.length === 2
  if (labels.length === 0) return ''
  return language === 'ko'
    ? `${isPair ? '둘 다' : '셋 다'} ${withParticle(koreanList(labels), 'with')} 연동됩니다.`
    : `${isPair ? 'Both' : 'All three'} work with ${englishList(labels)}.`
}

function ownInWords(answer: Comparison, at: number, language: Language): string {
  const labels = labelsOf(ownOf(answer, at))
  const name = answer.entities[at]?.label ?? ''
  if (labels.length === 0) return ''
  return language === 'ko'
    ? `${name}만 ${withParticle(koreanList(labels), 'with')} 연동됩니다.`
    : `Only ${name} works with ${englishList(labels)}.`
}

const englishList = (labels: readonly string[]) => listed(labels, ', ', (more) => `and ${more} more`)
const koreanList = (labels: readonly string[]) => listed(labels, ', ', (more) => `외 ${more}개`)

/** `message size: SQS max 256 KB, SNS max 256 KB.` Nothing for a limit that only one of them has. */
function limitsInWords({ entities }: Comparison, { topic, limits }: ComparedLimits): string {
  const quantities = limits.flatMap(([surest], at) =>
    surest ? [`${entities[at]?.label ?? ''} ${limitLabel(surest.limit)}`] : [],
  )
  return topic === '' || quantities.length < 2 ? '' : `${topic}: ${quantities.join(', ')}.`
}
