import type { Quantity } from './quantity.ts'

/**
 * Quantities that bound nothing: the step in which a value is chosen, a period that is counted by, the size of an example,
 * the status that a server answers with, the position of a switch, the time of day.
 */

const REACH = 16

const STEP_AFTER = /^(?:씩)? ?단위|^ ?간격(?:으로|씩)|^[ -](?:steps?|increments?|granularity)\b/
const STEP_BEFORE = /\b(?:steps|increments|multiples) of $/i
/** "1시간짜리 작업": what someone has, not what may be. */
const EXAMPLE_AFTER = /^짜리 ?(?:작업|파일|객체|영상|동영상|문서|데이터|요청|메시지|쿼리|배치|이미지)/
/** "한 달에 천 개", "per 1 second": what is counted in it is what is bounded; "1분에 한 번" is an interval. */
const PERIOD_AFTER = /^에 (?!한 ?번)/
/** "$2 per 1M requests", "4KB당 1 RCU": what a price or a ratio is counted by. */
const PER_BEFORE = /\bper $/i
const PER_AFTER = /^ ?당(?![가-힣])/

/** People who work with AWS: no quota counts them. */
const STAFF =
  /^(?:engineers?|developers?|devs?|people|persons?|colleagues?|teammates?|employees|staff|interns?|admins?)$/
const STAFF_BEFORE =
  /\bteams? of (?:about |around |some )?$|(?:엔지니어|개발자|팀원|담당자|직원|인력)(?:는|은|가|이)? ?$/i
/** "3만 개 쌓임": what once happened; "3만 개까지 쌓임" is a limit. */
const HAPPENED =
  /^(?:[이가]|정도|가량|나|이나)? ?(?:쌓였|쌓임|쌓여 ?있|밀렸|밀림|밀려 ?있|적체|유실됐|유실되었|날아갔|사라졌)/
/** "3개월 뒤에 도입", "will migrate in 3 months": what the writers are going to do. */
const PLAN_AFTER =
  /^ ?(?:뒤|후|안)(?:에|로)? ?(?:도입|이전|전환|적용|오픈|론칭|배포 예정|마이그레이션|옮길|옮긴다|바꿀)/

const isPlanOrPast = (after: string, kind: Quantity['kind']): boolean =>
  HAPPENED.test(after) || (kind === 'time' && PLAN_AFTER.test(after))

const isStaff = (before: string, { kind, unit }: Quantity): boolean =>
  (kind === 'count' && STAFF.test(unit)) || (kind !== 'time' && STAFF_BEFORE.test(before))

/** "429 Too Many Requests", "504 오류": reason phrases of RFC 9110 and what people call a status. */
const STATUS_AFTER =
  /^\d+ ?(?:status|response|error|code|상태|응답|오류|에러|코드|번대|OK(?![a-z])|Bad (?:Request|Gateway)|Unauthorized|Forbidden|Not Found|Too Many|Internal Server|Service Unavailable|Gateway Time|Moved Permanently|Not Modified)/i
const STATUS_BEFORE = /(?:\bHTTP|\bstatus(?: code)?|\bcode|\breturn(?:s|ed)? an?|코드(?:는|가|로)?|오류|에러) $/i

/** Codes of RFC 9110 (section 15) that people write about, and those that load balancers add. */
const STATUS = /^(?:10[01]|20[0-6]|30[1-478]|40[0-9]|41[0-5]|42[269]|431|46[0134]|50[0-4]|561)$/

/** Whether a number is the status of an answer: one that there is, and called so. */
function isStatus(text: string, { start, end, kind, value }: Quantity): boolean {
  if ((kind !== 'count' && kind !== 'bare') || !STATUS.test(value)) return false
  const [before, own] = [text.slice(Math.max(0, start - REACH), start), text.slice(start, end + REACH)]
  return STATUS_AFTER.test(own) || STATUS_BEFORE.test(before)
}

/** "rds.force_ssl=1": what a parameter is switched to. */
const SWITCH_BEFORE = /[a-z][._][a-z]\w* ?= ?$/i

const isSwitch = (before: string, { kind, value }: Quantity): boolean =>
  kind === 'bare' && (value === '0' || value === '1') && SWITCH_BEFORE.test(before)

/** "오후 4시", "at 3 am"; 4시간 has a unit. */
const OCLOCK = /^시(?!간)|^ ?(?:[ap]\.?m\b|o'clock\b)/i
const OCLOCK_UNIT = /^(?:[ap]m|o)(?:\/|$)/i

const isTimeOfDay = (after: string, { kind, unit }: Quantity): boolean =>
  (kind === 'bare' || kind === 'count' || kind === 'rate') && (OCLOCK.test(after) || OCLOCK_UNIT.test(unit))

/** Whether the quantity at `start` to `end` is said in passing. */
export function isPassing(text: string, quantity: Quantity): boolean {
  const { start, end, kind, value } = quantity
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (kind !== 'time' && (STEP_AFTER.test(after) || STEP_BEFORE.test(before))) return true
  if (
    EXAMPLE_AFTER.test(after) ||
    isStatus(text, quantity) ||
    isSwitch(before, quantity) ||
    isTimeOfDay(after, quantity)
  )
    return true
  if (
    PER_BEFORE.test(before) ||
    (kind !== 'rate' && PER_AFTER.test(after)) ||
    isPlanOrPast(after, kind) ||
    isStaff(before, quantity)
  )
    return true
  return kind === 'time' && Number(value) === 1 && PERIOD_AFTER.test(after)
}
