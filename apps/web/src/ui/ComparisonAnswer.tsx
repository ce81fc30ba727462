import type { ReactNode } from 'react'
import { commonTo, ownOf } from '@cloudlore/graph'
import type { Answer, ComparedEntity, LimitRow } from '@cloudlore/graph'
import { quantityWords } from '../graph/limit-value.ts'
import { sentenceFor } from '../graph/said-there.ts'
import { BLOCK_FORMS } from '../view/copied-blocks.ts'
import { comparisonCopy } from '../view/copy-comparison.ts'
import type { ComparisonWording } from '../view/copy-comparison.ts'
import { familyOf } from '../visual/families.ts'
import { AFewFirst } from './AFewFirst.tsx'
import { ComparedLimitsView, ComparedNeighbourView, OwnNeighbourView } from './ComparedRows.tsx'
import { ConnectionHop } from './ConnectionAnswer.tsx'
import { CopyMenu } from './CopyMenu.tsx'
import { EntityLink } from './EntityLink.tsx'
import { ExamBadges } from './ExamFilter.tsx'
import { useExplorer } from './explorer-context.ts'
import { labelOf, relationWords } from './wording.ts'

type Comparison = Extract<Answer, { kind: 'comparison' }>

const FIRST_HOPS = 3
const FIRST_LIMITS = 6
const FIRST_SHARED = 8
const FIRST_OWN = 8

/** Two or three things side by side, a column for each. */
export function ComparisonAnswer({ answer }: { readonly answer: Comparison }) {
  const { t } = useExplorer()
  const { entities, direct, limits } = answer
  const shared = commonTo(answer)
  const hasNothing = direct.length + limits.length + answer.neighbours.length === 0
  return (
    <div className="panel-body" role="region" aria-live="polite">
      <div className="comparison" data-columns={entities.length}>
        <div className="comparison-columns comparison-head">
          {entities.map((entity) => (
            <EntityHead key={entity.id} entity={entity} />
          ))}
        </div>
        <CopyComparison answer={answer} />
        {hasNothing && <p className="quiet">{t('compare.nothing')}</p>}
        <Section title={t('compare.direct')} count={direct.length}>
          <ol className="path">
            <AFewFirst items={direct} first={FIRST_HOPS}>
              {(hop) => <ConnectionHop key={hop.edge} hop={hop} />}
            </AFewFirst>
          </ol>
        </Section>
        <Section title={t('limits.title')} count={limits.length}>
          <AFewFirst items={limits} first={FIRST_LIMITS}>
            {(each, at) => <ComparedLimitsView key={at} limits={each} entities={entities} />}
          </AFewFirst>
        </Section>
        <Section title={t(entities.length === 2 ? 'compare.both' : 'compare.several')} count={shared.length}>
          <AFewFirst items={shared} first={FIRST_SHARED}>
            {(neighbour) => <ComparedNeighbourView key={neighbour.id} neighbour={neighbour} entities={entities} />}
          </AFewFirst>
        </Section>
        <Owns answer={answer} />
      </div>
    </div>
  )
}

function EntityHead({ entity }: { readonly entity: ComparedEntity }) {
  const { t } = useExplorer()
  const { id, label, kind, category, parent, status, exams, inNotes } = entity
  return (
    <div>
      <h2>
        <EntityLink id={id} label={label} />
      </h2>
      <p className="facts">
        <span className="badge">{t(`kind.${kind}`)}</span>
        {kind !== 'external' && category && <span className="badge">{t(`family.${familyOf(category.id)}`)}</span>}
        {status !== 'current' && <span className="badge is-warning">{t(`status.${status}`)}</span>}
        {!inNotes && <span className="badge is-warning">{t('box.notInNotes')}</span>}
        <ExamBadges exams={exams} />
      </p>
      {parent && (
        <p className="entity-parent">
          {t('group.part-of.out')} <EntityLink id={parent.id} label={parent.label} />
        </p>
      )}
    </div>
  )
}

function Section(props: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  const { title, count, children } = props
  if (count === 0) return null
  return (
    <section>
      <h3>
        {title} <span className="count">{count}</span>
      </h3>
      {children}
    </section>
  )
}

/** What only one of them works with, each in its column. */
function Owns({ answer }: { readonly answer: Comparison }) {
  const { t } = useExplorer()
  const owns = answer.entities.map((entity, at) => ({ entity, at, own: ownOf(answer, at) }))
  if (owns.every(({ own }) => own.length === 0)) return null
  return (
    <div className="comparison-columns">
      {owns.map(({ entity, at, own }) => (
        <section key={entity.id}>
          <h3>
            {t('compare.only', { name: entity.label })} <span className="count">{own.length}</span>
          </h3>
          {own.length === 0 && <p className="quiet">–</p>}
          <AFewFirst items={own} first={FIRST_OWN}>
            {(neighbour) => <OwnNeighbourView key={neighbour.id} neighbour={neighbour} at={at} />}
          </AFewFirst>
        </section>
      ))}
    </div>
  )
}

function CopyComparison({ answer }: { readonly answer: Comparison }) {
  const { base, view, language, t } = useExplorer()
  const labels = new Map([...answer.entities, ...answer.parts].map(({ id, label }) => [id, label]))
  const wording: ComparisonWording = {
    t,
    nameOf: (id) => labels.get(id) ?? labelOf(base, id),
    verbOf: (relation) => relationWords(relation, t),
    limitOf: ({ limit }: LimitRow) => `${t(`bound.${limit.bound}`)} ${quantityWords(limit, language)}`,
    categoryOf: (id) => t(`family.${familyOf(id)}`),
    evidenceOf: (claim) => sentenceFor(base, claim, { place: view.filters, language }),
  }
  return (
    <div className="path-tools">
      <CopyMenu forms={BLOCK_FORMS} textOf={(form) => comparisonCopy(form, answer, wording)} />
    </div>
  )
}
