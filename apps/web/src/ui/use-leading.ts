import { useEffect } from 'react'
import { useExplorer } from './explorer-context.ts'

/** Time in milliseconds for which the text must rest before the map follows. */
const REST = 160

/** While `leads`, what a scrolled text says in sight stands out on the map; its marks name their edge in `data-edge`. */
export function useLeading(scroller: React.RefObject<HTMLElement | null>, leads: boolean): void {
  const { base, lead } = useExplorer()
  useEffect(() => {
    const element = scroller.current
    if (!element || !leads) return
    const follow = (): void => {
      const edges = edgesInSight(element).filter((key) => base.hasEdge(key))
      const nodes = edges.flatMap((key) => base.extremities(key))
      lead(edges.length === 0 ? null : { nodes: new Set(nodes), edges: new Set(edges), core: new Set(nodes) })
    }
    let timer = setTimeout(follow, REST)
    const onScroll = (): void => {
      clearTimeout(timer)
      timer = setTimeout(follow, REST)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('scroll', onScroll)
      lead(null)
    }
  }, [scroller, leads, base, lead])
}

function edgesInSight(scroller: HTMLElement): readonly string[] {
  const { top, bottom } = scroller.getBoundingClientRect()
  const marks = [...scroller.querySelectorAll<HTMLElement>('mark[data-edge]')].filter((mark) => {
    const box = mark.getBoundingClientRect()
    return box.height > 0 && box.bottom > top && box.top < bottom
  })
  return [...new Set(marks.flatMap(({ dataset }) => dataset['edge'] ?? []))]
}
