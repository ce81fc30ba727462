import { expect, it } from 'vitest'
import type { KeyEntry } from './picture-key.ts'
import { placeKey, widthOf } from './picture-key.ts'

const entry = (text: string): KeyEntry => ({ mark: 'disc', color: '#000000', dash: [], text })
const part = { left: 100, top: 0, right: 300, bottom: 50 }
const ink = '#000000'

it('stands below the picture, in rows that its width has room for', () => {
  const { entries, height } = placeKey(
    { title: null, entries: ['Storage', 'Database', 'Compute'].map(entry), ink },
    part,
  )
  expect(entries.map(({ x, y, text }) => [text, x, y])).toEqual([
    ['Storage', 116, 69],
    ['Database', 206, 69],
    ['Compute', 116, 91],
  ])
  expect(height).toBe(60)
})

it('has what was asked above it', () => {
  const { title, entries, height } = placeKey({ title: 'S3', entries: [entry('Storage')], ink }, part)
  expect(title).toEqual({ text: 'S3', x: 116, y: 73 })
  expect([entries[0]?.y, height]).toEqual([99, 68])
})

it('cuts what is longer than the picture is wide', () => {
  const { title, entries } = placeKey({ title: '가'.repeat(50), entries: [entry('w'.repeat(90))], ink }, part)
  expect(title?.text).toBe('가가가가가가가가가가…')
  expect(widthOf(entries[0]?.text ?? '', 12)).toBeLessThanOrEqual(144)
})

it('takes no room where it says nothing', () => {
  expect(placeKey({ title: null, entries: [], ink }, part).height).toBe(0)
})
