/**
 * Korean particles (josa) and the case role each marks. Attached directly to a noun; allomorphs by final consonant have
 * one role. A topic (은/는) is not a case: it is the agent unless something else is.
 */

export const CASES = [
  'subject',
  'topic',
  'object',
  'goal',
  'source',
  'partner',
  'instrument',
  'genitive',
  'also',
  'bound',
] as const
export type Case = (typeof CASES)[number]

export interface Particle {
  readonly form: string
  readonly case: Case
}

/** Longest first where one begins another. Case + 은/는/도/만 keeps the case: 에서는, 으로도, 에만. */
const FORMS: readonly (readonly [Case, readonly string[]])[] = [
  ['subject', ['이', '가', '께서', '만이']],
  ['topic', ['은', '는', '이란', '란']],
  ['object', ['을', '를', '만을']],
  ['goal', ['에', '에게', '한테', '으로', '로', '에다', '에다가', '까지', '에까지', '상에', '내에', '으로까지']],
  ['source', ['에서', '로부터', '으로부터', '에서부터', '부터', '에게서', '상에서', '내에서']],
  ['partner', ['와', '과', '랑', '이랑', '하고', '와의', '과의', '간의', '간에']],
  ['instrument', ['로서', '으로서', '로써', '으로써']],
  ['genitive', ['의', '에서의', '로의', '으로의', '에의', '에 대한']],
  [
    'also',
    ['도', '만', '나', '이나', '든', '이든', '뿐', '조차', '마저', '라도', '이라도', '마다', '처럼', '보다', '같은'],
  ],
]

const STACKED = ['는', '은', '도', '만', '의', '나']

const STACKING = new Set<Case>(['goal', 'source', 'partner'])

function allForms(): Particle[] {
  const forms = FORMS.flatMap(([role, list]) => list.map((form): Particle => ({ form, case: role })))
  const plain = new Set(forms.map((particle) => particle.form))
  const stacked = forms
    .filter((particle) => STACKING.has(particle.case))
    .flatMap(({ form, case: role }) =>
      STACKED.map((tail): Particle => ({ form: form + tail, case: tail === '의' ? 'genitive' : role })),
    )
    .filter((particle) => !plain.has(particle.form))
  return [...forms, ...stacked].sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1))
}

const PARTICLES = allForms()
const BY_FIRST = new Map<number, Particle[]>()
for (const particle of PARTICLES) {
  const key = particle.form.charCodeAt(0)
  BY_FIRST.set(key, [...(BY_FIRST.get(key) ?? []), particle])
}

const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣'

/** The copula and its endings, which follow a noun as particles do. */
const COPULA = /^(?:이다|이며|이고|이라|이지|인데|입니다|이었|였|인$|인 |일 |다$|다\.|이면|임$|임\.)/

/** The particle that fills the Hangul run at `at` to its end; null if the run is something else or empty. */
export function particleAt(text: string, at: number): Particle | null {
  const known = BY_FIRST.get(text.charCodeAt(at))
  if (!known) return null
  for (const particle of known) {
    if (text.startsWith(particle.form, at) && !isHangul(text[at + particle.form.length])) return particle
  }
  return null
}

export function isCopula(text: string, at: number): boolean {
  return COPULA.test(text.slice(at, at + 4))
}

/** Common nouns that stand right after a name and share its case: "람다함수를", "S3 버킷에". */
export const HEAD_NOUNS = [
  '함수',
  '버킷',
  '인스턴스',
  '서비스',
  '기능',
  '그룹',
  '볼륨',
  '데이터베이스',
  '클러스터',
  '테이블',
  '토픽',
  '주제',
  '큐',
  '대기열',
  '로그',
  '이벤트',
  '알람',
  '경보',
  '정책',
  '키',
  '사용자',
  '배포',
  '스냅샷',
  '규칙',
  '룰',
  '역할',
  '작업',
  '객체',
  '파일',
  '시스템',
  '메트릭',
  '지표',
  '리소스',
  '에이전트',
  '콘솔',
  '계정',
  '스택',
  '템플릿',
  '엔드포인트',
  '권한',
  '스트림',
  '노드',
  '서버',
  '도메인',
  '레코드',
  '인증서',
  '비밀',
  '암호화',
  '통합',
  '환경',
  '어댑터',
  '모듈',
  '유형',
  '클래스',
  '데이터',
  '메시지',
  '알림',
  '호출',
  '요청',
  '트래픽',
  '애플리케이션',
  '컨테이너',
  '이미지',
  '문서',
  '대시보드',
  '주소',
  '인터페이스',
  '게이트웨이',
  '프로토콜',
  '엔진',
  '스크립트',
  '옵션',
  '모드',
  '설정',
  '구성',
  '대상',
  '목록',
  '스토리지',
  'DB',
  'API',
  'function',
  'functions',
  'bucket',
  'buckets',
  'instance',
  'instances',
  'topic',
  'queue',
  'table',
  'Function',
  'Queue',
  'Topic',
] as const

const LONGEST_HEAD = 6
/** By their first character, the longest first. */
const HEADS_BY_FIRST = new Map<number, string[]>()
for (const head of HEAD_NOUNS.toSorted((a, b) => b.length - a.length)) {
  if (head.length > LONGEST_HEAD) continue
  const key = head.charCodeAt(0)
  HEADS_BY_FIRST.set(key, [...(HEADS_BY_FIRST.get(key) ?? []), head])
}

/** End of the longest head noun that begins at `at`, of 6 characters at most, or -1. */
export function headNounEnd(text: string, at: number): number {
  const head = HEADS_BY_FIRST.get(text.charCodeAt(at))?.find((noun) => text.startsWith(noun, at))
  return head === undefined ? -1 : at + head.length
}

/** Whether what is glued to a Hangul name is a head noun, the copula or a verb made from the name ("트리거하는"). */
export function isNounTail(text: string, at: number): boolean {
  if (isCopula(text, at)) return true
  const head = headNounEnd(text, at)
  if (head > 0) return !isHangul(text[head]) || particleAt(text, head) !== null || isNounTail(text, head)
  return '하할한해했함되된될돼됨됐'.includes(text[at] ?? ' ')
}
