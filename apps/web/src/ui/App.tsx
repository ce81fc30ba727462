import { useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Source } from '../api/source.ts'
import { assignPositions, layoutInput } from '../graph/layout-input.ts'
import type { LayoutInput, Positions } from '../graph/layout-input.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { translator } from '../i18n/translate.ts'
import { nodeSizes } from '../visual/node-visual.ts'
import { Explorer } from './Explorer.tsx'
import { StateScreen } from './StateScreen.tsx'
import { useFetched } from './use-fetched.ts'
import { usePreferences } from './use-preferences.ts'

interface AppProps {
  readonly source: Source
  readonly layOut: (input: LayoutInput) => Promise<Positions>
}

const GRAPH = 'graph'
const ignoreFailure = (): void => undefined

/** Loads the graph, then hands it to the explorer; says what is going on until then. */
export function App({ source, layOut }: AppProps) {
  const preferences = usePreferences()
  const t = useMemo(() => translator(preferences.language), [preferences.language])
  const load = useMemo(
    () => async (_: string, signal: AbortSignal) => beginPlacing(loadGraph(await source.graph(signal)), layOut),
    [source, layOut],
  )
  const [loaded, retry] = useFetched({ key: GRAPH, load, onFailure: ignoreFailure })
  const placed = usePlaced(loaded.status === 'done' ? loaded.value : null)
  return (
    <I18nProvider locale={preferences.language === 'ko' ? 'ko-KR' : 'en-US'}>
      {loaded.status === 'done' && loaded.value.graph.order > 0 ? (
        <Explorer graph={loaded.value.graph} placed={placed} source={source} preferences={preferences} />
      ) : (
        <StateScreen loaded={loaded} t={t} onRetry={retry} />
      )}
    </I18nProvider>
  )
}

/** A graph that is being laid out. */
interface Placing {
  readonly graph: KnowledgeGraph
  readonly positions: Promise<Positions>
}

/** Has the graph laid out while the page is built, which takes about as long. */
function beginPlacing(graph: KnowledgeGraph, layOut: AppProps['layOut']): Placing {
  const sizes = nodeSizes(graph)
  const upright = innerHeight > innerWidth
  return { graph, positions: layOut(layoutInput(graph, { radiusOf: (id) => sizes.get(id) ?? 0, upright })) }
}

/** Whether the nodes of the graph have their places. */
function usePlaced(placing: Placing | null): boolean {
  const [placed, setPlaced] = useState<KnowledgeGraph | null>(null)
  useEffect(() => {
    if (!placing) return
    let wanted = true
    void placing.positions.then((positions) => {
      if (!wanted) return
      assignPositions(placing.graph, positions)
      setPlaced(placing.graph)
    })
    return () => void (wanted = false)
  }, [placing])
  return placing !== null && placed === placing.graph
}
