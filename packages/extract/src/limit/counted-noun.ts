import { isNoun } from './unit.ts'
import type { Quantity } from './quantity.ts'
import { saysNothing } from './measured.ts'

/** What a Korean counter counts where it stands before its number, as Korean has it: "레이어 다섯 개", "버킷 최대 20개". */

const COUNTER = /개(?:의|씩)?$/
/** The word right before the number, or before a word for its bound. */
const BEFORE = /(?:^|[\s(|:,·/])([가-힣]{2,8}|[A-Z][A-Za-z]{1,14})( (?:최대|최소|기본|약|총|최고))? ?$/
const REACH = 28
/** Adverbs of time and amount; verbs that end a clause; nouns that say only that something is a limit. */
const NO_NOUN =
  /^(?:현재|보통|오늘|동시|동시에|각각|모두|전체|하루|매일|한번|이상|이하|합계|합쳐|한도|제한|상한|하한|할당량|쿼터|기본|기본값|개수|갯수|수량|이미|아직|다시|추가|추가로|서로|따로|하나|적어도|오직|무료|지금|원래|대략|다음|이런|그런|다른|경우|포함|기준)$|(?:당|별|마다|으로|에서|부터|까지|보다|에는|에도|하고|하며|하면|[아어해]서|[에만을를]|는데|지만|이며|이고)$/
const PARTICLE = /[은는이가을를에의로도만와과]$/

/** Nouns that end in what is elsewhere a particle. */
const KEPT =
  /(?:메시지|트리거|패키지|이미지|스테이지|페이지|노드|필드|레코드|테이블|서비스|데이터|프로토콜|파일|포트|인스턴스|네임스페이스|인터페이스|디바이스)$/

/** The noun that a counter without one of its own counts; empty if the note does not say it right there. */
export function nounBeforeCount(text: string, { start, end, unit, kind }: Quantity): string {
  if (kind !== 'count' || unit !== '' || !COUNTER.test(text.slice(start, end))) return ''
  const found = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
  const noun = found?.[1] ?? ''
  // A name in Latin letters before "최대" may as well be what the number bounds: "Lambda 최대 5개".
  if (found?.[2] !== undefined && !/^[가-힣]/.test(noun)) return ''
  if (NO_NOUN.test(noun) || saysNothing(noun) || (noun.length > 2 && PARTICLE.test(noun) && !KEPT.test(noun))) return ''
  return /^[가-힣]/.test(noun) && !isNoun(noun) ? '' : noun
}
