import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Source } from '../api/source.ts'
import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import { answerThere } from '../graph/answer-there.ts'
import { capped, MOST_DRAWN } from '../graph/cap.ts'
import { emphasise } from '../graph/emphasis.ts'
import type { Emphasis, EmphasisTarget } from '../graph/emphasis.ts'
import { foldFeatures, unfolded } from '../graph/fold.ts'
import { visibility } from '../graph/visibility.ts'
import type { Visibility } from '../graph/visibility.ts'
import { translator } from '../i18n/translate.ts'
import { foldTarget, pinnedOf, targetsOf } from '../view/target.ts'
import type { Draft } from '../view/path-question.ts'
import { useView } from '../view/use-view.ts'
import { THEME } from '../visual/theme.ts'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { HelpDialog } from './dialogs.ts'
import { Examples } from './Examples.tsx'
import { ExplorerContext } from './explorer-context.ts'
import type { Explorer as ExplorerValue } from './explorer-context.ts'
import { GraphMap } from './GraphMap.tsx'
import { insetsFor } from './insets.ts'
import { Legend } from './Legend.tsx'
import { LimitsPage } from './LimitsPage.tsx'
import { NoteReader } from './NoteReader.tsx'
import { RelationsTable } from './RelationsTable.tsx'
import { keyOfMap } from './key-of-map.ts'
import { saveBlob } from './save-blob.ts'
import { SidePanel } from './SidePanel.tsx'
import { Toast } from './Toast.tsx'
import { TopBar } from './TopBar.tsx'
import { useAnew } from './use-anew.ts'
import { useConnection } from './use-connection.ts'
import { useFetched } from './use-fetched.ts'
import { useLegend } from './use-legend.ts'
import { useLiveGraph } from './use-live-graph.ts'
import { useNews } from './use-news.ts'
import { usePins } from './use-pins.ts'
import type { Preferences } from './use-preferences.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useWindowSize } from './use-window-size.ts'

const Overview = lazy(() => import('./Overview.tsx'))

interface ExplorerProps {
  readonly graph: KnowledgeGraph
  /** False while the nodes stand at their seeded positions, which are not to be seen. */
  readonly placed: boolean
  readonly source: Source
  readonly preferences: Preferences
}

