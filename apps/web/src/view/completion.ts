/** What of a half-typed question names an entity, so that it can be completed. */
export interface Completion {
  /** Everything before the name, with its space. */
  readonly before: string
  /** The name so far. */
  readonly fragment: string
}

/** Words after which a name follows; compared in lower case, longest first where one ends another. */
const ENGLISH_JOINTS = [
  ' avoiding ',
  ' without ',
  ' through ',
  ' limits of ',
  ' replaces ',
  ' with ',
  ' via ',
  ' and ',
  ' versus ',
  ' vs ',
  ' to ',
]
const ENGLISH_OPENINGS = [
  'what integrates with ',
  'what replaces ',
  'what connects to ',
  'limits of ',
  'compare ',
  'difference between ',
  'from ',
]
const SYMBOL_JOINTS = ['->', '→']
const KOREAN_JOINTS = ['에서 ', '까지 ', '부터 ', '거쳐 ', '통해 ', '말고 ', '빼고 ', '와 ', '과 ', '랑 ', '하고 ']

/**
 * Splits what is typed before the last name: "EventBridge to S" is `EventBridge to ` and `S`. The whole text is the
 * fragment where no such word is found.
 */
export function completionOf(text: string): Completion {
  const lower = text.toLowerCase()
  const cuts = [...ENGLISH_JOINTS, ...SYMBOL_JOINTS, ...KOREAN_JOINTS].map((joint) => cutAfter(lower, joint))
  const opening = ENGLISH_OPENINGS.find((words) => lower.startsWith(words))?.length ?? 0
  const cut = Math.max(opening, ...cuts)
  const spaces = text.slice(cut).length - text.slice(cut).trimStart().length
  return { before: text.slice(0, cut + spaces), fragment: text.slice(cut + spaces) }
}

function cutAfter(text: string, joint: string): number {
  const at = text.lastIndexOf(joint)
  return at <= 0 ? 0 : at + joint.length
}
