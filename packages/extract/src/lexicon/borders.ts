/** Words that close a clause or set two things apart, and subjects that are no service. Data of relation/surroundings.ts. */

/** How a clause hangs on the next. */
export const BORDER_KINDS = ['instead', 'but', 'if', 'so', 'after', 'because', 'which', 'and', 'by'] as const
export type BorderKind = (typeof BORDER_KINDS)[number]

export interface BorderRule {
  readonly kind: BorderKind
  /** Tested on one word. */
  readonly word: RegExp
  readonly reason: string
}

export const KOREAN_BORDERS: readonly BorderRule[] = [
  { kind: 'instead', word: /^대신/, reason: 'What stands before 대신 is what is not used.' },
  {
    kind: 'but',
    word: /(?:지만|으나|는데|반면에?|더라도|달리|않고|아니라)$/,
    reason: 'The next clause says something else, often of something else.',
  },
  { kind: 'if', word: /(?:면|경우|경우에|경우에는|경우에도|때|때는|때에|때마다)$/, reason: 'A condition or occasion.' },
  { kind: 'so', word: /(?:도록|위해|위해서|위한|려면|으려면)$/, reason: 'A purpose.' },
  { kind: 'after', word: /(?:후|후에|뒤|뒤에|다음|전에|동안)$/, reason: 'A time before or after.' },
  { kind: 'because', word: /(?:때문|때문에|므로|니까|기에)$/, reason: 'A reason.' },
  { kind: 'and', word: /(?:[가-힣]고|[가-힣]며|거나|면서)$/, reason: 'A clause of equal rank.' },
  { kind: 'by', word: /(?:[가-힣]여|해|[가-힣]서|써)$/, reason: 'A means: the same subject goes on.' },
]

export const ENGLISH_BORDERS: readonly BorderRule[] = [
  { kind: 'instead', word: /^(?:instead|rather|versus|vs|unlike|than)$/i, reason: 'What follows is what is not used.' },
  {
    kind: 'but',
    word: /^(?:but|although|though|however|while|whereas|except|without)$/i,
    reason: 'The next clause says something else.',
  },
  { kind: 'if', word: /^(?:if|when|whenever|once|where|unless)$/i, reason: 'A condition or occasion.' },
  { kind: 'so', word: /^so$/i, reason: 'A purpose.' },
  { kind: 'after', word: /^(?:after|before|then|until|during)$/i, reason: 'A time before or after.' },
  { kind: 'because', word: /^(?:because|since|as)$/i, reason: 'A reason.' },
  { kind: 'which', word: /^(?:which|that|who)$/i, reason: 'A relative clause on the name before it.' },
  { kind: 'and', word: /^(?:and|or)$/i, reason: 'A clause or name of equal rank.' },
]

/** Korean nouns that act in notes and are no service; with a subject's particle after them. */
export const KOREAN_COMMON_SUBJECT =
  /^(?:사용자|유저|고객|관리자|개발자|클라이언트|우리|여러분|애플리케이션|앱|어플리케이션|서버|데이터|로그|이벤트|메시지|파일|트래픽|요청|시스템|팀|회사|누군가|객체|쿠키|계정|인증서|키|이미지|값|코드|스크립트|에이전트)들?(?:이|가|은|는)$/

export const ENGLISH_COMMON_SUBJECT =
  /^(?:you|we|they|users?|customers?|clients?|developers?|administrators?|admins?|applications?|apps?|data|logs?|events?|messages?|files?|traffic|requests?|objects?|people|anyone|teams?)$/i

/** Signs of a sentence as a whole. */
export const SENTENCE_CUES: readonly (readonly [string, RegExp])[] = [
  ['like', /마찬가지|비슷|유사|동일|처럼|similar|likewise|just like|same as|the same way/i],
  ['unlike', /달리|다르|차이|반면|unlike|differ|whereas|in contrast/i],
  ['instead', /대신|아니라|instead of|rather than/i],
  ['only-if', /않는 한|경우에만|unless|only if|only when/i],
  ['problem', /문제|오류|에러|실패|장애|error|fail|issue/i],
  ['price', /비용|요금|가격|무료|cost|price|pricing|free|\$/i],
  ['exam', /시험|exam/i],
  ['console', /콘솔|클릭|선택|console|click|select/i],
]
