import type { KnowledgeGraph, Polarity } from '@cloudlore/graph'
import { RELATIONS } from '@cloudlore/graph'
import type { KeyEntry, PictureKey } from '../canvas/picture-key.ts'
import type { Visibility } from '../graph/visibility.ts'
import type { Translate } from '../i18n/translate.ts'
import { DASHES } from '../visual/edge-visual.ts'
import { FAMILIES, familyOf } from '../visual/families.ts'
import type { Theme } from '../visual/theme.ts'

interface Shown {
  readonly graph: KnowledgeGraph
  readonly visible: Visibility
  readonly question: string | null
}

const DENIED = ['negated', 'retracted'] as const satisfies readonly Polarity[]

/** What a picture of the map is told with: of all colours and lines only those that are on it. */
export function keyOfMap({ graph, visible, question }: Shown, theme: Theme, t: Translate): PictureKey {
  const kinds = new Set([...visible.nodes].map((id) => graph.getNodeAttribute(id, 'kind')))
  const families = new Set([...visible.nodes].map((id) => familyOf(graph.getNodeAttribute(id, 'category'))))
  const edges = [...visible.edges].map((key) => graph.getEdgeAttributes(key))
  const relations = new Set(edges.map(({ relation }) => relation))
  const polarities = new Set(edges.map(({ polarity }) => polarity))
  const marks = { color: theme.muted, dash: [] } as const
  const entries: KeyEntry[] = [
    ...(kinds.has('feature')
      ? ([
          { mark: 'disc', ...marks, text: t('kind.service') },
          { mark: 'ring', ...marks, text: t('kind.feature') },
        ] as const)
      : []),
    ...FAMILIES.filter((family) => families.has(family)).map(
      (family): KeyEntry => ({ mark: 'disc', color: theme.families[family], dash: [], text: t(`family.${family}`) }),
    ),
    ...RELATIONS.filter((relation) => relations.has(relation)).map((relation): KeyEntry => {
      const mark = relation === 'part-of' ? 'line' : 'arrow'
      return { mark, color: theme.relations[relation], dash: [], text: t(`relation.${relation}`) }
    }),
    ...DENIED.filter((polarity) => polarities.has(polarity)).map(
      (polarity): KeyEntry => ({
        mark: 'arrow',
        color: theme.negated,
        dash: DASHES[polarity],
        text: t(`polarity.${polarity}`),
      }),
    ),
  ]
  return { title: question, entries, ink: theme.ink }
}
