import { useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Source } from '../api/source.ts'
import { assignPositions } from '../graph/layout-input.ts'
import type { OpenGraph, Placing } from '../graph/opening.ts'
import { LOCALES } from '../i18n/locales.ts'
import { translator } from '../i18n/translate.ts'
import { Explorer } from './Explorer.tsx'
import { StateScreen } from './StateScreen.tsx'
import { useFetched } from './use-fetched.ts'
import { usePreferences } from './use-preferences.ts'

interface AppProps {
  readonly source: Source
  readonly open: OpenGraph
}

const GRAPH = 'graph'
const ignoreFailure = (): void => undefined

/** Loads the graph, then hands it to the explorer; says what is going on until then. */
export function App({ source, open }: AppProps) {
  const preferences = usePreferences()
  const t = useMemo(() => translator(preferences.language), [preferences.language])
  const load = useMemo(() => (_: string, signal: AbortSignal) => open(signal), [open])
  const [loaded, retry] = useFetched({ key: GRAPH, load, onFailure: ignoreFailure })
  const placed = usePlaced(loaded.status === 'done' ? loaded.value : null)
  return (
    <I18nProvider locale={LOCALES[preferences.language]}>
      {loaded.status === 'done' && loaded.value.graph.order > 0 ? (
        <Explorer graph={loaded.value.graph} placed={placed} source={source} preferences={preferences} />
      ) : (
        <StateScreen loaded={loaded} t={t} onRetry={retry} />
      )}
    </I18nProvider>
  )
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
