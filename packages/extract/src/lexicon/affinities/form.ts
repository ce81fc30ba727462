import type { Verb } from '@cloudlore/graph'

/** actor -> verb -> what it acts upon, all by catalog id. */
export type Affinities = Readonly<Record<string, Readonly<Partial<Record<Verb, readonly string[]>>>>>
