/** Units as notes write them → the unit as it is given out, with the factor that the value takes on the way. */

export interface Unit {
  /** English, as DESIGN's limits have it: `minutes`, `GB`, `MB/s`, `IOPS`. */
  readonly unit: string
  readonly kind: 'time' | 'size' | 'rate' | 'share' | 'count'
}

const time = (unit: string): Unit => ({ unit, kind: 'time' })
const size = (unit: string): Unit => ({ unit, kind: 'size' })
const rate = (unit: string): Unit => ({ unit, kind: 'rate' })

/** Prefixes of bytes and bits: letter, in English, in Korean, and what stands before it for powers of 1024. */
const PREFIXES = [
  ['K', 'kilo', '킬로', 'kibi', '키비'],
  ['M', 'mega', '메가', 'mebi', '메비'],
  ['G', 'giga', '기가', 'gibi', '기비'],
  ['T', 'tera', '테라', 'tebi', '테비'],
  ['P', 'peta', '페타', 'pebi', '페비'],
] as const

const sized = (written: readonly string[], unit: string) => written.map((form) => [form, size(unit)] as const)
const rated = (written: readonly string[], unit: string) => written.map((form) => [form, rate(unit)] as const)

/** "10 GB", "5메가", "64 kibibytes". */
const sizes = PREFIXES.flatMap(([letter, latin, hangul, binary, hangulBinary]) => [
  ...sized([`${letter.toLowerCase()}b`, `${latin}byte`, `${latin}bytes`, `${hangul}바이트`], `${letter}B`),
  ...sized([`${letter.toLowerCase()}ib`, `${binary}byte`, `${binary}bytes`, `${hangulBinary}바이트`], `${letter}iB`),
])

/**
 * Bits and bytes of a second are eightfold apart: "ps" is how bits are written, "/s" how bytes are, unless the letters
 * say otherwise (`CASED_UNITS`). Links are measured in bits, so that a bare "1기가비트" is a rate too.
 */
const rates = PREFIXES.flatMap(([letter, latin, hangul]) => {
  const lower = letter.toLowerCase()
  const bits = [`${lower}bps`, `${lower}bit/s`, `${lower}bits/s`, `${latin}bit`, `${latin}bits`, `${hangul}비트`]
  return [
    ...rated([...bits, `${latin}bit/s`, `${latin}bits per second`], `${letter}bps`),
    ...rated([`${lower}b/s`, `${lower}b/sec`, `${lower}b per second`], `${letter}B/s`),
    ...rated([`${lower}ib/s`, `${lower}ib/sec`, `${lower}ibps`], `${letter}iB/s`),
  ]
})

/** Forms whose case tells bits from bytes: "Gb/s" is an eighth of "GB/s", and "GBps" is no "Gbps". */
export const CASED_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  PREFIXES.flatMap(([letter]) => [
    ...rated([`${letter}b/s`, `${letter}b/sec`, `${letter}b per second`], `${letter}bps`),
    ...rated([`${letter}Bps`], `${letter}B/s`),
  ]),
)

/** Written form in lower case → unit. Forms that end in a letter must not be followed by one. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...['ms', 'msec', 'millisecond', 'milliseconds', '밀리초', '밀리세컨드', '밀리세컨즈'].map(
    (form) => [form, time('milliseconds')] as const,
  ),
  ...['µs', 'μs', 'usec', 'microsecond', 'microseconds', '마이크로초'].map(
    (form) => [form, time('microseconds')] as const,
  ),
  ...['s', 'sec', 'secs', 'second', 'seconds', '초'].map((form) => [form, time('seconds')] as const),
  ...['m', 'min', 'mins', 'minute', 'minutes', '분'].map((form) => [form, time('minutes')] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours', '시간'].map((form) => [form, time('hours')] as const),
  ...['d', 'day', 'days', '일'].map((form) => [form, time('days')] as const),
  ...['week', 'weeks', '주', '주일', '주간'].map((form) => [form, time('weeks')] as const),
  ...['month', 'months', '개월', '달'].map((form) => [form, time('months')] as const),
  ...['year', 'years', 'yr', 'yrs', '년'].map((form) => [form, time('years')] as const),
  ...['byte', 'bytes', '바이트'].map((form) => [form, size('bytes')] as const),
  ...sizes,
  ...['메가', '기가', '테라', '페타'].map((form, i) => [form, size(`${'MGTP'[i] ?? ''}B`)] as const),
  ...rates,
  ['iops', rate('IOPS')],
  ['piops', rate('IOPS')],
  ['rps', rate('requests/s')],
  ['tps', rate('transactions/s')],
  ...['msg', 'msgs'].map((form) => [form, { unit: 'messages', kind: 'count' }] as const),
  ['%', { unit: '%', kind: 'share' }],
  ['퍼센트', { unit: '%', kind: 'share' }],
  ['percent', { unit: '%', kind: 'share' }],
  ...['vcpu', 'vcpus'].map((form) => [form, { unit: 'vCPU', kind: 'count' }] as const),
])

const SECOND = 1
const DAY = 86_400 * SECOND
const KILO = 1024

/** Unit → the unit that its dimension is compared in, and how many of that it is. What has none is counted. */
export const SCALES: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map<
  string,
  readonly [string, number]
