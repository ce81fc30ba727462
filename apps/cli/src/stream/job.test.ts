import { expect, test } from 'vitest'
import { createWorkbench } from './job.ts'

test('a note of a folder that went after it was checked claims nothing; one that was named is an error', async () => {
  const gone = { kind: 'file', path: 'gone.md' } as const
  const [lines, claims] = [await createWorkbench({ wanted: 'lines' }), await createWorkbench({ wanted: 'claims' })]
  expect(await lines({ ...gone, found: true })).toEqual({ lines: '' })
  expect(await claims({ ...gone, found: true })).toEqual({ claims: [] })
  await expect(lines({ ...gone, found: false })).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' })
})
