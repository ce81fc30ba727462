import { expect, it } from 'vitest'
import { createVisits } from './visits.ts'

const at = (x: number, ratio = 1) => ({ x, y: 0.5, ratio, angle: 0 })
const [home, answer, next, focus, elsewhere] = [at(0.5), at(0.2, 0.4), at(0.8, 0.4), at(0.3, 0.6), at(0.9, 0.1)]

it('comes back to where it was', () => {
  const visits = createVisits()
  visits.note('target', home, answer)
  expect(visits.leave('target', answer)).toEqual(home)
  expect(visits.leave('target', home)).toBe('stay')
})

it('stays where somebody has moved it', () => {
  const visits = createVisits()
  visits.note('target', home, answer)
  expect(visits.leave('target', elsewhere)).toBe('stay')
})

it('comes back from the last of several answers to where it was before the first', () => {
  const visits = createVisits()
  visits.note('target', home, answer)
  visits.note('target', answer, next)
  visits.note('target', next, next)
  expect(visits.leave('target', next)).toEqual(home)
})

it('comes back to where somebody had moved it between two answers', () => {
  const visits = createVisits()
  visits.note('target', home, answer)
  visits.note('target', elsewhere, next)
  expect(visits.leave('target', next)).toEqual(elsewhere)
})

it('shows everything where nothing was seen before', () => {
  const visits = createVisits()
  visits.note('target', null, answer)
  expect(visits.leave('target', answer)).toBe('everything')
})

it('finds the way home through what is over', () => {
  const visits = createVisits()
  visits.note('target', home, answer)
  visits.note('focus', answer, focus)
  expect(visits.leave('target', focus)).toBe('stay')
  expect(visits.leave('focus', focus)).toEqual(home)
})

it('knows whether it is still where it was taken', () => {
  const visits = createVisits()
  expect(visits.isThere('target', home)).toBe(false)
  visits.note('target', home, answer)
  expect([visits.isThere('target', answer), visits.isThere('target', elsewhere)]).toEqual([true, false])
  expect(visits.isThere('focus', answer)).toBe(false)
})
