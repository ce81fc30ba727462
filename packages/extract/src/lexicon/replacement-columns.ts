/** What the header of a table says of its columns where its rows tell what takes the place of what. */

/**
 * - `older`, `newer`: the two sides, where the table has both
 * - `successor`, `former`: what takes the place of the first column, and whose place that takes
 */
export type ColumnSide = 'older' | 'newer' | 'successor' | 'former'

/** What a column may be of: "Old service", "신규 서비스". */
const THING_EN = '(?: (?:aws )?(?:service|feature|name|tool|product|api|option|type|version|way)s?)?'
const THING_KO = ' ?(?:(?:aws )?(?:서비스|기능|이름|명칭|도구|제품|방식|버전|것))?(?:명)?'

const HEADERS: readonly (readonly [ColumnSide, RegExp])[] = [
  [
    'former',
    /^(?:replaces|supersedes|formerly|former(?:ly)? (?:known as|name|called)|(?:old|previous) names?|aka before)$/,
  ],
  ['former', /^(?:(?:구|옛|예전|이전|과거) ?(?:이름|명칭|명)|구명칭|대체 ?대상|대체한 것)$/],
  [
    'successor',
    /^(?:replaced by|replacements?|use instead|instead|successors?|superseded by|recommended replacements?)$/,
  ],
  [
    'successor',
    new RegExp(`^(?:대체|대체재|대체 ?수단|후속|후계|대신)${THING_KO}$|^(?:대신 쓸 것|대신 쓰는 것|이제 쓰는 것)$`),
  ],
  [
    'older',
    new RegExp(
      `^(?:old(?:er)?|legacy|deprecated|retired|discontinued|outdated|former|previous|end of life|eol)${THING_EN}$`,
    ),
  ],
  ['older', new RegExp(`^(?:구|구형|옛|옛날|예전|레거시|종료|종료된|단종|단종된|비권장|폐기)${THING_KO}$`)],
  [
    'newer',
    new RegExp(`^(?:new(?:er)?|modern|recommended|use|use now|now|migrate to|move to|alternatives?|today)${THING_EN}$`),
  ],
  ['newer', new RegExp(`^(?:신|신형|새|새로운|신규|권장|추천|대안|현재|지금|요즘)${THING_KO}$`)],
]

/** What a header cell says of its column; null where it says nothing of the kind. */
export function columnSideOf(header: string): ColumnSide | null {
  const said = header.trim().toLowerCase()
  return HEADERS.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}
