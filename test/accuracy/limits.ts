import { bearingOf, byMeasure, likeliest, type LimitWeights } from '@cloudlore/extract/training'
import type { LabelledLimit } from './candidates.ts'
import { FOLDS, foldsOf } from './folds.ts'
import { fitLogistic, type Example, type FitOptions } from './logistic.ts'
import { fitRanking, type Choice } from './ranking.ts'
import type { Prediction } from './score.ts'

/** Fitting the two models of limits: whether a quantity is a limit, and which of its bearers it bounds. */

/** Features are few and each says something general; they bear a lighter pull than those of pairs. */
const FIT_QUANTITIES: FitOptions = { l2: 2, rounds: 30 }
const FIT_BEARERS: FitOptions = { l2: 1.2, rounds: 25 }

/** The candidates of each sentence. */
function bySentence(limits: readonly LabelledLimit[]): LabelledLimit[][] {
  const sentences = new Map<string, LabelledLimit[]>()
  for (const limit of limits) {
    const key = `${limit.section}|${limit.line}|${limit.sentence}`
    const known = sentences.get(key)
    if (known) known.push(limit)
    else sentences.set(key, [limit])
  }
  return [...sentences.values()]
}

/** The candidates of each quantity. */
const byQuantity = (limits: readonly LabelledLimit[]): LabelledLimit[][] =>
  bySentence(limits).flatMap((sentence) => {
    const groups = byMeasure(sentence.map((labelled) => ({ ...labelled.item, labelled })))
    return groups.map((group) => group.map(({ labelled }) => labelled))
  })

function choicesOf(quantity: readonly LabelledLimit[]): Choice[] {
  const rivals = quantity.map(({ item }) => item.bearer)
  return quantity.flatMap(({ label, unsure }, chosen) => (label && !unsure ? [{ rivals, chosen }] : []))
}

function exampleOf(quantity: readonly LabelledLimit[], bearer: LimitWeights['bearer']): Example[] {
  const [first] = quantity
  const bearing = bearingOf(
    quantity.map(({ item }) => item),
    bearer,
  )
  if (!first || !bearing || first.stated === null) return []
  return [{ features: bearing.features, label: first.stated, section: first.section }]
}

export function fitLimits(limits: readonly LabelledLimit[]): LimitWeights {
  const quantities = byQuantity(limits)
  const bearer = fitRanking(quantities.flatMap(choicesOf), FIT_BEARERS)
  const examples = quantities.flatMap((quantity) => exampleOf(quantity, bearer))
  return { quantity: fitLogistic(examples, FIT_QUANTITIES), bearer }
}

/** The likeliest bearer of every quantity, by models that did not see its section. */
export function limitsHeldOut(limits: readonly LabelledLimit[]): Prediction[] {
  const folds = foldsOf(limits.map(({ section }) => section))
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const weights = fitLimits(limits.filter(({ section }) => folds.get(section) !== fold))
    return bySentence(limits.filter(({ section }) => folds.get(section) === fold)).flatMap((sentence) =>
      likeliest(
        sentence.map(({ item, key, optional }) => ({ ...item, key, optional })),
        weights,
      ).map(({ key, optional, entity, limit, confidence }) => ({
        key,
        optional,
        source: entity,
        bound: limit.bound,
        confidence,
      })),
    )
  })
}
