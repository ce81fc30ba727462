import { isTopicWord } from '../limit-topic.ts'
import { normalise } from '../normalise.ts'

/** What a word of a question that is no name tells of it. */
export type WordKind = 'limit' | 'replace' | 'tie' | 'compare' | 'topic' | 'filler'

const ENGLISH: Readonly<Record<Exclude<WordKind, 'topic'>, readonly string[]>> = {
  limit: words(
    'limit limits limitation limitations quota quotas max maximum min minimum most least many much restrictions',
  ),
  replace: words('replace replaces replaced replacement replacements successor instead alternative alternatives'),
  tie: words(
    'path paths route routes between shortest best connection connections connect connects connected relation relations ' +
      'relationship relationships relate relates related link links linked talk talks integrate integrates integrated ' +
      'integration integrations common share shared near around neighbour neighbours neighbor neighbors together work works interact',
  ),
  compare: words(
    'vs versus compare compares compared comparing comparison difference differences different differ differs',
  ),
  filler: words(
    "what what's whats which who how where when why is are was be been does do did can could should would will may the a an " +
      'of for in on at with and or from to by into my our your it its i we you have has had get gets about everything ' +
      'anything all me please tell show give list find explain describe aws amazon service services function functions ' +
      'thing things use used uses help hello hi hey',
  ),
}

/** Korean words by their beginning; what follows is an ending. */
const KOREAN: Readonly<Record<Exclude<WordKind, 'topic'>, readonly string[]>> = {
  limit: words('한도 제한 할당량 쿼터 최대 최소 상한 한계 제약 몇 얼마 리밋 개 개수 갯수'),
  replace: words('대신 대체 후속 대안'),
  tie: words('경로 길 관계 연결 연동 통합 사이 흐름 관련 주변 이웃 엮 이어 잇'),
  compare: words('차이 차이점 비교 다르 다른 달라 다를 구별'),
  filler: words(
    '무엇 뭐 뭘 뭔 어떻게 어떤 무슨 어디 누가 왜 그리고 및 또는 서비스 함수 것 거 게 건 수 할 하는 되는 된 있는 쓸 쓰는 대해 대한 관해 ' +
      '전부 모두 다 좀 정리 설명 알려 보여 도움 안녕 그 이 저 하나 되 해 서로 가능 공통',
  ),
}

function words(text: string): readonly string[] {
  return text.split(' ')
}

const LONGEST_ENDING = 3
const KINDS = ['limit', 'replace', 'tie', 'compare', 'filler'] as const

/** Null for a word that tells nothing. */
export function kindOfWord(text: string): WordKind | null {
  const word = normalise(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (word === '') return 'filler'
  const kind = KINDS.find(
    (each) => ENGLISH[each].includes(word) || KOREAN[each].some((stem) => isInflected(word, stem)),
  )
  if (kind !== undefined && kind !== 'filler') return kind
  return isTopicWord(word) ? 'topic' : (kind ?? null)
}

const isInflected = (word: string, stem: string) =>
  word.startsWith(stem) && word.length - stem.length <= (stem.length === 1 ? 1 : LONGEST_ENDING)
