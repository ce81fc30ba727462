// The project's own notes (data/notes) and what was written down by hand of them (test/gold).
import { entityById, EXAMS } from '@cloudlore/graph'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { graphOf, integrationsIn, jaccard } from './accuracy/corpus-graph.ts'
import {
  ownNotes,
  practiceNotes,
  projectCatalog,
  unseenNotes,
  type AnnotatedNote,
  type GoldRow,
} from './accuracy/note-set.ts'

/** Real notes by other people; not part of the project. */
const REAL_NOTES = new URL('../../shared/notes/aws-sysops-notes.md', import.meta.url)
const LONGEST_SHARED_WORDS = 7
const LONGEST_SHARED_HANGUL = 24

const LANGUAGES = ['ko', 'en'] as const
const catalog = projectCatalog()
const sets = { ko: ownNotes('ko'), en: ownNotes('en') }
const allNotes = [...sets.ko.notes, ...sets.en.notes]

const sectionIndex = ({ sections }: AnnotatedNote, line: number) =>
  sections.findIndex(({ start, end }) => line >= start && line <= end)

/** What a row states, and in which section, whatever the language. */
function factOf(note: AnnotatedNote, row: GoldRow): string {
  const { type, source, target, verb, bound, value, unit, polarity, optional } = row
  return JSON.stringify([
    sectionIndex(note, row.line),
    type,
    source,
    target,
    verb,
    bound,
    value,
    unit,
    polarity,
    optional,
  ])
}

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).map((name) => name.split('.')[0])

describe('the gold of the corpus', () => {
  test.each(LANGUAGES)('%s: is there for every note, 500 rows and more', (language) => {
    expect(namesIn(`gold/${language}`).sort()).toEqual(namesIn(`../data/notes/${language}`).sort())
    const rows = sets[language].notes.reduce((total, { gold }) => total + gold.length, 0)
    expect(rows).toBeGreaterThanOrEqual(500)
  })

  test('names entities of the catalog by their own ids, and no mere aspects', () => {
    const wrong = allNotes.flatMap(({ gold }) =>
      gold.flatMap(({ source, target = source, file, line }) =>
        [source, target]
          .filter((id) => entityById(catalog, id)?.id !== id || entityById(catalog, id)?.aspect)
          .map((id) => `${file ?? ''}:${line} ${id}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('names the file it stands beside, and lines that have text', () => {
    const wrong = allNotes.flatMap(({ path, text, gold }) => {
      const lines = text.split('\n')
      const isWrong = ({ file, line }: GoldRow) => file !== path || (lines[line - 1] ?? '').trim() === ''
      return gold.filter(isWrong).map(({ file, line }) => `${path}: ${file ?? ''}:${line}`)
    })
    expect(wrong).toEqual([])
  })

  test('states nothing twice in a section', () => {
    const twice = allNotes.flatMap((note) => {
      // Two quantities of an entity may have the same number.
      const facts = note.gold.map((row) => `${note.path} ${factOf(note, row)} ${row.what ?? ''}`)
      return facts.filter((fact, i) => facts.indexOf(fact) !== i)
    })
    expect(twice).toEqual([])
  })

  test.each(sets.ko.notes)('$path: states in Korean what it states in English, section by section', (korean) => {
    const english = sets.en.notes.find(({ path }) => path === korean.path.replace('ko/', 'en/'))
    const factsOf = (note: AnnotatedNote | undefined) => note?.gold.map((row) => factOf(note, row)).sort()
    expect(factsOf(korean)).toEqual(factsOf(english))
  })
})

describe('the corpus', () => {
  test('tags headings with exams that are known', () => {
    const tags = allNotes.flatMap(({ text }) =>
      [...text.matchAll(/^#{1,6} .*$/gm)].flatMap(([heading]) => [...heading.matchAll(/\[([^\]]+)\]/g)]),
    )
    const unknown = tags.flatMap(([, tag = '']) =>
      tag.split('/').filter((exam) => !EXAMS.some((known) => known === exam)),
    )
    expect(tags.length).toBeGreaterThan(100)
    expect(unknown).toEqual([])
  })

  test('gives a graph worth looking at', () => {
    const graph = graphOf([sets.ko, sets.en], catalog)
    const things = graph.filterNodes((_, { kind }) => kind === 'service' || kind === 'feature')
    const asserted = graph.filterEdges((_, { relation, polarity }) => relation !== 'part-of' && polarity === 'asserted')
    expect(things.length).toBeGreaterThanOrEqual(120)
    expect(asserted.length).toBeGreaterThanOrEqual(450)
    expect(integrationsIn(graph).length).toBeGreaterThanOrEqual(450)
  })

  const isAtHand = existsSync(REAL_NOTES)
  test.skipIf(!isAtHand)(`shares no passage with the real notes${isAtHand ? '' : ' (../shared is absent)'}`, () => {
    const real = passagesOf(readFileSync(REAL_NOTES, 'utf8'))
    const practice = LANGUAGES.flatMap((language) => [...practiceNotes(language).notes, ...unseenNotes(language).notes])
    const shared = [...allNotes, ...practice].flatMap(({ path, text }) =>
      [...passagesOf(text)].filter((passage) => real.has(passage)).map((passage) => `${path}: ${passage}`),
    )
    expect(shared).toEqual([])
  })
})

/** Every run of words, and of Hangul whatever stands between it, that is one longer than two texts may share. */
function passagesOf(text: string): Set<string> {
  const plain = text.normalize('NFC').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const hangul = plain.replace(/[^가-힣]/g, '')
  const runs = words.map((_, i) => words.slice(i, i + LONGEST_SHARED_WORDS + 1))
  const stretches = Array.from(hangul, (_, i) => hangul.slice(i, i + LONGEST_SHARED_HANGUL + 1))
  return new Set([
    ...runs.filter(({ length }) => length > LONGEST_SHARED_WORDS).map((run) => run.join(' ')),
    ...stretches.filter(({ length }) => length > LONGEST_SHARED_HANGUL),
  ])
}

describe('jaccard', () => {
  test('is the share of what either has that both have', () => {
    expect(jaccard(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5)
    expect(jaccard(new Set(['a']), new Set(['b']))).toBe(0)
    expect(jaccard(new Set(), new Set())).toBe(1)
  })
})
