/** Words by which a sentence with a negation denies nothing of a name after all; data of relation/exception.ts. */

/** What is excepted from a denial, right before its name: "does not support EBS, only EFS". */
export const EXCEPTED = /(?:,|;| but| -|—) ?(?:only|just|solely) (?:(?:with|to|in|on|from|by|through|the|an?) )*$/i

/** A denial of what used to be, and where it is said what is so by now. */
export const OVERCOME: readonly { readonly then: RegExp; readonly now: RegExp }[] = [
  { then: /예전|이전에|과거|원래|처음에|초기에|했지만|했으나|했는데/, now: /이제|지금|현재|최근/ },
  {
    then: /\b(?:used to|previously|formerly|originally|in the past|at first|could not|couldn['’]t)\b/i,
    now: /\b(?:now|today|meanwhile)\b/i,
  },
]

/** A negation of a Korean clause, wherever it stands in it. */
const KOREAN_NEGATION =
  /(?:지(?:는|도|를|가)?|진|질) ?(?:않|못하?|안 ?하)|(?<![가-힣])수(?:는|가|도)? ?없|(?:^|[ 은는이가도만])(?:못|안) ?(?=[가-힣])|불가|없|아니/

/**
 * Korean says "only X" by a negation and a word that leaves X out of it. The particle of the name may stand before the
 * word; a negation must follow, as "X 외에는" alone may list as well.
 */
const ONLY =
  /^(?: ?[가-힣]{1,4})??(?: ?(?:으로|로|에서|에게|에|와|과|을|를))?(?:(?<! )밖에(?! ?(?:있|둔|두|놓|위치))| (?:이외|외)(?:에는|엔|에)(?!도)| ?말고는| ?제외하(?:면|고는)| ?빼(?:면|고는))/

/** What holds only on a condition is not denied: "권한이 없으면 읽을 수 없다", "끄지 않는 한 못 쓴다". */
const NEGATED_CONDITION =
  /(?:지 ?(?:않|못하?)|없|아니)(?:[가-힣]{0,3}면(?:은|야)?(?![가-힣])|는 한(?= )|(?:이|고|고서)는(?= ))|수밖에 ?없|지 ?않을 ?수(?:는|가)? ?없/

/**
 * What follows a negation that is an occasion: "연결하지 못하면", "못 읽을 때는". A reason is one of failing ("못하는
 * 이유"), but not of what cannot be done at all ("쓸 수 없는 이유").
 */
const OCCASION_BEHIND =
  /^[가-힣]{0,4}(?:면(?:은)?(?![가-힣])|(?:[은을는할될]|[가-힣]) (?:때|경우|상황|현상|증상|오류|에러|문제)(?:[가-힣]{0,3})(?![가-힣])|는지(?![가-힣]))/
const REASON_BEHIND = /^[가-힣]{0,3}는 (?:이유|원인)/

export const KOREAN_EXCEPTION = {
  /** A word of each, so that most sentences need not be looked at name by name. */
  hint: /밖에|외에|외엔|말고는|제외하|빼[면고]|면|는 한|이는|고는|고서는|때|경우|상황|현상|증상|오류|에러|문제|이유|원인|는지|않을 ?수/,
  negation: KOREAN_NEGATION,
  only: ONLY,
  condition: NEGATED_CONDITION,
  occasion: OCCASION_BEHIND,
  reason: REASON_BEHIND,
  /** What parts a clause from one that stands beside it. */
  border: /[.;:()]|(?:고|며|지만|는데|으나|므로|니까)(?=[ ,])/,
  /** "할 수 없는 이유" gives the reason of a denial. */
  impossible: /수(?:는|가|도)? ?없|불가/,
} as const

/** English clauses that only say on what occasion something is done. */
export const ENGLISH_OCCASION = {
  opener: /\b(?:if|when|whenever|in case|whether|unless)\b/gi,
  negation: /\b(?:not|never|cannot|unable|fail(?:s|ed|ing)?|lacks?|impossible|unavailable|no longer)\b|n['’]t\b/i,
} as const

/** English words right before what is left out of what is said of all, or of none. */
export const EXCEPTIVE = {
  hint: /\b(?:except\w*|excluding|apart|aside|other than|but)\b/i,
  name: /\b(?:except(?:ing)?(?: for)?|excluding|(?:with|to) the (?:sole )?exceptions? of|(?:apart|aside) from|other than|(?<=\b(?:all|everything|everyone|everywhere|any|anything|anywhere|nothing|none|nowhere) )but) (?:(?:for|with|to|in|on|from|by|using|the|an?) )*$/i,
  /** "Cannot … except X" says that X can. */
  negation: /\b(?:not|never|cannot|no|nothing|none|nobody|nowhere|nor)\b|n['’]t\b/i,
  universal: /\b(?:every\w*|all|any(?!way)\w*|each|most)\b/i,
} as const
