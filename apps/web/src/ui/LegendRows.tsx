import type { EntityKind, Relation } from '@cloudlore/graph'
import { ENTITY_KINDS, RELATIONS } from '@cloudlore/graph'
import type { Count } from '../graph/facets.ts'
import { toggled } from '../view/view-reducer.ts'
import { FAMILIES, familyOf } from '../visual/families.ts'
import type { Family } from '../visual/families.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { useExplorer } from './explorer-context.ts'
import { LegendRow } from './LegendRow.tsx'
import { Shape } from './Shape.tsx'

interface CountsProps<T> {
  /** Of what the graph has at all. */
  readonly counts: ReadonlyMap<T, Count>
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

/** Kinds of nodes. Services are what the map is of, so that they have no row to be taken off by. */
export function Kinds({ counts }: CountsProps<EntityKind>) {
  const { graph, view, dispatch, t } = useExplorer()
  const point = usePointing()
  const { features, limits, hiddenFamilies } = view.filters
  const rows: Readonly<Record<EntityKind, { readonly shown: boolean; readonly toggle: (() => void) | null }>> = {
    service: { shown: true, toggle: null },
    feature: { shown: features, toggle: () => dispatch({ type: 'filter', change: { features: !features } }) },
    limit: { shown: limits, toggle: () => dispatch({ type: 'filter', change: { limits: !limits } }) },
    external: {
      shown: !hiddenFamilies.includes('external'),
      toggle: () => dispatch({ type: 'filter', change: { hiddenFamilies: toggled(hiddenFamilies, 'external') } }),
    },
  }
  return (
    <ul aria-label={t('legend.shapes')}>
      {ENTITY_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <LegendRow
          key={kind}
          onPoint={point((id) => graph.getNodeAttribute(id, 'kind') === kind, NO_EDGE)}
          shown={rows[kind].shown}
          count={counts.get(kind)}
          onToggle={rows[kind].toggle}
          label={t(`kind.${kind}`)}
        >
          <Shape shape={NODE_SHAPES[kind]} />
        </LegendRow>
      ))}
    </ul>
  )
}

export function Families({ counts }: CountsProps<Family>) {
  const { graph, view, dispatch, t } = useExplorer()
  const point = usePointing()
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
            count={counts.get(family)}
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

export function Relations({ counts }: CountsProps<Relation>) {
  const { graph, view, theme, dispatch, t } = useExplorer()
  const point = usePointing()
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
            count={counts.get(relation)}
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
