import { buildGraph, createNames, type AnsweredQuestion, type Evidence } from '@cloudlore/graph'
import { answerQuestion } from '@cloudlore/graph/question'
import { readLibrary } from '@cloudlore/server/library'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))
/** What the answers are written to. */
export const DOCUMENT = fileURLToPath(new URL('../../docs/questions.md', import.meta.url))
const MOST_SHOWN = 3

const QUESTIONS = [
  'EventBridge to SSM',
  'S3에서 람다 거쳐 DynamoDB까지',
  'S3 to SNS avoiding SQS, within 2 hops',
  'what connects API Gateway, SQS and DynamoDB',
  'SQS와 SNS 차이',
  'CloudWatch와 연동되는 서비스',
  'what triggers Lambda',
  'Lambda timeout',
  'SQS 메시지 최대 크기',
  'what replaces launch configuration',
  'Parameter Store',
]

function evidenceOf({ answer }: AnsweredQuestion): readonly Evidence[] {
  switch (answer.kind) {
    case 'path':
      return (answer.paths[0]?.hops ?? []).flatMap(({ evidence }) => evidence ?? [])
    case 'neighbours':
      return [...answer.neighbours, ...answer.nearest].flatMap(({ evidence }) => evidence ?? [])
    case 'limits':
      return [...answer.limits, ...answer.nearest].flatMap(({ evidence }) => evidence ?? [])
    case 'connection':
      return answer.hops.flatMap(({ evidence }) => evidence ?? [])
    case 'comparison':
      return [
        ...answer.direct,
        ...answer.limits.flatMap(({ limits }) => limits.flat()),
        ...answer.neighbours.flatMap(({ relations }) => relations.flat()),
      ].flatMap(({ evidence }) => evidence ?? [])
    case 'replacements':
      return [...answer.replacedBy, ...answer.replaces].flatMap(({ evidence }) => evidence ?? [])
    case 'entity':
      return [...answer.neighbours, ...answer.limits].flatMap(({ evidence }) => evidence ?? [])
  }
}

// The sentences are our own, but Markdown in them is to be seen as written.
const asWritten = (text: string) => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/\s+/g, ' ')

function section(answered: AnsweredQuestion, number: number): string {
  const byPlace = new Map(evidenceOf(answered).map((one) => [`${one.file}:${one.span.offset}`, one]))
  const sentences = [...byPlace.values()].slice(0, MOST_SHOWN)
  const quoted = sentences.map(({ file, span, quote }) => {
    const path = relative(ROOT, file)
    return `- “${asWritten(quote)}” ([${path}:${span.line}](../${path}#L${span.line}))`
  })
  return [`## ${number}. ${answered.text}`, '', asWritten(answered.words), '', ...quoted].join('\n').trimEnd()
}

const HEAD = `# Questions

Made by \`pnpm questions\`: what the notes of \`data/notes\` answer, with up to three of the sentences behind each answer.`

/** Asks the project's own notes these questions; the answers as Markdown. */
export async function answeredQuestions(): Promise<string> {
  const { claims, catalog } = await readLibrary([NOTES])
  const graph = buildGraph(claims, catalog)
  const names = createNames(catalog, graph)
  const sections = QUESTIONS.map((text, at) => section(answerQuestion(text, { graph, catalog, names }), at + 1))
  return `${[HEAD, ...sections].join('\n\n')}\n`
}
