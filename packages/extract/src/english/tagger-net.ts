/**
 * The last step of compromise's tagger, done faster: some 570 rules over words and tags, each tried on the clauses that hold
 * what it needs. The stock step asks each clause for each of the 730 words and tags that any rule needs, and then tries what
 * is left at each word; here a clause is asked only for what it has, and a rule is tried only where the words that it begins
 * with stand side by side. What is found is the same, in the same order.
 */

export interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly machine?: string | null
  readonly implicit?: string
  readonly root?: string
  readonly switch?: string
  readonly alias?: readonly string[]
  readonly tags: Set<string>
}

type Clause = readonly Term[]

/** One step of a rule's pattern, as compromise parses it. */
interface Step {
  readonly tag?: string
  readonly word?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly pos?: string
  readonly use?: string
  readonly fuzzy?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly start?: boolean
}

interface Rule {
  readonly match: string
  readonly regs: readonly Step[]
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly ifNo?: readonly string[]
}

/** Rules by each word or tag that they need; `#Verb` is a tag, `%Noun|Verb%` a word that may be either. */
export interface Net {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>
  readonly always: readonly Rule[]
}

type Pointer = [clause: number, ...rest: (number | string)[]]

export interface Methods {
  readonly one: {
    readonly match: (clauses: readonly Clause[], rule: Rule) => { readonly ptrs: Pointer[] }
    readonly cacheDoc: (clauses: readonly Clause[]) => ReadonlySet<string>[]
  }
}

/** A rule with what it asks for as numbers. */
interface CompiledRule {
  readonly rule: Rule
  readonly needs: readonly number[]
  readonly ifNo: readonly number[]
  readonly wants: readonly number[]
  /** Steps at its beginning that take one word each, whatever stands around it. */
  readonly opening: readonly Step[]
}

interface CompiledNet {
  /** Of each word or tag that a rule speaks of. */
  readonly numbers: ReadonlyMap<string, number>
  readonly rules: readonly CompiledRule[]
  /** By the number of the word or tag: the numbers of the rules that it may call for. */
  readonly hooks: readonly Int32Array[]
  /** Of each rule, the rarest thing that it needs, or that of which every clause has some: most rules end there. */
  readonly first: Int32Array
  readonly fewestWords: Int32Array
  /** Rules of one pattern have one number; only the first of them is tried. */
  readonly patterns: Int32Array
  /** Of each word or tag, whether the clause has it. */
  readonly has: Uint8Array
  /** Of each pattern, the last clause that it was tried on. */
  readonly tried: Int32Array
  clauses: number
}

const isPlain = (step: Step): boolean =>
  !step.optional &&
  !step.negative &&
  !step.use &&
  !step.fuzzy &&
  (step.tag !== undefined || step.word !== undefined || step.switch !== undefined || step.fastOr !== undefined)

function openingOf(steps: readonly Step[]): Step[] {
  const opening: Step[] = []
  for (const step of steps) {
    if (!isPlain(step)) break
    opening.push(step)
    if (step.greedy) break
  }
  return opening
}

/** Numbers its keys as they come. */
function numbering(): { readonly numbers: Map<string, number>; readonly numberOf: (key: string) => number } {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return { numbers, numberOf }
}