>([
  ['microseconds', ['seconds', SECOND / 1e6]],
  ['milliseconds', ['seconds', SECOND / 1000]],
  ['seconds', ['seconds', SECOND]],
  ['minutes', ['seconds', 60 * SECOND]],
  ['hours', ['seconds', 3600 * SECOND]],
  ['days', ['seconds', DAY]],
  ['weeks', ['seconds', 7 * DAY]],
  ['months', ['seconds', 30 * DAY]],
  ['years', ['seconds', 365 * DAY]],
  ['bytes', ['bytes', 1]],
  ...['K', 'M', 'G', 'T', 'P'].flatMap((prefix, i) =>
    ['B', 'iB'].map((unit) => [`${prefix}${unit}`, ['bytes', KILO ** (i + 1)]] as const),
  ),
  ...['K', 'M', 'G', 'T', 'P'].flatMap((prefix, i) => [
    [`${prefix}bps`, ['Mbps', 1000 ** (i - 1)]] as const,
    ...['B/s', 'iB/s'].map((unit) => [`${prefix}${unit}`, ['MB/s', KILO ** (i - 1)]] as const),
  ]),
  ...['IOPS', '%', 'vCPU'].map((unit) => [unit, [unit, 1]] as const),
])

/** Korean counters: what is counted follows ("5개의 알림"), or is the counter itself. */
export const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['개', ''],
  ['개의', ''],
  ['가지', 'kinds'],
  ['건', 'requests'],
  ['번', 'times'],
  ['회', 'times'],
  ['배', 'times'],
  ['명', 'users'],
  ['대', 'machines'],
  ['줄', 'lines'],
  ['글자', 'characters'],
  ['자', 'characters'],
  ['문자', 'characters'],
])

/** Words with their numbers: the first, and each next a `step` (default 1) more. */
const counted = (words: string, first: number, step = 1) =>
  words.split(' ').map((word, i) => [word, first + step * i] as const)

/** Number words that stand before a counter or before what is counted. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['단일', 1],
  ['single', 1],
  ['하나', 1],
  ['한', 1],
  ['두', 2],
  ['둘', 2],
  ['세', 3],
  ['셋', 3],
  ['네', 4],
  ['넷', 4],
  ...counted('다섯 여섯 일곱 여덟 아홉 열', 5),
  ...counted('열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉', 11),
  ...counted('스무 서른 마흔 쉰 예순 일흔 여든 아흔', 20, 10),
  ...counted('one two three four five six seven eight nine ten', 1),
  ...counted('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** Sino-Korean digits; with `MULTIPLIERS` they make numbers: "이백오십". */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(counted('일 이 삼 사 오 육 칠 팔 구', 1))

/** Spans of time that Korean has words of their own for, and those that many write as one word. */
export const DAY_WORDS: ReadonlyMap<string, readonly [value: number, unit: string]> = new Map<
  string,
  readonly [number, string]
>([
  ...counted('하루 이틀 사흘 나흘 닷새 엿새 이레', 1).map(([word, days]) => [word, [days, 'days']] as const),
  ['열흘', [10, 'days']],
  ['보름', [15, 'days']],
  ...counted('일주일 이주일 삼주일', 1).map(([word, weeks]) => [word, [weeks, 'weeks']] as const),
  ...counted('한달 두달 석달 넉달', 1).map(([word, months]) => [word, [months, 'months']] as const),
  ...counted('한시간 두시간 세시간', 1).map(([word, hours]) => [word, [hours, 'hours']] as const),
])

/** Multipliers written after digits or, but for 십, alone: "330만", "백만". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['백만', 1_000_000],
  ['천만', 10_000_000],
  ['억', 100_000_000],
  ['만', 10_000],
  ['천', 1000],
  ['백', 100],
])

export const HUNDRED = 100

/** English multipliers, after digits or number words. */
export const LATIN_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', HUNDRED],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Letters right after digits that multiply them. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['K', 1000],
  ['M', 1_000_000],
  ['B', 1_000_000_000],
])

/** What is measured in these is named before the number: "IOPS는 500", "WCU 1,000". */
export const CAPACITY_UNITS = ['WCU', 'RCU', 'ACU', 'DPU', 'NCU', 'OCU', 'RPU', 'vCPU'] as const

/**
 * Periods that amounts are counted by, as regular expressions for right before the number and right after its unit. A unit
 * gets the suffix: `requests/s`.
 */
export const RATE_PERIODS: readonly { readonly suffix: string; readonly before: string; readonly after: string }[] = [
  {
    suffix: 's',
    before: '(?<!\\d ?)초 ?당|1초에|매초|per second',
    after: '/ ?(?:s(?:ec(?:ond)?)?\\b|초(?![가-힣]))|per sec(?:ond)?\\b|(?:a|each|every) second\\b|ps\\b',
  },
  {
    suffix: 'minute',
    before: '(?<![가-힣]|\\d ?)분 ?당|1분에|매분|per minute',
    after: '/ ?(?:min(?:ute)?\\b|분(?![가-힣]))|per min(?:ute)?\\b|(?:a|each|every) minute\\b',
  },
  {
    suffix: 'hour',
    before: '(?<!\\d ?)시간 ?당|1시간에|매시간|per hour',
    after: '/ ?(?:h(?:ou)?r?\\b|시간)|per hour\\b|(?:an|each|every) hour\\b',
  },
  {
    suffix: 'day',
    before: '하루에?|매일|per day',
    after: '/ ?(?:day\\b|일(?![가-힣]))|per day\\b|(?:a|each|every) day\\b',
  },
]
