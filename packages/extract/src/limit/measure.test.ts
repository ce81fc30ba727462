import { describe, expect, test } from 'vitest'
import { measuresOf } from './measure.ts'

const measured = (text: string, header: readonly string[] = [], title = '') =>
  measuresOf(text, { header, title, names: [] }).map(({ bound, value, quantity }) =>
    `${bound} ${value} ${quantity.unit}`.trim(),
  )

describe('words right around a quantity name its bound', () => {
  test.each([
    ['최대 15분까지 실행된다', 'max 15 minutes'],
    ['15분 이내', 'max 15 minutes'],
    ['지연은 100ms보다 짧다', 'max 100 milliseconds'],
    ['60일 이상 유지되지 않는다', 'max 60 days'],
    ['50 MB를 초과해서는 안 된다', 'max 50 MB'],
    ['up to 15 minutes', 'max 15 minutes'],
    ['The maximum size of an S3 object is 5 TB', 'max 5 TB'],
    ['failover < 30 seconds', 'max 30 seconds'],
    ['grows to 100 Gbps', 'max 100 Gbps'],
    ['at least 90 days', 'min 90 days'],
    ['최소 저장 기간은 90일이다', 'min 90 days'],
    ['10GB에서 시작', 'min 10 GB'],
    ['starts with 5 GB', 'min 5 GB'],
    ['기본값은 30초', 'default 30 seconds'],
    ['기본 5개까지 만든다', 'default 5'],
    ['30초가 기본이다', 'default 30 seconds'],
    ['기본 보존 기간은 30초이고 최대', 'default 30 seconds'],
    ['defaults to 30 seconds', 'default 30 seconds'],
    ['max 5 days by default', 'default 5 days'],
    ['기본적으로 지표는 5분마다 모인다', 'default 5 minutes'],
    ['By default files of 30 days', 'default 30 days'],
    ['기본 할당량: 계정당 규칙 60개', 'default 60'],
    ['10분마다', 'exact 10 minutes'],
    ['exactly one node', 'exact 1 node'],
    ['1년 후에 키가 바뀌지만 남는다', 'exact 1 years'],
    ["A job can't exceed 8 hours", 'max 8 hours'],
    ['It cannot run longer than 20 minutes', 'max 20 minutes'],
    ['no more than two readers', 'max 2 readers'],
    ['the session is capped at 8 hours', 'max 8 hours'],
    ['a node tops out at 40 pods', 'max 40 pods'],
    ['as many as 40 nodes', 'max 40 nodes'],
    ['40 items or fewer', 'max 40 items'],
    ["Files over 6 MB can't be opened", 'max 6 MB'],
    ['2k tasks per region, soft limit', 'max 2000 tasks'],
    ['20분을 못 넘긴다', 'max 20 minutes'],
    ['30일 넘게 둘 수는 없다', 'max 30 days'],
    ['2밀리초도 안 되게 끝난다', 'max 2 milliseconds'],
    ['2분도 안 돼서 끝난다', 'max 2 minutes'],
    ['20분 제한이다', 'max 20 minutes'],
    ['20개가 한계다', 'max 20'],
    ['계정 한도 400에 닿았다', 'max 400'],
    ['2시간만 남는다', 'max 2 hours'],
    ['60 days or longer', 'min 60 days'],
    ['the smallest billed file 64 KB', 'min 64 KB'],
    ['20분이 최소', 'min 20 minutes'],
    ['60 seconds unless you change it', 'default 60 seconds'],
    ['2 days if nothing is said', 'default 2 days'],
    ['따로 정하지 않으면 60초', 'default 60 seconds'],
    ['60초가 기본', 'default 60 seconds'],
    ['spread over 2 versions', 'exact 2 versions'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual([expected])
  })
})

describe('where no word names it, it follows from what is said', () => {
  test.each([
    ['90일 뒤에 삭제된다', 'max 90 days'],
    ['deleted after 90 days', 'max 90 days'],
    ['12개월 동안 예측할 수 있다', 'max 12 months'],
    ['메시지 크기 256 KB', 'max 256 KB'],
    ['Payload: 6 MB', 'max 6 MB'],
    ['gp2는 16,000 IOPS', 'max 16000 IOPS'],
    ['3 IOPS per GB', 'exact 3 IOPS'],
    ['each shard takes 1 MB/s', 'exact 1 MB/s'],
    ['a window of 24 hours', 'exact 24 hours'],
    ['40 rules per group', 'max 40 rules'],
    ['그룹당 규칙 40개', 'max 40'],
    ['| rules per group | 40 |', 'max 40'],
    ['| 동시 실행 한도 | 40 |', 'max 40'],
    ['| time limit | 40 min |', 'max 40 minutes'],
    ['one address per zone', 'exact 1 address'],
    ['매달 요청 200만 건이 무료', 'max 2000000 requests'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual([expected])
  })
})

test('what stands under limits is a maximum', () => {
  expect(measured('| Layers per function | 5 |', ['What', 'Value'], 'Limits')).toEqual(['max 5'])
  expect(measured('노드 5개', [], '제한')).toEqual(['max 5'])
  expect(measured('노드 5개', [], '노드')).toEqual(['exact 5'])
})

test('members of one coordination share their bound', () => {
  expect(measured('3000 IOPS와 초당 125MB의 처리량을 기본으로 준다')).toEqual(['default 3000 IOPS', 'default 125 MB/s'])
  expect(measured('at least 5,500 reads and 3,500 writes')).toEqual(['min 5500 reads', 'min 3500 writes'])
})

test('in Korean the end of a clause holds for what stands beside it', () => {
  expect(measured('작은 것은 노드 20개, 큰 것은 40개까지')).toEqual(['max 20', 'max 40'])
  expect(measured('보존 12시간 기본 ~ 90일')).toEqual(['default 12 hours', 'exact 90 days'])
})

test.each([
  ['1일부터 35일까지', ['range 1-35 days']],
  ['between 1 and 35 days', ['range 1-35 days']],
  ['128 MB up to 512 MB', ['range 128-512 MB']],
  ['1GB에서 16TB까지', ['min 1 GB', 'max 16 TB']],
  ['1 day to 1 year', ['min 1 days', 'max 1 years']],
  ['5분, 그리고 나중에 30분', ['exact 5 minutes', 'exact 30 minutes']],
  ['최대 3 GB와 5 TB', ['max 3 GB', 'max 5 TB']],
])('the ends of a range belong together: %s', (text, expected) => {
  expect(measured(text)).toEqual(expected)
})

test('of several that there are the first is the least, and the last the most', () => {
  expect(measured('ports of 2, 20, 40 or 200 Gbps')).toEqual(['min 2 Gbps', 'max 200 Gbps'])
  expect(measured('20/40/200Gbps')).toEqual(['min 20 Gbps', 'max 200 Gbps'])
  expect(measured('20 or 40 Gbps')).toEqual(['max 20 Gbps', 'max 40 Gbps'])
})

test.each([
  ['| Lambda | 20 min | 40 GB |', ['exact 20 minutes', 'exact 40 GB']],
  ['timeout 20 min / memory 40 GB', ['exact 20 minutes', 'exact 40 GB']],
  ['runs twenty min with 40 GB', ['exact 20 minutes', 'exact 40 GB']],
  ['runs 20 minutes with 40 GB', ['exact 20 minutes', 'exact 40 GB']],
  ['20min에 40 GB', ['exact 20 minutes', 'exact 40 GB']],
  ['min 20 min, min. 40 GB', ['min 20 minutes', 'min 40 GB']],
  ['admin users: 40', ['exact 40']],
])('"min" behind a number is minutes: %s', (text, expected) => {
  expect(measured(text)).toEqual(expected)
})

test('"min" in brackets or within a word of a header is no bound', () => {
  expect(measured('| a | 20 | 40 GB |', ['', 'Timeout (min)', 'min size'])).toEqual(['exact 20 minutes', 'min 40 GB'])
  expect(measured('| a | 20 |', ['', 'Terminates after'])).toEqual(['exact 20'])
})

test('the same said again in another unit counts once', () => {
  expect(measured('기본값 300초(5분)')).toEqual(['default 300 seconds'])
  expect(measured('up to 168 hours (7 days)')).toEqual(['max 168 hours'])
  expect(measured('up to 12 hours (7 days)')).toEqual(['max 12 hours', 'exact 7 days'])
})

test('the header of a table tells bound and unit of its cells', () => {
  expect(measured('| queue | 4일 | 14일 |', ['항목', '기본', '최대'])).toEqual(['default 4 days', 'max 14 days'])
  expect(measured('| gp2 | 16,000 |', ['type', 'max IOPS'])).toEqual(['max 16000 IOPS'])
})
