import { useCallback, useEffect, useState } from 'react'
import type { ViewState } from '../view/view-state.ts'
import { hasRoomForLegend, NARROW } from './insets.ts'

export interface LegendControl {
  readonly isOpen: boolean
  /** On a narrow screen it covers all that is below the bar. */
  readonly covers: boolean
  readonly toggle: () => void
  readonly close: () => void
}

/**
 * Whether the legend is open: as it was last wanted, else wherever there is room for it. Where it covers the page it
 * makes way for what is opened there.
 */
export function useLegend({ page, selection, question, note }: ViewState, width: number): LegendControl {
  // Null: nobody has opened or closed it.
  const [wanted, setWanted] = useState<boolean | null>(null)
  const narrow = width < NARROW
  useEffect(() => {
    if (narrow) setWanted(null)
  }, [narrow, page, selection, question, note])
  const panels = { side: selection !== null || question !== null, note: note !== null }
  const isOpen = wanted ?? hasRoomForLegend(panels, width)
  const toggle = useCallback(() => setWanted(!isOpen), [isOpen])
  const close = useCallback(() => setWanted(false), [])
  return { isOpen, covers: isOpen && narrow, toggle, close }
}
