import { describe, expect, it } from 'vitest'
import { colourDistance, contrast } from './colour-vision.ts'
import type { Vision } from './colour-vision.ts'
import { FAMILIES, familyOf } from './families.ts'
import { THEME, THEMES } from './theme.ts'

const visions: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan']
const pairs = FAMILIES.flatMap((a, index) => FAMILIES.slice(index + 1).map((b) => [a, b] as const))

describe('colours of the families', () => {
  it.each(THEMES)('are told apart with every kind of colour vision in the %s theme', (name) => {
    const { families } = THEME[name]
    const close = pairs.flatMap(([a, b]) =>
      visions
        .map((vision) => ({ a, b, vision, distance: colourDistance(families[a], families[b], vision) }))
        .filter(({ distance }) => distance < 0.075),
    )
    expect(close).toEqual([])
  })

  it.each(THEMES)('stand out from the background and the accent in the %s theme', (name) => {
    const theme = THEME[name]
    for (const family of FAMILIES) expect(contrast(theme.families[family], theme.background), family).toBeGreaterThan(2)
    for (const family of FAMILIES)
      expect(colourDistance(theme.families[family], theme.accent, 'normal'), family).toBeGreaterThan(0.06)
  })

  it.each(THEMES)('leaves text readable in the %s theme', (name) => {
    const theme = THEME[name]
    for (const text of [theme.ink, theme.muted, theme.accent, theme.negated])
      for (const ground of [theme.background, theme.surface]) expect(contrast(text, ground), text).toBeGreaterThan(4.5)
  })
})

describe('familyOf', () => {
  it('groups related categories and puts unknown ones with the others', () => {
    expect(familyOf('containers')).toBe('compute')
    expect(familyOf('quantum')).toBe('other')
    expect(familyOf('__proto__')).toBe('other')
  })
})
