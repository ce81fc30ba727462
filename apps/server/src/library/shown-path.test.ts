import { expect, test } from 'vitest'
import { shownPaths } from './shown-path.ts'

test.each([
  [['/home/me/notes/sqs.md'], '/home/me/notes/sqs.md', 'sqs.md'],
  [['/home/me/notes'], '/home/me/notes/en/sqs.md', 'notes/en/sqs.md'],
  [['/home/me/notes/'], '/home/me/notes/en/sqs.md', 'notes/en/sqs.md'],
  [['/home/me/notes'], '/home/me/notes-of-others/sqs.md', '/home/me/notes-of-others/sqs.md'],
  [['data/notes'], 'data/notes/en/sqs.md', 'data/notes/en/sqs.md'],
  [['-'], '-', '-'],
  [['/'], '/sqs.md', '/sqs.md'],
])('given %j, %s is called %s', (given, path, name) => {
  expect(shownPaths(given)(path)).toBe(name)
})

test('two of one name keep their whole paths', () => {
  const shown = shownPaths(['/home/me/notes', '/home/you/notes', '/srv/aws.md', 'aws.md', '/srv/sqs.md'])
  const paths = ['/home/me/notes/a.md', '/home/you/notes/a.md', '/srv/aws.md', 'aws.md', '/srv/sqs.md']
  expect(paths.map(shown)).toEqual(['/home/me/notes/a.md', '/home/you/notes/a.md', '/srv/aws.md', 'aws.md', 'sqs.md'])
})
