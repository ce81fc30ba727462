import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export { createExtractor, createIncrementalExtractor } from '@cloudlore/extract'

/** What extraction is measured against: the usual parser, which says nothing of what the text means. */
export const parseMarkdown = (text: string): unknown =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
