import { evidenceFor } from '@cloudlore/graph'
import { pathQuestionText, pathQuestionWith } from '../view/path-question.ts'
import { useExplorer } from './explorer-context.ts'
import { useNameOf } from './use-name-of.ts'

export interface NodeAction {
  readonly name: string
  readonly label: string
  readonly act: () => void
}

/** What can be done with a node, in the order of its menu; nothing without one. */
export function useNodeActions(id: string | null): readonly NodeAction[] {
  const looking = useLookingActions(id ?? '')
  const asking = useAskingActions(id ?? '')
  const arranging = useArrangingActions(id ?? '')
  return id === null ? [] : [...looking, ...asking, ...arranging]
}

function useLookingActions(id: string): readonly NodeAction[] {
  const { base, language, dispatch, t } = useExplorer()
  const all = base.hasNode(id) ? base.mapEdges(id, (_, { evidence }) => evidence).flat() : []
  const sentence = evidenceFor(all, language)
  const open = { name: 'open', label: t('action.open'), act: () => dispatch({ type: 'select-node', id }) }
  const also = { name: 'also', label: t('action.alsoSelect'), act: () => dispatch({ type: 'select-also', id }) }
  if (!sentence) return [open, also]
  const { line, offset, endOffset } = sentence.span
  const place = { path: sentence.file, line, offset, endOffset }
  return [open, { name: 'note', label: t('action.inNotes'), act: () => dispatch({ type: 'open-note', place }) }, also]
}

/** A path needs two ends: the other is the node that is selected, else it is to be written. */
function useAskingActions(id: string): readonly NodeAction[] {
  const { view, language, dispatch, write, t } = useExplorer()
  const nameOf = useNameOf()
  const { selection } = view
  const name = nameOf(id)
  const begin = (end: 'from' | 'to') => () => write(pathQuestionWith(end, name, language))
  const asks: readonly NodeAction[] = [
    { name: 'from', label: t('action.pathFrom'), act: begin('from') },
    { name: 'to', label: t('action.pathTo'), act: begin('to') },
  ]
  if (selection?.kind !== 'node' || selection.id === id) return asks
  const ends = { from: selection.id, to: id, via: [], avoid: [] }
  const question = pathQuestionText(ends, nameOf, language)
  const label = t('action.pathBetween', { name: nameOf(selection.id) })
  return [{ name: 'between', label, act: () => dispatch({ type: 'ask', question }) }, ...asks]
}

function useArrangingActions(id: string): readonly NodeAction[] {
  const { graph, view, dispatch, t } = useExplorer()
  const isPinned = view.pins.some((pin) => pin.id === id)
  const pin = (): void => {
    if (!graph.hasNode(id)) return
    const { x, y } = graph.getNodeAttributes(id)
    dispatch({ type: 'pin', pin: { id, x: Math.round(x), y: Math.round(y) } })
  }
  const near = t(view.focus ? 'action.expand' : 'action.focus')
  return [
    { name: 'near', label: near, act: () => dispatch({ type: 'expand', id }) },
    ...(view.focus
      ? [{ name: 'all', label: t('action.unfocus'), act: () => dispatch({ type: 'focus', focus: null }) }]
      : []),
    isPinned
      ? { name: 'unpin', label: t('action.unpin'), act: () => dispatch({ type: 'unpin', id }) }
      : { name: 'pin', label: t('action.pin'), act: pin },
    { name: 'hide', label: t('action.hide'), act: () => dispatch({ type: 'hide-node', id }) },
  ]
}
