import type { Verb } from '@cloudlore/graph'

/**
 * What verbs say of two services. A row is a frame: which case role is the actor and which is acted upon, in Korean by
 * particles and in English by position and preposition. To add a verb, add its stem to a row; a test runs every row on
 * its examples.
 */

/** Frames differ in which role is acted upon; the verb of the relation follows from the frame. */
export type FrameId =
  | 'trigger'
  | 'send'
  | 'store'
  | 'read'
  | 'use'
  | 'encrypt'
  | 'attach'
  | 'integrate'
  | 'manage'
  | 'create'
  | 'monitor'
  | 'protect'
  | 'replace'
  | 'contain'
  | 'compare'

export interface Frame {
  readonly id: FrameId
  readonly verb: Verb
  /**
   * Korean, matched at a word's start: nouns that make verbs with 하다/되다 (`전송`); with a trailing `+`, only where they do
   * so, as the noun alone is a thing (`로그+`); verbs by their dictionary form (`보내다`), in all their forms; with a trailing
   * `-`, single forms, where others would be taken for other words (`둘-`, but not `두`).
   */
  readonly korean: readonly string[]
  /** English: infinitives; a second word is the particle that follows, at once or behind the object (`pick up`). */
  readonly english: readonly string[]
  /** Why these say what the row claims. */
  readonly reason: string
  readonly example: { readonly ko: string; readonly en: string }
}

/** Words of a list that is easier to read and edit without quotes: separated by commas. */
const words = (list: string): string[] => list.split(',').map((word) => word.trim())

