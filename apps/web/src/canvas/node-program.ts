import { NodeProgram } from 'sigma/rendering'
import type { ProgramDefinition, ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { RIM } from '../visual/node-shape.ts'
import type { Rings } from '../visual/node-shape.ts'
import type { Renderer, StagedNode } from './stage.ts'

/** What the program needs of a node; colours as `#rrggbb`. */
export interface EntityDisplayData extends NodeDisplayData, Rings {
  readonly ground: string
}

/** Sigma's own programs count a radius and a pixel in units of half of theirs. */
const PIXEL = 'u_correctionRatio * 2.0'

const VERTEX_SHADER = `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_rings;
attribute vec4 a_color;
attribute vec4 a_ground;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec2 v_at;
varying float v_radius;
varying vec2 v_rings;
varying vec4 v_color;
varying vec4 v_ground;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_at = a_corner * (v_radius + 1.0);
  v_rings = a_rings * v_radius;
  v_color = vec4(a_color.rgb, a_color.a * bias);
  v_ground = vec4(a_ground.rgb, a_ground.a * bias);
  gl_Position = vec4((u_matrix * vec3(a_position + v_at * ${PIXEL}, 1.0)).xy, 0.0, 1.0);
}
`

/** Without branches, which cost more than what they spare: each boundary covers a pixel by what of it lies within. */
const FRAGMENT_SHADER = `
precision highp float;

varying vec2 v_at;
varying float v_radius;
varying vec2 v_rings;
varying vec4 v_color;
varying vec4 v_ground;

uniform float u_pixelRatio;

float covered(float inside) {
  return clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  float inside = v_radius - length(v_at);
  float body = inside - ${RIM.toFixed(1)};
  float hole = body - v_rings.x;
  float inColour = covered(body) - covered(hole) + covered(hole - v_rings.y);
  gl_FragColor = mix(v_ground, v_color, inColour) * covered(inside);
}
`

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const

const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
]

/**
 * Draws all shapes of `visual/node-shape.ts`, which a node's rings tell apart, in one call. What lies under the pointer
 * is found by `placing.ts`, so that nothing is drawn a second time for that.
 */
export class EntityProgram extends NodeProgram<(typeof UNIFORMS)[number], StagedNode> {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Renderer) {
    super(gl, null, renderer)
  }

  getDefinition(): ProgramDefinition<(typeof UNIFORMS)[number]> {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_rings', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    }
  }

  processVisibleItem(_index: number, start: number, data: EntityDisplayData): void {
    const { x, y, size, ring, gap, color, ground } = data
    const node = [x, y, size, ring, gap, floatColor(color), floatColor(ground)]
    const { array } = this
    let at = start
    // Told to each corner anew: to draw instances takes several times as long without a GPU.
    for (const corner of CORNERS) {
      array.set(node, at)
      array.set(corner, at + node.length)
      at += node.length + corner.length
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { u_matrix = null, u_sizeRatio = null, u_correctionRatio = null, u_pixelRatio = null } = uniformLocations
    gl.uniformMatrix3fv(u_matrix, false, params.matrix)
    gl.uniform1f(u_sizeRatio, params.sizeRatio)
    gl.uniform1f(u_correctionRatio, params.correctionRatio)
    gl.uniform1f(u_pixelRatio, params.pixelRatio)
  }
}
