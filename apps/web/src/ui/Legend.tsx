import { useMemo, useRef } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { ENTITY_KINDS, RELATIONS } from '@cloudlore/graph'
import type { EntityKind } from '@cloudlore/graph'
import { FAMILIES, familyOf } from '../visual/families.ts'
import type { Family } from '../visual/families.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { toggled } from '../view/view-reducer.ts'
import { isUnfiltered } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'
import { ExamFilter } from './ExamFilter.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { LegendRow } from './LegendRow.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import { scrollWithin } from './scroll-within.ts'
import { Shape } from './Shape.tsx'
import { useFocusBack } from './use-focus-back.ts'

/** Id of the button that opens and closes the legend. */
export const LEGEND_OPENER = 'legend-opener'

/** What shapes and colours mean; choosing a row takes it off the map or brings it back. */
export function Legend({ onClose }: { readonly onClose: () => void }) {
  const { graph, view, visible, dispatch, t } = useExplorer()
  const panel = useFocusBack<HTMLElement>(`#${LEGEND_OPENER}`)
  const more = useRef<HTMLDivElement>(null)
  return (
    <aside ref={panel} className="panel legend" aria-label={t('action.filters')}>
      <div className="panel-bar">
        <span className="panel-title">{t('action.filters')}</span>
        <IconButton icon="close" label={t('action.close')} onClick={onClose} />
      </div>
      <div className="panel-scroll">
        <ExamFilter />
        <Kinds />
        <Families />
        <Relations />
        <Disclosure className="legend-more" defaultExpanded={false} onExpandedChange={(open) => open && showMore(more)}>
          <Heading level={2}>
            <Button slot="trigger" className="legend-toggle">
              <Icon name="chevron" /> {t('legend.more')}
            </Button>
          </Heading>
          <DisclosurePanel ref={more}>
            <MoreFilters />
          </DisclosurePanel>
        </Disclosure>
      </div>
      <div className="legend-foot">
        <span>
          {t('legend.count', { nodes: visible.nodes.size, allNodes: graph.order, edges: visible.edges.size })}
        </span>
        {!isUnfiltered(view) && (
          <button type="button" className="text-button" onClick={() => dispatch({ type: 'reset-filters' })}>
            {t('legend.reset')}
          </button>
        )}
      </div>
    </aside>
  )
}

/** What has been opened below the fold would not be seen to be there. */
function showMore(panel: React.RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    const scroller = panel.current?.closest<HTMLElement>('.panel-scroll')
    if (scroller && panel.current) scrollWithin(scroller, panel.current, 'nearest')
  })
}

/** Lets the nodes and edges of a row stand out while it is pointed at. */
function usePointing(): (
  nodes: ((id: string) => boolean) | null,
  edges: (key: string) => boolean,
) => (pointed: boolean) => void {
  const { graph, visible, highlight } = useExplorer()
  return (hasNode, hasEdge) => (pointed) => {
    if (!pointed) {
      highlight(null)
      return
    }
    const edges = new Set([...visible.edges].filter((key) => graph.hasEdge(key) && hasEdge(key)))
    const nodes = hasNode ? [...visible.nodes].filter(hasNode) : [...edges].flatMap((key) => graph.extremities(key))
    highlight({ nodes: new Set(nodes), edges, core: new Set() })
  }
}

const NO_EDGE = (): boolean => false

function Kinds() {
  const { graph, view, dispatch, t } = useExplorer()
  const point = usePointing()
  const counts = useMemo(() => countBy(graph.mapNodes((_, { kind }) => kind)), [graph])
  const { filters } = view
  const row = (kind: EntityKind) => {
    const toggle =
      kind === 'feature'
        ? () => dispatch({ type: 'filter', change: { features: !filters.features } })
        : kind === 'limit'
          ? () => dispatch({ type: 'filter', change: { limits: !filters.limits } })
          : null
    const shown = kind === 'feature' ? filters.features : kind === 'limit' ? filters.limits : true
    return (
      <LegendRow
        key={kind}
        onPoint={point((id) => graph.getNodeAttribute(id, 'kind') === kind, NO_EDGE)}
        shown={shown}
        count={counts.get(kind) ?? 0}
        onToggle={toggle}
        label={t(`kind.${kind}`)}
      >
        <Shape shape={NODE_SHAPES[kind]} />
      </LegendRow>
    )
  }
  return (
    <ul aria-label={t('legend.shapes')}>
      {ENTITY_KINDS.filter((kind) => counts.has(kind) && kind !== 'external').map(row)}
    </ul>
  )
}

function Families() {
  const { graph, view, dispatch, t } = useExplorer()
  const point = usePointing()
  const counts = useMemo(
    () =>
      countBy(
        graph
          .filterNodes((_, { kind }) => kind !== 'limit')
          .map((id) => familyOf(graph.getNodeAttribute(id, 'category'))),
      ),
    [graph],
  )
  const { hiddenFamilies } = view.filters
  const toggle = (family: Family): void =>
    dispatch({ type: 'filter', change: { hiddenFamilies: toggled(hiddenFamilies, family) } })
  return (
    <section>
      <h2>{t('legend.families')}</h2>
      <ul>
        {FAMILIES.filter((family) => counts.has(family)).map((family) => (
          <LegendRow
            key={family}
            onPoint={point((id) => familyOf(graph.getNodeAttribute(id, 'category')) === family, NO_EDGE)}
            shown={!hiddenFamilies.includes(family)}
            count={counts.get(family) ?? 0}
            onToggle={() => toggle(family)}
            label={t(`family.${family}`)}
          >
            <Shape shape={family === 'external' ? 'target' : 'disc'} family={family} />
          </LegendRow>
        ))}
      </ul>
    </section>
  )
}

function Relations() {
  const { graph, view, theme, dispatch, t } = useExplorer()
  const point = usePointing()
  const counts = useMemo(() => countBy(graph.mapEdges((_, { relation }) => relation)), [graph])
  const { hiddenRelations } = view.filters
  return (
    <section>
      <h2>{t('legend.relations')}</h2>
      <ul>
        {RELATIONS.filter((relation) => counts.has(relation)).map((relation) => (
          <LegendRow
            key={relation}
            onPoint={point(null, (key) => graph.getEdgeAttribute(key, 'relation') === relation)}
            shown={!hiddenRelations.includes(relation)}
            count={counts.get(relation) ?? 0}
            onToggle={() =>
              dispatch({ type: 'filter', change: { hiddenRelations: toggled(hiddenRelations, relation) } })
            }
            label={t(`relation.${relation}`)}
          >
            <svg className="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d={relation === 'part-of' ? 'M1 8h14' : 'M1 8h13M10 4l4.500 4-4.500 4'}
                fill="none"
                stroke={theme.relations[relation]}
                strokeWidth="2.200"
              />
            </svg>
          </LegendRow>
        ))}
      </ul>
    </section>
  )
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