/** Words are rarer than tags. */
const rarest = (needs: readonly string[]): string =>
  needs.find((need) => !/^[#%]/.test(need)) ??
  needs.find((need) => need !== '#Noun' && need !== '#Verb') ??
  needs[0] ??
  ''

/** What every clause has, for rules that need no single thing. */
const ANYTHING = ''

function compile({ hooks, always }: Net): CompiledNet {
  const { numbers, numberOf } = numbering()
  const patterns = numbering()
  const keys = [...Object.keys(hooks), ANYTHING]
  for (const key of keys) numberOf(key)
  const lists = [...Object.values(hooks), always]
  const all = [...new Set(lists.flat())]
  const rules = all.map((rule): CompiledRule => {
    const { needs, wants, ifNo = [], regs } = rule
    const numbered = { needs: needs.map(numberOf), ifNo: ifNo.map(numberOf), wants: wants.map(numberOf) }
    return { rule, ...numbered, opening: openingOf(regs) }
  })
  const ruleNumber = new Map(all.map((rule, i) => [rule, i]))
  return {
    numbers,
    rules,
    hooks: lists.map((list) => Int32Array.from(list, (rule) => ruleNumber.get(rule) ?? 0)),
    first: Int32Array.from(all, ({ needs }) => numberOf(rarest(needs))),
    fewestWords: Int32Array.from(all, ({ minWords }) => minWords),
    patterns: Int32Array.from(all, ({ match }) => patterns.numberOf(match)),
    has: new Uint8Array(numbers.size),
    tried: new Int32Array(patterns.numbers.size),
    clauses: 0,
  }
}

/** Numbers of what a clause has that any rule asks for, ascending, as the stock step goes through them. */
function present({ numbers, has }: CompiledNet, items: ReadonlySet<string>): number[] {
  const found: number[] = [numbers.get(ANYTHING) ?? 0]
  for (const item of items) {
    const number = item === ANYTHING ? undefined : numbers.get(item)
    if (number !== undefined) found.push(number)
  }
  for (const number of found) has[number] = 1
  return found.sort((a, b) => a - b)
}

function isCalledFor({ rule, needs, ifNo, wants }: CompiledRule, has: Uint8Array): boolean {
  for (const number of needs) if (has[number] === 0) return false
  for (const number of ifNo) if (has[number] === 1) return false
  if (wants.length === 0) return true
  let count = 0
  for (const number of wants) count += has[number] ?? 0
  return count >= rule.minWant
}

function takes(step: Step, term: Term): boolean {
  const { word, tag, fastOr } = step
  if (word !== undefined)
    return term.machine === word || term.text === word || term.normal === word || (term.alias?.includes(word) ?? false)
  if (tag !== undefined) return term.tags.has(tag)
  if (step.switch !== undefined) return term.switch === step.switch
  if (!fastOr || (step.pos !== undefined && !term.tags.has(step.pos))) return false
  const normal = [term.root, term.implicit, term.machine].find((form) => form) ?? term.normal
  return fastOr.has(normal) || fastOr.has(term.text)
}

function beginsAt(opening: readonly Step[], terms: Clause, at: number): boolean {
  for (let i = 0; i < opening.length; i++) {
    const step = opening[i]
    const term = terms[at + i]
    if (step && (!term || !takes(step, term))) return false
  }
  return true
}

/** Whether a rule can match at all: the steps that it begins with stand side by side somewhere. */
function canBegin({ opening }: CompiledRule, terms: Clause): boolean {
  if (opening.length === 0) return true
  const last = opening[0]?.start ? 0 : terms.length - opening.length
  for (let at = 0; at <= last; at++) if (beginsAt(opening, terms, at)) return true
  return false
}

interface Found extends Rule {
  readonly pointer: Pointer
}

/** Numbers of the rules that a clause calls for, in the order in which its words and tags call for them. */
function calledFor(net: CompiledNet, items: readonly number[], words: number): number[] {
  const { hooks, rules, first, fewestWords, patterns, tried, has } = net
  const clause = ++net.clauses
  const called: number[] = []
  for (const item of items) {
    for (const number of hooks[item] ?? []) {
      const pattern = patterns[number] ?? 0
      if (tried[pattern] === clause) continue
      tried[pattern] = clause
      if (has[first[number] ?? 0] === 0 || (fewestWords[number] ?? 0) > words) continue
      const rule = rules[number]
      if (rule && isCalledFor(rule, has)) called.push(number)
    }
  }
  for (const item of items) has[item] = 0
  return called
}

const NETS = new WeakMap<Net, CompiledNet>()

function compiledNet(net: Net): CompiledNet {
  const known = NETS.get(net)
  if (known) return known
  const made = compile(net)
  NETS.set(net, made)
  return made
}

/** All matches of a net's rules in the clauses; takes the place of compromise's `bulkMatch`. */
export function matchNet(clauses: readonly Clause[], net: Net, methods: Methods): Found[] {
  const compiled = compiledNet(net)
  const found: Found[] = []
  const caches = methods.one.cacheDoc(clauses)
  clauses.forEach((terms, clause) => {
    // Steps pass over the parts of a contraction in one.
    const contracted = terms.some((term) => term.implicit)
    for (const number of calledFor(compiled, present(compiled, caches[clause] ?? new Set()), terms.length)) {
      const called = compiled.rules[number]
      if (!called || (!contracted && !canBegin(called, terms))) continue
      for (const pointer of methods.one.match([terms], called.rule).ptrs) {
        pointer[0] = clause
        found.push({ ...called.rule, pointer })
      }
    }
  })
  return found
}
