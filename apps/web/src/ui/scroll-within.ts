/** Where an element lies in what scrolls it, in pixels from the upper edge that is in sight. */
interface Stretch {
  readonly top: number
  readonly height: number
  /** Of what is in sight. */
  readonly room: number
}

export type ScrollTo = 'centre' | 'nearest'

/**
 * How far to scroll for a stretch to be in sight: in the middle, or just so far that none of it is left out. What does
 * not fit is shown from its beginning.
 */
export function scrollDistance({ top, height, room }: Stretch, to: ScrollTo): number {
  if (height > room) return top
  if (to === 'centre') return top - (room - height) / 2
  return Math.min(top, 0) + Math.max(top + height - room, 0)
}

/**
 * Scrolls an element into sight within one scroller. `scrollIntoView` would move everything around that as well, also
 * what hides its overflow and so is never moved back.
 */
export function scrollWithin(scroller: HTMLElement, element: Element, to: ScrollTo): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()]
  const stretch = { top: inner.top - outer.top, height: inner.height, room: scroller.clientHeight }
  scroller.scrollTop += scrollDistance(stretch, to)
}
