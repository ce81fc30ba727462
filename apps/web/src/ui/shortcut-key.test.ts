import { expect, it } from 'vitest'
import { shortcutKey } from './shortcut-key.ts'

it.each([
  ['z', 'KeyZ', 'z'],
  ['Z', 'KeyZ', 'z'],
  ['ㅋ', 'KeyZ', 'z'],
  ['ㅡ', 'KeyM', 'm'],
  // A Latin layout means what it writes.
  [';', 'KeyZ', ';'],
  ['y', 'KeyZ', 'y'],
  ['Process', 'KeyE', 'e'],
  ['ArrowUp', 'ArrowUp', 'ArrowUp'],
  ['Escape', 'Escape', 'Escape'],
])('reads %s on %s as %s', (key, code, meant) => expect(shortcutKey({ key, code })).toBe(meant))
