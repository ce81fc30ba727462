import { DENYING, DENYING_LABEL, LABELS, NEGATED_LABEL, type Label } from './lexicon/labels.ts'
import type { Argument, Predicate, Reading, Role } from './reading.ts'

/** Notation that stands for a verb in notes: arrows between names, and labels before a colon ("Targets: SQS, Lambda"). */

const ARROW = /<->|<=>|->|=>|<-(?!\d)|[→⇒➔➜➝➞➡⟶⟹⇢▶►»←⇐⬅⟵↔⇔⟷]\ufe0f?/g
const BACK = /^(?:<-$|[←⇐⬅⟵])/
const BOTH_WAYS = /^(?:<->|<=>|[↔⇔⟷])/
/** Between two names only: else it compares, or quotes. */
const CHAIN = /(?<= )>(?= )/g
const LONGEST_LABEL = 40
const BORDERS = ['.', ';', ':', '|', ',', '(', '→', '➡', '⇒', '>']

const BY_LABEL = LABELS.map((label) => ({
  label,
  english: new RegExp(`(?:^|[^a-z])(?:${label.english.join('|')})`, 'i'),
}))

/** Whether a label only denies: "불가:", "붙일 수 없는 곳". */
export const isDenying = (text: string): boolean => DENYING_LABEL.test(text.replace(/[:：]\s*$/, '').trim())

/** What a label says of the names after it; null if it is none of the known ones. */
export function labelOf(text: string): Label | null {
  if (isDenying(text)) return DENYING
  const found = BY_LABEL.find(
    ({ label, english }) => english.test(text) || label.korean.some((word) => text.includes(word)),
  )
  return found?.label ?? null
}

interface Mark {
  readonly predicate: Predicate
  readonly before: Role | null
  readonly after: Role
}

type Place = Pick<Predicate, 'start' | 'end'>

function infix(frame: Predicate['frame'], { start, end }: Place, negated = false): Predicate {
  return { start, end, frame, passive: false, negated, form: 'final', infix: true }
}

/** A label as the verb that it stands for, at a place of the text. */
export const labelVerb = (label: Label, text: string, place: Place): Predicate =>
  infix(label.frame, place, label === DENYING || NEGATED_LABEL.test(text))

const arrow = (start: number, end: number): Mark => ({
  predicate: infix('send', { start, end }),
  before: 'subject',
  after: 'goal',
})

function arrowMark(sign: string, start: number): Mark {
  const end = start + sign.length
  if (BOTH_WAYS.test(sign)) {
    return { predicate: infix('integrate', { start, end }), before: 'subject', after: 'partner' }
  }
  const forth = arrow(start, end)
  return BACK.test(sign) ? { ...forth, before: 'goal', after: 'subject' } : forth
}

/** An arrow that begins a sentence answers the line before: nothing is sent. */
function arrows(text: string): Mark[] {
  return [...text.matchAll(ARROW)]
    .filter(({ index }) => text.slice(0, index).trim() !== '')
    .map(({ 0: sign, index }) => arrowMark(sign, index))
}

const MOST_GLOSS = 40

/** Whether a name stands in parentheses that explain the one before: "CloudFront (WAF) → ALB". */
function isGloss(text: string, { start, end }: Argument): boolean {
  const open = text.lastIndexOf('(', start)
  const close = text.indexOf(')', end)
  if (open < 1 || close < 0 || close - open > MOST_GLOSS || text.slice(open, start).includes(')')) return false
  return text.slice(open, close).search(ARROW) < 0
}

/** "S3 > Lambda > DynamoDB": each `>` stands right between two names. */
function chains(text: string, args: readonly Argument[]): Mark[] {
  const starts = new Set(args.map(({ start }) => start))
  const ends = new Set(args.map(({ end }) => end))
  return [...text.matchAll(CHAIN)]
    .filter(({ index }) => ends.has(index - 1) && starts.has(index + 2))
    .map(({ index }) => arrow(index, index + 1))
}

/** "kms:Decrypt" has no label. Marks of emphasis are gone from the text, but may stand in words of code. */
const AFTER_LABEL = /^(?:[\s*_`]|$)/

function labels(text: string): Mark[] {
  const marks: Mark[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (!AFTER_LABEL.test(text.slice(colon + 1, colon + 2))) continue
    // Notes with properties write two colons.
    const head = text.slice(Math.max(0, colon - LONGEST_LABEL), colon).replace(/:$/, '')
    const start = Math.max(...BORDERS.map((border) => head.lastIndexOf(border))) + 1
    const words = head.slice(start)
    const label = labelOf(words)
    if (label) {
      const place = { start: Math.max(0, colon - LONGEST_LABEL) + start, end: colon + 1 }
      marks.push({ predicate: labelVerb(label, words, place), before: null, after: label.role })
    }
  }
  return marks
}

/** Roles that a sign or a header may change: they come from where a name stands, not from a mark on it. */
export const UNMARKED: ReadonlySet<Role> = new Set<Role>(['none', 'compound', 'copula', 'object', 'subject'])

/** The last notation before a name and the first after it, with nothing but names and short words between. */
function roleBy(marks: readonly Mark[], arg: Argument): Role | null {
  const before = marks.findLast(({ predicate }) => predicate.end <= arg.start)
  if (before) return before.after
  const after = marks.find(({ predicate }) => predicate.start >= arg.end)
  return after?.before ?? null
}

/** The reading with notation as verbs, where no verb of words stands in its place. */
export function withNotation(reading: Reading, text: string): Reading {
  if (reading.args.length === 0) return reading
  const marks = [...arrows(text), ...chains(text, reading.args), ...labels(text)]
    .filter(
      ({ predicate }) =>
        !reading.predicates.some(
          (verb) => verb.form !== 'noun' && verb.start >= predicate.end && verb.start < predicate.end + LONGEST_LABEL,
        ),
    )
    .sort((a, b) => a.predicate.start - b.predicate.start)
  if (marks.length === 0) return reading
  const isChain = marks.some(({ before }) => before !== null)
  const args = reading.args.map((arg, i): Argument => {
    if (isChain && i > 0 && isGloss(text, arg)) return { ...arg, isGloss: true }
    const role = UNMARKED.has(arg.role) ? roleBy(marks, arg) : null
    return role ? { ...arg, role } : arg
  })
  const taken = (verb: Predicate) =>
    marks.some(({ predicate }) => verb.start >= predicate.start && verb.end <= predicate.end)
  const predicates = [...reading.predicates.filter((verb) => !taken(verb)), ...marks.map((mark) => mark.predicate)]
  return { ...reading, args, predicates: predicates.sort((a, b) => a.start - b.start) }
}
