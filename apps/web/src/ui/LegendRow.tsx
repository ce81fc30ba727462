import type { ReactNode } from 'react'

interface LegendRowProps {
  readonly shown: boolean
  readonly count: number
  readonly label: string
  /** Null for what cannot be taken off the map. */
  readonly onToggle: (() => void) | null
  /** Pointed at, and no longer. */
  readonly onPoint: (pointed: boolean) => void
  readonly children: ReactNode
}

/** A mark, what it means, how many there are; pressed while it is shown. */
export function LegendRow({ shown, count, label, onToggle, onPoint, children }: LegendRowProps) {
  const content = (
    <>
      {children}
      <span className="legend-label">{label}</span>
      <span className="count">{count}</span>
    </>
  )
  return (
    <li onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)}>
      {onToggle ? (
        <button type="button" className="legend-row" aria-pressed={shown} onClick={onToggle}>
          {content}
        </button>
      ) : (
        <span className="legend-row">{content}</span>
      )}
    </li>
  )
}