/** The explorer of a loaded graph: top bar, map or table, and the panels that the view asks for. */
export function Explorer({ graph: first, placed, source, preferences }: ExplorerProps) {
  const control = useView()
  const { view, dispatch } = control
  const { lost, onFailure } = useConnection(source)
  const { graph: base, update } = useLiveGraph(first, { source, onFailure })
  const [answer, retry] = useFetched({ key: view.question, load: source.answer, onFailure })
  const size = useWindowSize()
  const legend = useLegend(view, size.width)
  const canvas = useRef<GraphCanvas | null>(null)
  const keepCanvas = useCallback((mounted: GraphCanvas | null) => void (canvas.current = mounted), [])

  const { folded } = view.filters
  // A folded graph has copies of the positions.
  const fold = useMemo(() => (folded && placed ? foldFeatures(base) : unfolded(base)), [base, folded, placed])
  const { graph } = fold
  usePins(graph, { pins: view.pins, placed })

  const whole = answer.status === 'done' ? answer.value.answer : null
  const answered = useMemo(() => whole && answerThere(base, view.filters, whole).inside, [base, view.filters, whole])
  const targets = useMemo(
    () => targetsOf(view, answered).map((target) => foldTarget(target, fold)),
    [view, answered, fold],
  )
  const target = targets[0] ?? null
  const pinned = useMemo(() => pinnedOf(targets), [targets])
  const visible = useMemo(() => visibility(graph, view, pinned), [graph, view, pinned])
  const drawn = useMemo(
    () => capped(graph, visible, { most: MOST_DRAWN, kept: [...pinned.nodes] }),
    [graph, visible, pinned],
  )
  const t = useMemo(() => translator(preferences.language), [preferences.language])
  const [news, say] = useNews(update, { graph: base, t })
  const [draft, write] = useState<Draft | null>(null)
  const closeNews = useCallback(() => say(null), [say])
  const { highlight, lead } = useHighlight(canvas, { graph, visible: drawn.visible, target })
  const explorer = useMemo<ExplorerValue>(
    () => ({
      source,
      graph,
      base,
      view,
      dispatch,
      visible,
      answer,
      theme: THEME[preferences.theme],
      language: preferences.language,
      t,
      onFailure,
      highlight,
      lead,
      say,
      draft,
      write,
    }),
    [source, graph, base, view, dispatch, visible, answer, preferences, t, onFailure, highlight, lead, say, draft],
  )

  const side = view.selection !== null || view.question !== null
  const note = view.note !== null
  const examples = view.page === 'map' && !side && !note
  const insets = useMemo(
    () => insetsFor({ side, note, legend: legend.isOpen, examples }, size),
    [side, note, legend.isOpen, examples, size],
  )
  const pictureKey = () => keyOfMap({ graph, visible: drawn.visible, question: view.question }, explorer.theme, t)
  const [helping, setHelping] = useState(false)
  const help = useCallback(() => setHelping(true), [])
  useShortcuts(control, { uncover: legend.covers ? legend.close : null, help })
  useAnew(base, retry)
  useEffect(() => {
    document.title = view.question === null ? 'Cloudlore' : `${view.question} · Cloudlore`
  }, [view.question])

  return (
    <ExplorerContext value={explorer}>
      <div className="explorer" data-side={side} data-note={note} data-legend={legend.isOpen}>
        <TopBar
          control={control}
          preferences={preferences}
          legendOpen={legend.isOpen}
          onStartOver={() => {
            dispatch({ type: 'start-over' })
            requestAnimationFrame(() => canvas.current?.fit(null))
          }}
          onToggleLegend={legend.toggle}
          onHelp={help}
          onSavePicture={() =>
            void canvas.current?.exportPng(pictureKey()).then((png) => png && saveBlob(png, 'cloudlore.png'))
          }
          onSaveDrawing={() => {
            const svg = canvas.current?.exportSvg(pictureKey())
            if (svg) saveBlob(new Blob([svg], { type: 'image/svg+xml' }), 'cloudlore.svg')
          }}
        />
        <div className="stage">
          {view.page === 'map' && <GraphMap {...{ target, insets, placed, drawn }} onCanvas={keepCanvas} />}
          {view.page === 'table' && <RelationsTable />}
          {view.page === 'limits' && <LimitsPage />}
          {view.page === 'overview' && (
            <Suspense>
              <Overview />
            </Suspense>
          )}
          {legend.isOpen && <Legend onClose={legend.close} />}
          {examples && <Examples />}
          {side && <SidePanel onRetry={retry} />}
          {view.note && <NoteReader place={view.note} />}
          {lost && <ConnectionBanner />}
          <Toast news={news} onClose={closeNews} />
        </div>
        {helping && (
          <Suspense>
            <HelpDialog onClose={() => setHelping(false)} />
          </Suspense>
        )}
      </div>
    </ExplorerContext>
  )
}

/** Lets something stand out on the map for a while, then what the view is about again. Neither ever changes. */
function useHighlight(
  canvas: React.RefObject<GraphCanvas | null>,
  view: { readonly graph: KnowledgeGraph; readonly visible: Visibility; readonly target: EmphasisTarget | null },
): Pick<ExplorerValue, 'highlight' | 'lead'> {
  const latest = useRef(view)
  useEffect(() => void (latest.current = view))
  const highlight = useCallback(
    (emphasis: Emphasis | null) => {
      const { graph, visible, target } = latest.current
      canvas.current?.setEmphasis(emphasis ?? (target && emphasise(graph, visible, target)))
    },
    [canvas],
  )
  const lead = useCallback(
    (emphasis: Emphasis | null) => {
      highlight(emphasis)
      if (emphasis) canvas.current?.fit(emphasis.nodes)
    },
    [canvas, highlight],
  )
  return { highlight, lead }
}
