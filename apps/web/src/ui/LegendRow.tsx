import type { ReactNode } from 'react'
import type { Count } from '../graph/facets.ts'
import { LegendCount } from './LegendCount.tsx'

interface LegendRowProps {
  readonly shown: boolean
  readonly count: Count | undefined
  readonly label: string
  /** Null for what cannot be taken off the map. */
  readonly onToggle: (() => void) | null
  /** Pointed at, and no longer. */
  readonly onPoint: (pointed: boolean) => void
  readonly children: ReactNode
}

/** A mark, what it means, how many there are; pressed while it is shown. */
export function LegendRow({ shown, count, label, onToggle, onPoint, children }: LegendRowProps) {
  const row = count?.shown === 0 ? 'legend-row is-empty' : 'legend-row'
  const content = (
    <>
      {children}
      <span className="legend-label">{label}</span>
      <LegendCount count={count} />
    </>
  )
  return (
    <li onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)}>
      {onToggle ? (
        <button type="button" className={row} aria-pressed={shown} onClick={onToggle}>
          {content}
        </button>
      ) : (
        <span className={row}>{content}</span>
      )}
    </li>
  )
}
