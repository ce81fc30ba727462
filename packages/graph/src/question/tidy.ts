/** The longest question that is read, in UTF-16 units. */
export const LONGEST_QUESTION = 200

/** Of a longer text this much is looked at, which is enough to know that it is too long, spaces left out. */
const MOST_LOOKED_AT = 4 * LONGEST_QUESTION

const ENGLISH_MANNERS =
  /^(?:(?:hi|hey|hello|please|so|and|ok|okay|could you|can you|would you|tell me|show me|give me|list|i want to know|do you know),? )+/i
const ENGLISH_TAIL = /(?: (?:please|thanks|thank you|exactly|again|in aws|on aws))+$/i

const KOREAN_TAILS = [
  ...[
    '알려 주세요',
    '알려주세요',
    '알려 줘',
    '알려줘',
    '보여 주세요',
    '보여주세요',
    '보여 줘',
    '보여줘',
    '찾아 줘',
    '찾아줘',
  ],
  ...['설명해 줘', '설명해줘', '말해 줘', '말해줘', '궁금해', '궁금합니다', '부탁해', '부탁해요', '부탁합니다'],
  ...[
    '무엇인가요',
    '무엇입니까',
    '무엇이야',
    '무엇인지',
    '무엇인가',
    '무엇일까',
    '무엇이 있나요',
    '무엇이 있어',
    '무엇',
    '뭔가요',
    '뭐예요',
    '뭐에요',
  ],
  ...[
    '뭐야',
    '뭐지',
    '뭐니',
    '뭐가 있어',
    '뭐가 있나요',
    '뭐가 있지',
    '뭐 있어',
    '뭐 있나요',
    '뭐',
    '뭘 써',
    '뭘 쓰나요',
  ],
  ...[
    '뭘 써야 해',
    '뭘 사용해',
    '뭘 쓰지',
    '무엇을 써',
    '무엇을 쓰나요',
    '무엇을 사용하나요',
    '뭘 써야 하나요',
    '뭘 써요',
    '뭘 쓸까',
  ],
  ...[
    '얼마인가요',
    '얼마야',
    '얼마나 돼',
    '얼마나 되나요',
    '얼마',
    '어떻게 되나요',
    '어떻게 돼',
    '어떻게 돼요',
    '어떻게 되지',
  ],
  ...['어떻게 가', '어떻게 가지', '어떻게 가나요', '어떻게 가요', '어떤 게 있어', '어떤 게 있나요', '어떤 것이 있나요'],
  ...[
    '있나요',
    '있어',
    '있어요',
    '있지',
    '있습니까',
    '인가요',
    '인지',
    '되나요',
    '돼요',
    '돼',
    '됩니까',
    '되지',
    '되어 있나요',
  ],
  ...[
    '뭐 써',
    '뭐 써요',
    '뭐 쓰나요',
    '뭐 쓰지',
    '뭐 써야 해',
    '뭐 써야 하나요',
    '뭐 쓰면 돼',
    '뭘 쓰면 돼',
    '뭘 쓰면 되나요',
  ],
  ...['하나요', '해요', '합니까', '하지', '해', '할까', '하니', '이란', '란'],
].sort((a, b) => b.length - a.length)

const PARTICLE_BEFORE_TAIL = /(?:은|는|이|가|을|를|엔|에는|의)$/

/** A question in the form that patterns are written for: one line, single spaces, no manners, no mark at its end. */
export function tidy(text: string): string {
  const line = text
    .normalize('NFC')
    .slice(0, MOST_LOOKED_AT)
    .replace(/["“”`「」『』《》]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/[，、]/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
  return line
    .replace(/[?？!！.。…~ ]+$/, '')
    .replace(ENGLISH_MANNERS, '')
    .replace(ENGLISH_TAIL, '')
}

/** A tidy Korean question without its polite ending and the particle before it: `람다 한도는 뭐야` → `람다 한도`. */
export function withoutKoreanTail(text: string): string {
  let bare = text
  for (let tail = tailOf(bare); tail !== null; tail = tailOf(bare)) bare = bare.slice(0, -tail.length).trim()
  return bare === text ? bare.replace(/(?<=[가-힣])(?:은|는)$/, '') : bare.replace(PARTICLE_BEFORE_TAIL, '').trim()
}

function tailOf(text: string): string | null {
  return KOREAN_TAILS.find((tail) => text.endsWith(tail) && text.length > tail.length) ?? null
}
