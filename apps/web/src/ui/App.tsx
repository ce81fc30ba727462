import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { KnowledgeGraph } from '@cloudlore/graph'
import { fetchGraph } from '../api/api.ts'
import { assignLayout } from '../graph/layout.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { translator } from '../i18n/translate.ts'
import { nodeSizes } from '../visual/node-visual.ts'
import { Explorer } from './Explorer.tsx'
import { StateScreen } from './StateScreen.tsx'
import { useFetched } from './use-fetched.ts'
import { usePreferences } from './use-preferences.ts'

const GRAPH = 'graph'

async function loadPlacedGraph(_key: string, signal: AbortSignal): Promise<KnowledgeGraph> {
  const graph = loadGraph(await fetchGraph(signal))
  const sizes = nodeSizes(graph)
  assignLayout(graph, { radiusOf: (id) => sizes.get(id) ?? 0, upright: innerHeight > innerWidth })
  return graph
}

const ignoreFailure = (): void => undefined

/** Loads the graph, then hands it to the explorer; says what is going on until then. */
export function App() {
  const preferences = usePreferences()
  const t = useMemo(() => translator(preferences.language), [preferences.language])
  const [graph, retry] = useFetched({ key: GRAPH, load: loadPlacedGraph, onFailure: ignoreFailure })
  return (
    <I18nProvider locale={preferences.language === 'ko' ? 'ko-KR' : 'en-US'}>
      {graph.status === 'done' && graph.value.order > 0 ? (
        <Explorer graph={graph.value} preferences={preferences} />
      ) : (
        <StateScreen graph={graph} t={t} onRetry={retry} />
      )}
    </I18nProvider>
  )
}
