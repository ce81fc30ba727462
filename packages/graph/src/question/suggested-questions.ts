import type { Language } from '../answer.ts'
import type { Suggestion } from '../errors.ts'
import type { Names } from '../names.ts'
import { withParticle } from '../particle.ts'
import { exactId } from '../search.ts'

const LONGEST_NAME = 4

/** Entities whose whole names stand in a text, in their order, each once; of names within names the longest. */
export function namesWithin(names: Names, text: string): readonly string[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const found = new Set<string>()
  for (let at = 0; at < words.length; ) {
    let taken = 1
    for (let count = LONGEST_NAME; count >= 1; count--) {
      const id = exactId(names, words.slice(at, at + count).join(' '))
      if (id === null) continue
      found.add(id)
      taken = count
      break
    }
    at += taken
  }
  return [...found]
}

/** Questions that can be read, about the names in a text that could not; examples if it has none. */
export function suggestedQuestions(names: Names, text: string, language: Language): readonly Suggestion[] {
  const labels = namesWithin(names, text).flatMap((id) => names.entities.get(id)?.label ?? [])
  const [first, second] = labels.length > 0 ? labels : ['EventBridge', 'SSM']
  const questions = language === 'ko' ? koreanQuestions(first ?? '', second) : englishQuestions(first ?? '', second)
  return questions.map((question) => ({ id: question, label: question }))
}

function englishQuestions(first: string, second: string | undefined): readonly string[] {
  const path = second === undefined ? [] : [`${first} to ${second}`]
  return [...path, `what integrates with ${first}`, `limits of ${first}`, `what replaces ${first}`]
}

function koreanQuestions(first: string, second: string | undefined): readonly string[] {
  const path = second === undefined ? [] : [`${first}에서 ${second}까지`]
  return [...path, `${withParticle(first, 'with')} 연동되는 서비스`, `${first} 한도`, `${first} 대신`]
}
