import type { CameraState } from 'sigma/types'
import type { Renderer } from './stage.ts'

/** An animation of sigma never ends if the camera is disabled and ignores the wish for less motion, so 0 jumps. */
export function move(renderer: Renderer, to: Partial<CameraState>, duration: number): void {
  const camera = renderer.getCamera()
  if (duration === 0 || prefersStill()) camera.setState(to)
  else void camera.animate(to, { duration })
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
