import type { Role } from '../reading.ts'
import type { FrameId } from './verbs.ts'

/**
 * Labels that people put before a colon and that stand for a verb: "Targets: SQS, Lambda" says that the thing sends to
 * these, "소스: S3" that it reads from it. The frame is the verb's, the role is that of the names after the label.
 */
export interface Label {
  readonly frame: FrameId
  readonly role: Role
  /** English, beginnings of words. */
  readonly english: readonly string[]
  /** Korean, anywhere in the label. */
  readonly korean: readonly string[]
  readonly reason: string
  readonly example: { readonly ko: string; readonly en: string }
}

const words = (list: string): string[] => list.split(',').map((word) => word.trim())

export const LABELS: readonly Label[] = [
  {
    frame: 'read',
    role: 'source',
    english: words('source, input, producer, origin, ingest, collects'),
    korean: words('소스, 원본, 입력, 생산자, 프로듀서, 오리진, 수집, 모으는'),
    reason: 'The thing gets what it works on from what is named.',
    example: { ko: '소스: S3, DynamoDB', en: 'Sources: S3, DynamoDB' },
  },
  {
    frame: 'trigger',
    role: 'by',
    english: words('trigger, invoked by, event source'),
    korean: words('트리거, 호출하는, 이벤트 소스'),
    reason: 'What is named makes the thing run.',
    example: { ko: '트리거: S3, SNS', en: 'Triggers: S3, SNS' },
  },
  {
    frame: 'send',
    role: 'goal',
    english: words('target, destination, output, deliver, send, export, sink, action, notif, log'),
    korean: words('대상, 타깃, 타겟, 목적지, 출력, 전송, 내보내, 전달, 액션, 알림, 로그, 로깅'),
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
