import { DEFAULT_FILTERS, INITIAL_VIEW, MOST_HOPS } from './view-state.ts'
import type { Filters, Focus, NotePlace, Page, Pin, SizeMeasure, ViewState } from './view-state.ts'

/** Every change of view. All of them are undoable. */
export type ViewAction =
  | { readonly type: 'select-node'; readonly id: string }
  /** Adds a node to those that are selected, or takes it away. */
  | { readonly type: 'select-also'; readonly id: string }
  | { readonly type: 'select-edge'; readonly key: string }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'close-panel' }
  | { readonly type: 'choose-alternative'; readonly index: number }
  | { readonly type: 'open-note'; readonly place: NotePlace }
  | { readonly type: 'close-note' }
  | { readonly type: 'open-page'; readonly page: Page }
  | { readonly type: 'filter'; readonly change: Partial<Filters> }
  | { readonly type: 'focus'; readonly focus: Focus | null }
  /** Shows what is a hop further from a node: narrows the map to its surroundings, or widens them. */
  | { readonly type: 'expand'; readonly id: string }
  | { readonly type: 'pin'; readonly pin: Pin }
  | { readonly type: 'unpin'; readonly id: string }
  | { readonly type: 'unpin-all' }
  | { readonly type: 'size-by'; readonly measure: SizeMeasure }
  | { readonly type: 'hide-node'; readonly id: string }
  | { readonly type: 'show-hidden' }
  | { readonly type: 'reset-filters' }
  | { readonly type: 'start-over' }
  | { readonly type: 'restore'; readonly view: ViewState }

/** The view after an action; the same object if the action changes nothing. */
export function reduceView(view: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'select-node':
      return view.selection?.kind === 'node' && view.selection.id === action.id
        ? view
        : { ...view, selection: { kind: 'node', id: action.id } }
    case 'select-also':
      return selectAlso(view, action.id)
    case 'select-edge':
      return view.selection?.kind === 'edge' && view.selection.key === action.key
        ? view
        : { ...view, selection: { kind: 'edge', key: action.key } }
    case 'clear-selection':
      return view.selection === null ? view : { ...view, selection: null }
    case 'ask':
      return { ...view, question: action.question, alternative: 0, selection: null }
    case 'close-panel':
      return view.question === null && view.selection === null
        ? view
        : { ...view, selection: null, question: null, alternative: 0 }
    case 'choose-alternative':
      return view.alternative === action.index && view.selection === null
        ? view
        : { ...view, alternative: action.index, selection: null }
    case 'open-note':
      return { ...view, note: action.place }
    case 'close-note':
      return view.note === null ? view : { ...view, note: null }
    case 'open-page':
      return view.page === action.page ? view : { ...view, page: action.page }
    case 'filter':
      return { ...view, filters: { ...view.filters, ...action.change } }
    case 'focus':
      return { ...view, focus: action.focus }
    case 'expand':
      return { ...view, focus: expanded(view.focus, action.id) }
    case 'pin':
      return { ...view, pins: [...view.pins.filter(({ id }) => id !== action.pin.id), action.pin] }
    case 'unpin':
      return { ...view, pins: view.pins.filter(({ id }) => id !== action.id) }
    case 'unpin-all':
      return view.pins.length === 0 ? view : { ...view, pins: [] }
    case 'size-by':
      return view.sizeBy === action.measure ? view : { ...view, sizeBy: action.measure }
    case 'hide-node':
      return hideNode(view, action.id)
    case 'show-hidden':
      return view.hiddenNodes.length === 0 ? view : { ...view, hiddenNodes: [] }
    case 'reset-filters':
      return { ...view, filters: DEFAULT_FILTERS, focus: null, hiddenNodes: [] }
    case 'start-over':
      return INITIAL_VIEW
    case 'restore':
      return action.view
  }
}

function hideNode(view: ViewState, id: string): ViewState {
  if (view.hiddenNodes.includes(id)) return view
  const { selection: before } = view
  const isSelected = before?.kind === 'node' ? before.id === id : before?.kind === 'several' && before.ids.includes(id)
  const selection = isSelected ? null : before
  return { ...view, selection, hiddenNodes: [...view.hiddenNodes, id] }
}

function selectAlso(view: ViewState, id: string): ViewState {
  const { selection } = view
  const before = selection?.kind === 'node' ? [selection.id] : selection?.kind === 'several' ? selection.ids : []
  const ids = toggled(before, id)
  const [only] = ids
  if (only === undefined) return { ...view, selection: null }
  return { ...view, selection: ids.length === 1 ? { kind: 'node', id: only } : { kind: 'several', ids } }
}

function expanded(focus: Focus | null, id: string): Focus {
  if (!focus) return { id, hops: 1, expanded: [] }
  if (focus.id === id) return { ...focus, hops: Math.min(MOST_HOPS, focus.hops + 1) }
  return focus.expanded.includes(id) ? focus : { ...focus, expanded: [...focus.expanded, id] }
}

/** `list` without `item` if it is there, with it (at the end) if it is not. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
