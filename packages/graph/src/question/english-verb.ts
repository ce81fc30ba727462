import nlp from 'compromise/two'
import type { Verb } from '../ontology.ts'

/*
 * compromise earns its place here: it brings the verb of a question, in whatever form ("triggered", "is writing"), to
 * its infinitive. It does not read whole questions, as it takes service names for nouns and verbs at random.
 */

// `used`, `written` and `protected` stay as they are: compromise knows them as adjectives too.
const VERB_OF_INFINITIVE: Readonly<Record<string, readonly Verb[]>> = {
  ...forAll(['triggers'], ['trigger', 'invoke', 'call', 'start', 'run', 'launch', 'execute', 'activate']),
  ...forAll(['sends-to'], ['send', 'publish', 'push', 'deliver', 'forward', 'route', 'notify', 'stream']),
  ...forAll(['reads-from'], ['read', 'get', 'fetch', 'consume', 'poll', 'pull', 'query', 'import']),
  ...forAll(['stores-in'], ['store', 'save', 'write', 'written', 'put', 'archive', 'back', 'export']),
  ...forAll(['uses'], ['use', 'used', 'need', 'require', 'depend', 'rely']),
  ...forAll(['manages'], ['manage', 'control', 'deploy', 'create', 'configure', 'provision', 'orchestrate', 'scale']),
  ...forAll(['monitors'], ['monitor', 'watch', 'track', 'observe', 'log', 'audit']),
  ...forAll(
    ['protects'],
    ['protect', 'protected', 'encrypt', 'secure', 'guard', 'authenticate', 'authorize', 'defend'],
  ),
  ...forAll([], ['integrate', 'connect', 'work', 'talk', 'relate', 'link', 'communicate', 'interact', 'support']),
}

function forAll(verbs: readonly Verb[], infinitives: readonly string[]) {
  return Object.fromEntries(infinitives.map((infinitive) => [infinitive, verbs]))
}

/** Verbs of the ontology that an English verb in any form means; none for a vague one; null for one that is unknown. */
export function verbsOf(word: string): readonly Verb[] | null {
  const infinitive = nlp(word).tag('Verb').compute('root').text('root').toLowerCase()
  return Object.hasOwn(VERB_OF_INFINITIVE, infinitive) ? (VERB_OF_INFINITIVE[infinitive] ?? null) : null
}
