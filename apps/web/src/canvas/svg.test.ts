import { expect, it } from 'vitest'
import { svgOf } from './svg.ts'

const picture = {
  part: { left: 0, top: 0, right: 100, bottom: 50 },
  background: '#ffffff',
  nodes: [{ x: 10, y: 20, radius: 5, color: '#ff0000', shape: 'disc' as const }],
  edges: [
    {
      from: { x: 0, y: 0, radius: 1 },
      to: { x: 40, y: 0, radius: 5 },
      width: 3,
      color: '#00ff00',
      curvature: 0,
      arrow: true,
      dash: [],
    },
    {
      from: { x: 0, y: 0, radius: 0 },
      to: { x: 40, y: 0, radius: 0 },
      width: 1,
      color: '#0000ff',
      curvature: 0.5,
      arrow: false,
      dash: [6, 4],
    },
  ],
  labels: [{ text: '<script>&\u0007', x: 1, y: 2, size: 12, weight: 500, color: '#000000' }],
  key: { height: 0, title: null, entries: [], ink: '#000000' },
}

it('draws nodes, and edges that stop at their target', () => {
  const svg = svgOf(picture)
  expect(svg).toContain('<circle cx="10" cy="20" r="4" fill="#ff0000"/>')
  expect(svg).toContain('<path d="M0 0L25 0" fill="none" stroke="#00ff00" stroke-width="3"/>')
  expect(svg).toContain(
    '<path d="M0 0Q20 -20 40 0" fill="none" stroke="#0000ff" stroke-width="1" stroke-dasharray="6 4"/>',
  )
})

it('escapes what notes say', () => {
  expect(svgOf(picture)).toContain('>&lt;script&gt;&amp;</text>')
  expect(svgOf(picture)).not.toContain('<script')
})

it('shows the part on which something is drawn, and names fonts for Korean', () => {
  const svg = svgOf({ ...picture, part: { left: 20, top: 10, right: 120, bottom: 60 } })
  expect(svg).toContain('width="100" height="50" viewBox="20 10 100 50"')
  expect(svg).toContain("'Malgun Gothic', system-ui, sans-serif")
})

it('is told with what its colours mean below it, and what it answers', () => {
  const svg = svgOf({
    ...picture,
    key: {
      height: 40,
      title: { text: 'A & B', x: 16, y: 60 },
      entries: [
        { mark: 'disc', color: '#123456', dash: [], text: 'Storage', x: 16, y: 80 },
        { mark: 'arrow', color: '#654321', dash: [6, 4], text: 'denied', x: 116, y: 80 },
      ],
      ink: '#222222',
    },
  })
  expect(svg).toContain('width="100" height="90" viewBox="0 0 100 90"')
  expect(svg).toContain('dominant-baseline="central" fill="#222222">A &amp; B</text>')
  expect(svg).toContain('<circle cx="24" cy="80" r="5.5" fill="#123456"/>')
  expect(svg).toContain('<path d="M116 80h16" fill="none" stroke="#654321" stroke-width="2.2" stroke-dasharray="6 4"/>')
})
