import type { Catalog, CatalogEntity } from '@cloudlore/graph'
import { pick, randomOf } from './random.ts'

/** Notes made by a seed: no two sentences of one set need be alike, as names, words and numbers are drawn anew. */

export interface NoteSet {
  readonly language: 'ko' | 'en'
  /** Bytes of UTF-8 to reach, all notes together. */
  readonly bytes: number
  /** Bytes a note; 0: one note. */
  readonly noteBytes?: number
  readonly seed?: number
}

type Words = readonly [string, ...string[]]

interface Vocabulary {
  readonly name: (entity: CatalogEntity) => string
  /** `A`, `B` stand for names, `N` for a number, `W` for a word. */
  readonly sentences: Words
  readonly plain: Words
  readonly words: Words
}

const ENGLISH: Vocabulary = {
  name: ({ short }) => short,
  sentences: [
    'A triggers B when a W arrives.',
    'Use A together with B to keep the W safe.',
    'A sends each W to B, and B keeps it for N days.',
    'A reads the W from B every N minutes.',
    'The W of A is encrypted by B.',
    'A has a limit of N W per account.',
    'A does not support B for this W.',
    '**A** can be reached through `B` without a public W.',
    'By default A keeps N W before B takes over.',
    'When the W fails, A retries N times and then writes to B.',
  ],
  plain: [
    'Check the W twice before the exam, as the question often turns on it.',
    'This is the part that I forget most: the W comes first, the rest follows.',
    'Good answers name the cheapest W that still meets the need.',
    'Read the [chapter on W](https://example.com/chapter-N) once more.',
  ],
  words: [
    'message',
    'record',
    'snapshot',
    'report',
    'change',
    'upload',
    'backup',
    'alarm',
    'policy',
    'request',
    'table',
  ],
}

const KOREAN: Vocabulary = {
  name: ({ short, korean }) => korean ?? short,
  sentences: [
    'A는 W이 도착하면 B를 트리거한다.',
    'A와 B를 함께 사용하면 W을 안전하게 보관할 수 있다.',
    'A가 W을 B로 전송하고, B는 N일 동안 보관한다.',
    'A는 N분마다 B에서 W을 읽는다.',
    'A의 W은 B로 암호화된다.',
    'A는 계정마다 W을 최대 N개까지 허용한다.',
    'A는 이 W에 대해 B를 지원하지 않는다.',
    '**A**는 공개 W 없이 `B`를 통해 접근할 수 있다.',
    'A는 기본적으로 W N개를 보관하고 그 뒤는 B가 맡는다.',
    'W이 실패하면 A가 N번 재시도한 뒤 B에 기록한다.',
  ],
  plain: [
    '시험 전에 W을 두 번 확인하자. 문제가 여기서 갈리는 일이 많다.',
    '가장 자주 잊는 부분이다: W이 먼저이고 나머지는 그다음이다.',
    '좋은 답은 조건을 만족하는 것 중 가장 싼 W을 고른 것이다.',
    '[W 장](https://example.com/chapter-N)을 한 번 더 읽자.',
  ],
  words: ['메시지', '레코드', '스냅샷', '보고서', '변경', '업로드', '백업', '알람', '정책', '요청', '테이블'],
}

/** Half of the lines name nothing, as in notes that people write. */
const PLAIN_SHARE = 0.5

interface Writer {
  readonly random: () => number
  readonly vocabulary: Vocabulary
  readonly entities: readonly [CatalogEntity, ...CatalogEntity[]]
}

function sentence({ random, vocabulary, entities }: Writer): string {
  const form = pick(random, random() < PLAIN_SHARE ? vocabulary.plain : vocabulary.sentences)
  const name = () => vocabulary.name(pick(random, entities))
  return form.replace(/\b[ABNW](?![A-Za-z])/g, (slot) =>
    slot === 'N' ? String(1 + Math.floor(random() * 900)) : slot === 'W' ? pick(random, vocabulary.words) : name(),
  )
}

function section(writer: Writer, number: number): string {
  const { random, vocabulary, entities } = writer
  const title = `## ${number}. ${vocabulary.name(pick(random, entities))} ${pick(random, vocabulary.words)}`
  const lines = (count: number, mark: string) => Array.from({ length: count }, () => mark + sentence(writer)).join('\n')
  const kind = random()
  const table = `| name | what |\n| --- | --- |\n${Array.from({ length: 4 }, () => `| ${vocabulary.name(pick(random, entities))} | ${sentence(writer)} |`).join('\n')}`
  const code = '```sh\naws configure list --profile study\n```'
  const last = kind < 0.2 ? table : kind < 0.3 ? code : lines(3, '> ')
  return [title, lines(2, ''), lines(4, '- '), lines(2, '  - '), last].join('\n\n')
}

const encoder = new TextEncoder()

/** Notes of a set, in order. Same set, same bytes. */
export function* syntheticNotes(catalog: Catalog, set: NoteSet): Generator<{ path: string; text: string }> {
  const { language, bytes, noteBytes = 0, seed = 1 } = set
  const [first, ...rest] = catalog.entities.filter(({ kind }) => kind === 'service')
  if (!first) return
  const vocabulary = language === 'ko' ? KOREAN : ENGLISH
  const writer: Writer = { random: randomOf(seed), vocabulary, entities: [first, ...rest] }
  const most = noteBytes === 0 ? bytes : noteBytes
  for (let written = 0, note = 1; written < bytes; note++) {
    const sections: string[] = [`# ${language} ${note}`]
    for (let size = 0; size < most && written < bytes; ) {
      const text = section(writer, sections.length)
      const length = encoder.encode(text).length + 2
      size += length
      written += length
      sections.push(text)
    }
    yield { path: `${language}-${String(note).padStart(5, '0')}.md`, text: `${sections.join('\n\n')}\n` }
  }
}
