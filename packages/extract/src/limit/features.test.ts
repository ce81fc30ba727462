import { expect, test } from 'vitest'
import { quantityFeatures } from './features.ts'
import { measuresOf } from './measure.ts'

function features(text: string): readonly string[] {
  const [measure] = measuresOf(text)
  return measure ? quantityFeatures(text, measure, { what: '', block: { kind: 'item' } }) : []
}

test.each([
  ['최대 15분까지 실행된다', ['kind=time', 'lead=up-to', 'trail=until', 'bound=max']],
  ['A function runs for up to 15 minutes.', ['kind=time', 'lead=up-to', 'bound=max']],
  ['예를 들어 5개의 노드가 있다', ['kind=count', 'text=example']],
  ['For example, 5 nodes', ['kind=count', 'text=example']],
  ['노드가 하나뿐이다', ['value=one', 'one-only', 'spelled']],
  ['exactly one node', ['value=one', 'one-only', 'spelled']],
  ['두 가지 방법이 있다', ['unit=kinds', 'then=option']],
])('%s', (text, expected) => {
  expect(features(text)).toEqual(expect.arrayContaining(expected))
})
