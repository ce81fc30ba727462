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
   * so, as the noun alone is a thing (`로그+`); with a trailing `-`, stems of verbs (`읽-`).
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
      트리거, 호출, 실행, 발동, 기동, 구동, 깨우-, 유발, 시작,
      울리-, 울린-, 울려-, 돌리-, 돌린-, 돌려-, 띄우-, 띄운-, 띄워-, 부르-, 부른-, 부를-, 불러서-
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
      전송, 보내-, 보낸-, 보낼-, 보냄-, 전달, 푸시, 푸쉬, 내보내-, 내보낸-, 내보낼-, 게시+, 발행, 라우팅, 분산, 분배, 포워딩, 전파, 리디렉션, 리다이렉트,
      이동, 업로드, 복제, 복사, 마이그레이션, 전환, 스트리밍, 배달, 통보, 넘기-, 넘긴-, 흘려-, 흘러-, 도착, 올리-, 올린-, 발송, 옮기-, 옮긴-, 옮길-, 알림+,
      알리-, 통과, 제공, 로드,
      흘리-, 흘린-, 빼-, 뺀-, 던지-, 던진-, 던져-, 쏘-, 쏜-, 쏴-, 뿌리-, 뿌린-, 뿌려-, 넘어가-, 넘어간-, 넘겨-, 나가-, 나간-, 간다-, 갑니다-, 가고-, 들어가-, 들어간-, 옮겨-, 이관, 내려보내-,
      올라가-, 올라간-, 올라와-, 들어오-, 들어온-, 들어와-
    `),
    english: words(`
      send, publish, deliver, forward, push, route, emit, stream, export, replicate, copy, move, migrate,
      distribute, balance, redirect, upload, transition, notify, report, fan, transfer, pass, direct,
      feed, ship, output, post, broadcast, tier,
      go, hand, pipe, sync, mirror, relay, flow,
      front, raise, proxy, offload
    `),
    reason: 'Something goes from the actor, or from the source, to the goal.',
    example: { ko: 'SNS는 SQS로 메시지를 보낸다.', en: 'SNS sends messages to SQS.' },
  },
  {
    id: 'store',
    verb: 'stores-in',
    korean: words(`
      저장, 백업, 보관, 적재, 넣-, 삽입, 아카이브, 아카이빙, 남기-, 남긴-, 쌓-, 보존, 담-,
      모으-, 모은-, 모아-, 올려두-,
      떨어지-, 떨어진다-, 떨어져-
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
      읽-, 가져오-, 가져온-, 가져올-, 가져와-, 검색, 쿼리, 조회, 질의, 폴링, 소비, 수신, 받-, 참조, 집계, 다운로드, 표시, 시각화, 불러오-, 불러온-, 불러올-,
      꺼내-, 꺼낸-, 풀링, 얻-, 추출, 폴, pull, poll, 내려받-,
      당겨-, 긁-, 뽑-, 훑-
    `),
    english: words(`
      read, query, fetch, get, retrieve, pull, poll, consume, receive, reference, aggregate, visualize,
      import, scan, analyze, analyse, download, process, resolve, collect, ingest, display, look, restore,
      grab, browse,
      drain, pick up
    `),
    reason: 'Something comes to the actor from the source, or the actor reads the object.',
    example: { ko: 'Lambda는 SQS에서 메시지를 읽는다.', en: 'Lambda reads messages from SQS.' },
  },
  {
    id: 'use',
    verb: 'uses',
    korean: words(`
      사용, 이용, 활용, 쓴다-, 쓰며-, 쓰고-, 써서-, 쓸-, 쓰는-, 쓰면-, 쓰려-, 액세스, 접근, 접속, 필요, 요구, 의존, 기반, 지원, 통해-, 통한-, 거쳐-, 거치-, 거친-, 인증, 가정+,
      위임, 수임, 참고, 상속, 의해-, 맡기-, 맡긴-, 요청+,
      씀-, 씁니다-, 써요-, 써야-, 써도-, 써라-, 썼-, 쓰시-, 쓰세-, 쓰지-, 쓰도록-, 쓰거나-, 쓰니-, 쓰이-, 쓰인-, 쓰여-, 쓰임-, 우회, 물어보-, 물어본-, 물어봐-, 물어봅-
    `),
    english: words(`
      use, require, need, rely, depend, access, leverage, support, base, authenticate, assume, utilize,
      employ, reuse, request, build, power, want, inherit, reach,
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
      연결, 부착, 마운트, 탑재, 설치, 할당, 첨부, 장착, 등록, 배치, 붙-, 부여, 적용, 로그인, 둔다-, 두고-, 둘-, 포함, 위치,
      걸-, 건다-, 깔-, 깐-, 꽂-, 물리-, 물린-, 끼우-, 끼워-,
      단다-, 달고-, 달아-, 달면-, 달지-, 달았-
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
      통합, 연동, 호환, 결합, 함께-, 같이-, 작동+, 동작+, 협력, 연계, 조합, 공유+, 가능,
      엮-, 묶-, 섞-, 맞물-, 궁합
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
      관리, 삭제, 업데이트, 변경, 수정, 조정, 스케일링, 확장, 축소, 교체, 종료, 재시작, 복원, 복구, 제거, 갱신, 자동화, 조작, 비우-, 중지, 유지+, 강제, 예약,
      회전, 순환, 패치, 제어, 해제, 최적화, 추가+, 증가, 감소, 늘리-, 줄이-, 활성화, 비활성화, 태깅, 태그+,
      죽이-, 죽인-, 끄-, 끈다-, 껐-, 켜-, 켠-, 바꾸-, 바꾼-, 바꿔-, 고치-, 고친-, 맞추-, 맞춰-, 되살리-, 되살린-, 되돌리-, 되돌린-,
      담당, 맡는-, 맡은-, 맡아-, 맡고-, 맡으-, 풀고-, 풀어-, 푼다-, 풀면-
    `),
    english: words(`
      manage, delete, update, change, modify, scale, adjust, replace, terminate, restart, recover, stop,
      rotate, patch, enforce, automate, schedule, remove, renew, administer, maintain, reboot, control,
      govern, orchestrate, configure, optimize, enable, add, handle, coordinate, remediate, expire,
      kill, fix, resize, tune, operate
    `),
    reason: 'The actor changes the object or keeps it in a state.',
    example: { ko: 'Auto Scaling 그룹은 EC2를 관리한다.', en: 'Auto Scaling manages EC2.' },
  },
  {
    id: 'create',
    verb: 'manages',
    korean: words(`
      생성, 배포, 만들-, 만든-, 만들어-, 프로비저닝, 정의, 구성+, 설정+, 작성, 찍-, 빌드, 발급, 선언, 구축, 론치
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
      모니터링, 감시, 추적, 감지, 탐지, 확인+, 검사, 스캔, 평가, 감사, 수집, 로깅, 로그+, 캡처, 캡쳐, 기록, 관찰, 분석, 점검, 식별, 조사, 측정, 예측, 찾-,
      발견, 살펴-, 추천+, 진단,
      보여주-, 보여준-, 들여다-, 알아채-, 지켜보-, 지켜본-, 잡아내-, 골라내-
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
      보호, 제한, 차단, 허용, 방어, 필터링, 거부, 승인, 방지, 막-, 완화, 통제,
      가리-, 지키-, 지킨-, 거르-, 걸러-
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
      대체, 대신-, 후속, 이전에는-, 예전에는-, 레거시, 구버전, 더이상 사용되지-, 더 이상 사용되지-, 바뀌-, 바뀐-, 개명, 불렀-, 불리던-, 불렸-, 단종, 이름이
      변경-, 이름을 바꿔-, 이름을 변경-, 갈아타-, 갈아탄-, 갈아탈-, 갈아탔-
    `),
    english: ['supersede', 'succeed', 'rename', 'deprecate'],
    reason: 'One takes the place of the other; read by the module for `replaces`.',
    example: { ko: '시작 템플릿이 시작 구성을 대체한다.', en: 'Launch templates supersede launch configurations.' },
  },
  {
    id: 'contain',
    verb: 'generic',
    korean: words(`
      있다-, 있고-, 있으며-, 존재, 이루어-, 구성되, 나뉘-, 속하-, 속한-, 종속, 해당
    `),
    english: ['have', 'consist', 'comprise', 'belong', 'be'],
    reason: 'Says that something is there or is a part, which is not integration: a sign against a relation.',
    example: { ko: 'S3에는 버전 관리 기능이 있다.', en: 'An S3 bucket belongs to one region.' },
  },
  {
    id: 'compare',
    verb: 'generic',
    korean: words(`
      비교, 차이, 다르-, 다른-, 달리-, 반면-, 유사, 비슷-, 동일, 똑같-, 마찬가지, 보다-
    `),
    english: words(`
      compare, differ, resemble, contrast, prefer, choose
    `),
    reason: 'Sets two things side by side, which is not integration: a sign against a relation.',
    example: { ko: 'SQS는 SNS와 다르다.', en: 'SQS differs from SNS.' },
  },
]
