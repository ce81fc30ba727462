import type { Answer, Path, Question } from '@cloudlore/graph'
import { showsEdge } from '../graph/visibility.ts'
import { litPath } from '../view/target.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { HopView } from './HopView.tsx'
import { CopyPath, PathConditions } from './PathTools.tsx'
import { labelOf } from './wording.ts'

type PathAnswerData = Extract<Answer, { kind: 'path' }>
type PathQuestion = Extract<Question, { kind: 'path' }>

interface PathAnswerProps {
  readonly answer: PathAnswerData
  readonly question: PathQuestion
}

/** A path answer: its alternatives, and the chosen one step by step. */
export function PathAnswer({ answer, question }: PathAnswerProps) {
  const { base, view, t } = useExplorer()
  const lit = litPath(view, answer)
  if (!lit)
    return (
      <>
        <NoPath answer={answer} />
        <PathConditions question={question} />
      </>
    )
  const isBeyond = lit.hops.some(
    ({ edge }) => base.hasEdge(edge) && !showsEdge(view.filters, base.getEdgeAttributes(edge)),
  )
  return (
    <>
      <h2 className="path-title">
        {answer.from.label} <span aria-hidden="true">→</span> {answer.to.label}
      </h2>
      {lit.hops.length === 0 && <p className="quiet">{t('answer.same')}</p>}
      {isBeyond && <p className="quiet">{t('answer.beyondFilters')}</p>}
      <div className="path-tools">
        <PathConditions question={question} />
        <CopyPath path={lit} />
      </div>
      {answer.paths.length > 1 && <Alternatives paths={answer.paths} lit={lit} />}
      <ol className="path">
        <li className="path-stop">
          <EntityLink id={lit.nodes[0] ?? answer.from.id} />
        </li>
        {lit.hops.map((hop, index) => (
          <HopView key={hop.edge} hop={hop} question={index < lit.hops.length - 1 ? question : null} />
        ))}
      </ol>
      {answer.truncated && <p className="quiet">{answer.truncated}</p>}
    </>
  )
}

function Alternatives({ paths, lit }: { readonly paths: readonly Path[]; readonly lit: Path }) {
  const { base, dispatch, t } = useExplorer()
  return (
    <ul className="alternatives" aria-label={t('answer.alternatives')}>
      {paths.map((path, index) => (
        <li key={path.hops.map(({ edge }) => edge).join('\n')}>
          <button
            type="button"
            className="alternative"
            aria-pressed={path === lit}
            onClick={() => dispatch({ type: 'choose-alternative', index })}
          >
            <span className="alternative-number">{index + 1}</span>
            <span className="alternative-way">
              {path.nodes
                .slice(1, -1)
                .map((id) => labelOf(base, id))
                .join(' · ') || t('answer.steps', { count: 1 })}
            </span>
            <span className="quiet">
              {path.hops.length === 1 ? '' : t('answer.steps', { count: path.hops.length })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function NoPath({ answer }: { readonly answer: PathAnswerData }) {
  const { base, t } = useExplorer()
  const unnamed = [answer.from, answer.to].filter(({ id }) => !base.hasNode(id))
  return (
    <>
      <h2>{t('answer.noPath', { from: answer.from.label, to: answer.to.label })}</h2>
      {unnamed.map(({ id, label }) => (
        <p key={id}>{t('answer.notInNotes', { name: label })}</p>
      ))}
      {answer.nearest.length > 0 && (
        <>
          <p className="quiet">{t('answer.nearest')}</p>
          <p className="chips">
            {answer.nearest.map(({ id, label }) => (
              <EntityLink key={id} id={id} label={label} />
            ))}
          </p>
        </>
      )}
      {answer.truncated && <p className="quiet">{answer.truncated}</p>}
    </>
  )
}
