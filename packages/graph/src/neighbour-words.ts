import { allOf, MOST_NAMED } from './answer-lists.ts'
import type { Answer, Language } from './answer.ts'
import type { Verb } from './ontology.ts'
import { withParticle, type Particle } from './particle.ts'
import { phraseOf } from './words.ts'

type Neighbours = Pick<Extract<Answer, { kind: 'neighbours' }>, 'entity' | 'side' | 'verbs'>

/** What an entity has to do with some others, in a sentence: `Lambda is triggered by S3 and SNS.` */
export function neighboursInWords(asked: Neighbours, labels: readonly string[], language: Language): string {
  return language === 'ko' ? inKorean(asked, labels) : inEnglish(asked, labels)
}

/** Null where the question leaves open which of them acts, and how. */
function verbOf({ side, verbs }: Neighbours): Verb | null {
  return side === 'both' || verbs.length !== 1 ? null : (verbs[0] ?? null)
}

function inEnglish(asked: Neighbours, labels: readonly string[]): string {
  const { entity, side } = asked
  const verb = verbOf(asked)
  const phrase = phraseOf(verb ?? 'generic').en
  const more = labels.length - MOST_NAMED
  const list = allOf(more > 0 ? [...labels.slice(0, MOST_NAMED), `${more} more`] : labels, 'and')
  if (verb === null) return `${entity.label} works with ${list}.`
  return `${entity.label} ${side === 'out' ? phrase.along : phrase.against} ${list}.`
}

function inKorean(asked: Neighbours, labels: readonly string[]): string {
  const { entity, side } = asked
  const verb = verbOf(asked)
  const [particle, predicate] = phraseOf(verb ?? 'generic').ko
  const named = labels.slice(0, MOST_NAMED).join(', ')
  const list = labels.length > MOST_NAMED ? `${named} 등 ${labels.length}개` : named
  const sentence = (actor: string, acted: string, as: Particle) =>
    `${withParticle(actor, side === 'in' && verb !== null ? 'subject' : 'topic')} ${withParticle(acted, as)} ${predicate}.`
  return side === 'in' && verb !== null
    ? sentence(list, entity.label, particle)
    : sentence(entity.label, list, particle)
}
