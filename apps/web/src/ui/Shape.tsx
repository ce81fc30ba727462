import type { Family } from '../visual/families.ts'
import type { NodeShape } from '../visual/node-shape.ts'
import { useExplorer } from './explorer-context.ts'

/** A node as the map draws it, for lists and the legend. Without a family it is drawn in ink. */
export function Shape({ shape, family }: { readonly shape: NodeShape; readonly family?: Family }) {
  const { theme } = useExplorer()
  const color = family ? theme.families[family] : theme.muted
  return (
    <svg className="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {shape === 'disc' && <circle cx="8" cy="8" r="6.500" fill={color} />}
      {shape === 'ring' && <circle cx="8" cy="8" r="5" fill="none" stroke={color} strokeWidth="3" />}
      {shape === 'dot' && <circle cx="8" cy="8" r="3" fill={color} />}
      {shape === 'target' && (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke={color} strokeWidth="1.800" />
          <circle cx="8" cy="8" r="2.800" fill={color} />
        </>
      )}
    </svg>
  )
}
