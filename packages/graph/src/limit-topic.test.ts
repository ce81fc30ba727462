import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { limitsAbout } from './limit-topic.ts'
import { limitsOf } from './limits.ts'
import { CATALOG, limits } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    limits('lambda', {}, { line: 1 }),
    limits('lambda', { value: '10240', unit: 'MB', what: '메모리' }, { line: 2 }),
    limits('lambda', { value: '6', unit: 'MB', what: '' }, { line: 3, quote: 'A payload has at most 6 MB.' }),
    limits('lambda', { value: '1000', unit: '', what: 'concurrent executions' }, { line: 4 }),
  ],
  CATALOG,
)

const valuesAbout = (about: string) => limitsAbout(limitsOf(GRAPH, 'lambda'), about).map(({ limit }) => limit.value)

test.each([
  ['timeout', ['15']],
  ['실행 시간', ['15']],
  ['memory', ['10240']],
  ['메모리', ['10240']],
  ['payload size', ['10240', '6']],
  ['동시 실행', ['1000']],
  ['Concurrency', ['1000']],
  ['a+b(', []],
  ['', ['1000', '10240', '15', '6']],
])('limits about "%s" are found in either language', (about, values) => {
  expect(valuesAbout(about).toSorted()).toEqual(values.toSorted())
})

test('what gives the kind of number that is asked for comes first', () => {
  const quote = 'A function with 128 MB may run for 15 minutes.'
  const graph = buildGraph(
    [
      limits('lambda', { value: '128', unit: 'MB', what: '' }, { line: 1, quote }),
      limits('lambda', { value: '6', unit: 'hours', what: '' }, { line: 2, quote: '실행은 6시간 동안 다시 시도한다.' }),
      limits('lambda', { value: '15', unit: 'minutes', what: '' }, { line: 1, quote: `${quote} 실행 시간이다.` }),
    ],
    CATALOG,
  )
  const valuesFirst = (about: string) => limitsAbout(limitsOf(graph, 'lambda'), about).map(({ limit }) => limit.value)
  expect(valuesFirst('run')).toEqual(['128', '15', '6'])
  expect(valuesFirst('run minutes')).toEqual(['15', '6', '128'])
  expect(valuesFirst('실행 시간')).toEqual(['15', '6', '128'])
})
