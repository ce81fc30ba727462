import { describe, expect, it } from 'vitest'
import { projectCatalog } from '../../../../test/accuracy/note-set.ts'
import { QUANTITY_LISTS } from './quantities.ts'
import { UNITS } from './units.ts'

const rows = QUANTITY_LISTS.flatMap((list) => Object.entries(list))
const quantities = rows.flatMap(([id, list]) => list.map((quantity) => ({ id, quantity })))
const FORM = /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)? (\S+)$/

describe('the known quantities', () => {
  it('are numbers or ranges of a known unit', () => {
    const isUnit = (unit: string) => unit === 'count' || UNITS.has(unit.toLowerCase())
    const wrong = quantities.filter(({ quantity }) => !isUnit(FORM.exec(quantity)?.[1] ?? ''))
    expect(wrong).toEqual([])
  })

  it('are given once', () => {
    expect(rows.filter(([, list]) => new Set(list).size !== list.length)).toEqual([])
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length)
  })

  it('are no status of an answer, which counts nothing', () => {
    expect(quantities.filter(({ quantity }) => /^(?:30[12]|40[34]|429|50[234]) count$/.test(quantity))).toEqual([])
  })

  it('bound what the catalog knows', () => {
    const { byId } = projectCatalog()
    expect(rows.filter(([id]) => !byId.has(id)).map(([id]) => id)).toEqual([])
  })

  it.each([
    ['lambda', '15 min'],
    ['sqs', '14 d'],
    ['s3', '5 TB'],
    ['ebs-gp3', '3000 IOPS'],
    ['kms', '4 KB'],
    ['lambda-layers', '5 count'],
    ['spread-placement-group', '7 count'],
  ])('hold that of %s: %s', (id, quantity) => {
    expect(quantities).toContainEqual({ id, quantity })
  })
})
