import { graphOf, integrationsIn, jaccard } from './corpus-graph.ts'
import { ownNotes, projectCatalog } from './note-set.ts'

/** Says how far the Korean and the English corpus, which state the same facts, give the same integrations. */

const catalog = projectCatalog()
const readIn = (language: 'ko' | 'en') => new Set(integrationsIn(graphOf([ownNotes(language)], catalog)))

function report(ko: ReadonlySet<string>, en: ReadonlySet<string>): string {
  const both = [...ko].filter((key) => en.has(key)).length
  const share = jaccard(ko, en).toFixed(3)
  return `Jaccard of asserted integrates-with edges: ${share} (ko ${ko.size}, en ${en.size}, in both ${both})\n`
}

const only = (language: string, own: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...own].flatMap((key) => (other.has(key) ? [] : [`${language} only\t${key}\n`]))

const [ko, en] = [readIn('ko'), readIn('en')]
process.stdout.write(report(ko, en))
if (process.argv.includes('--list')) process.stdout.write([...only('ko', ko, en), ...only('en', en, ko)].join(''))
