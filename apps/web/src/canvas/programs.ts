import EdgeCurveProgram, { EdgeCurvedArrowProgram } from '@sigma/edge-curve'
import { createNodeBorderProgram } from '@sigma/node-border'
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering'

/** Node programs by the shapes of `visual/node-visual.ts`: a full disc, a ring, a dot, a ring round a dot. */
export const NODE_PROGRAMS = {
  disc: createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'ground' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  }),
  ring: createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'ground' } },
      { size: { value: 0.36 }, color: { attribute: 'color' } },
      { size: { fill: true }, color: { attribute: 'ground' } },
    ],
  }),
  dot: createNodeBorderProgram({
    borders: [
      // The shader does not compile with a single border.
      { size: { value: 1, mode: 'pixels' }, color: { attribute: 'ground' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  }),
  target: createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'ground' } },
      { size: { value: 0.22 }, color: { attribute: 'color' } },
      { size: { value: 0.28 }, color: { attribute: 'ground' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  }),
}

/**
 * Edge programs by the shapes of `visual/edge-visual.ts`. Programs draw one after the other, and `zIndex` sorts only
 * within one, so what is lit has programs of its own that come last.
 */
export const EDGE_PROGRAMS = {
  line: EdgeRectangleProgram,
  curve: EdgeCurveProgram,
  arrow: EdgeArrowProgram,
  curvedArrow: EdgeCurvedArrowProgram,
  litLine: EdgeRectangleProgram,
  litCurve: EdgeCurveProgram,
  litArrow: EdgeArrowProgram,
  litCurvedArrow: EdgeCurvedArrowProgram,
} as const
