import { Type, type TSchema } from 'typebox'

/** A read-only array: what the packages give is read-only, and a schema that says otherwise would not accept it. */
export const list = <Item extends TSchema>(item: Item) => Type.Immutable(Type.Array(item))
export const nullable = <Value extends TSchema>(value: Value) => Type.Union([value, Type.Null()])
export const confidence = () => Type.Number({ minimum: 0, maximum: 1 })
/** Line, column (1-based) and offset (0-based, UTF-16 units) alike. */
export const count = () => Type.Integer({ minimum: 0 })
