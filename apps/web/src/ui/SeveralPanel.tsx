import { useMemo } from 'react'
import { connectionsOf } from '../graph/connections.ts'
import { pathQuestionText } from '../view/path-question.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { labelOf, relationWords } from './wording.ts'

const MOST_SHARED = 12

/** Several nodes, and what connects them. */
export function SeveralPanel({ ids }: { readonly ids: readonly string[] }) {
  const { graph, base, visible, dispatch, t } = useExplorer()
  const { direct, shared } = useMemo(() => connectionsOf(graph, visible.edges, ids), [graph, visible, ids])
  return (
    <div className="panel-body">
      <h2>{t('several.title', { count: ids.length })}</h2>
      <ul className="several">
        {ids.map((id) => (
          <li key={id}>
            <EntityLink id={id} />
            <IconButton
              icon="close"
              label={t('several.remove', { name: labelOf(base, id) })}
              small
              onClick={() => dispatch({ type: 'select-also', id })}
            />
          </li>
        ))}
      </ul>
      <PathBetween ids={ids} />
      <section>
        <h3>{t('several.direct')}</h3>
        {direct.length === 0 && <p className="quiet">{t('several.noDirect')}</p>}
        <ul>
          {direct.map((key) => (
            <li key={key} className="relation-row is-whole">
              <EntityLink id={graph.source(key)} />
              <button type="button" className="text-button" onClick={() => dispatch({ type: 'select-edge', key })}>
                {relationWords(graph.getEdgeAttributes(key), t)} <Icon name="arrowRight" />
              </button>
              <EntityLink id={graph.target(key)} />
            </li>
          ))}
        </ul>
      </section>
      {shared.length > 0 && (
        <section>
          <h3>
            {t('several.shared')} <span className="count">{shared.length}</span>
          </h3>
          <ul>
            {shared.slice(0, MOST_SHARED).map(({ id, touches }) => (
              <li key={id} className="several-shared">
                <EntityLink id={id} />
                <span className="quiet">{t('several.touches', { count: touches })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** For two nodes, the question for the way from one to the other. */
function PathBetween({ ids }: { readonly ids: readonly string[] }) {
  const { base, language, dispatch, t } = useExplorer()
  const [from, to, ...more] = ids
  if (from === undefined || to === undefined || more.length > 0) return null
  const none = { kind: 'path', via: [], avoid: [], direction: 'any', k: 3, maxHops: 5, relations: [] } as const
  const question = pathQuestionText({ ...none, from, to }, (id) => labelOf(base, id), language)
  return (
    <button type="button" className="chip" onClick={() => dispatch({ type: 'ask', question })}>
      {t('box.ask', { text: question })}
    </button>
  )
}
