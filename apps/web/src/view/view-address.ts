import { EXAMS, RELATIONS, VERBS } from '@cloudlore/graph'
import { INITIAL_VIEW, MOST_HOPS, PAGES, SIZE_MEASURES } from './view-state.ts'
import type { Filters, NotePlace, Pin, Selection, ViewState } from './view-state.ts'

/** Version of the address form. A reader must keep understanding every earlier one. */
export const ADDRESS_VERSION = 1

/**
 * The view as the part of an address after `#`, defaults left out: `v=1&node=lambda&exams=SAA`. Empty for the initial
 * view, so that the plain address stays plain.
 */
export function viewToHash(view: ViewState): string {
  const params = new URLSearchParams()
  const put = (key: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(key, value)
  }
  const { filters } = view
  put('page', view.page === INITIAL_VIEW.page ? null : view.page)
  put('ask', view.question)
  put('alt', view.alternative === 0 ? null : String(view.alternative + 1))
  put('node', view.selection?.kind === 'node' ? view.selection.id : null)
  put('edge', view.selection?.kind === 'edge' ? view.selection.key : null)
  put('nodes', view.selection?.kind === 'several' ? list(view.selection.ids) : null)
  put('note', view.note?.path ?? null)
  put('at', view.note ? [view.note.line, view.note.offset, view.note.endOffset].join('-') : null)
  put('focus', view.focus ? `${view.focus.hops}:${view.focus.id}` : null)
  put('expand', view.focus ? list(view.focus.expanded) : null)
  put('hide', list(view.hiddenNodes))
  put('pin', view.pins.map(pinText).join(','))
  put('size', view.sizeBy === INITIAL_VIEW.sizeBy ? null : view.sizeBy)
  put('no-relation', list(filters.hiddenRelations))
  put('no-verb', list(filters.hiddenVerbs))
  put('no-category', list(filters.hiddenFamilies))
  put('exam', list(filters.exams))
  put('min', filters.minConfidence === 0 ? null : String(filters.minConfidence))
  put('max', filters.maxConfidence === 1 ? null : String(filters.maxConfidence))
  put('only-note', list(filters.notes))
  put('features', filters.features ? null : 'off')
  put('folded', filters.folded ? 'on' : null)
  put('limits', filters.limits ? 'on' : null)
  put('negated', filters.negated ? 'on' : null)
  put('retracted', filters.retracted ? 'on' : null)
  return params.size === 0 ? '' : `v=${ADDRESS_VERSION}&${params.toString()}`
}

/** The view of an address. What is missing, unknown or malformed takes its default: an old link never breaks. */
export function viewFromHash(hash: string): ViewState {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    page: oneOf(PAGES, params.get('page')) ?? INITIAL_VIEW.page,
    question: params.get('ask'),
    alternative: Math.max(0, wholeNumber(params.get('alt')) - 1),
    selection: readSelection(params),
    note: readNote(params),
    focus: readFocus(params.get('focus'), items(params.get('expand'))),
    hiddenNodes: items(params.get('hide')),
    pins: (params.get('pin') ?? '').split(',').flatMap(readPin),
    sizeBy: oneOf(SIZE_MEASURES, params.get('size')) ?? INITIAL_VIEW.sizeBy,
    filters: readFilters(params),
  }
}

function readFilters(params: URLSearchParams): Filters {
  return {
    hiddenRelations: known(RELATIONS, params.get('no-relation')),
    hiddenVerbs: known(VERBS, params.get('no-verb')),
    hiddenFamilies: items(params.get('no-category')),
    exams: known(EXAMS, params.get('exam')),
    minConfidence: share(params.get('min')) ?? 0,
    maxConfidence: share(params.get('max')) ?? 1,
    notes: items(params.get('only-note')),
    features: params.get('features') !== 'off',
    folded: params.get('folded') === 'on',
    limits: params.get('limits') === 'on',
    negated: params.get('negated') === 'on',
    retracted: params.get('retracted') === 'on',
  }
}

function readSelection(params: URLSearchParams): Selection | null {
  const key = params.get('edge')
  if (key) return { kind: 'edge', key }
  const ids = items(params.get('nodes'))
  if (ids.length > 1) return { kind: 'several', ids }
  const id = params.get('node') ?? ids[0]
  return id ? { kind: 'node', id } : null
}

function readNote(params: URLSearchParams): NotePlace | null {
  const path = params.get('note')
  if (!path) return null
  const [line, offset, endOffset] = (params.get('at') ?? '').split('-')
  return { path, line: wholeNumber(line), offset: wholeNumber(offset), endOffset: wholeNumber(endOffset) }
}

function readFocus(value: string | null, expanded: readonly string[]): ViewState['focus'] {
  const colon = value?.indexOf(':') ?? -1
  if (!value || colon < 1) return null
  const hops = wholeNumber(value.slice(0, colon))
  return hops >= 1 && hops <= MOST_HOPS ? { hops, id: value.slice(colon + 1), expanded } : null
}

/** The colons of an id are escaped, so those that are left part the numbers from it. */
function pinText({ id, x, y }: Pin): string {
  return `${encodeURIComponent(id)}:${Math.round(x)}:${Math.round(y)}`
}

function readPin(text: string): readonly Pin[] {
  const [id, x, y] = text.split(':')
  const pin = { id: unescaped(id ?? ''), x: Number(x), y: Number(y) }
  return pin.id !== '' && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : []
}

function share(value: string | null): number | null {
  const number = Number(value ?? Number.NaN)
  return number >= 0 && number <= 1 ? number : null
}

/** Ids may hold commas, so each is escaped before they are joined. */
function list(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',')
}

function items(value: string | null): readonly string[] {
  return (value ?? '').split(',').filter(Boolean).map(unescaped)
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function known<T extends string>(all: readonly T[], value: string | null): readonly T[] {
  const wanted = new Set(items(value))
  return all.filter((item) => wanted.has(item))
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | null {
  return all.find((item) => item === value) ?? null
}

function wholeNumber(value: string | null | undefined): number {
  const number = Number(value ?? 0)
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}
