/** Words around a quantity that tell whether it is a limit: name of the cue → the words, in both languages. */

export type Cues = readonly (readonly [name: string, words: RegExp])[]

/** Right after the quantity; Korean particles and endings stick to it. */
export const TRAILING: Cues = [
  ['until', /^[^.,;]{0,14}까지/],
  ['within', /^ ?(?:이내|안에|내에|안쪽|내로)/],
  ['less', /^(?:가|이)? ?(?:이하|미만|보다 (?:작|짧|적)|or less|or fewer)/],
  ['more', /^(?:가지|개|를|을|가|이)? ?(?:이상|초과|넘|\+|or more|or above|and above)/],
  ['during', /^ ?(?:동안|간 |간의)/],
  ['every', /^ ?(?:마다|간격|주기|단위|interval)/],
  ['after', /^(?:이|가)? ?(?:후|뒤|지나|지난|경과|after|later)/],
  ['ago', /^ ?(?:전|before|ago|old)/],
  ['is', /^(?:이다|입니다|이며|이고|임(?![가-힣])|이라|다\.|인데|이지만|,? which)/],
  ['genitive', /^의/],
  ['object', /^(?:을|를)/],
  ['goal', /^(?:에(?![서])|으?로(?!부터))/],
  ['of', /^ ?(?:중|out of|of (?:the|all))/],
  ['per', /^ ?(?:당|\/|per |a (?:day|month|year|second|minute)|each)/],
  ['about', /^ ?(?:정도|가량|쯤|남짓|or so)/],
  [
    'compared',
    /^(?:의|를|을|까지|나|이나|정도|가량)? ?(?:더 )?(?:저렴|싸|할인|빠르|빨|느리|절감|절약|cheaper|faster|slower|discount|off|less expensive|savings|lower|higher|better)/,
  ],
  ['price', /^(?:의)? ?(?:달러|원|요금|비용|USD|dollars|cents)/],
  ['each', /^씩/],
  ['only', /^[^.,; ]{0,8}(?:만|뿐)(?![가-힣])/],
  ['joined', /^(?:와|과| ?,| 또는| 및| and | or )/],
  ['closed', /^\)/],
  ['ended', /^[.]?$/],
]

/** Right before it. */
export const LEADING: Cues = [
  ['up-to', /(?:최대|최고|up to|maximum(?: of)?|max\.?|at most|no more than)[^.,;\d]{0,8}$/i],
  ['at-least', /(?:최소|적어도|at least|minimum(?: of)?)[^.,;\d]{0,8}$/i],
  ['default', /(?:기본|default)[^.,;\d]{0,14}$/i],
  [
    'about',
    /(?:약|대략|평균|보통|대개|일반적으로|about|around|roughly|averages?|approximately|usually|typically|some) ?$/i,
  ],
  ['per', /(?:당|별|per [a-z]+|each|마다) ?$/i],
  ['colon', /[:=|] ?$/],
  ['opened', /\( ?$/],
  ['every', /(?:every|each|매) ?$/i],
  ['after', /(?:after|once) ?$/i],
  ['for', /\bfor (?:the )?$/i],
  ['in', /\b(?:in|within|over) ?$/i],
  ['last', /(?:지난|최근|이전|last|past|previous|next) ?$/i],
  ['only', /(?:오직|단|단지|only|just|exactly) ?$/i],
  ['first', /(?:처음|첫|앞|first|top) ?$/i],
  ['than', /(?:than|보다|대비|넘는|over|above|below|under) ?$/i],
  ['into', /\b(?:to|by|at) ?$/i],
  ['of', /\bof ?$/i],
  ['article', /\b(?:the|these|those|both|all|이|그|위|다음|위의|아래) ?$/i],
  ['takes', /(?:걸리|걸려|takes?|lasts?|runs? for|valid for|kept for|retained for|retains?) ?$/i],
  ['has', /\b(?:has|have|holds?|contains?|supports?|allows?|provides?|offers?|with|gives?) ?$/i],
  ['topic', /[가-힣a-z)](?:은|는) ?$/i],
  ['subject', /[가-힣a-z)](?:이|가) ?$/i],
  ['object', /[가-힣a-z)](?:을|를) ?$/i],
  ['place', /[가-힣a-z)](?:에는|에서는|에|에서|으로|로) ?$/i],
  ['is', /\b(?:is|are|was|be) ?$/i],
  ['bare-name', /[A-Z][A-Za-z]* ?$/],
]

/** Anywhere in the sentence. */
export const AROUND: Cues = [
  [
    'example',
    /예를 ?들|예시|예로|예컨대|가정|예:|ex[:)]|e\.g\.|for example|for instance|가령|만약|suppose|imagine|시나리오|scenario|\bexample\b|calculat|계산|실습|\blab\b|Q:|문제|cron/i,
  ],
  [
    'limit-word',
    /제한|한도|가질 수|설정할 수|지정할 수|지원|범위|할당량|쿼터|보존|보관|limit|quota|maximum|minimum|retention|support|can have|can be set|can hold/i,
  ],
  ['wish', /싶|원한다면|원하는 경우|회사|고객|우리|시험|want|company|customer|exam\b/i],
  ['price', /달러|요금|비용|가격|할인|\$|USD|price|pricing|costs?\b|discount/i],
  ['past', /\bwas\b|\bwere\b|used to|earlier|formerly|예전|옛날|했었|했다|강의에서|older/i],
  ['arrow', /→|->|=>|⇒/],
  ['asks', /\?$/],
  ['must', /해야|필요|must|need|require/i],
  ['can', /수 있|\bcan\b|\bmay\b/i],
]

/** After it, in the rest of its clause. */
export const FOLLOWING: Cues = [
  ['if', /^[^.,]{0,24}(?:면|경우|때)(?![가-힣])/],
  ['can', /^[^.,]{0,30}수 (?:있|없)/],
  [
    'option',
    /^[^.,]{0,14}(?:방법|방식|옵션|유형|종류|타입|전략|모드|상태|단계|이유|경우|기능|범주|항목|methods?|ways?|types?|kinds?|options?|modes?|steps?|states?|reasons?|strateg|categor)/i,
  ],
]

/** Quantities that have a measure of their own: the last word of what is measured. */
export const DIMENSION =
  /(?:기간|시간|크기|용량|길이|개수|갯수|횟수|(?:^| )수|간격|주기|처리량|가용성|내구성|한도|제한|할당량|타임아웃|지연|지연 시간|범위|비율|보존|보관|유효|성능|대역폭|깊이|size|period|time|timeout|limit|quota|retention|duration|length|interval|throughput|capacity|availability|durability|latency|lag|memory|storage|count|number|ttl|concurrency|depth|cooldown|window|delay|validity|expiration|iops|bandwidth)$/i
