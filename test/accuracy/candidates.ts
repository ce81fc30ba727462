import type { Catalog } from '@cloudlore/graph'
import {
  createDictionary,
  featureNames,
  integrationsOf,
  isStruck,
  limitCandidates,
  lineStartsOf,
  namesOf,
  readDocument,
  readInContext,
  spanOf,
  type Integration,
  type LimitCandidate,
} from '@cloudlore/extract/training'
import type { Example } from './logistic.ts'
import { canonicalId, isOptional, quantityKey, rowKey, type Row } from './match.ts'
import type { GoldRow, NoteSet, Section } from './note-set.ts'

/** A candidate of the extractor beside what the gold says of it. */
export interface Labelled<T> extends Example {
  readonly item: T
  /** Section and content: candidates with one key count once. */
  readonly key: string
  /** The gold row it matches, in its section. */
  readonly gold: GoldRow | null
  readonly line: number
  readonly sentence: string
  /** Left out of fitting: optional, the gold row stands at another sentence of the section, or a nearer pair of names stands for it. */
  readonly unsure: boolean
  readonly optional: boolean
}

export interface LabelledLimit extends Labelled<LimitCandidate> {
  /** Whether the gold has the quantity at this line, whoever bears it; null if it is better left out of fitting. */
  readonly stated: boolean | null
}

export interface LabelledSet {
  readonly integrations: readonly Labelled<Integration>[]
  readonly limits: readonly LabelledLimit[]
  /** Gold rows by key, optional ones too. */
  readonly gold: ReadonlyMap<string, GoldRow>
}

const sectionAt = (sections: readonly Section[], line: number) =>
  sections.find((section) => line >= section.start && line <= section.end)

/** A row as the extractor would name its sides. */
function canonicalRow(row: GoldRow, catalog: Catalog): GoldRow {
  const source = canonicalId(row.source, catalog)
  return row.target === undefined ? { ...row, source } : { ...row, source, target: canonicalId(row.target, catalog) }
}

function goldByKey(set: NoteSet, catalog: Catalog): Map<string, GoldRow> {
  const gold = new Map<string, GoldRow>()
  for (const note of set.notes) {
    for (const row of note.gold) {
      const section = sectionAt(note.sections, row.line)
      if (section) gold.set(`${section.id}#${rowKey(row, catalog)}`, canonicalRow(row, catalog))
    }
  }
  return gold
}

/** Gold limits by section and quantity. */
function quantitiesOf(gold: ReadonlyMap<string, GoldRow>): Map<string, GoldRow[]> {
  const quantities = new Map<string, GoldRow[]>()
  for (const [key, row] of gold) {
    if (row.type !== 'limits') continue
    const quantity = `${key.slice(0, key.indexOf('#'))}#${quantityKey(row)}`
    quantities.set(quantity, [...(quantities.get(quantity) ?? []), row])
  }
  return quantities
}

/** A quantity that the section states elsewhere is neither an example of a limit nor one of no limit. */
function statedAt(rows: readonly GoldRow[], line: number): boolean | null {
  if (rows.length === 0) return false
  return rows.some((row) => row.line === line) && !rows.every(isOptional) ? true : null
}

/** Every candidate of every sentence of a set's annotated sections, labelled. */
export function labelledCandidates(set: NoteSet, catalog: Catalog): LabelledSet {
  const tools = { catalog, dictionary: createDictionary(catalog) }
  const gold = goldByKey(set, catalog)
  const integrations: Labelled<Integration>[] = []
  const limits: LabelledLimit[] = []
  const quantities = quantitiesOf(gold)
  for (const note of set.notes) {
    const place = { ...note, lineStarts: lineStartsOf(note.text) }
    for (const context of readInContext(readDocument(note.text).blocks, tools)) {
      const { line } = spanOf(place, context.sentence)
      const section = sectionAt(note.sections, line)
      if (!section) continue
      const label = <T>(item: T, row: Row, features: readonly string[]): Labelled<T> => {
        const key = `${section.id}#${rowKey(row, catalog)}`
        const found = gold.get(key) ?? null
        const optional = found ? isOptional(found) : isOptional(row)
        return {
          item,
          features,
          label: found !== null,
          section: section.id,
          key,
          gold: found,
          line,
          sentence: context.sentence.text,
          unsure: optional || (found !== null && found.line !== line),
          optional,
        }
      }
      for (const item of integrationsOf(context, tools)) {
        const struck = isStruck(context.sentence, namesOf(item))
        const polarity = struck ? 'retracted' : item.negated ? 'negated' : 'asserted'
        const row: Row = { type: 'integrates-with', source: item.source, target: item.target, polarity }
        const labelled = label(item, row, featureNames(item.describe))
        integrations.push(item.candidate.again ? { ...labelled, unsure: true } : labelled)
      }
      for (const item of limitCandidates(context, catalog)) {
        const { value, unit } = item.limit
        const polarity = isStruck(context.sentence, [item]) ? 'retracted' : 'asserted'
        const stated = statedAt(quantities.get(`${section.id}#${quantityKey({ value, unit })}`) ?? [], line)
        const row: Row = { type: 'limits', source: item.entity, value, unit, polarity }
        limits.push({ ...label(item, row, item.features), stated })
      }
    }
  }
  return { integrations, limits, gold }
}
