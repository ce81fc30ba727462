import { familyOf } from '../visual/families.ts'
import { NODE_SHAPES } from '../visual/node-shape.ts'
import { useExplorer } from './explorer-context.ts'
import { Shape } from './Shape.tsx'
import { useNameOf } from './use-name-of.ts'

/** An entity by name; choosing it opens it. */
export function EntityLink({ id, label }: { readonly id: string; readonly label?: string }) {
  const { base, dispatch } = useExplorer()
  const nameOf = useNameOf()
  const attributes = base.hasNode(id) ? base.getNodeAttributes(id) : null
  return (
    <button type="button" className="entity-link" onClick={() => dispatch({ type: 'select-node', id })}>
      {attributes && <Shape shape={NODE_SHAPES[attributes.kind]} family={familyOf(attributes.category)} />}
      <span>{label ?? nameOf(id)}</span>
    </button>
  )
}