export const FRAMES: readonly Frame[] = [
  {
    id: 'trigger',
    verb: 'triggers',
    korean: words(`
      트리거, 호출, 실행, 발동, 기동, 구동, 가동+, 유발, 촉발+, 시작,
      깨우다, 울리다, 돌리다, 띄우다, 부르-, 부른-, 부를-, 부릅니다-, 불러서-
    `),
    english: words(`
      trigger, invoke, start, launch, run, execute, call, fire, kick, initiate, wake
    `),
    reason: 'The actor makes the object run.',
    example: { ko: 'SNS가 Lambda를 호출한다.', en: 'SNS invokes Lambda.' },
  },
  {
    id: 'send',
    verb: 'sends-to',
    korean: words(`
      전송, 전달, 푸시, 푸쉬, 게시+, 발행, 라우팅, 분산, 분배, 포워딩, 전파, 리디렉션, 리다이렉트, 이동, 업로드, 복제, 복사, 마이그레이션, 전환,
      스트리밍, 배달, 통보, 도착, 발송, 알림+, 통과, 제공, 로드, 이관, 동기화, 송신+, 발신+, 공급+, 투입+, 이전+,
      보내다, 내보내다, 내려보내다, 넘기다, 흘리다, 흐르다, 올리다, 옮기다, 가리키다, 빼다, 던지다, 쏘다, 뿌리다, 건네다, 나르다, 뱉다,
      넘어가다, 나가다, 들어가다, 들어오다, 올라가다, 올라오다, 알리-, 알립니다-, 간다-, 갑니다-, 가고-
    `),
    english: words(`
      send, publish, deliver, forward, push, route, emit, stream, export, replicate, copy, move, migrate,
      distribute, balance, redirect, upload, transition, notify, report, fan, transfer, pass, direct,
      feed, ship, output, post, broadcast, tier,
      go, hand, pipe, sync, mirror, relay, flow,
      front, raise, proxy, offload,
      spread, split, point, enqueue, deposit
    `),
    reason: 'Something goes from the actor, or from the source, to the goal.',
    example: { ko: 'SNS는 SQS로 메시지를 보낸다.', en: 'SNS sends messages to SQS.' },
  },
  {
    id: 'store',
    verb: 'stores-in',
    korean: words(`
      저장, 백업, 보관, 적재, 삽입, 아카이브, 아카이빙, 보존, 덤프+, 색인+, 인덱싱+, 반영+,
      넣다, 집어넣다, 써넣다, 밀어넣다, 떨구다, 떨어뜨리다, 남기다, 남는-, 남아-, 남습니다-, 쌓다, 담다, 모으다, 올려두다, 떨어지다
    `),
    english: words(`
      store, save, write, archive, persist, keep, insert, land, put, dump, record, back up, load,
      end up, stash
    `),
    reason: 'What the actor has rests in the goal.',
    example: { ko: 'CloudTrail은 로그를 S3에 저장한다.', en: 'CloudTrail stores logs in S3.' },
  },
  {
    id: 'read',
    verb: 'reads-from',
    korean: words(`
      검색, 쿼리, 조회, 질의, 폴링, 소비, 수신, 참조, 집계, 다운로드, 표시, 시각화, 풀링, 추출, 구독+, 폴, pull, poll,
      읽다, 가져오다, 불러오다, 끌어오다, 당겨오다, 받다, 내려받다, 꺼내다, 얻다, 당기다, 긁다, 뽑다, 훑다
    `),
    english: words(`
      read, query, fetch, get, retrieve, pull, poll, consume, receive, reference, aggregate, visualize,
      import, scan, analyze, analyse, download, process, resolve, collect, ingest, display, look, restore,
      grab, browse, gather, subscribe,
      drain, pick up
    `),
    reason: 'Something comes to the actor from the source, or the actor reads the object.',
    example: { ko: 'Lambda는 SQS에서 메시지를 읽는다.', en: 'Lambda reads messages from SQS.' },
  },
  {
    id: 'use',
    verb: 'uses',
    korean: words(`
      사용, 이용, 활용, 액세스, 접근, 접속, 필요, 요구, 의존, 기반, 지원, 인증, 가정+, 위임, 수임, 참고, 상속, 요청+, 우회,
      거치다, 맡기다, 물어보다, 쓰이다, 통해-, 통한-,
      쓴다-, 쓰며-, 쓰고-, 써서-, 쓸-, 쓰는-, 쓰면-, 쓰려-, 씀-, 씁니다-, 써요-, 써야-, 써도-, 써라-, 썼-, 쓰시-, 쓰세-, 쓰지-, 쓰도록-, 쓰거나-, 쓰니-
    `),
    english: words(`
      use, require, need, rely, depend, access, leverage, support, base, authenticate, assume, utilize,
      employ, reuse, request, build, power, want, inherit, reach, ask,
      hit, talk, speak, contact,
      bypass
    `),
    reason: 'The actor needs the object, the instrument or the place it reaches.',
    example: { ko: 'ALB는 ACM을 사용한다.', en: 'ALB uses ACM.' },
  },
  {
    id: 'encrypt',
    verb: 'uses',
    korean: ['암호화', '복호화', '서명'],
    english: ['encrypt', 'decrypt', 'sign'],
    reason: 'What is encrypted uses the key service that encrypts it.',
    example: { ko: 'EBS 볼륨은 KMS로 암호화한다.', en: 'EBS is encrypted with KMS.' },
  },
  {
    id: 'attach',
    verb: 'uses',
    korean: words(`
      연결, 부착, 마운트, 탑재, 설치, 할당, 첨부, 장착, 등록, 배치, 부여, 적용, 로그인, 포함, 위치,
      붙다, 깔다, 꽂다, 끼우다, 물린-, 물려-, 물리고-, 물립니다-, 걸-, 건다-, 겁니다-, 거는-, 둔다-, 두고-, 둘-, 둡니다-, 두었-, 뒀-, 둬야-,
      단다-, 달고-, 달아-, 달면-, 달지-, 달았-, 답니다-
    `),
    english: words(`
      attach, mount, connect, install, associate, assign, register, place, link, bind, grant, apply, join,
      reside, sit, live, plug, include, contain, come,
      wire, embed, nest, wrap
    `),
    reason: 'The actor is joined to the goal and works through it.',
    example: { ko: 'EC2 인스턴스에 EBS를 연결한다.', en: 'EBS attaches to EC2.' },
  },
  {
    id: 'integrate',
    verb: 'generic',
    korean: words(`
      통합, 연동, 호환, 결합, 함께-, 같이-, 작동+, 동작+, 협력, 연계, 조합, 공유+, 가능, 궁합,
      엮다, 묶다, 섞다, 맞물-
    `),
    english: words(`
      integrate, work, combine, couple, pair, interoperate, share, cooperate, hook, tie, back,
      mix
    `),
    reason: 'The two work together; the sentence does not say who acts.',
    example: { ko: 'Secrets Manager는 RDS와 통합된다.', en: 'Secrets Manager integrates with RDS.' },
  },
  {
    id: 'manage',
    verb: 'manages',
    korean: words(`
      관리, 삭제, 업데이트, 변경, 수정, 조정, 스케일링, 확장, 축소, 교체, 종료, 재시작, 복원, 복구, 제거, 갱신, 자동화, 조작, 중지, 유지+, 강제, 예약,
      회전, 순환, 패치, 제어, 해제, 최적화, 추가+, 증가, 감소, 활성화, 비활성화, 태깅, 태그+, 담당,
      비우다, 지우다, 늘리다, 줄이다, 죽이다, 켜다, 바꾸다, 고치다, 맞추다, 살리다, 되살리다, 되돌리다, 끄-, 끈다-, 끕니다-, 꺼서-, 껐-,
      맡는-, 맡은-, 맡아-, 맡고-, 맡으-, 맡습니다-, 풀고-, 풀어-, 푼다-, 풉니다-, 풀면-
    `),
    english: words(`
      manage, delete, update, change, modify, scale, adjust, replace, terminate, restart, recover, stop,
      rotate, patch, enforce, automate, schedule, remove, renew, administer, maintain, reboot, control,
      govern, orchestrate, configure, optimize, enable, add, handle, coordinate, remediate, expire,
      kill, fix, resize, tune, operate, repair
    `),
    reason: 'The actor changes the object or keeps it in a state.',
    example: { ko: 'Auto Scaling 그룹은 EC2를 관리한다.', en: 'Auto Scaling manages EC2.' },
  },
  {
    id: 'create',
    verb: 'manages',
    korean: words(`
      생성, 배포, 프로비저닝, 정의, 구성+, 설정+, 작성, 빌드, 발급, 선언, 구축, 론치, 만들다, 찍다
    `),
    english: words(`
      create, deploy, provision, make, define, take, generate, issue, spin, set, declare
    `),
    reason: 'The actor brings the object about; also said of what is merely configured, so weaker than managing.',
    example: { ko: 'CloudFormation은 S3 버킷을 생성한다.', en: 'CloudFormation creates S3 buckets.' },
  },
  {
    id: 'monitor',
    verb: 'monitors',
    korean: words(`
      모니터링, 감시, 추적, 감지, 탐지, 확인+, 검사, 스캔, 평가, 감사, 수집, 로깅, 로그+, 캡처, 캡쳐, 기록, 관찰, 분석, 점검, 식별, 조사, 측정, 예측, 찾다,
      발견, 추천+, 진단, 체크+, 파악+, 관측+, 트래킹,
      살피다, 보여주다, 들여다보다, 알아채다, 지켜보다, 잡아내다, 골라내다
    `),
    english: words(`
      monitor, track, detect, check, inspect, evaluate, audit, log, capture, observe, assess, watch,
      discover, trace, measure, identify, find, examine, investigate, recommend, alert, review, view, see,
      cover
    `),
    reason: 'The actor looks at the object and does not change it.',
    example: { ko: 'Inspector는 ECR 이미지를 검사한다.', en: 'Inspector scans ECR images, and checks EC2.' },
  },
  {
    id: 'protect',
    verb: 'protects',
    korean: words(`
      보호, 제한, 차단, 허용, 방어, 필터링, 거부, 승인, 방지, 완화, 통제, 막다, 잠그다, 가리다, 지키다, 거르다
    `),
    english: words(`
      protect, restrict, block, allow, defend, filter, deny, secure, guard, prevent, limit, mitigate,
      shield, permit
    `),
    reason: 'The actor decides what may reach the object.',
    example: { ko: 'WAF는 CloudFront를 보호한다.', en: 'WAF protects CloudFront.' },
  },
  {
    id: 'replace',
    verb: 'generic',
    korean: words(`
      대체, 대신-, 후속, 이전에는-, 예전에는-, 레거시, 구버전, 더이상 사용되지-, 더 이상 사용되지-, 개명, 단종,
      바뀌다, 갈아타다, 불렀-, 불리던-, 불렸-, 이름이 변경-, 이름을 바꿔-, 이름을 변경-
    `),
    english: ['supersede', 'succeed', 'rename', 'deprecate'],
    reason: 'One takes the place of the other; read by the module for `replaces`.',
    example: { ko: '시작 템플릿이 시작 구성을 대체한다.', en: 'Launch templates supersede launch configurations.' },
  },
  {
    id: 'contain',
    verb: 'generic',
    korean: words(`
      있다-, 있고-, 있으며-, 있습니다-, 존재, 구성되, 종속, 해당, 이루어지다, 나뉘다, 속하다
    `),
    english: ['have', 'consist', 'comprise', 'belong', 'be'],
    reason: 'Says that something is there or is a part, which is not integration: a sign against a relation.',
    example: { ko: 'S3에는 버전 관리 기능이 있다.', en: 'An S3 bucket belongs to one region.' },
  },
  {
    id: 'compare',
    verb: 'generic',
    korean: words(`
      비교, 차이, 유사, 동일, 마찬가지, 다르다, 달리-, 비슷-, 똑같-, 반면-, 보다-
    `),
    english: words(`
      compare, differ, resemble, contrast, prefer, choose
    `),
    reason: 'Sets two things side by side, which is not integration: a sign against a relation.',
    example: { ko: 'SQS는 SNS와 다르다.', en: 'SQS differs from SNS.' },
  },
]

