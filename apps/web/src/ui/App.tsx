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
  const load = useMemo(() => async (_: string, signal: AbortSignal) => loadGraph(await source.graph(signal)), [source])
  const [graph, retry] = useFetched({ key: GRAPH, load, onFailure: ignoreFailure })
  const placed = usePlacement(graph.status === 'done' ? graph.value : null, layOut)
  return (
    <I18nProvider locale={preferences.language === 'ko' ? 'ko-KR' : 'en-US'}>
      {graph.status === 'done' && graph.value.order > 0 ? (
        <Explorer graph={graph.value} placed={placed} source={source} preferences={preferences} />
      ) : (
        <StateScreen graph={graph} t={t} onRetry={retry} />
      )}
    </I18nProvider>
  )
}

/** Whether the graph has been laid out. It is while the page is built, which takes about as long. */
function usePlacement(graph: KnowledgeGraph | null, layOut: AppProps['layOut']): boolean {
  const [placed, setPlaced] = useState<KnowledgeGraph | null>(null)
  useEffect(() => {
    if (!graph) return
    let wanted = true
    const sizes = nodeSizes(graph)
    const upright = innerHeight > innerWidth
    void layOut(layoutInput(graph, { radiusOf: (id) => sizes.get(id) ?? 0, upright })).then((positions) => {
      if (!wanted) return
      assignPositions(graph, positions)
      setPlaced(graph)
    })
    return () => void (wanted = false)
  }, [graph, layOut])
  return graph !== null && placed === graph
}
