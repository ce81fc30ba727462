import type { Verb } from '../ontology.ts'
import {
  comparisonDraft,
  connectionDraft,
  namesOfKoreanList,
  slashedComparison,
  type Draft,
  type Form,
  type Groups,
} from './draft.ts'

const replacements = ({ name }: Groups): Draft | null => (name ? { kind: 'replacements', entity: name } : null)

const limits = ({ name }: Groups): Draft | null => (name ? { kind: 'limits', entity: name, about: '' } : null)

const comparison = ({ list }: Groups) => comparisonDraft(list)

const slashed = ({ list }: Groups) => slashedComparison(list)

const comparisonOfTwo = ({ one, other }: Groups) => (one && other ? comparisonDraft(`${one} vs ${other}`) : null)

const connection = ({ list }: Groups) => connectionDraft(namesOfKoreanList(list))

const path = ({ from, to }: Groups): Draft | null =>
  from && to ? { kind: 'path', from, to, via: [], avoid: [] } : null

/** Korean verb stems by what they mean; none for a vague one. */
const VERBS: readonly (readonly [RegExp, readonly Verb[]])[] = [
  [/^(?:호출|트리거|실행|시작|기동|깨우)/, ['triggers']],
  [/^(?:보내|전송|발행|게시|전달|알리)/, ['sends-to']],
  [/^(?:읽|가져오|조회|소비|폴링)/, ['reads-from']],
  [/^(?:저장|쓰기|기록|백업|아카이브)/, ['stores-in']],
  [/^(?:사용|이용|쓰|활용|필요)/, ['uses']],
  [/^(?:관리|배포|생성|제어|프로비저닝)/, ['manages']],
  [/^(?:모니터링|감시|추적|감사)/, ['monitors']],
  [/^(?:보호|암호화|인증|차단)/, ['protects']],
]

const verbsOf = (stem: string | undefined) => VERBS.find(([pattern]) => pattern.test(stem ?? ''))?.[1] ?? []

const neighbours =
  (side: 'in' | 'out') =>
  ({ name, verb }: Groups): Draft | null => {
    if (!name) return null
    const verbs = verbsOf(verb)
    return { kind: 'neighbours', entity: name, side: verbs.length === 0 ? 'both' : side, verbs }
  }

const WITH = '(?:와|과|이랑|랑|하고)'
const TIE = '(?:연동|통합|연결|연계|관련|상호작용)'
const THING = '(?: ?(?:서비스들?|것들?|거|게|건|기능|애들?|리소스))?'
const DOING = '[가-힣]{1,8}'
const OBJECT = '(?: ?(?:로그|데이터|이벤트|메시지|객체|파일|지표|기록|알림|백업|결과|레코드)(?:를|을|가|이)?)'
const LIMIT = '(?:제한(?: ?사항)?|한도|할당량|쿼터|한계|리밋|리미트|최대(?: ?값)?|제약(?: ?사항)?|상한)'
const WAY = '(?:경로|길|관계|연결|흐름|방법)'