/** Verbs of which more is known than their frame. */
export interface VerbTrait {
  /** Of which frame they are; null for verbs of none, or of several. */
  readonly frame: FrameId | null
  /** How they begin in a text. */
  readonly beginnings: readonly string[]
  readonly reason: string
  readonly example: string
}

export const FETCHES = {
  frame: 'read',
  beginnings: words(`
    read, poll, pull, quer, consum, fetch, retriev, scan, drain,
    읽, 폴링, 풀링, 조회, 쿼리, 질의, 가져, 꺼내, 당겨, 긁, 훑
  `),
  reason: 'Who fetches is who acts; what is received or gathered is as often said of who sends it.',
  example: 'SNS reads from SQS.',
} as const satisfies VerbTrait

export const WRITES_INTO = {
  frame: 'use',
  beginnings: words('쓴, 쓰, 써, 쓸, 씀, 썼, 씁'),
  reason: 'DynamoDB에 쓴다 is to write into it, where DynamoDB를 쓴다 is to use it.',
  example: '람다가 S3에 쓴다.',
} as const satisfies VerbTrait

export const SET_IN_MOTION = {
  frame: null,
  beginnings: words('돈다, 돌아, 돌게, 돎, 동작, 작동, 불린, 불려, 뜬다, 떠요, 뜹니다, 깨어, 수행, 가동, 반응'),
  reason: 'Said of a thing on the occasion of something else, these set it in motion, whoever does.',
  example: 'S3에 파일이 올라오면 Lambda가 돌아간다.',
} as const satisfies VerbTrait
