import { expect, test } from 'vitest'
import { rowOf } from '../table.ts'
import { measuredCell } from './measured-cell.ts'

/** What the first digits of the last cell are of; `names` are the names in the row. */
function measured(text: string, header: readonly string[], names: readonly string[] = []): string {
  const start = text.search(/\d[^|]*\|$/)
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  return measuredCell(text, start, { row: rowOf(text, { columns: [], clauses: [] }), header, names: spans })
}

test.each([
  ['| Lambda | 20 min |', ['', 'Timeout'], 'Timeout'],
  ['| Lambda | 20 min | 40 GB |', ['', 'Timeout', 'Max size (GB)'], 'size'],
  ['| Lambda | 20분 |', ['서비스', '최대 타임아웃'], '타임아웃'],
  ['| Lambda | 20 min |', ['Service', 'Limit'], ''],
  ['| Lambda | 20 min |', ['', 'min'], ''],
  ['| Lambda | memory | 40 GB |', ['Service', 'What', 'Value'], 'memory'],
  ['| Lambda | 메모리 | 40 GB |', ['서비스', '항목', '값'], '메모리'],
  ['| Lambda | memory 40 GB |', ['', 'Limits'], 'memory'],
  ['| Lambda | 40 GB |', ['', 'what they asked us about it'], ''],
])('a row that is only named after a service is of its column: %s below %j', (text, header, expected) => {
  expect(measured(text, header, ['Lambda'])).toBe(expected)
})

test('a row that says what it is of goes before its column', () => {
  expect(measured('| Idle timeout | 60 s | 350 s |', ['', 'ALB', 'NLB'])).toBe('Idle timeout')
  expect(measured('| Lambda layers | 40 |', ['What', 'Size'], ['Lambda'])).toBe('Lambda layers')
})
