import { useState } from 'react'
import type { ReactNode } from 'react'
import { useExplorer } from './explorer-context.ts'

interface AFewFirstProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown before the rest is asked for. */
  readonly first: number
  readonly children: (item: Item, at: number) => ReactNode
}

/** Items of a list, a few at first, the rest on request. */
export function AFewFirst<Item>({ items, first, children }: AFewFirstProps<Item>) {
  const { t } = useExplorer()
  const [all, setAll] = useState(false)
  // One more than a few takes no more room than the words for it.
  const shown = all || items.length <= first + 1 ? items : items.slice(0, first)
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('action.more', { count: items.length - shown.length })}
        </button>
      )}
    </>
  )
}
