import type { Predicate } from '../reading.ts'

/** Where the main clause of a sentence begins that opens with another one: "When a file lands in S3, Lambda runs". */

const OPENER =
  /^\s*(?:when(?:ever)?|once|if|as soon as|after|before|every time|each time|while|because|since|although)\b/i

/** 0 for a sentence that opens with its main clause; else the place behind the comma that ends the first. */
export function mainClauseStart(text: string, predicates: readonly Predicate[]): number {
  if (!OPENER.test(text)) return 0
  const verb = predicates.find(({ form }) => form !== 'noun')
  const comma = verb ? text.indexOf(',', verb.end) : -1
  return comma < 0 ? 0 : comma + 1
}
