import { useLayoutEffect, useRef, useState } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { Point } from '../visual/point.ts'
import { useExplorer } from './explorer-context.ts'
import { useNodeActions } from './use-node-actions.ts'
import { useNameOf } from './use-name-of.ts'

/** A node whose menu is open, and where, in pixels of the browser's viewport. */
export interface MenuPlace {
  readonly id: string
  readonly at: Point
}

interface NodeMenuProps {
  readonly place: MenuPlace | null
  readonly onClose: () => void
}

/** What can be done with a node of the map; opened by right click, long press or key. */
export function NodeMenu({ place, onClose }: NodeMenuProps) {
  const { t } = useExplorer()
  const nameOf = useNameOf()
  const actions = useNodeActions(place?.id ?? null)
  const anchor = useRef<HTMLSpanElement>(null)
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => setReady(place !== null), [place])
  if (!place) return null
  const { id, at } = place
  const name = t('action.menu', { name: nameOf(id) })
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="menu"
        aria-label={name}
        placement="bottom start"
        triggerRef={anchor}
        isOpen={ready}
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu aria-label={name} autoFocus="first" onClose={onClose}>
          {actions.map(({ name: key, label, act }) => (
            <MenuItem key={key} className="menu-item" onAction={act}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
