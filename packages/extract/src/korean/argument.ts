import type { LinkedMention } from '../linking.ts'
import type { Argument, Role } from '../reading.ts'
import { headNounEnd, isCopula, particleAt, type Case } from './particle.ts'

/** Case roles of Korean mentions, read off the particle after the name, its gloss and its head noun. */

interface Marked {
  readonly role: Role
  /** Where the marking ends. */
  readonly end: number
  readonly coordinated: boolean
}

const ROLE_OF_CASE: Readonly<Record<Case, Role>> = {
  subject: 'subject',
  topic: 'topic',
  object: 'object',
  goal: 'goal',
  source: 'source',
  partner: 'partner',
  instrument: 'via',
  genitive: 'genitive',
  also: 'also',
  bound: 'none',
}

/** Words after a particle that make it another role: "를 통해", "에 의해", "에 대한". */
const POSTPOSITIONS: readonly (readonly [Role, RegExp])[] = [
  // "X의 경우 …" sets the topic, as 은/는 does.
  ['topic', /^ ?경우/],
  ['via', /^ ?(?:통해|통한|통하여|(?:사용|이용|활용)(?:해|하여|하면|함으로|한 )|거쳐|거친|가지고|기반으로)/],
  ['by', /^ ?(?:의해|의한)/],
  ['about', /^ ?(?:대한|대해|관한|관해|관련)/],
  ['for', /^ ?(?:위한|위해|위하여)/],
]

const LONGEST_GLOSS = 80
const COORDINATION = /^ {0,2}(?:,|·|\/|및 |또는 |혹은 |그리고 |이나 |나 |\+ ?|& ?|and |or )/
const NEAR = 24

function glossEnd(text: string, at: number): number {
  const open = text[at] === ' ' ? at + 1 : at
  if (text[open] !== '(') return at
  const close = text.indexOf(')', open)
  return close > 0 && close - open <= LONGEST_GLOSS ? close + 1 : at
}

/** Passes over glosses and head nouns: "SQS(대기열)", "S3 버킷", "EC2 인스턴스". */
function nounEnd(text: string, end: number): number {
  let at = end
  for (let passed = 0; passed < 3; passed++) {
    at = glossEnd(text, at)
    const head = headNounEnd(text, text[at] === ' ' ? at + 1 : at)
    if (head < 0) return at
    at = head
  }
  return at
}

/** "S3에 있는 데이터를 옮긴다", "SNS로 온 알림을 받는다": where something already is, is where it is taken from. */
const RESTING =
  /^ (?:있는|있던|저장된|저장한|저장해 둔|쌓인|쌓여 있는|올라온|올린|담긴|담겨 있는|보관된|보관 중인|들어온|들어 있는|도착한|온) [가-힣A-Za-z]/

function refine(role: Role, text: string, at: number): Role {
  const after = text.slice(at, at + NEAR)
  if (role === 'goal' && RESTING.test(after)) return 'source'
  return POSTPOSITIONS.find(([, pattern]) => pattern.test(after))?.[0] ?? role
}

/** "A와 B를": 와 joins names when another name comes right after it; before a verb it marks the partner. */
function joinsNext(role: Role, end: number, next: LinkedMention | undefined): boolean {
  return role === 'partner' && next !== undefined && next.start - end <= 2
}

function mark(text: string, mention: LinkedMention, next: LinkedMention | undefined): Marked {
  const noun = nounEnd(text, mention.end)
  const particle = particleAt(text, noun)
  if (particle) {
    const end = noun + particle.form.length
    const role = refine(ROLE_OF_CASE[particle.case], text, end)
    const coordinated =
      joinsNext(role, end, next) || (role === 'also' && particle.form.endsWith('나') && next !== undefined)
    return { role, end, coordinated }
  }
  if (isCopula(text, noun)) return { role: 'copula', end: noun, coordinated: false }
  const coordinated = next !== undefined && next.start - noun < NEAR && COORDINATION.test(text.slice(noun, noun + 6))
  if (coordinated) return { role: 'none', end: noun, coordinated }
  const compound = next !== undefined && next.start - noun <= 1
  return { role: compound ? 'compound' : 'none', end: noun, coordinated: false }
}

const APART = /^, ?$/

/** "A는 X, B는 Y를 쓴다": X is no partner of B in a list, but stands in the clause before, as Y does in its own. */
function isGapped(text: string, mentions: readonly LinkedMention[], [marks, at]: readonly [readonly Marked[], number]) {
  const [before, own, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (!own?.coordinated || own.role !== 'none' || before?.role !== 'topic' || next?.role !== 'topic') return false
  return APART.test(text.slice(own.end, mentions[at + 1]?.start))
}

/** Clauses of two names each, with the same two roles, that have one verb behind the last: where each begins. */
function halvesOf(text: string, mentions: readonly LinkedMention[], marks: readonly Marked[]): ReadonlySet<number> {
  const starts = new Set<number>()
  const roleAt = (i: number) => marks[i]?.role
  for (let i = 2; i + 1 < mentions.length; i++) {
    const isSame = roleAt(i) === roleAt(i - 2) && roleAt(i + 1) === roleAt(i - 1) && roleAt(i) !== roleAt(i + 1)
    if (isSame && APART.test(text.slice(marks[i - 1]?.end, mentions[i]?.start))) starts.add(i)
  }
  return starts
}

/** Gives each mention its role; members of a coordination take the role of its last member. */
export function koreanArguments(text: string, mentions: readonly LinkedMention[]): Argument[] {
  const read = mentions.map((mention, i) => mark(text, mention, mentions[i + 1]))
  const marks = read.map((own, i) =>
    isGapped(text, mentions, [read, i]) ? { ...own, coordinated: false, role: read[i + 2]?.role ?? own.role } : own,
  )
  const halves = halvesOf(text, mentions, marks)
  const args: Argument[] = []
  let group = 0
  let half = 0
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention) continue
    let last = i
    while (marks[last]?.coordinated && last + 1 < mentions.length) last++
    if (halves.has(i)) half++
    args.push({ ...mention, role: marks[last]?.role ?? 'none', group, ...(halves.size > 0 ? { half } : {}) })
    if (!marks[i]?.coordinated) group++
  }
  return args
}
