/** Questions that are answered by yes or no, and the answers; data of relation/verdict.ts. */

export const YES_NO_QUESTION = {
  /** What may stand before a question: the mark of a card, a number, the bar of a table. */
  opening: /^[\s|*_>-]*(?:(?:Q(?:uestion)?|문제|질문|\d{1,3}) ?\d{0,3} ?[.:)] ?)?/i,
  en: /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|must|may|(?:is|are|do|does|did|ca|could|wo|would|should|has|have)n['’]t)\s[^?]{1,300}\?/i,
  ko: /^[^?]{2,300}(?:[나까니냐죠지돼됨함요]|[는은인한]가|가능|지원)\s?\?/,
  /** What makes a Korean question an open one. */
  open: /무엇|무슨|뭐|뭘|뭔|어디|어느|어떤|어떻|어떨|어때|누가|누구|언제|왜|몇|얼마|어째/,
  /** A statement to be judged. */
  judged: /^[\s|*_>-]*(?:true or false|true ?\/ ?false|t ?\/ ?f|o ?\/ ?x|참 ?(?:\/|또는|혹은) ?거짓)\b/i,
} as const

/** What may stand before an answer: what parts it from the question, the mark of a card. */
const OPENING = '^[\\s|:–—→>()\\[\\]*_-]{0,12}(?:(?:A|답|정답|Answer|Ans) ?\\d{0,3} ?[.:)]\\s?)?[\\s(*_–—-]{0,6}'

export const ANSWER = {
  /** A card gives its answer, whatever that is. */
  any: /^\s{0,6}[-–—]?\s{0,3}(?:(?:A|답|정답|Answer|Ans) ?\d{0,3} ?[.:)]|(?:답|정답)은 |The answer is )/i,
  yes: new RegExp(
    `${OPENING}(?:(?:yes|yep|true|correct)\\b|(?:네|예|응|맞다|맞음|맞습니다|맞아요|참|그렇다|그렇습니다|가능(?:하다|함|합니다|해요)?)(?![가-힣])|✅|✔|⭕|[OＯ](?![\\p{L}\\p{N}]))`,
    'iu',
  ),
  no: new RegExp(
    `${OPENING}(?:(?:nope|false)\\b|no\\b(?=\\s{0,3}(?:[.,;:!()|–—-]|$|\\n|(?:it|they|you|we|this|that|because|but|unless|only|use)\\b))|(?:아니[요오다]|아뇨|아닙니다|거짓|틀림|틀렸다|불가(?:능(?:하다|함|합니다|해요)?)?|안 ?[되됨돼](?:요|다)?|안 ?됩니다)(?![가-힣])|❌|✗|✘|✖|🚫|[XＸ×](?![\\p{L}\\p{N}-]))`,
    'iu',
  ),
} as const

/** A verdict on a statement that it ends with, or that follows in its line: "(X)", "→ X", "❌", "(False)". */
export const REFUTED = {
  /** A sign that also stands behind what is said not to be so. */
  sign: /(?:❌|✗|✘|✖)\uFE0F?\s{0,3}$/u,
  word: /(?:[(（[] ?|→ ?|[-=]> ?)(?:[XxＸ×]|false|거짓|틀림|오답|땡) ?[)）\]]?\.?\s{0,3}$/i,
  following:
    /^[^\S\n]{0,4}(?:[(（[] ?|→ ?|[-=]> ?|[-–—] )?(?:[XxＸ×]|false|거짓|틀림|오답|땡) ?[)）\]]?\.?[^\S\n]{0,4}(?:\n|$)/i,
  followingSign: /^[^\S\n]{0,4}(?:❌|✗|✘|✖)\uFE0F?[^\S\n]{0,4}(?:\n|$)/u,
} as const
