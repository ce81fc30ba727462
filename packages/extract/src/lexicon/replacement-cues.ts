/** How notes say that one thing takes the place of another. */

/** A cue that stands at the older or the newer name, before or after it. */
export interface Cue {
  readonly rule: string
  readonly side: 'older' | 'newer'
  readonly where: 'before' | 'after'
  readonly pattern: RegExp
  readonly confidence: number
  /** True: the other side may be left unsaid, where the text before names it. */
  readonly elliptic?: boolean
  /** True: the cue tells names of one thing apart, so that two names of one entity say nothing. */
  readonly naming?: boolean
}

export const REPLACEMENT_CUES: readonly Cue[] = [
  // "X 대신 Y를 쓴다", "use Y instead of X"
  {
    rule: 'instead-of',
    side: 'older',
    where: 'after',
    pattern: /^ ?(?:의 )?(?:을 |를 )?대신(?:에|해|하여|하는|할)?[ ,]/,
    confidence: 0.6,
  },
  {
    rule: 'instead-of',
    side: 'older',
    where: 'before',
    pattern: /(?:instead of|rather than|in place of)(?: using)?(?: the| an?)? ?$/i,
    confidence: 0.6,
  },
  // "Y는 X를 대체한다", "Y replaces X"
  {
    rule: 'replaces',
    side: 'older',
    where: 'after',
    pattern: /^(?:을|를) (?:완전히 |점차 |거의 |사실상 )?(?:대체(?!되|된|될|돼)|대신(?:한다|했|함|하게))/,
    confidence: 0.9,
  },
  {
    rule: 'replaces',
    side: 'older',
    where: 'before',
    pattern: /\b(?:replac|supersed|succeed)(?:es|ed|ing|e|s)? (?:the |an? |legacy |older? )*$/i,
    confidence: 0.85,
  },
  {
    rule: 'replaces',
    side: 'newer',
    where: 'before',
    pattern: /\b(?:replaced|superseded|succeeded) by (?:the |an? |newer? )*$/i,
    confidence: 0.9,
  },
  {
    rule: 'replaces',
    side: 'newer',
    where: 'after',
    pattern: /^(?:으로|로) (?:완전히 |점차 )?(?:대체|교체)(?:되|된|될|돼|하)/,
    confidence: 0.85,
  },
  { rule: 'successor', side: 'older', where: 'after', pattern: /^의 (?:후속|차세대|개선된|발전된)/, confidence: 0.8 },
  {
    rule: 'successor',
    side: 'older',
    where: 'before',
    pattern: /\b(?:successor (?:to|of)|evolution of|upgrade (?:to|of)) (?:the )?$/i,
    confidence: 0.8,
  },
  // "X의 예전 이름은 Y", "Y의 새 이름"
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern: /(?:예전|이전|옛|과거) ?(?:이름|명칭|이름이|명칭이)(?:은|는|이|가|:)? ?$/,
    confidence: 0.9,
    elliptic: true,
    naming: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'after',
    pattern: /^의 (?:새|새로운|바뀐|현재) (?:이름|명칭)/,
    confidence: 0.9,
    elliptic: true,
    naming: true,
  },
  // "formerly known as X", "이전에는 X라 불렀다". A bare "once X" or "previously X" tells when, and names nothing.
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern:
      /\b(?:(?:formerly|previously|once|originally) (?:known as|called|named)|used to be(?: known as| called| named)?) (?:the )?$/i,
    confidence: 0.9,
    elliptic: true,
    naming: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'after',
    // In the past only: "X라고 불리는 것", "X라고 알려진" says what it is called.
    pattern: /^(?:이?라고|이?라는 이름|이?라) ?(?:불[렀렸]|불리던|불리었|했|알려졌)/,
    confidence: 0.85,
    elliptic: true,
    naming: true,
  },
  {
    rule: 'former-name',
    side: 'older',
    where: 'before',
    pattern: /(?:^|[\s(])전신(?:은|인|:)? ?$/,
    confidence: 0.8,
    elliptic: true,
    naming: true,
  },
  {
    rule: 'renamed',
    side: 'newer',
    where: 'before',
    pattern: /\b(?:renamed|rebranded)(?: to| as)? (?:the )?$/i,
    confidence: 0.9,
    naming: true,
  },
  {
    rule: 'renamed',
    side: 'newer',
    where: 'after',
    pattern: /^(?:으로|로) (?:(?:이름이 |명칭이 )(?:바뀌|바뀐|변경되)|개명|리브랜딩)/,
    confidence: 0.85,
    naming: true,
  },
  { rule: 'deprecated-for', side: 'newer', where: 'before', pattern: /\bin favou?r of (?:the )?$/i, confidence: 0.9 },
]

