import type { Bound } from '@cloudlore/graph'
import type { Quantity } from './quantity.ts'

/** Which side of its value a quantity bounds, from the words around it. */

interface Cue {
  readonly bound: Bound
  readonly before: RegExp
  readonly after: RegExp
}

/** "no more than", "can't run longer than", "must not exceed": what is not passed is a maximum. */
const NOT_PASSED =
  /(?:\bno|\bnot|n['’]t|\bcannot|\bnever|\bwithout) (?:[a-z]+ ){0,3}(?:exceed(?:s|ing)?|(?:go(?:es|ing)?|get|grow|be|run|last|take|rais(?:e|ed)|increas(?:e|ed)|extend(?:ed)?|set|suitable|meant|made|fit)(?: [a-z]+){0,2} (?:over|above|beyond|past)|(?:more|longer|later|larger|bigger|greater|higher|older|deeper|further) than)[^.,;\d]{0,12}$/i

/** Words right around the quantity; of two cues the nearer counts. */
const CUES: readonly Cue[] = [
  {
    bound: 'default',
    before:
      /(?:기본(?!이[고며지다라]|인데)(?:적으로|값은?|값으로|으로는?|은)?|디폴트(?:로|는|값은)?|기준선?|(?:않으면|없으면|안 하면),?|defaults? (?:to|is|of|:)|by default,?|default:?|baseline(?: of)?|out of the box,?)[^.,;~]{0,14}$/i,
    after:
      /^(?:[^.,;\d]{0,20}(?:기본(?:으로| 제공|값|적으로|이)|by default|out of the box|\(default\)|is the default|\(soft)|[가-힣]{0,2} ?(?:기본|디폴트)(?! ?[가-힣])| default\b|,?(?: [a-z]+){0,3} (?:unless|if (?:nothing|not|you do(?:n['’]t| nothing))) ?(?:otherwise|changed?|told|set|said|stated|specified|configured|overridden|you|they|it|is|\b)|(?:와|과) [^.,;]{0,24}기본으로| and [^.,;]{0,30}by default)/i,
  },
  {
    bound: 'max',
    before:
      /(?:최대(?: 값은?| 한도는?)?|한도는|상한은|(?:한도|상한)(?= ?[:=]? ?$)|최고|서브|max(?:imum|\.)?(?: of| is|:)?|up to|at (?:the )?(?:very )?most|as (?:many|much|long|large|big) as|limit(?:ed)?(?: of| to| is|:)?|restricted to|capped (?:at|to)|\bcap (?:of|is|at)|ceiling (?:of|is|at)|ceiling:|(?:tops|maxes|max) out at|stops? at|less than|under|within|fewer than|shorter than|smaller than|below|sub-?|only|오직|단)[^.,;\d]{0,16}$|(?:최대|maximum|largest|longest) (?:[^.,;:|\d]|(?<=[a-z])\d){0,34}(?:은|는|이|가|도|is|are|of|:) ?(?:초당 |약 )?$|(?:largest|longest|biggest|highest) (?:[a-z-]+ ){1,4}$|[<≤]=? ?$|\b(?:grow|go|burst|raise|extend|increase|scale|expand)(?:s|d|es|ed|able)? (?:up )?to $|\ballows? (?:you |for )?$/i,
    after:
      /^(?:[가-힣]{0,2} ?(?:까지|이하|미만|이내|안에|안으로|내에|내로|안쪽|밖에|로 제한|으로 제한)|[가-힣]{0,2} ?보다 ?(?:작|짧|적|낮)|[가-힣 ]{1,12}(?:까지|이하|미만|이내|으로 제한|로 제한|(?<!지)만 )|(?!이고|이며|인데|이지만)[가-힣]{0,2} ?(?:한도|상한|최대(?!로? ?[\d약])|한계|천장|제한(?! ?(?:없|안|하지|되지)))|만(?= |\.|$)|(?:이|가|도) (?:채 )?(?:안 [되된돼걸]|되지 않|못 [되된돼])|(?:이|가) 끝|[a-z\s-]{0,24}(?:max(?:imum)?\b|tops\b|or (?:less|fewer|under|below|shorter|smaller)|at (?:the )?most|ceiling|limit|(?:are|is) allowed)|[a-z\s-]{0,40}, (?:a |the |it['’]s a )?(?:soft|hard) limit)/i,
  },
  {
    bound: 'min',
    before:
      /(?:최소(?:한|로| 값은?)?|적어도|\bmin(?:imum|\.|(?![a-z]))(?: of| is|:)?|at (?:the )?(?:very )?least|no (?:less|fewer|shorter|smaller) than|as (?:few|little) as|more than|(?<!(?:split|spread|distribut|replicat|balanc|strip)[a-z ]{0,16})over|(?:greater|larger|bigger|longer) than|start(?:s|ing)? (?:at|from|with)|above|down to|as low as)[^.,;\d]{0,12}$|(?:최소|minimum|smallest|shortest) (?:[^.,;:|\d]|(?<=[a-z])\d){0,34}(?:은|는|이|가|도|is|are|of|:) ?(?:초당 |약 )?$|(?:smallest|shortest|lowest) (?:[a-z-]+ ){1,4}$|[>≥]=? ?$/i,
    after:
      /^(?:[가-힣]{0,2} ?(?:이상|초과|넘는|넘게|넘으면|이 넘|부터|에서 시작)|[가-힣 ]{1,10}(?:이상|이 넘|을 초과|를 초과)|[가-힣]{0,2} ?최소|보다 ?(?:크|길|많|높)|\+| ?[a-z]{0,12} ?(?:or (?:more|longer|larger|bigger|higher|greater|above)|and (?:up(?! to)|above)\b|minimum|at (?:the )?least))/i,
  },
]

const BEFORE = 56
const AFTER = 40
const OPENING = 90

/** A default that opens the sentence holds to the end of its clause: "기본적으로 메트릭은 5분마다 수집되고". */
const DEFAULT_OPENS = /(?:^|[.,;:] ?|고 |며 |만 )(?:기본적으로|기본값으로|by default)(?:[^.;\d]|\d(?=\D*$)){0,70}$/i
/** What ends with the time that is named has had at most that: "90일 후에 삭제된다", "deleted after 90 days". */
const ENDS_AFTER =
  /^(?:이|가)? ?(?:후|뒤|지나면|경과)(?:에|에는)? ?[^.,;\d]{0,16}(?:삭제|만료|제거|비활성|중지|종료|폐기|사라|실패|취소)/
const ENDS_BEFORE =
  /(?:delete[sd]?|expires?|removed?|disabled|discarded|terminated|gone|purged|times? out|fails?|cancell?ed)[^.;\d]{0,16} (?:after|in) $/i
/** "can hold 20 items". */
const CAN_HOLD = /\bcan (?:have|hold|contain|store|last|keep|be in) $/i
/** What is free is so up to an amount: "매달 1,000건이 무료", "first 1,000 paths are free". */
const FREE = /^[^.,;\d]{0,24}(?:무료|공짜|(?:\bfor|are|is) free\b)/i
/** "5 rules per group", "그룹당 규칙 5개": how many of them one may have. */
const PER_THING_AFTER =
  /^[a-z -]{0,16} ?(?:per (?!second|minute|hour|day|week|month|year|request|sec\b)|in each |for each )[a-z]/i
const PER_THING_BEFORE = /(?<![초분간달일])당 (?:[^.,;:|\d초]|(?<=[A-Za-z])\d){0,16}$/
/** "| rules per group | 40 |": the same in the cells of a row. */
const PER_THING_CELL = /(?:\bper [a-z]+|[가-힣]당 [가-힣 ]{1,12}) \|[^|]{0,12}$/i
/** What it can do: "12개월 동안 예측할 수 있다", "3,500개의 요청을 처리할 수 있다"; the last verb governs all before it. */
const CAPABLE =
  /^(?!마다| ?간격| ?주기)(?:(?!(?<!그리)고 |며 |면 |만 |서 |[.;]).){0,80}?(?:얻을|가질|처리할|예측할|저장할|담을|보낼|받을|볼|조회할|견딜|수용할|보관할|보존할|유지할) 수 있/
/** "50 MB를 초과해서는 안 된다", "60일 이상 유지되지 않는다": what is not exceeded is a maximum. */
const NOT_MORE =
  /^[가-힣]{0,2} ?(?:(?:이상|넘|초과)[가-힣 a-z]{0,20}(?:지 ?않|안 ?[되된돼]|못|수(?:는|가|도)? 없|지 말|불가|금지)|(?:못|안|절대) ?(?:넘|초과))/i
/** "files over 6 MB can't be edited": what is refused above is a maximum. */
const PASSED = /\b(?:over|above|(?:larger|bigger|longer|greater|more) than) (?:about |~)?$/i
const REFUSED =
  /^[a-z ]{0,16} (?:can['’]?no?t\b|can['’]t|cannot|won['’]t|(?:are|is|gets?) (?:rejected|refused|denied)|fails?\b)/i
/** "기본 할당량: …", "Default quota: …" holds for all that follows. */
const DEFAULT_LEADS = /^\W*(?:기본|default)[^:.\d]{0,24}: /i

const EXACTLY = /(?:exactly|정확히) ?$/i
const DEFAULT_NEXT = /(?:기본|default) ?$|by default (?:up to )?$/i
const DEFAULT_AFTER = /^ by default\b|^ ?\(default\)| default\b(?=[),])/i
/** "메시지 크기 256 KB", "Payload: 6 MB": what one hands in may be as large and no larger. */
const HANDED_IN =
  /(?:크기|페이로드|패키지|본문|size|payload|package|code|body|zip)[^.;\d가-힣]{0,3}[가-힣]{0,2}[^.;\d가-힣]{0,6}$/i
/** "3 IOPS per GB", "기가바이트당 3 IOPS": a ratio is what it is. */
const RATIO_BEFORE = /(?:바이트|[GTM]i?B) ?당 ?$/i
/** "샤드당 초당 1 MB", "each shard gets 1 MB/s": a share by design. */
const SHARE = /(?:당|마다|하나(?:는|가|에)?|\beach\b|\bper\b)[^.;\d]{0,20}$/i
const RATIO_AFTER = /^ ?(?:\/|per |당 ?) ?(?:[GTM]i?B|[기테메]가)/i

function statedBound(before: string, after: string): Bound | null {
  if (NOT_MORE.test(after) || NOT_PASSED.test(before)) return 'max'
  if (PASSED.test(before) && REFUSED.test(after)) return 'max'
  if (EXACTLY.test(before)) return 'exact'
  if (DEFAULT_NEXT.test(before) || DEFAULT_AFTER.test(after)) return 'default'
  let best: Bound | null = null
  let nearest = Infinity
  for (const { bound, before: lead, after: trail } of CUES) {
    const leading = lead.exec(before)
    const trailing = trail.exec(after)
    const distance = Math.min(leading ? leading[0].length : Infinity, trailing ? trailing[0].length : Infinity)
    if (distance < nearest) {
      nearest = distance
      best = bound
    }
  }
  return best
}

/** The bound that words name; null if none does. A default named before a maximum goes by the nearer word. */
export function namedBound(text: string, { start, end }: Quantity): Bound | null {
  const stated = statedBound(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER))
  if (stated) return stated
  const opens =
    DEFAULT_OPENS.test(text.slice(Math.max(0, start - OPENING), start)) || DEFAULT_LEADS.test(text.slice(0, start))
  return opens ? 'default' : null
}

/** Messages, code and records are counted in these, and what is said of them is how large they may be. */
const SMALL = new Set(['bytes', 'KB', 'KiB', 'MB', 'MiB'])
const LIMITS_TITLE = /limit|quota|제한|한도|할당량|쿼터/i

/** "| 동시 실행 한도 | 400 |": the same of the cell that a value stands beside. */
const LIMIT_CELL = /(?:limit|quota|제한|한도|할당량|쿼터)s? ?\|[^|\d]{0,12}$/i

/** How many one may have, or has for free. */
function isAllowance(before: string, after: string, { kind, value }: Pick<Quantity, 'kind' | 'value'>): boolean {
  if (CAN_HOLD.test(before) || (kind !== 'time' && FREE.test(after))) return true
  if (kind !== 'count' && kind !== 'bare') return false
  if (PER_THING_CELL.test(before)) return true
  // One each is how things are laid out: "one address per zone".
  const isCounted = kind === 'count' && Number(value) > 1
  return isCounted && (PER_THING_AFTER.test(after) || PER_THING_BEFORE.test(before))
}

/**
 * The bound that follows from what is said of the quantity where no word names it.
 *
 * @param title the heading above: what stands under "Limits" is a maximum
 */
export function impliedBound(text: string, { start, end, kind, unit, value }: Quantity, title: string): Bound {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + OPENING)
  if (RATIO_BEFORE.test(before) || RATIO_AFTER.test(after) || EXACTLY.test(before)) return 'exact'
  // What a thing gives at full speed is the most that it gives.
  if (kind === 'rate' && !SHARE.test(before.replace(/초당 ?$/, ''))) return 'max'
  if (kind === 'size' && (SMALL.has(unit) || HANDED_IN.test(before))) return 'max'
  if (LIMITS_TITLE.test(title) || LIMIT_CELL.test(before)) return 'max'
  if (isAllowance(before, after, { kind, value })) return 'max'
  return ENDS_AFTER.test(after) || ENDS_BEFORE.test(before) || CAPABLE.test(after) ? 'max' : 'exact'
}

/** "Timeout (min)", "Minutes": a unit. */
const MIN_HEADER = /최소|\bmin(?:imum|\.|(?![a-z)]))/i

/** What a table's header says of the quantities below it. */
export function columnBound(header: string): Bound | null {
  if (/기본|default/i.test(header)) return 'default'
  if (MIN_HEADER.test(header)) return 'min'
  return /최대|한도|상한|제한|max|limit|up to/i.test(header) ? 'max' : null
}

const RANGE_LINK =
  /^(?:[가-힣]{0,2} ?(?:에서|부터|~|-|–|와|과) ?(?:최대 |약 )?| ?(?:to|and|-|–|~|—|through) ?(?:up to )?| up to |에서 시작[^.]{0,20}?)$/i
const LONGEST_LINK = 24

/** Whether two quantities in a row are the ends of a range: "1시간부터 6시간까지", "4~16 TB", "1 to 35 days". */
export function isRange(text: string, low: Quantity, high: Quantity): boolean {
  const link = text.slice(low.end, high.start)
  if (link.length > LONGEST_LINK || !RANGE_LINK.test(link)) return false
  if (
    /^(?:와|과| and) ?$/.test(link) &&
    !/(?:between|사이|최소|from) ?/i.test(
      text.slice(Math.max(0, low.start - 10), low.start) + text.slice(high.end, high.end + 8),
    )
  )
    return false
  if (low.unit === high.unit || low.kind === 'bare') return Number(low.value) !== Number(high.value)
  return low.kind === high.kind
}
