import type { Language, Question } from '@cloudlore/graph'

type PathQuestion = Extract<Question, { kind: 'path' }>

/** What a path is to do with a node on its way. */
export type Condition = 'via' | 'avoid'

/** The question with a condition more; a node is either gone through or avoided. */
export function withCondition(question: PathQuestion, condition: Condition, id: string): PathQuestion {
  const without = withoutCondition(question, id)
  return { ...without, [condition]: [...without[condition], id] }
}

/** The question without any condition on a node. */
export function withoutCondition(question: PathQuestion, id: string): PathQuestion {
  const others = (ids: readonly string[]): readonly string[] => ids.filter((other) => other !== id)
  return { ...question, via: others(question.via), avoid: others(question.avoid) }
}

/** The question in words that the box reads, so that it can be seen, changed and shared. */
export function pathQuestionText(
  question: Pick<PathQuestion, 'avoid' | 'from' | 'to' | 'via'>,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ')
  const { from, to, via, avoid } = question
  if (language === 'ko') {
    const through = via.length > 0 ? ` ${names(via)} 거쳐` : ''
    return `${nameOf(from)}에서 ${nameOf(to)}까지${through}${avoid.length > 0 ? ` ${names(avoid)} 빼고` : ''}`
  }
  const through = via.length > 0 ? ` via ${names(via)}` : ''
  return `${nameOf(from)} to ${nameOf(to)}${through}${avoid.length > 0 ? ` avoiding ${names(avoid)}` : ''}`
}

/** Words that wait in the box for the rest of a question, with the caret where the rest is to go. */
export interface Draft {
  readonly text: string
  readonly caret: number
}

/** The question for a path of which one end is known. */
export function pathQuestionWith(end: 'from' | 'to', name: string, language: Language): Draft {
  if (language === 'en' && end === 'to') return { text: ` to ${name}`, caret: 0 }
  const text = language === 'en' ? `${name} to ` : `${name}${end === 'from' ? '에서' : '까지'} `
  return { text, caret: text.length }
}
