import { allOf, assertedNodes, labelsOf, limitWords, listed } from './answer-lists.ts'
import type { Answer, Language } from './answer.ts'
import { comparisonInWords } from './comparison-words.ts'
import { counted } from './counted.ts'
import { withParticle } from './particle.ts'
import { neighboursInWords } from './neighbour-words.ts'
import { edgesInWords } from './words.ts'

/** An answer in one or a few sentences. Lists name at most five, and say how many more there are. */
export function answerInWords(answer: Answer, language: Language): string {
  return language === 'ko' ? inKorean(answer) : inEnglish(answer)
}

function inEnglish(answer: Answer): string {
  const list = (items: readonly string[], separator = ', ') => listed(items, separator, (more) => `and ${more} more`)
  switch (answer.kind) {
    case 'path': {
      const [best, ...others] = answer.paths
      const between = `between ${answer.from.label} and ${answer.to.label}`
      const near = answer.nearest.length > 0 ? ` Nearest: ${list(labelsOf(answer.nearest))}.` : ''
      const more = others.length > 0 ? ` ${counted(others.length, 'more path')}.` : ''
      const found = best ? best.words + more : `The notes have no path ${between}.${near}`
      return withNote(found, answer.truncated)
    }
    case 'neighbours': {
      const labels = labelsOf(assertedNodes(answer.neighbours))
      const near = labelsOf(assertedNodes(answer.nearest))
      const others = near.length > 0 ? ` What it works with: ${list(near)}.` : ''
      if (labels.length === 0) return `The notes name nothing of the kind for ${answer.entity.label}.${others}`
      return neighboursInWords(answer, labels, 'en')
    }
    case 'limits': {
      const rows = limitWords(answer, answer.limits)
      const near = limitWords(answer, answer.nearest)
      if (near.length > 0) {
        return `The notes name no limits of ${answer.entity.label} about “${answer.about}”. Others: ${list(near, '; ')}.`
      }
      if (rows.length === 0) return `The notes name no limits of ${answer.entity.label}.`
      return `${answer.entity.label}: ${list(rows, '; ')}.`
    }
    case 'connection': {
      const { entities, between, apart, hops } = answer
      const joined = labelsOf(entities.filter(({ id }) => !apart.some((each) => each.id === id)))
      const left = apart.length > 0 ? [`Nothing in the notes leads to ${allOf(labelsOf(apart), 'or')}.`] : []
      if (hops.length === 0) return `The notes do not connect ${allOf(labelsOf(entities), 'and')}.`
      const means = between.length > 0 ? `through ${allOf(labelsOf(between), 'and')}` : 'directly'
      return [`${allOf(joined, 'and')} are connected ${means}.`, edgesInWords(labelled(answer), 'en'), ...left].join(
        ' ',
      )
    }
    case 'comparison':
      return comparisonInWords(answer, 'en')
    case 'replacements': {
      const { label } = answer.entity
      const [newer, older] = [labelsOf(answer.replacedBy), labelsOf(answer.replaces)]
      const sentences = [
        ...(newer.length > 0 ? [`${label} is replaced by ${list(newer)}.`] : []),
        ...(older.length > 0 ? [`${label} replaces ${list(older)}.`] : []),
      ]
      return sentences.length > 0 ? sentences.join(' ') : `Nothing is known to replace ${label}.`
    }
    case 'entity': {
      const { label } = answer.entity
      if (!answer.inNotes) return `The notes say nothing of ${label}.`
      const relations = counted(assertedNodes(answer.neighbours).length, 'relation')
      return `${label}: ${relations}, ${counted(answer.limits.length, 'limit')} in the notes.`
    }
  }
}

function inKorean(answer: Answer): string {
  const list = (items: readonly string[], separator = ', ') => listed(items, separator, (more) => `외 ${more}개`)
  switch (answer.kind) {
    case 'path': {
      const [best, ...others] = answer.paths
      const between = `${withParticle(answer.from.label, 'with')} ${answer.to.label} 사이`
      const near = answer.nearest.length > 0 ? ` 가까운 것: ${list(labelsOf(answer.nearest))}.` : ''
      const more = others.length > 0 ? ` 다른 경로가 ${others.length}개 더 있습니다.` : ''
      const found = best ? best.words + more : `노트에는 ${between}의 경로가 없습니다.${near}`
      return withNote(found, answer.truncated)
    }
    case 'neighbours': {
      const labels = labelsOf(assertedNodes(answer.neighbours))
      const near = labelsOf(assertedNodes(answer.nearest))
      const others = near.length > 0 ? ` 연동되는 것: ${list(near)}.` : ''
      if (labels.length === 0) return `노트에 ${answer.entity.label}에 대한 그런 내용은 없습니다.${others}`
      return neighboursInWords(answer, labels, 'ko')
    }
    case 'limits': {
      const rows = limitWords(answer, answer.limits)
      const near = limitWords(answer, answer.nearest)
      if (near.length > 0) {
        return `노트에 ${answer.entity.label}의 “${answer.about}” 한도는 없습니다. 다른 한도: ${list(near, '; ')}.`
      }
      if (rows.length === 0) return `노트에 ${answer.entity.label}의 한도는 없습니다.`
      return `${answer.entity.label}: ${list(rows, '; ')}.`
    }
    case 'connection': {
      const { entities, between, apart, hops } = answer
      const joined = labelsOf(entities.filter(({ id }) => !apart.some((each) => each.id === id))).join(', ')
      const left = apart.length > 0 ? [`${withParticle(labelsOf(apart).join(', '), 'topic')} 이어지지 않습니다.`] : []
      if (hops.length === 0)
        return `노트에서 ${withParticle(labelsOf(entities).join(', '), 'topic')} 이어지지 않습니다.`
      const means = between.length > 0 ? `${withParticle(labelsOf(between).join(', '), 'object')} 거쳐` : '직접'
      return [
        `${withParticle(joined, 'topic')} ${means} 이어집니다.`,
        edgesInWords(labelled(answer), 'ko'),
        ...left,
      ].join(' ')
    }
    case 'comparison':
      return comparisonInWords(answer, 'ko')
    case 'replacements': {
      const { label } = answer.entity
      const [newer, older] = [labelsOf(answer.replacedBy), labelsOf(answer.replaces)]
      const sentences = [
        ...(newer.length > 0 ? [`${label} 대신 ${withParticle(list(newer), 'object')} 씁니다.`] : []),
        ...(older.length > 0
          ? [`${withParticle(label, 'topic')} ${withParticle(list(older), 'object')} 대체합니다.`]
          : []),
      ]
      return sentences.length > 0
        ? sentences.join(' ')
        : `${withParticle(label, 'object')} 대체하는 것은 알려진 바 없습니다.`
    }
    case 'entity': {
      const { label } = answer.entity
      if (!answer.inNotes) return `노트에 ${label}에 대한 내용이 없습니다.`
      return `${label}: 노트에 관계 ${assertedNodes(answer.neighbours).length}개, 한도 ${answer.limits.length}개가 있습니다.`
    }
  }
}

const withNote = (text: string, note: string | null) => (note === null ? text : `${text} ${note}`)

/** The hops of a connection with labels for ids. */
function labelled({ entities, between, hops }: Extract<Answer, { kind: 'connection' }>) {
  const labels = new Map([...entities, ...between].map(({ id, label }) => [id, label]))
  const labelOf = (id: string) => labels.get(id) ?? id
  return hops.map(({ from, to, ...hop }) => ({ ...hop, from: labelOf(from), to: labelOf(to) }))
}
