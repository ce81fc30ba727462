import type { Language } from '../answer.ts'
import type { Suggestion } from '../errors.ts'
import type { Names } from '../names.ts'
import { withParticle } from '../particle.ts'
import { keywordsOf } from './keywords.ts'

/** Questions that can be read, about the names in a text that could not; examples if it has none. */
export function suggestedQuestions(names: Names, text: string, language: Language): readonly Suggestion[] {
  const found = keywordsOf(names, text, { misspelt: false }).names
  const labels = found.flatMap(({ id }) => names.entities.get(id)?.label ?? [])
  const about: About =
    labels.length > 0
      ? { all: labels, pair: labels.slice(0, 2) }
      : { all: ['EventBridge', 'SSM'], pair: ['SQS', 'SNS'] }
  const questions = language === 'ko' ? koreanQuestions(about) : englishQuestions(about)
  return questions.map((question) => ({ id: question, label: question }))
}

/** Names to ask about, and two of them that could be taken for each other. */
interface About {
  readonly all: readonly string[]
  readonly pair: readonly string[]
}

function englishQuestions({ all: [first = '', second, third], pair: [one = '', other] }: About): readonly string[] {
  const path = second === undefined ? [] : [`${first} to ${second}`]
  const comparison = other === undefined ? [] : [`${one} vs ${other}`]
  const connection = third === undefined ? [] : [`what connects ${first}, ${second ?? ''} and ${third}`]
  return [
    ...connection,
    ...path,
    ...comparison,
    `what integrates with ${first}`,
    `limits of ${first}`,
    `what replaces ${first}`,
  ]
}

function koreanQuestions({ all: [first = '', second, third], pair: [one = '', other] }: About): readonly string[] {
  const path = second === undefined ? [] : [`${first}에서 ${second}까지`]
  const comparison = other === undefined ? [] : [`${withParticle(one, 'with')} ${other} 차이`]
  const connection = third === undefined ? [] : [`${first}, ${second ?? ''}, ${withParticle(third, 'object')} 잇는 것`]
  return [
    ...connection,
    ...path,
    ...comparison,
    `${withParticle(first, 'with')} 연동되는 서비스`,
    `${first} 한도`,
    `${first} 대신`,
  ]
}
