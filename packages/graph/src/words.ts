import type { Hop, Language, NamedNode } from './answer.ts'
import type { Relation, Verb } from './ontology.ts'
import { withParticle, type Particle } from './particle.ts'

interface EnglishPhrase {
  /** Between source and target. */
  readonly along: string
  /** Between target and source. */
  readonly against: string
}

/** After the target: its particle and the predicate. */
type KoreanPhrase = readonly [Particle, string]

const ENGLISH: Readonly<Record<Verb | Exclude<Relation, 'integrates-with'>, EnglishPhrase>> = {
  triggers: { along: 'triggers', against: 'is triggered by' },
  'sends-to': { along: 'sends to', against: 'receives from' },
  'reads-from': { along: 'reads from', against: 'is read by' },
  'stores-in': { along: 'stores in', against: 'stores what comes from' },
  uses: { along: 'uses', against: 'is used by' },
  manages: { along: 'manages', against: 'is managed by' },
  monitors: { along: 'monitors', against: 'is monitored by' },
  protects: { along: 'protects', against: 'is protected by' },
  generic: { along: 'integrates with', against: 'is integrated with by' },
  replaces: { along: 'replaces', against: 'is replaced by' },
  limits: { along: 'limits', against: 'is limited to' },
  'part-of': { along: 'is part of', against: 'includes' },
}

const KOREAN: Readonly<Record<Verb | Exclude<Relation, 'integrates-with'>, KoreanPhrase>> = {
  triggers: ['object', '호출합니다'],
  'sends-to': ['to', '보냅니다'],
  'reads-from': ['from', '읽습니다'],
  'stores-in': ['in', '저장합니다'],
  uses: ['object', '사용합니다'],
  manages: ['object', '관리합니다'],
  monitors: ['object', '모니터링합니다'],
  protects: ['object', '보호합니다'],
  generic: ['with', '연동됩니다'],
  replaces: ['object', '대체합니다'],
  limits: ['object', '제한합니다'],
  'part-of': ['in', '속합니다'],
}

/** How a verb is put in words. */
export function phraseOf(verb: Verb): { readonly en: EnglishPhrase; readonly ko: KoreanPhrase } {
  return { en: ENGLISH[verb], ko: KOREAN[verb] }
}

const phraseKey = ({ relation, verb }: Pick<Hop, 'relation' | 'verb'>) =>
  relation === 'integrates-with' ? verb : relation

/**
 * A path in words. In English one sentence along the way ("EventBridge triggers SSM Automation, part of Systems
 * Manager."), in Korean a sentence for each hop as the edge is written. `nodes` are the path's, one more than `hops`.
 */
export function hopsInWords(
  nodes: readonly NamedNode[],
  hops: readonly Pick<Hop, 'relation' | 'verb' | 'reversed'>[],
  language: Language,
): string {
  const labels = nodes.map(({ label }) => label)
  if (hops.length === 0) {
    const [label = ''] = labels
    return language === 'ko' ? `둘 다 ${label}입니다.` : `Both are ${label}.`
  }
  const steps = hops.map((hop, at) => ({ ...hop, from: labels[at] ?? '', to: labels[at + 1] ?? '' }))
  return language === 'ko' ? steps.map(koreanSentence).join(' ') : englishSentence(steps)
}

/** Hops in words, each as its edge is written, a sentence for each. */
export function edgesInWords(
  hops: readonly (Pick<Hop, 'relation' | 'verb' | 'reversed'> & { readonly from: string; readonly to: string })[],
  language: Language,
): string {
  const written = (hop: (typeof hops)[number]) =>
    hop.reversed ? { ...hop, from: hop.to, to: hop.from, reversed: false } : hop
  return hops.map((hop) => (language === 'ko' ? koreanSentence(hop) : englishSentence([written(hop)]))).join(' ')
}

interface Step extends Pick<Hop, 'relation' | 'verb' | 'reversed'> {
  readonly from: string
  readonly to: string
}

function englishSentence(steps: readonly Step[]): string {
  const clauses = steps.map((step, at) => {
    const { along, against } = ENGLISH[phraseKey(step)]
    const isApposition = at > 0 && step.relation === 'part-of' && !step.reversed
    if (isApposition) return `, part of ${step.to}`
    return `${at > 0 ? ', which' : ''} ${step.reversed ? against : along} ${step.to}`
  })
  return `${steps[0]?.from ?? ''}${clauses.join('')}.`
}

function koreanSentence(step: Step): string {
  const [particle, predicate] = KOREAN[phraseKey(step)]
  const [source, target] = step.reversed ? [step.to, step.from] : [step.from, step.to]
  return `${withParticle(source, 'topic')} ${withParticle(target, particle)} ${predicate}.`
}

/** That a search stopped before it had looked everywhere. */
export function truncationInWords(budget: number, language: Language): string {
  return language === 'ko'
    ? `경로의 앞부분 ${budget}개까지만 살펴보았습니다. 더 나은 경로가 있을 수 있습니다.`
    : `The search stopped after ${budget} beginnings of paths; there may be better paths.`
}
