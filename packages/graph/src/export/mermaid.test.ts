import { flowchartLanguage } from 'codemirror-lang-mermaid'
import { expect, test } from 'vitest'
import { mermaid, mermaidId, mermaidText } from './mermaid.ts'
import { oneLine } from './rows.ts'
import { GRAPH, HOSTILE_CLEAN, written } from './test-graph.ts'

/** Statements of a flowchart as its parser tells them apart: ids, what links them, and labels as Mermaid shows them. */
function read(text: string): string[] {
  const statements: string[] = []
  const append = (part: string, glue: string) => statements.push(`${statements.pop() ?? ''}${glue}${part}`)
  flowchartLanguage.parser.parse(text).iterate({
    enter: ({ name, from, to, type }) => {
      const part = text.slice(from, to)
      if (type.isError) throw new Error(`not Mermaid at ${from}: ${part}`)
      const isFirst = text.slice(text.lastIndexOf('\n', from) + 1, from).trim() === ''
      if (name === 'NodeId' && isFirst) statements.push(part)
      else if (name === 'NodeId') append(part, ' ')
      else if (name === 'Link') append(part, statements.at(-1)?.endsWith('-') ? '' : ' ')
      else if (name === 'String') append(shown(part), ' ')
    },
  })
  return statements
}

const shown = (label: string) =>
  label.slice(1, -1).replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

test('a Mermaid parser reads the nodes and edges back', () => {
  const statements = read(written(mermaid))
  expect(statements).toHaveLength(GRAPH.order + GRAPH.size)
  expect(statements).toEqual(
    expect.arrayContaining([
      'n_s3 S3',
      'n_ssm_automation SSM Automation',
      'n_ext__3a__github GitHub',
      'n_limit__3a__s3__3a__range__3a__1_16__3a__TiB 1-16 TiB',
      'n_eventbridge --> triggers n_ssm_automation',
      'n_ssm_automation --> part-of n_ssm',
      'n_s3 --> integrates-with n_s3',
      'n_launch_templates --> replaces n_launch_configurations',
    ]),
  )
})

test('what is denied is dotted and says so', () => {
  const lines = written(mermaid).split('\n')
  expect(lines).toContain('  n_sns -.->|"negated: sends-to"| n_s3')
  expect(lines).toContain('  n_ext__3a__github -.->|"retracted: stores-in"| n_s3')
})

test('a label is one line in which nothing ends it and nothing is HTML', () => {
  const label = mermaidText(HOSTILE_CLEAN)
  expect(label.slice(1, -1)).not.toMatch(/["<>&`\\\n\r\t]/)
  expect(shown(label)).toBe(oneLine(HOSTILE_CLEAN))
})

test.each([
  ['end', 'n_end'],
  ['ssm-automation', 'n_ssm_automation'],
  ['ssm_automation', 'n_ssm__5f__automation'],
  ['a--b', 'n_a__2d____2d__b'],
  ['a-', 'n_a__2d__'],
  ['limit:한', 'n_limit__3a____d55c__'],
])('the id of %s is %s', (key, id) => {
  expect(mermaidId(key)).toBe(id)
})