/** Words that call one thing the old one without naming what came after it. */
export const LEGACY =
  /레거시|구버전|구형|구식|더 ?이상 (?:사용되지|지원되지|권장되지)|단종|지원(?:이)? 종료|legacy|deprecated|older generation|no longer (?:recommended|supported|available)|end of life/i

/** A word of every cue, so that most sentences need not be tried against each. */
export const CUE_HINT =
  /대신|대체|교체|후속|차세대|개선된|발전된|이름|명칭|전신|구|옛|부르|불|바뀌|바뀐|변경|개명|리브랜딩|라고|라는|라 |instead|rather|place of|replac|supersed|succe|evolution|upgrade|former|previous|once|used to be|originally|renamed|rebranded|favou?r/i

/**
 * What stands between a name and the former name that is put right behind it: "Y (구 X)", "Y, formerly X". A Korean comma
 * lists, so it takes brackets or a dash.
 */
export const APPOSED =
  /^ ?(?:[([（［] ?|[–—-] ?)(?:구|옛|이전|예전) ?$|^(?: ?[([（［] ?|, ?| ?[–—-] ?)(?:formerly|previously|originally) $|^ ?[([（［] ?once $/i

/** What opens a bracket or an insertion right behind a name. */
export const INSERTION = /^ ?[([（［,–—-]/

/** All that stands before a former name that is a line of its own below what bears the name now. */
export const LINE_OF_FORMER_NAME = /^(?:구|옛|formerly|previously|originally) $/i

const COPIES =
  '(?:(?:instance|task|node|pod|volume|server|container)s?(?![a-z])|인스턴스|태스크|노드|볼륨|서버|컨테이너)'
const ENDS_AS_COPY = new RegExp(`${COPIES}$`, 'i')
const BEFORE_COPY = new RegExp(`^(?:의)? ?${COPIES}`, 'i')

/** Whether a name is of copies that run and are exchanged one for another: what replaces them does not succeed them. */
export const isRunningCopy = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => ENDS_AS_COPY.test(text.slice(start, end)) || BEFORE_COPY.test(text.slice(end, end + LONGEST_COPY))
const LONGEST_COPY = 14

/** Right behind a name: that AWS has ended it or closed it to newcomers, whatever the catalog knows. */
const ENDED_KO =
  /^(?:은|는|이|가|도|의)?[:：]? ?(?:이제 |곧 |더 )?(?:(?:서비스 )?(?:제공|지원|판매)(?:이|가)? ?(?:중단|종료)|서비스(?:가|는)? 종료|신규 (?:고객|가입|가입자|이용자|계정|이용|사용)[가-힣]{0,2} ?[가-힣]{0,4} ?(?:불가|중단|막|안 ?[됨되된돼]|못|금지)|단종|더 ?이상 (?:제공|판매)되지)/
const ENDED_EN =
  /^(?:[:,] ?| )(?:(?:is|are|was|were|being|has|have|been|will|be|now|already|about|to|getting|gets) ){0,5}(?:retired|discontinued|deprecated|sunset|phased out|going away|end[- ]of[- ](?:life|support)|eol|closed (?:to|for) new customers|no new customers|not (?:available|open) to new customers|no longer (?:offered|sold|available (?:to|for) new customers))(?!\w)/i
/** The same anywhere, where a later sentence goes on about what it said so of. */
const ENDED_BEFORE =
  /(?:제공|지원|판매)(?:이|가)? ?(?:중단|종료)|서비스(?:가|는)? 종료|신규 (?:고객|가입|가입자|이용자|계정|이용|사용)[가-힣]{0,2} ?[가-힣]{0,4} ?(?:불가|중단|막|안 ?[됨되된돼]|못|금지)|단종|(?:is|are|was|were|been|being|be) (?:now |already )?(?:retired|discontinued|deprecated|sunset|phased out)|(?:closed (?:to|for)|no longer available (?:to|for)|no) new customers|end of life/i

export const isCalledEnded = (after: string): boolean => ENDED_KO.test(after) || ENDED_EN.test(after)
export const saysEnded = (text: string): boolean => ENDED_BEFORE.test(text)
