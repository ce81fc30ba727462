import type { Catalog } from '@cloudlore/graph'
import { UsageError } from './exit.ts'

/**
 * Checks that the catalog has a category.
 *
 * @throws {UsageError} naming those that there are
 */
export function checkCategory({ categories }: Catalog, asked: string): void {
  if (categories.some(({ id }) => id === asked)) return
  throw new UsageError(`there is no category ${asked}. Categories: ${categories.map(({ id }) => id).join(', ')}.`)
}
