import { parse } from '@ts-graphviz/ast'
import { expect, test } from 'vitest'
import { dot } from './dot.ts'
import { cellText, oneLine, rowsOf, type Value } from './rows.ts'
import { GRAPH, written } from './test-graph.ts'

/** What the parser leaves to the reader of an escaped string. */
const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1')

type Attributes = Readonly<Record<string, string>>

function read(text: string) {
  const [graph] = parse(text).children.filter((child) => child.type === 'Graph')
  const nodes = new Map<string, Attributes>()
  const edges = new Map<string, Attributes & { readonly ends: string }>()
  for (const statement of graph?.children ?? []) {
    const list = 'children' in statement ? statement.children : []
    const pairs = list.flatMap((child) =>
      child.type === 'Attribute' ? [[child.key.value, unescaped(child.value.value)] as const] : [],
    )
    const attributes = Object.fromEntries(pairs)
    if (statement.type === 'Node') nodes.set(unescaped(statement.id.value), attributes)
    if (statement.type === 'Edge') {
      const ends = statement.targets.flatMap((end) => (end.type === 'NodeRef' ? [unescaped(end.id.value)] : []))
      edges.set(attributes['key'] ?? '', { ...attributes, ends: ends.join(' → ') })
    }
  }
  return { nodes, edges }
}

const present = (values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): readonly [string, string] => [name, oneLine(cellText(value))])
      .filter(([, value]) => value !== ''),
  )

test('a DOT parser reads every node, edge and attribute back', () => {
  const { nodes, edges } = read(written(dot))
  const rows = rowsOf(GRAPH)
  expect([nodes.size, edges.size]).toEqual([rows.nodes.length, rows.edges.length])
  for (const { key, values } of rows.nodes) expect(nodes.get(key)).toMatchObject(present(values))
  for (const { key, source, target, values } of rows.edges) {
    expect(edges.get(key)).toMatchObject({ ...present(values), ends: `${source} → ${target}` })
  }
})

test('what is denied is dashed', () => {
  const { edges } = read(written(dot))
  expect(edges.get('sns|integrates-with|s3')).toMatchObject({ label: 'sends-to', style: 'dashed' })
  expect(edges.get('launch-templates|replaces|launch-configurations')).toMatchObject({
    label: 'replaces',
    style: 'solid',
  })
})
