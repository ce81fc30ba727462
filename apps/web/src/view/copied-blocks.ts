import type { Evidence } from '@cloudlore/graph'
import { oneLine, placeOf, plain } from './copy-answer.ts'

/** One claim, with the sentence behind it. */
export interface Line {
  readonly words: string
  readonly evidence: Evidence | null
}

export interface Block {
  /** Empty for none. */
  readonly title: string
  readonly lines: readonly Line[]
}

/** What lists of claims can be copied as; they are no diagrams. */
export const BLOCK_FORMS = ['Text', 'Markdown'] as const
export type BlockForm = (typeof BLOCK_FORMS)[number]

/** Blocks of claims below a title, each claim with its sentence and where that stands. */
export function copiedBlocks(form: BlockForm, title: string, blocks: readonly Block[]): string {
  return form === 'Text' ? asText(title, blocks) : asMarkdown(title, blocks)
}

function asText(title: string, blocks: readonly Block[]): string {
  const parts = blocks.map(({ title: name, lines }) => {
    const told = lines.map(({ words, evidence }) =>
      evidence ? `- ${words}\n  “${oneLine(evidence.quote)}” (${placeOf(evidence)})` : `- ${words}`,
    )
    return [...(name === '' ? [] : [name]), ...told].join('\n')
  })
  return `${[title, ...parts].join('\n\n')}\n`
}

function asMarkdown(title: string, blocks: readonly Block[]): string {
  const parts = blocks.map(({ title: name, lines }) => {
    const told = lines.map(({ words, evidence }) =>
      evidence
        ? `- ${plain(words)}\n  > ${plain(oneLine(evidence.quote))}\n  > (${plain(placeOf(evidence))})`
        : `- ${plain(words)}`,
    )
    return `${name === '' ? '' : `**${plain(name)}**\n\n`}${told.join('\n')}`
  })
  return `${[`## ${plain(title)}`, ...parts].join('\n\n')}\n`
}
