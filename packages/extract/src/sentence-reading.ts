import { withBrackets } from './bracket.ts'
import { englishArguments } from './english/argument.ts'
import { splitWords, tagWords } from './english/parser.ts'
import { englishPredicates, isThirdPerson, mayHavePredicate } from './english/predicate.ts'
import { koreanArguments } from './korean/argument.ts'
import { koreanPredicates } from './korean/predicate.ts'
import { pointsBelow } from './lead-in.ts'
import { withNotation } from './notation.ts'
import type { LinkedMention } from './linking.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'

/** Names are lent to the tagger as one proper noun each, of the same length: "CloudWatch Logs" is not a verb. */
function withPlainNames(text: string, mentions: readonly LinkedMention[]): string {
  let plain = ''
  let at = 0
  for (const { start, end } of mentions) {
    plain += text.slice(at, start) + 'A'.padEnd(end - start, 'z')
    at = end
  }
  return plain + text.slice(at)
}

/** "S3 triggers Lambda": triggers are things that S3 has, too, but a name right behind them makes them a verb. */
function withoutVerbs(text: string, mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  return mentions.flatMap((mention, i): readonly LinkedMention[] => {
    const { start, end, weak } = mention
    if (mentions[i + 1]?.start !== end + 1) return [mention]
    const last = text.lastIndexOf(' ', end - 1) + 1
    if (!isThirdPerson(text.slice(Math.max(last, start), end))) return [mention]
    if (last > start) return [{ ...mention, end: last - 1 }]
    return weak && mentions[i - 1]?.end === start - 1 ? [] : [mention]
  })
}

function readEnglish(text: string, all: readonly LinkedMention[]): Reading {
  const mentions = withoutVerbs(text, all)
  const plain = withPlainNames(text, mentions)
  const words = mayHavePredicate(plain) ? tagWords(plain) : splitWords(plain)
  const isName = (word: { start: number; end: number }) =>
    mentions.some((mention) => word.start < mention.end && mention.start < word.end)
  const predicates = englishPredicates(words, isName)
  return { args: englishArguments(text, mentions, { words, predicates }), predicates, korean: false }
}

/** Reads who does what in a sentence. Mentions and the reading have positions in the sentence's own text. */
export function readSentence(sentence: Pick<Sentence, 'text' | 'korean'>, mentions: readonly LinkedMention[]): Reading {
  if (mentions.length === 0 && !pointsBelow(sentence.text)) return { args: [], predicates: [], korean: sentence.korean }
  if (!sentence.korean) return finished(readEnglish(sentence.text, mentions), sentence.text)
  const reading = {
    args: koreanArguments(sentence.text, mentions),
    predicates: koreanPredicates(sentence.text, mentions),
    korean: true,
  }
  return finished(reading, sentence.text)
}

const finished = (reading: Reading, text: string) => withBrackets(withNotation(reading, text), text)
