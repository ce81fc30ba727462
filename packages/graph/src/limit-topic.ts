import type { LimitRow } from './answer.ts'
import type { Limit } from './evidence.ts'
import { normalise } from './normalise.ts'

/*
 * What limits are about, in the words of both languages, since a note may say in Korean what is asked in English. Words
 * of one group mean much the same where quantities are concerned; each is the beginning of a word, in the form that
 * `normalise` gives, and Korean ones may stand within a word.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['timeout', 'time out', '타임아웃', '제한 시간', '실행 시간', 'execution time', 'run time', '최대 시간'],
  [
    'time',
    'duration',
    'long',
    'period',
    'minute',
    'second',
    'hour',
    'day',
    '시간',
    '기간',
    '얼마나 오래',
    '분',
    '초',
    '일',
  ],
  ['run', 'execut', 'invocation', '실행', '돌'],
  ['retention', 'retain', 'keep', 'kept', '보존', '보관', '유지'],
  [
    'size',
    'big',
    'large',
    'payload',
    'kb',
    'mb',
    'gb',
    'tb',
    'kib',
    'mib',
    'gib',
    'tib',
    '크기',
    '용량',
    '사이즈',
    '페이로드',
  ],
  ['memory', 'ram', '메모리'],
  ['storage', 'disk', 'tmp', '스토리지', '저장 공간', '디스크'],
  ['concurren', '동시'],
  ['message', '메시지'],
  ['object', '객체', '오브젝트'],
  ['item', 'record', '항목', '레코드'],
  ['request', '요청'],
  ['throughput', 'rate', 'tps', 'iops', '처리량', '속도'],
  ['visibility', '가시성'],
  ['delay', '지연'],
  ['batch', '배치'],
  ['connection', '연결'],
  ['layer', '계층', '레이어'],
  ['volume', '볼륨'],
  ['snapshot', '스냅샷'],
  ['session', '세션'],
  ['parameter', '파라미터', '매개변수'],
  ['replica', '복제본'],
  ['rule', '규칙'],
  ['target', '대상'],
  ['queue', '큐', '대기열'],
  ['bucket', '버킷'],
  ['table', '테이블'],
  ['instance', '인스턴스'],
  ['account', '계정'],
  ['region', '리전'],
  ['cost', 'price', '비용', '요금'],
]

/** Short Korean words stand within others by chance. */
const isWithin = (text: string, word: string) =>
  new RegExp(`(?:^|[^\\p{L}]${/[가-힣]{2}/.test(word) ? '|' : ''})${word}`, 'u').test(text)

const saysOneOf = (text: string, words: readonly string[]) => words.some((word) => isWithin(text, word))

/** The words that mean what a word, as asked, does: those of the groups with its longest beginning; else it alone. */
function meaningsOf(word: string): readonly string[] {
  const beginnings = GROUPS.flat().filter((each) => word.startsWith(each))
  const longest = Math.max(0, ...beginnings.map((each) => each.length))
  const groups = GROUPS.filter((group) => group.some((each) => each.length === longest && word.startsWith(each)))
  return longest > 0 ? groups.flat() : [escaped(word)]
}

const escaped = (word: string) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&')

/** True for a word that says what a limit may be about, such as `timeout`, `메모리`; to be given as by `normalise`. */
export function isTopicWord(word: string): boolean {
  return GROUPS.some((group) => group.some((each) => word.startsWith(each)))
}

/** What counts as a word for time or size says less of a limit than any other word of it. */
const TIME = GROUPS.findIndex((group) => group[0] === 'time')
const BROAD = new Set(
  ['timeout', 'time', 'run', 'size'].map((word) => GROUPS.findIndex((group) => group.includes(word))),
)

/**
 * What a limit is about, as places in a fixed list of topics; the same for notes in either language. What it says of
 * itself counts before its unit, and a word that is more than one for time or size before one that is that. None for
 * words that no topic has.
 */
export function topicsOf({ what, unit }: Limit): ReadonlySet<number> {
  const said = topicsIn(what)
  return said.size > 0 || what !== '' ? said : topicsIn(unit)
}

function topicsIn(text: string): ReadonlySet<number> {
  const normalised = normalise(text)
  const found = GROUPS.flatMap((group, topic) => (saysOneOf(normalised, group) ? [topic] : []))
  const telling = found.filter((topic) => !BROAD.has(topic))
  if (telling.length > 0) return new Set(telling)
  // Of what a time is goes unsaid.
  return new Set(found.every((topic) => topic === TIME) ? [] : found)
}

const TIME_UNIT = /^(?:milli)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/
const SIZE_UNIT = /^(?:bytes?|[kmgtpe]?i?b)$/i
const RATE_UNIT = /\/|^(?:iops|[tr]ps|[kmgt]?bps)$/i

/** What kind of number a limit gives: only those of one kind can be compared. */
export function measureOf({ unit }: Limit): 'time' | 'size' | 'rate' | 'count' {
  if (TIME_UNIT.test(unit)) return 'time'
  if (SIZE_UNIT.test(unit)) return 'size'
  return RATE_UNIT.test(unit) ? 'rate' : 'count'
}

const MEASURES: readonly (readonly [measure: ReturnType<typeof measureOf>, topics: readonly string[]])[] = [
  ['time', ['timeout', 'time', 'retention', 'visibility', 'delay']],
  ['size', ['size', 'memory', 'storage']],
  ['rate', ['throughput']],
]

/** The kind of number that answers a question about these topics; null if any may. */
function measureAsked(asked: readonly (readonly string[])[]): ReturnType<typeof measureOf> | null {
  const found = MEASURES.find(([, topics]) => topics.some((topic) => asked.some((words) => words.includes(topic))))
  return found?.[0] ?? null
}

/**
 * The limits that are about something: those whose words, or else whose sentences, speak of each of the words, in
 * either language. Those that say so in their own words come first, then those that give the kind of number that is asked
 * for: a sentence on how long something runs may speak of its memory too; then those whose sentence has the very words. The order is kept otherwise. All for no words.
 */
export function limitsAbout(rows: readonly LimitRow[], about: string): readonly LimitRow[] {
  const asked = normalise(about)
    .split(' ')
    .filter((word) => word !== '')
    .map(meaningsOf)
  const isAbout = (text: string) => asked.every((words) => saysOneOf(text, words))
  const own = rows.filter(({ limit }) => isAbout(normalise(`${limit.what} ${limit.unit}`)))
  const quoted = rows.filter(({ limit, evidence }) => {
    return isAbout(normalise(`${limit.what} ${limit.unit} ${evidence?.quote ?? ''} ${evidence?.headings.at(-1) ?? ''}`))
  })
  const measure = measureAsked(asked)
  const fits = ({ limit }: LimitRow) => Number(measure === null || measureOf(limit) === measure)
  const phrase = normalise(about)
  const says = ({ evidence }: LimitRow) => Number(normalise(evidence?.quote ?? '').includes(phrase))
  const fitting = (found: readonly LimitRow[]) => found.toSorted((a, b) => fits(b) - fits(a) || says(b) - says(a))
  return [...fitting(own), ...fitting(quoted.filter((row) => !own.includes(row)))]
}
