import { createCatalog, type CatalogEntity } from '@cloudlore/graph'
import { expect, test } from 'vitest'
import { labelledPart, labelOf } from './label.ts'

const entity = (id: string, name: string, more: Partial<CatalogEntity> = {}): CatalogEntity => ({
  id,
  kind: 'service',
  name,
  short: name,
  korean: null,
  aliases: [name],
  contextual: [],
  sameAs: [],
  category: 'storage',
  parent: null,
  status: 'current',
  replacedBy: null,
  aspect: false,
  docs: null,
  ...more,
})

const CATALOG = createCatalog({
  categories: [],
  entities: [
    entity('efs', 'EFS'),
    entity('efs-elastic', 'EFS Elastic throughput', { parent: 'efs', korean: '탄력적 처리량' }),
    entity('efs-bursting', 'EFS bursting throughput', { parent: 'efs' }),
    entity('efs-quota', 'EFS quota', { parent: 'efs', aspect: true }),
  ],
})

test.each([
  ['Elastic: up to 3 GiB/s', ['elastic']],
  ['| Elastic mode | 3 GiB/s |', ['elastic', 'mode']],
  ['Elastic — up to 3 GiB/s', ['elastic']],
  ['탄력적은 최대 3GiB/s이다', ['탄력적']],
  ['Reads up to 3 GiB/s', []],
])('a statement may open with a label: %s', (text, expected) => {
  expect(labelOf(text)).toEqual(expected)
})

test('a part is called by the first words that its name adds to that of its whole', () => {
  const part = (text: string) => labelledPart(text, ['s3', 'efs'], CATALOG)
  expect(part('Elastic: up to 3 GiB/s')).toBe('efs-elastic')
  expect(part('탄력적은 최대 3GiB/s이다')).toBe('efs-elastic')
  expect(part('Throughput: up to 3 GiB/s')).toBeNull()
  expect(part('Quota: 5')).toBeNull()
  expect(labelledPart('Elastic: up to 3 GiB/s', ['s3'], CATALOG)).toBeNull()
})
