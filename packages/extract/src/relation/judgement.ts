import { isExternalId } from '@cloudlore/graph'
import type { SentenceInContext, Tools } from '../context.ts'
import { COMPETITION_MODEL, CONTENDER_FLOOR, scoreIntegration } from '../model.ts'
import { competingPairs, likeliestOfEach, pairProbability } from './competition.ts'
import { probabilityOf } from './description.ts'
import { integrationsOf, type Integration } from './integration.ts'

/** Which integrations a note states: each sentence is scored by itself, then the readings of a chapter compete. */

/** An integration with the probability that a careful reader would accept it. */
export interface Judged extends Integration {
  readonly confidence: number
  /** Which sentence of its chapter it is read from, from 0. */
  readonly sentence: number
}

/** Readings of a sentence that are likely enough to compete. */
function contendersOf(context: SentenceInContext, sentence: number, tools: Tools): Judged[] {
  if (context.reading.args.length === 0) return []
  const contenders: Judged[] = []
  for (const integration of integrationsOf(context, tools)) {
    const scored = probabilityOf(scoreIntegration(integration.describe)[0] ?? 0)
    const confidence = Math.max(scored, integration.least)
    if (confidence >= CONTENDER_FLOOR) contenders.push({ ...integration, confidence, sentence })
  }
  return likeliestOfEach(contenders)
}

/**
 * Things outside AWS (protocols, languages, databases) are named in passing far more often than they are related, and
 * the annotated notes leave them open; they take a surer reading, or a sentence that says so outright.
 */
const EXTERNAL_THRESHOLD = 0.7

function thresholdOf({ source, target, least }: Integration): number {
  const external = isExternalId(source) || isExternalId(target)
  return external && least === 0
    ? Math.max(EXTERNAL_THRESHOLD, COMPETITION_MODEL.threshold)
    : COMPETITION_MODEL.threshold
}

/** A sentence that names both backs the pair; one that leaves one of them unsaid does so only where none names both. */
function backs(reading: Judged, best: Judged): boolean {
  return reading === best || best.origin !== 'sentence' || reading.origin === 'sentence'
}

/** Of one pair: its likeliest reading has the pair's probability, a lesser one its share of that. */
function judgedReadings(readings: readonly Judged[], pair: number): Judged[] {
  const best = readings[0]
  if (!best) return []
  return readings
    .filter((reading) => backs(reading, best))
    .map((reading) => ({
      ...reading,
      confidence: Math.round(1e4 * pair * (reading.confidence / best.confidence)) / 1e4,
    }))
    .filter((reading) => reading.confidence >= thresholdOf(reading))
}

function judgeChapter(chapter: readonly SentenceInContext[], tools: Tools): Judged[][] {
  const contenders = chapter.map((context, sentence) => contendersOf(context, sentence, tools))
  const judged: Judged[][] = chapter.map(() => [])
  if (contenders.every((readings) => readings.length === 0)) return judged
  for (const pair of competingPairs(contenders, tools.catalog)) {
    const probability = pairProbability(COMPETITION_MODEL, pair)
    for (const reading of judgedReadings(pair.readings, probability)) judged[reading.sentence]?.push(reading)
  }
  return judged
}

/** The integrations of each sentence of a note, in the order of the sentences. */
export function judgedIntegrations(sentences: readonly SentenceInContext[], tools: Tools): Judged[][] {
  const judged: Judged[][] = []
  for (let from = 0; from < sentences.length; ) {
    const chapter = sentences[from]?.sentence.block.chapter
    let to = from + 1
    while (to < sentences.length && sentences[to]?.sentence.block.chapter === chapter) to++
    for (const each of judgeChapter(sentences.slice(from, to), tools)) judged.push(each)
    from = to
  }
  return judged
}
