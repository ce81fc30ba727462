import type { CleanText, Range } from './clean-text.ts'

export interface Heading {
  /** 1 to 6. */
  readonly level: number
  readonly text: string
}

/**
 * The smallest piece of a note that is read as a whole.
 *
 * - `heading`, `paragraph`: what Markdown calls so (a quoted paragraph is a paragraph)
 * - `item`: the text of a list item, without the lists below it
 * - `row`: one row of a table, cells joined by ` | `
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  readonly clean: CleanText
  /** Headings above, outermost first; a heading's own text is not in its trail. */
  readonly trail: readonly Heading[]
  /** Counts sections: blocks under the same heading have the same number. */
  readonly section: number
  /** Counts the stretches under headings of level 1 and 2, with all below them; a heading belongs to its own. */
  readonly chapter: number
  /** What an item hangs on: the item above it, or the paragraph right before its list. */
  readonly leadIn: Block | null
  /** 0 for what is not in a list. */
  readonly depth: number
  /** Header cells, for rows below a table's header. */
  readonly header: readonly string[]
  /** Struck-through text. */
  readonly struck: readonly Range[]
  /** Inline code. */
  readonly code: readonly Range[]
  /** Bold text. */
  readonly strong: readonly Range[]
}

export interface Document {
  readonly blocks: readonly Block[]
}