const HOW = '(?:무엇이|무엇|무슨|뭐가|뭔가|뭐|어떻게|어떤 점이|어떤 게|어떤|어디가|서로)'
const DIFFER = '(?:다르|다른|다름|달라|다를|다릅)[가-힣]{0,4}(?: ?(?:점|것|거|게|건|거야|건가요))?'
const DIFFERENCE = `(?:차이(?:점|들)?|차이점들|비교|구분|구별|대조|${HOW} ?${DIFFER}|${DIFFER})`
/** What follows `차이`, `비교`: its particle, and what is to be done with it. */
const DIFFERENCE_END = '(?:가|이|는|은|를|을|점)?(?: ?(?:해|하기|하는 법|하는 방법|표|정리|설명|나는 점|있는지|나))?'

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${pattern}$`), read })

/** In the order in which they are tried. Polite endings have been taken off. */
export const KOREAN_FORMS: readonly Form[] = [
  ...[comparison, slashed].map((read) =>
    form(
      `(?<list>.+?)(?:은|는|이|가|의|을|를|이랑|랑|하고)? ?(?:(?:사이|간|둘|셋)(?:에|의|에서|은|는|이)? ?)?(?:서로 )?${DIFFERENCE}${DIFFERENCE_END}`,
      read,
    ),
  ),
  form(
    `(?<one>.+?)(?:은|는|이|가) (?<other>.+?)(?:와|과|이랑|랑|하고) ?${DIFFERENCE}${DIFFERENCE_END}`,
    comparisonOfTwo,
  ),
  form(`(?<list>.+? 대 .+)`, comparison),
  form(
    `(?<list>.+?) ?중(?:에|에서)?(?: ?(?:무엇을|뭘|뭐|뭐가|어느 것|어느 걸|어떤 걸|어떤 것)[가-힣 ]{0,12})?`,
    comparison,
  ),

  form(
    `(?<name>.+?)(?:의)? ?(?:대신|대체|후속|후계|대안|대체재)(?: ?(?:서비스|기능|것|제품))?(?: ?(?:쓸|쓰는|사용할|나온))?${THING}`,
    replacements,
  ),
  form(`(?<name>.+?)(?:을|를) ?(?:대체|대신)(?:하는|한|할)${THING}`, replacements),
  form(`(?<name>.+?)(?:이|가|은|는) ?(?:대체|대신)(?:하는|한|할)${THING}`, replacements),

  form(`(?<name>.+?)(?:의|에)? ?(?:서비스 )?${LIMIT}(?:들)?`, limits),

  form(`(?<from>.+?)${WITH} ?(?<to>.+?) ?사이(?:의)?(?: ?${WAY})?`, path),
  form(`(?<from>.+?)${WITH} (?<to>.+?)(?:의|은|는|이|가)? ?(?:어떻게 )?${WAY}`, path),
  form(`(?<from>.+?)${WITH} (?<to>.+?)(?:은|는|이|가)? ?어떻게 ?(?:연결|연동|통신|이어|통합|연계)`, path),
  form(`(?<from>.+?)(?:은|는|이|가) (?<to>.+?)${WITH} ?어떻게 ?(?:연결|연동|통신|통합|연계)`, path),

  form(`(?<list>.+?)(?:을|를) ?(?:서로 )?(?:잇는|이어 ?주는|연결하는|연결해 ?주는|엮는|묶는)${THING}`, connection),
  form(
    `(?<list>.+?)(?:은|는|이|가)? ?(?:서로 )?어떻게 ?(?:연결|연동|통신|이어|통합|연계|엮)(?:되|되어|돼)?`,
    connection,
  ),
  form(`(?<list>.+?) ?사이(?:에|의)?(?: ?(?:있는|놓인))?(?: ?${WAY})?${THING}`, connection),
  form(`(?<list>.+?)(?:은|는|이|가|의)? ?(?:무슨|어떤)? ?${WAY}`, connection),

  form(
    `(?<name>.+?)${WITH}? ?${TIE}(?:된|되는|되어 있는|돼 있는|하는|할 수 있는|되는지|가능한)?${THING}`,
    neighbours('in'),
  ),
  form(`(?<name>.+?)(?:의)? ?(?:이웃|주변|통합 목록)`, neighbours('in')),
  form(
    `(?:무엇이|뭐가|누가|어떤 서비스가|어떤 게) (?<name>.+?)(?:을|를|에서|에게|에|으로|로)${OBJECT}? (?<verb>${DOING})`,
    neighbours('in'),
  ),
  form(`(?<name>.+?)(?:에는|에서는|에|에서) ?(?:무엇이|뭐가|무엇을|뭘|누가) ?(?<verb>${DOING})`, neighbours('in')),
  form(`(?<name>.+?)(?:으로|로|에 의해|에게) ?(?<verb>${DOING}?)(?:되는|된|받는)${THING}`, neighbours('out')),
  form(
    `(?<name>.+?)(?:을|를|에서|에게|에|으로|로)${OBJECT}? ?(?<verb>${DOING}?)(?:하는|시키는|는|할 수 있는|한|할)${THING}`,
    neighbours('in'),
  ),
  form(
    `(?<name>.+?)(?:은|는|이|가)${OBJECT}? (?:무엇을|뭘|무엇에|어디에|어디로|어디서) ?(?<verb>${DOING})`,
    neighbours('out'),
  ),
  form(
    `(?<name>.+?)(?:은|는|이|가|을|를) (?:무엇으로|뭘로|뭐로|무엇이|뭐가|누가) ?(?<verb>${DOING})`,
    neighbours('in'),
  ),
  form(`(?<name>.+?)(?:이|가) (?<verb>${DOING}?)(?:하는|는|할 수 있는|한|할)${THING}`, neighbours('out')),

  form(
    `(?<from>.+?)(?:을|를) (?<to>.+?)(?:으로|로|에게|에) ?(?:보내|전달|전송|저장|복사|복제|옮기|이전|연결)[가-힣]{0,4}(?: ?(?:방법|법|길|수))?`,
    path,
  ),
  form(
    `(?<from>.+?)(?:은|는|이|가) (?<to>.+?)(?:을|를|에서|에게|에|으로|로|와|과|랑)${OBJECT}? ?(?<verb>${DOING})(?: 수)?`,
    ({ from, to, verb }) => (VERBS.some(([stem]) => stem.test(verb ?? '')) ? path({ from, to }) : null),
  ),
]
