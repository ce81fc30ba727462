import { useLayoutEffect, useRef, useState } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { Point } from '../visual/point.ts'
import { useExplorer } from './explorer-context.ts'
import { labelOf } from './wording.ts'

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
  const { base, view, dispatch, t } = useExplorer()
  const anchor = useRef<HTMLSpanElement>(null)
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => setReady(place !== null), [place])
  if (!place) return null
  const { id, at } = place
  const name = t('action.menu', { name: labelOf(base, id) })
  const pinned = view.pins.some((pin) => pin.id === id)
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
          <MenuItem className="menu-item" onAction={() => dispatch({ type: 'select-node', id })}>
            {t('action.open')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => dispatch({ type: 'select-also', id })}>
            {t('action.alsoSelect')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => dispatch({ type: 'expand', id })}>
            {t(view.focus ? 'action.expand' : 'action.focus')}
          </MenuItem>
          {view.focus && (
            <MenuItem className="menu-item" onAction={() => dispatch({ type: 'focus', focus: null })}>
              {t('action.unfocus')}
            </MenuItem>
          )}
          {pinned && (
            <MenuItem className="menu-item" onAction={() => dispatch({ type: 'unpin', id })}>
              {t('action.unpin')}
            </MenuItem>
          )}
          <MenuItem className="menu-item" onAction={() => dispatch({ type: 'hide-node', id })}>
            {t('action.hide')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
