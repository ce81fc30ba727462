import type { Role } from '../reading.ts'
import type { FrameId } from './verbs.ts'

/**
 * Labels that people put before a colon and that stand for a verb: "Targets: SQS, Lambda" says that the thing sends to
 * these, "소스: S3" that it reads from it. The frame is the verb's, the role is that of the names after the label.
 */
export interface Label {
  readonly frame: FrameId
  readonly role: Role
  /** English, beginnings of words; between ^ and $ the whole label. */
  readonly english: readonly string[]
  /** Korean, anywhere in the label. */
  readonly korean: readonly string[]
  readonly reason: string
  readonly example: { readonly ko: string; readonly en: string }
}

const words = (list: string): string[] => list.split(',').map((word) => word.trim())

/** The first that fits counts: an event source triggers, though it is a source. */
export const LABELS: readonly Label[] = [
  {
    frame: 'trigger',
    role: 'by',
    english: words('trigger, invoked by, event source'),
    korean: words('트리거, 호출하는, 이벤트 소스'),
    reason: 'What is named makes the thing run.',
    example: { ko: '트리거: S3, SNS', en: 'Triggers: S3, SNS' },
  },
  {
    frame: 'read',
    role: 'source',
    english: words('source, input, producer, origin, ingest, collects, upstream'),
    korean: words('소스, 원본, 입력, 생산자, 프로듀서, 오리진, 수집, 모으는'),
    reason: 'The thing gets what it works on from what is named.',
    example: { ko: '소스: S3, DynamoDB', en: 'Sources: S3, DynamoDB' },
  },
  {
    frame: 'send',
    role: 'goal',
    english: words('target, destination, output, deliver, send, export, sink, action, notif, log, downstream, ^to$'),
    korean: words('대상, 타깃, 타겟, 목적지, 도착, 출력, 전송, 내보내, 전달, 액션, 알림, 로그, 로깅'),
    reason: 'The thing sends to what is named.',
    example: { ko: '대상: SQS, Lambda', en: 'Targets: SQS, Lambda' },
  },
  {
    frame: 'read',
    role: 'subject',
    english: words('consumer, subscriber, reader'),
    korean: words('소비자, 컨슈머, 구독자'),
    reason: 'What is named reads from the thing.',
    example: { ko: '소비자: Lambda', en: 'Consumers: Lambda' },
  },
  {
    frame: 'integrate',
    role: 'partner',
    english: words('integrat, works with, work with, support, compatible, available'),
    korean: words('통합, 연동, 지원, 호환'),
    reason: 'The thing works with what is named.',
    example: { ko: '연동: KMS, IAM', en: 'Integrations: KMS, IAM' },
  },
  {
    frame: 'monitor',
    role: 'by',
    english: words('monitor, metric, audit'),
    korean: words('모니터링, 지표, 메트릭, 감사'),
    reason: 'What is named watches the thing.',
    example: { ko: '모니터링: CloudWatch', en: 'Monitoring: CloudWatch' },
  },
  {
    frame: 'use',
    role: 'object',
    english: words(
      'security, encrypt, auth, access, permission, storage, backed, built on, underlying, runs on, uses, require, need',
    ),
    korean: words('보안, 암호화, 인증, 권한, 접근, 저장, 기반, 필요, 사용, 이용'),
    reason: 'The thing uses what is named.',
    example: { ko: '암호화: KMS', en: 'Encryption: KMS' },
  },
]

/** What a label that only denies stands for: the thing does not go together with what is named. */
export const DENYING: Label = {
  frame: 'integrate',
  role: 'partner',
  english: [],
  korean: [],
  reason: 'The thing does not work with what is named.',
  example: { ko: '불가: EKS', en: 'Not: EKS' },
}

/** Such a label as a whole, as a sentence may deny something before its colon as well. */
export const DENYING_LABEL =
  /^(?:[은는이가을를에] |에서 )?(?:not?|unsupported(?: [a-z]+)?|not (?:possible|allowed|available|applicable|compatible)|(?:[가-힣]{1,5} ?)?불가(?:능)?(?:한 (?:것|곳|대상|서비스|리소스))?|안 ?[되됨](?:는 (?:것|곳|대상|서비스|리소스))?|[가-힣]{1,5} 수 없는 (?:것|곳|대상|서비스|리소스)|(?:못|안) ?[가-힣]{1,4}는 (?:것|곳|대상|서비스|리소스)|[가-힣]{1,6}지 (?:않|못하)는 (?:것|곳|대상|서비스|리소스)|제외(?: 대상)?)들?$/i

/** What a label says is not so: "Not supported: EKS", "미지원: EKS". */
export const NEGATED_LABEL =
  /\b(?:not|no|never|cannot|unsupported|incompatible)\b|n['’]t\b|미지원|불가|않|없|제외|(?:^| )(?:안|못)(?: |되|된|됨)/i

/** Labels of what is to be read elsewhere, or taken instead, as a whole and in lower case: it is not related by that. */
export const REFERRALS: ReadonlySet<string> = new Set([
  ...words('see also, see, related, related notes, related services, related topics, related pages, further reading'),
  ...words(
    'read more, more, references, reference, links, link, resources, sources and links, prev, previous, next, back',
  ),
  ...words(
    '참고, 참조, 관련, 관련 문서, 관련 노트, 관련 글, 관련 링크, 관련 서비스, 관련 항목, 더 보기, 더보기, 같이 보기, 함께 보기',
  ),
  ...words('alternative, alternatives, compare, not to be confused with, 대안, 비교, 비교 대상'),
  ...words(
    'alternatives considered, considered alternatives, rejected alternatives, options considered, rejected options',
  ),
  ...words('considered and rejected, rejected, ruled out, 고려한 대안, 검토한 대안, 기각한 대안, 제외한 대안, 탈락'),
  ...words('참고 문서, 참고 자료, 참고 링크, 링크, 출처, 이전 글, 다음 글, 이전글, 다음글, 이전, 다음'),
])
