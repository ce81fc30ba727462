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
  /** Rules of one pattern have one number; only the first of them is tried. */
  readonly pattern: number
  readonly needs: readonly number[]
  readonly ifNo: readonly number[]
  readonly wants: readonly number[]
  /** Steps at its beginning that take one word each, whatever stands around it. */
  readonly opening: readonly Step[]
}

interface CompiledNet {
  readonly numbers: ReadonlyMap<string, number>
  /** By the number of the word or tag. */
  readonly hooks: readonly (readonly CompiledRule[])[]
  readonly always: readonly CompiledRule[]
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

function compile(net: Net): CompiledNet {
  const numbers = new Map<string, number>()
  const patterns = new Map<string, number>()
  const numberIn = (map: Map<string, number>) => (key: string) => {
    if (!map.has(key)) map.set(key, map.size)
    return map.get(key) ?? 0
  }
  const numberOf = numberIn(numbers)
  const patternOf = numberIn(patterns)
  const compileRule = (rule: Rule): CompiledRule => ({
    rule,
    pattern: patternOf(rule.match),
    needs: rule.needs.map(numberOf),
    ifNo: (rule.ifNo ?? []).map(numberOf),
    wants: rule.wants.map(numberOf),
    opening: openingOf(rule.regs),
  })
  for (const key of Object.keys(net.hooks)) numberOf(key)
  const hooks = Object.values(net.hooks).map((rules) => rules.map(compileRule))
  const always = net.always.map(compileRule)
  const has = new Uint8Array(numbers.size)
  return { numbers, hooks, always, has, tried: new Int32Array(patterns.size), clauses: 0 }
}

/** Numbers of what a clause has that any rule asks for, ascending, as the stock step goes through them. */
function present({ numbers, has }: CompiledNet, items: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (const item of items) {
    const number = numbers.get(item)
    if (number === undefined) continue
    has[number] = 1
    found.push(number)
  }
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

interface Place {
  readonly terms: Clause
  readonly number: number
  /** True: some of its words are parts of a contraction, which steps pass over in one. */
  readonly contracted: boolean
  readonly methods: Methods
}

function tryRules(rules: readonly CompiledRule[], net: CompiledNet, place: Place): Found[] {
  const { terms, number, contracted, methods } = place
  const found: Found[] = []
  for (const compiled of rules) {
    if (net.tried[compiled.pattern] === net.clauses) continue
    net.tried[compiled.pattern] = net.clauses
    if (terms.length < compiled.rule.minWords || !isCalledFor(compiled, net.has)) continue
    if (!contracted && !canBegin(compiled, terms)) continue
    for (const pointer of methods.one.match([terms], compiled.rule).ptrs) {
      pointer[0] = number
      found.push({ ...compiled.rule, pointer })
    }
  }
  return found
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
  const caches = methods.one.cacheDoc(clauses)
  return clauses.flatMap((terms, number) => {
    const items = present(compiled, caches[number] ?? new Set())
    compiled.clauses++
    const place = { terms, number, contracted: terms.some((term) => term.implicit), methods }
    const rules = [...items.map((item) => compiled.hooks[item] ?? []), compiled.always]
    const found = rules.flatMap((each) => tryRules(each, compiled, place))
    for (const item of items) compiled.has[item] = 0
    return found
  })
}
