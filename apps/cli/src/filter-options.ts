import { ENTITY_KINDS, EXAMS, POLARITIES, RELATIONS, VERBS } from '@cloudlore/graph/ontology'
import type { Polarity } from '@cloudlore/graph'
import type { GraphFilter } from '@cloudlore/graph/view'
import { type Command, InvalidArgumentError, Option } from 'commander'

/** Which part of the graph to write; names are still the user's words. */
export interface FilterOptions extends Omit<GraphFilter, 'polarities'> {
  readonly polarity?: readonly Polarity[]
}

/** Names of all filter options, as commander gives them. */
export const FILTERS = [
  ...(['relations', 'verbs', 'polarity', 'minConfidence', 'notes', 'exams', 'kinds', 'categories'] as const),
  ...(['only', 'around', 'hops'] as const),
] as const satisfies readonly (keyof FilterOptions)[]

/** Of nothing there would be no part, and an empty list would read as none given. */
function items(text: string): readonly string[] {
  const found = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (found.length === 0) throw new InvalidArgumentError('Give at least one.')
  return found
}

/** A comma-separated list, given once or several times. */
const list = (text: string, before: readonly string[] = []): readonly string[] => [...before, ...items(text)]

/** Such a list of words out of a closed set. */
function listOf<T extends string>(words: readonly T[]) {
  return (text: string, before: readonly T[] = []): readonly T[] => {
    const found = items(text).map((item) => {
      const word = words.find((each) => each.toLowerCase() === item.toLowerCase())
      if (word === undefined) throw new InvalidArgumentError(`"${item}" is none of ${words.join(', ')}.`)
      return word
    })
    return [...before, ...found]
  }
}

function numberFrom(least: number, most: number, { whole }: { readonly whole: boolean }) {
  return (text: string): number => {
    const number = text.trim() === '' ? NaN : Number(text)
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number
    throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`)
  }
}

const GROUP = 'Part of the graph (lists are separated by commas):'

const option = <T>(flags: string, description: string, parse: (text: string, before: T) => T) =>
  new Option(flags, description).argParser(parse).helpGroup(GROUP)

/** Adds the options that choose a part of the graph. */
export function addFilterOptions(command: Command): Command {
  const words = (all: readonly string[]) => all.join(', ')
  return [
    option('--around <names>', 'what is within --hops of these services or features, by any name', list),
    option('--hops <n>', 'how far around, 0 to 4 (default: 1)', numberFrom(0, 4, { whole: true })),
    option('--only <names>', 'these alone, their limits, and what joins them', list),
    option('--relations <list>', words(RELATIONS), listOf(RELATIONS)),
    option('--verbs <list>', words(VERBS), listOf(VERBS)),
    option('--polarity <list>', words(POLARITIES), listOf(POLARITIES)),
    option('--min-confidence <n>', 'leave out what is less certain, 0 to 1', numberFrom(0, 1, { whole: false })),
    option('--kinds <list>', words(ENTITY_KINDS), listOf(ENTITY_KINDS)),
    option('--categories <list>', 'of the catalog, e.g. compute,storage', list),
    option('--exams <list>', 'what is said under headings with these, e.g. SAA,DVA', listOf(EXAMS)),
    option('--notes <paths>', 'what is said in these notes or folders', list),
  ].reduce((adding, each) => adding.addOption(each), command)
}

/** True if no filter option was given. */
export function isWhole(options: FilterOptions): boolean {
  return FILTERS.every((name) => options[name] === undefined)
}
