import { createRoot } from 'react-dom/client'
import type { Source } from './api/source.ts'
import { beginOpening } from './graph/opening.ts'
import { startLayout } from './graph/placement.ts'
import { App } from './ui/App.tsx'
import { installTestHook } from './ui/test-hook.ts'
import { loadLetters } from './visual/map-fonts.ts'

/** Puts the explorer on the page. */
export function start(source: Source): void {
  const open = beginOpening(source, {
    layOut: startLayout(source.layoutWorker),
    upright: innerHeight > innerWidth,
    onLoad: (graph) => loadLetters(graph.mapNodes((_, { label }) => label)),
  })
  loadLetters(['AWS S3'])
  installTestHook()
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App source={source} open={open} />)
}
