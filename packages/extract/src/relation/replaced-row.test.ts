import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { createExtractor } from '../extract.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { replacedInRow } from './replaced-row.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

const replaced = (header: string, row: string) =>
  readInContext(readDocument(`${header}\n${header.replace(/[^|]+/g, '-')}\n${row}`).blocks, tools).flatMap((context) =>
    replacedInRow(context).map(({ newer, older }) => `${newer}>${older}`),
  )

describe('a row tells what takes the place of what', () => {
  test.each([
    '| Old | New |',
    '| 기존 | 대체 |',
    '| 구 서비스 | 신 서비스 |',
    '| Deprecated | Use instead |',
    '| Legacy service | Replacement |',
    '| Service | Replaced by |',
    '| 서비스 | 후속 서비스 |',
  ])('%s: the right column', (header) => {
    expect(replaced(header, '| EC2 | Lambda |')).toEqual(['lambda>ec2'])
  })

  test.each(['| New | Old |', '| Service | Replaces |', '| 서비스 | 예전 이름 |', '| Service | Former name |'])(
    '%s: the left column',
    (header) => {
      expect(replaced(header, '| Lambda | EC2 |')).toEqual(['lambda>ec2'])
    },
  )

  test.each(['| Service | Alternative |', '| 현재 | 권장 |', '| Old console | New console |', '| From | To |'])(
    '%s: says nothing of the kind',
    (header) => {
      expect(replaced(header, '| EC2 | Lambda |')).toEqual([])
    },
  )

  test('whichever columns stand beside', () => {
    expect(replaced('| | Old | Why | New |', '| run code | EC2 | costs | Lambda |')).toEqual(['lambda>ec2'])
  })

  test('by all that a cell names together, and not by what it names beside', () => {
    expect(replaced('| Old | New |', '| EC2 | Lambda / SNS |')).toEqual(['lambda>ec2', 'sns>ec2'])
    expect(replaced('| Old | New |', '| RDS | Lambda on EC2 |')).toEqual(['lambda>rds'])
  })
})

test('the two sides of a row are no integration', () => {
  const { claims } = createExtractor(TEST_CATALOG).extract({
    path: 'n.md',
    text: '| Old | New |\n| - | - |\n| EC2 | Lambda |',
  })
  expect(claims.map(({ relation, source }) => `${relation} ${source}`)).toEqual(['replaces lambda'])
})
