import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('quotes what needs quotes and disarms formulas', () => {
  expect(
    csvOf([
      ['a,b', 'say "x"'],
      ['=1+1', -2],
      ['', '가'],
    ]),
  ).toBe('\uFEFF"a,b","say ""x"""\r\n\'=1+1,-2\r\n,가\r\n')
})
