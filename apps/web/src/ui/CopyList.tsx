import { quantityWords } from '../graph/limit-value.ts'
import { sentenceFor } from '../graph/said-there.ts'
import { BLOCK_FORMS } from '../view/copied-blocks.ts'
import { listCopy } from '../view/copy-list.ts'
import type { ListAnswer, ListWording } from '../view/copy-list.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { useExplorer } from './explorer-context.ts'
import { relationWords } from './wording.ts'

/** Puts a list on the clipboard. */
export function CopyList({ answer }: { readonly answer: ListAnswer }) {
  const { base, view, language, t } = useExplorer()
  const wording: ListWording = {
    t,
    verbOf: (relation) => relationWords(relation, t),
    limitOf: ({ limit }) => `${t(`bound.${limit.bound}`)} ${quantityWords(limit, language)}`,
    evidenceOf: (claim) => sentenceFor(base, claim, { place: view.filters, language }),
  }
  return (
    <div className="path-tools">
      <CopyMenu forms={BLOCK_FORMS} textOf={(form) => listCopy(form, answer, wording)} />
    </div>
  )
}
