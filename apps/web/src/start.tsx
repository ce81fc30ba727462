import { createRoot } from 'react-dom/client'
import type { Source } from './api/source.ts'
import { startLayout } from './graph/placement.ts'
import { App } from './ui/App.tsx'
import { installTestHook } from './ui/test-hook.ts'

/** Puts the explorer on the page. */
export function start(source: Source): void {
  const layOut = startLayout(source.layoutWorker)
  // The words on the map need them; asked for only when they are drawn, they would come late.
  for (const weight of [470, 560, 650]) void document.fonts.load(`${weight} 12px "Pretendard Variable"`, 'AWS S3')
  installTestHook()
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App source={source} layOut={layOut} />)
}
