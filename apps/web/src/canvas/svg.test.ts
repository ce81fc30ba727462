import { expect, it } from 'vitest'
import { svgOf } from './svg.ts'

const picture = {
  width: 100,
  height: 50,
  background: '#ffffff',
  ink: '#000000',
  nodes: [{ x: 10, y: 20, radius: 5, color: '#ff0000', shape: 'disc' as const }],
  edges: [
    { x1: 0, y1: 0, x2: 40, y2: 0, gap: 5, width: 2, color: '#00ff00', curvature: 0, arrow: true },
    { x1: 0, y1: 0, x2: 40, y2: 0, gap: 0, width: 1, color: '#0000ff', curvature: 0.5, arrow: false },
  ],
  labels: [{ text: '<script>&\u0007', x: 1, y: 2, size: 12, weight: 500, color: '#000000' }],
}

it('draws nodes, and edges that stop at their target', () => {
  const svg = svgOf(picture)
  expect(svg).toContain('<circle cx="10" cy="20" r="3.5" fill="#ff0000"/>')
  expect(svg).toContain('<path d="M0 0L30 0" fill="none" stroke="#00ff00" stroke-width="2"/>')
  expect(svg).toContain('<path d="M0 0Q20 -20 40 0" fill="none" stroke="#0000ff" stroke-width="1"/>')
})

it('escapes what notes say', () => {
  expect(svgOf(picture)).toContain('>&lt;script&gt;&amp;</text>')
  expect(svgOf(picture)).not.toContain('<script')
})
