import { useLayoutEffect, useRef } from 'react'

/** What takes keys on the page beneath all panels. */
const PAGE = 'main [tabindex="0"]'

/**
 * For a panel: when it closes with the focus in it, what had the focus before has it again, else the keyboard would have
 * to start over. `home` selects what has it where that is gone, or was a field, which would open its list.
 */
export function useFocusBack<E extends HTMLElement>(home = PAGE): React.RefObject<E | null> {
  const panel = useRef<E>(null)
  useLayoutEffect(() => {
    const element = panel.current
    const before = document.activeElement
    return () => {
      if (!element?.contains(document.activeElement)) return
      const back = canTakeFocus(before) ? before : document.querySelector<HTMLElement>(home)
      back?.focus({ preventScroll: true })
    }
  }, [home])
  return panel
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false
  return element !== document.body && !(element instanceof HTMLInputElement)
}
