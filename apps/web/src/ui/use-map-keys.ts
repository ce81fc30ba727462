import { useState } from 'react'
import type { GraphCanvas } from '../canvas/graph-canvas.ts'
import { nearestNode, nextTowards } from '../canvas/walk.ts'
import type { PlacedNode, WalkDirection } from '../canvas/walk.ts'
import { emphasise } from '../graph/emphasis.ts'
import { claimDegree } from '../visual/node-visual.ts'
import { useExplorer } from './explorer-context.ts'
import type { MenuPlace } from './NodeMenu.tsx'
import { shortcutKey } from './shortcut-key.ts'
import { useNameOf } from './use-name-of.ts'

const DIRECTION_OF_KEY: ReadonlyMap<string, WalkDirection> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
])

export interface MapKeys {
  readonly onKeyDown: (event: React.KeyboardEvent) => void
  readonly onBlur: () => void
  /** What is said of the node that was come to; empty before. */
  readonly spoken: string
}

export interface MenuUse {
  /** The menu that is open. */
  readonly menu: MenuPlace | null
  readonly onMenu: (place: MenuPlace) => void
}

/** Walks the map by keys: from node to node, and whatever the pointer can do with one. */
export function useMapKeys(canvas: GraphCanvas | null, { menu, onMenu }: MenuUse): MapKeys {
  const nameOf = useNameOf()
  const { graph, view, visible, dispatch, highlight, t } = useExplorer()
  const [at, setAt] = useState<string | null>(null)

  const goTo = (node: PlacedNode | null): void => {
    if (!canvas || !node) return
    setAt(node.id)
    canvas.reveal([node.id])
    canvas.setEmphasis(emphasise(graph, visible, { kind: 'node', id: node.id }))
  }
  const walk = (direction: WalkDirection): void => {
    const nodes = canvas?.positions() ?? []
    const selected = view.selection?.kind === 'node' ? view.selection.id : null
    const here = nodes.find(({ id }) => id === (at ?? selected))
    if (here) goTo(nextTowards(here, nodes, direction))
    else goTo(nearestNode(centreOf(nodes), nodes))
  }
  const act = (key: string, id: string, also: boolean): boolean => {
    const place = canvas?.positionOf(id)
    if (key === 'Enter') dispatch({ type: also ? 'select-also' : 'select-node', id })
    else if (key === 'e') dispatch({ type: 'expand', id })
    else if (key === 'h') dispatch({ type: 'hide-node', id })
    else if ((key === 'm' || key === 'ContextMenu') && place) onMenu({ id, at: place })
    else return false
    return true
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = DIRECTION_OF_KEY.get(event.key)
    const handled = direction
      ? (walk(direction), true)
      : (at !== null && act(shortcutKey(event), at, event.shiftKey)) || look(canvas, event.key)
    if (handled) event.preventDefault()
  }
  const known = at !== null && graph.hasNode(at) ? graph.getNodeAttributes(at) : null
  const spoken = known
    ? t('map.at', { name: nameOf(at ?? ''), kind: t(`kind.${known.kind}`), count: claimDegree(graph, at ?? '') })
    : ''
  const onBlur = (): void => {
    // Its menu takes the focus, and gives it back.
    if (at === null || menu?.id === at) return
    setAt(null)
    highlight(null)
  }
  return { onKeyDown, onBlur, spoken }
}

function look(canvas: GraphCanvas | null, key: string): boolean {
  if (key === '+' || key === '=') canvas?.zoom(1.6)
  else if (key === '-') canvas?.zoom(1 / 1.6)
  else if (key === '0') canvas?.fit(null)
  else return false
  return true
}

function centreOf(nodes: readonly PlacedNode[]): { readonly x: number; readonly y: number } {
  const sum = nodes.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  const count = Math.max(1, nodes.length)
  return { x: sum.x / count, y: sum.y / count }
}
