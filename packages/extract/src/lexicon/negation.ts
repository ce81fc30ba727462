/** Words that deny what a clause says, whatever its verb; data of relation/denial.ts. */

export interface DenialRule {
  readonly language: 'ko' | 'en'
  /** Where it is looked for: the end of the name's clause, what stands before the name in its clause, or right after it. */
  readonly where: 'clause-end' | 'before' | 'after'
  readonly pattern: RegExp
  readonly reason: string
  /** A sentence whose last name is denied. */
  readonly example: string
}

export const DENIALS: readonly DenialRule[] = [
  {
    language: 'ko',
    where: 'clause-end',
    pattern: /(?:지(?:는|도|를|가)?|진|질) ?(?:않|못하?|안 ?하)[가-힣]{0,5}$/,
    reason: 'Korean is head-final: a long negation at the end denies its whole clause.',
    example: 'WAF는 NLB에 붙지 않는다.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern: /(?<!지 ?않을 ?)수(?:는|가|도)? ?없[가-힣]{0,4}$/,
    reason: 'What cannot be done is denied.',
    example: 'Lambda는 ElastiCache에 접근할 수 없다.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern:
      /(?:^|[ 은는이가도만])(?:(?:안|못) [가-힣]{1,6}|못[가-힣]{1,5}|안(?:되|된|됨|돼|됩|하|함|해)[가-힣]{0,4})$/,
    reason: 'The short negation stands before its verb; 안 joined to other words is "inside".',
    example: 'WAF는 NLB에는 못 붙음',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern:
      /(?:^|[ 은는이가도])(?:직접 |자동 |아직 )?(?:불가(?:능)?[가-힣]{0,4}|미지원|X|x|제외(?:된다|됨|다)?|지원 ?(?:안 ?[되된됨돼함][가-힣]{0,2}|X))$/,
    reason: 'Notes deny with a noun or a cross.',
    example: 'ACM 인증서는 EC2에 직접 불가',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern:
      /(?<=[가-힣])(?<!(?:만(?=[ 을은이])|항상|반드시|무조건|필수|필요|의무|문제|모두|모든|전부|유일|않은|않는|없는|못하는|못한)[가-힣 ]{0,16}) ?(?:것은|것이|것도|건|게|거|이|가|은|는) ?(?:아니(?:다|에요|야|예요|며|고|지만)?|아님|아닙니다|아녜요)$/,
    reason: 'A clause made a noun is denied with the noun; what is not always so, or not only so, is so.',
    example: 'WAF를 NLB에 붙이는 것은 아니다.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern:
      /[는한할된될] (?:방법|방안|길|수단|기능|옵션|경로|메뉴|설정)(?:은|이|는|도|가)? ?없(?:음|다|어요?|습니다|네요|는데|고|으며)?$/,
    reason: 'Where there is no way to do a thing, it is not done.',
    example: 'WAF를 NLB에 붙이는 방법은 없다.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern: /(?:것[은이]?|건|게|[가-힣][은는]) ?(?:금지|금물)(?:[되된됩돼됨][가-힣 ]{0,5}|이다|입니다|임|다)?$/,
    reason: 'What is forbidden is not done; "접근을 금지한다" is what somebody does.',
    example: 'WAF를 NLB에 붙이는 것은 금지된다.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern:
      /지(?:는|도)? ?(?:마[세시라십]|말[고라아자])[가-힣]{0,4}(?: [가-힣]{1,5})?$|지(?:는|도)? ?말 ?것$|지(?:는)? ?맙시다$/,
    reason: 'What one is told not to do.',
    example: '람다를 ElastiCache에 직접 연결하지 마세요.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern: /^(?:이|가|은|는|도)? ?없(?:음|다|어요?|습니다|는다)$/,
    reason: 'What is not there takes no part; further from the name something else is missing.',
    example: 'NAT Gateway에는 보안 그룹이 없다.',
  },
  {
    language: 'en',
    where: 'before',
    pattern:
      /(?:\b(?:not|never|cannot|neither|nor)|n['’]t)\b(?! (?:only|just|merely|necessarily|need|have to|more|less|longer|later))(?:(?!\b(?:without|unless|until|except|than|outside|can|may|will|must|should|is|are)\b|, (?:an?|the|it|only|just) |,(?: [^ ,]+){4}).){0,60}$/i,
    reason: 'A negation reaches to the next verb of its clause, over all the names of a list.',
    example: 'WAF cannot be put in front of an NLB.',
  },
  {
    language: 'en',
    where: 'before',
    pattern:
      /(?:\b(?:impossible to|unable to|fail(?:s|ed)? to|lack(?:s|ed|ing)?|hardly ever|unavailable (?:for|on|in|to|with|at)|incompatible with|support is missing (?:on|in|for|from|with)|avoided (?:with|in|on|for|by)|no (?:[a-z]+ )?(?:way|support|integration|access|compatibility|connection))|(?<!\bto )\bavoid (?:using|putting|placing|connecting|attaching|calling|running|storing|sending))\b(?:(?!\b(?:without|unless|until|except|than|outside|can|may|will|must|should|is|are)\b|, (?:an?|the|it|only|just) |,(?: [^ ,]+){4}).){0,60}$/i,
    reason: 'Words that deny without a negation; they reach as far as one.',
    example: 'There is no way to attach WAF to an NLB.',
  },
  {
    language: 'ko',
    where: 'clause-end',
    pattern: /^(?:을|를) (?:직접 |완전히 )?우회[가-힣]{0,4}$/,
    reason: 'What is bypassed is not gone through; 로 우회 goes through it.',
    example: '이 요청은 ElastiCache를 우회한다.',
  },
  {
    language: 'en',
    where: 'before',
    pattern: /\bbypass(?:es|ed|ing)? (?:the |an? )?$/i,
    reason: 'What is bypassed is not gone through.',
    example: 'Such a write bypasses ElastiCache.',
  },
  {
    language: 'en',
    where: 'before',
    pattern: /(?:^|\s)w\/o (?:the |an? )?$/i,
    reason: 'Short for "without": what is gone without takes no part.',
    example: 'Lambda in a VPC w/o ElastiCache',
  },
  {
    language: 'en',
    where: 'before',
    pattern: /\bno (?:[a-z]+ )?$/i,
    reason: 'Nothing of the kind is there.',
    example: 'A NAT gateway has no security groups.',
  },
  {
    language: 'en',
    where: 'after',
    pattern:
      /^s?(?::? (?:no|not)$|(?: itself| [a-z]+s?)? (?:can['’]?t|cannot|can not|isn['’]t|aren['’]t|is not|are not|doesn['’]t|does not|don['’]t|do not|is excluded|not (?:possible|supported|allowed|available))\b)/i,
    reason: 'The name is the subject of what is denied, and the last of its clause.',
    example: 'As targets there are ALB and API Gateway; EC2 is not possible.',
  },
]

const NO_SIGNS = '❌|✗|✘|✖|🚫|⛔'

/** Any of the rules' words, so that most sentences need not be cut into clauses. */
export const DENIAL_HINT = {
  ko: new RegExp(
    `않|우회|못|없|안 ?[가-힣]|불가|미지원|제외|아니|아님|아닙|아녜|금지|금물|지(?:는|도)? ?[마말맙]| [Xx](?![a-zA-Z-])|${NO_SIGNS}`,
  ),
  en: new RegExp(
    `${NO_SIGNS}|\\b(?:not?|never|cannot|neither|nor|excluded|bypass\\w*|impossible|unable|fail\\w*|lack\\w*|hardly|un\\w+able|incompatible|missing|avoid\\w*)\\b|\\bw/o\\b|n['’]t\\b`,
    'i',
  ),
} as const

/** What ends a clause. */
export const CLAUSE_ENDS = {
  ko: /[.,;:()!?|→⚠★"“”]|(?:고|며|지만|는데|으나|니까|므로|아서|어서|여서|해서|라서|니)(?=[ ,])/,
  en: /[.;()!?|→]|:(?! not?\b)|\b(?:if|when|once) [^,]*,|,? \b(?:but|while|whereas|because|so|since|although|though|which|and (?:it|they|you|then|[a-z]+s) )\b|, (?=(?:it|they|you|we|use|then|instead|only|in|the)\b)/i,
} as const

/** "인터넷을 거치지 않고 간다": how it is done, not that it is not. */
export const MANNER = /(?:않|(?:안|못) [가-힣]{1,4})$/

/** Ends a clause that says on what occasion something holds: what it denies is no claim. */
export const OCCASION = /(?:면(?! ?안 ?[되된될됨됩돼])|경우|경우에|경우에는|때|때는|때문|는 한|뿐만?)(?=[ ,.]|$)/
/** "No X needed" says what is spared; "문제 없다", "제한이 없다" that nothing hinders. */
export const SPARED = {
  ko: /(?:문제|상관|제한|관계|필요|비용|걱정|중단|손실|차이|수밖에|밖에)[가-힣]{0,2} ?없/,
  en: /^s? ?(?:is |are )?(?:needed|required|necessary)\b/i,
} as const

/**
 * What a sentence does without takes no part in what it says: right after the name in Korean, right before it in English.
 * "X 없이는" and a denial before "without" say the contrary, that it cannot be done without. Nor does what it is measured
 * by, or what is meant instead: "X보다", "X가 아니라", "instead of X".
 */
export const SET_ASIDE = {
  /** A word of each, and of a log of mistakes, so that most sentences need not be looked at name by name. */
  hint: {
    ko: /없이|않|아닌|아니|보다|대신|말고|제외|빼고|뺀|별개|무관|상관|관계|독립|골랐|선택했|찍었|답했|생각했|에서 /,
    en: /\b(?:without|instead|place|rather|than|from|except\w*|excluding|apart|aside)\b|\bI (?:chose|picked|answered|selected|guessed|said|went)\b/i,
  },
  ko: /^(?: ?[가-힣]{1,4})?(?:이|도)? ?없이(?!는)|^(?:을|를) (?:직접 )?(?:거치|통하|경유하|사용하|이용하|쓰)지 ?않(?:고(?!는)|(?:는 경우|을 때|을 경우|으면)(?![^.]{0,60}(?:없|못|않|안 [되된될됨됩돼])))|^(?:이|가)? ?아(?:닌|니라|니고)(?![가-힣])|^(?: ?[가-힣]{1,4})?보다(?:는|도)?(?![가-힣])|^(?: ?[가-힣]{1,4})? 대신(?:에)?(?![가-힣])|^ ?말고(?![가-힣])|^(?:을|를|은|는)? ?(?:제외하고|제외한|빼고|뺀)(?![가-힣])|^(?:와|과)(?:는)? ?(?:별개로|무관하게|(?:상관|관계) ?없이|독립적으로)/,
  instead:
    /\b(?:instead of|in place of|rather than|(?<!\bother )than) (?:(?:using|the|an?|its|your|with|in|on|from|to) )*$/i,
  en: /\bwithout (?:(?:using|needing|going through|touching|having|managing|an?|the|any|its|your|own|separate|extra) )*$/i,
  needed: /\b(?:not?|never|cannot|nothing)\b|n['’]t\b/i,
} as const

/** What people have moved away from: they pass on nothing between the old and the new, and use the old no more. */
export const LEFT = {
  ko: {
    who: /(?:우리|저희|팀|회사|당사)(?: ?팀)?(?:은|는|이|가|도|에서|에서는)/,
    name: /^ ?에서 [^.,;]{0,30}(?:으로|로) (?:완전히 |전부 |모두 )?(?:옮겼|옮겨 ?왔|옮김|이전했|이전함|마이그레이션했|마이그레이션함|갈아탔|갈아탐|전환했|전환함|넘어왔|바꿨)/,
  },
  en: /\b(?:we|I|they|teams?|company|people)\b[^.;]{0,40}\b(?:moved|migrated|switched|changed|converted|went) (?:away |over )?from (?:the |our |an? |using )*$/i,
} as const

/** In a log of mistakes: the answer that was chosen though another is correct. It takes no part in why the other is. */
export const WRONG_ANSWER = {
  ko: { name: /^(?:을|를|이라고|라고) ?(?:골랐|선택했|찍었|답했|생각했)/, correct: /정답|맞는 답|답은/ },
  en: {
    name: /\bI (?:chose|picked|answered|selected|guessed|said|went (?:with|for)) (?:an? |the )?["“']?$/i,
    correct: /\b(?:correct|right answer)\b/i,
  },
} as const
