import type { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering'
import { EntityProgram } from './node-program.ts'

const nothing = (): void => undefined

/** Draws nothing: there are no edges on the stage, and a node that is pointed at is drawn by `painter.ts`. */
class Nothing implements AbstractEdgeProgram, AbstractNodeProgram {
  readonly drawLabel = undefined
  readonly drawHover = undefined
  readonly kill = nothing
  readonly reallocate = nothing
  readonly process = nothing
  readonly render = nothing
}

/** `circle`, `line` and `arrow` are sigma's own, which it would compile without ever using them. */
export const NODE_PROGRAMS = { entity: EntityProgram, circle: Nothing } as const
export const HOVER_PROGRAMS = { entity: Nothing, circle: Nothing } as const
export const EDGE_PROGRAMS = { line: Nothing, arrow: Nothing } as const
