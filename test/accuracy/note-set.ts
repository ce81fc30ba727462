import { createCatalog, type Catalog } from '@cloudlore/graph'
import { parseCatalog } from '@cloudlore/graph/catalog-source'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Annotated notes: what the models are fitted on and what accuracy is measured on. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SHARED = join(ROOT, '../shared')

export interface GoldRow {
  readonly file?: string
  /** 1-based. */
  readonly line: number
  readonly type: 'integrates-with' | 'replaces' | 'limits'
  readonly source: string
  readonly target?: string
  readonly verb?: string
  readonly bound?: string
  readonly value?: string
  readonly unit?: string
  /** Which quantity of the entity. */
  readonly what?: string
  readonly polarity: 'asserted' | 'negated' | 'retracted'
  /** What kind of reading it takes. */
  readonly how?: string
  /** Finding or missing it changes nothing. */
  readonly optional?: boolean
}

/** A stretch of a note that is scored as one: a relation counts once in it. Lines are 1-based, the end included. */
export interface Section {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface AnnotatedNote {
  readonly path: string
  readonly text: string
  readonly gold: readonly GoldRow[]
  readonly sections: readonly Section[]
}

export interface NoteSet {
  readonly name: string
  readonly notes: readonly AnnotatedNote[]
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Sections of our own notes: what stands under one `## ` heading, and what stands before the first. */
export function sectionsOf(path: string, text: string): Section[] {
  const lines = text.split('\n')
  const starts = [1, ...lines.flatMap((line, i) => (line.startsWith('## ') ? [i + 1] : []))]
  return starts.map((start, i) => ({ id: `${path}:${start}`, start, end: (starts[i + 1] ?? lines.length + 1) - 1 }))
}

/** Notes with their gold beside them, or in another folder, by file name. */
function annotatedNotes(language: string, folder: string, goldFolder: string): AnnotatedNote[] {
  const goldPath = (name: string) => join(goldFolder, `${basename(name, '.md')}.jsonl`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && existsSync(goldPath(name)))
    .sort()
    .map((name): AnnotatedNote => {
      const text = readFileSync(join(folder, name), 'utf8')
      const path = `${language}/${name}`
      return { path, text, gold: readLines<GoldRow>(goldPath(name)), sections: sectionsOf(path, text) }
    })
}

/** The project's own corpus in one language. */
export function ownNotes(language: 'ko' | 'en'): NoteSet {
  const folder = join(ROOT, 'data/notes', language)
  return { name: `corpus ${language}`, notes: annotatedNotes(language, folder, join(ROOT, 'test/gold', language)) }
}

/** Notes as people really keep them, each in a hand of its own: hasty, wordy, half in another language. */
export function practiceNotes(language: 'ko' | 'en'): NoteSet {
  const folder = join(ROOT, 'test/accuracy/notes', language)
  const notes = annotatedNotes(`practice-${language}`, folder, folder)
  return { name: `practice ${language}`, notes }
}

/** Short notes of other hands still, which nothing is fitted on: what the extractor makes of notes that it has not seen. */
export function unseenNotes(language: 'ko' | 'en'): NoteSet {
  const folder = join(ROOT, 'test/accuracy/unseen', language)
  return { name: `unseen ${language}`, notes: annotatedNotes(`unseen-${language}`, folder, folder) }
}

/** The annotated part of real notes that are not part of the project; null where they are not at hand. */
export function realNotes(): NoteSet | null {
  const path = join(SHARED, 'notes/aws-sysops-notes.md')
  if (!existsSync(path)) return null
  const gold = readLines<GoldRow>(join(SHARED, 'gold/dev.jsonl'))
  const sections = JSON.parse(readFileSync(join(SHARED, 'gold/dev.sections.json'), 'utf8')) as {
    start: number
    end: number
  }[]
  const note = {
    path: 'real',
    text: readFileSync(path, 'utf8'),
    gold,
    sections: sections.map((each) => ({ ...each, id: `real:${each.start}` })),
  }
  return { name: 'real notes (dev)', notes: [note] }
}

export function projectCatalog(): Catalog {
  const folder = join(ROOT, 'data/catalog')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ path: `data/catalog/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  return createCatalog(parseCatalog(files))
}

/** All annotated notes at hand that the models are fitted on. */
export const annotatedSets = (): NoteSet[] =>
  [realNotes(), ownNotes('ko'), ownNotes('en'), practiceNotes('ko'), practiceNotes('en')].filter((set) => set !== null)
