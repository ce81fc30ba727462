import { EXAMS, RELATIONS, VERBS } from '@cloudlore/graph'
import { INITIAL_VIEW, PAGES } from './view-state.ts'
import type { Filters, NotePlace, Selection, ViewState } from './view-state.ts'

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
  put('note', view.note?.path ?? null)
  put('at', view.note ? [view.note.line, view.note.offset, view.note.endOffset].join('-') : null)
  put('focus', view.focus ? `${view.focus.hops}:${view.focus.id}` : null)
  put('hide', list(view.hiddenNodes))
  put('no-relation', list(filters.hiddenRelations))
  put('no-verb', list(filters.hiddenVerbs))
  put('no-category', list(filters.hiddenFamilies))
  put('exam', list(filters.exams))
  put('min', filters.minConfidence === 0 ? null : String(filters.minConfidence))
  put('features', filters.features ? null : 'off')
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
    focus: readFocus(params.get('focus')),
    hiddenNodes: items(params.get('hide')),
    filters: readFilters(params),
  }
}

function readFilters(params: URLSearchParams): Filters {
  const minConfidence = Number(params.get('min') ?? 0)
  return {
    hiddenRelations: known(RELATIONS, params.get('no-relation')),
    hiddenVerbs: known(VERBS, params.get('no-verb')),
    hiddenFamilies: items(params.get('no-category')),
    exams: known(EXAMS, params.get('exam')),
    minConfidence: minConfidence >= 0 && minConfidence <= 1 ? minConfidence : 0,
    features: params.get('features') !== 'off',
    limits: params.get('limits') === 'on',
    negated: params.get('negated') === 'on',
    retracted: params.get('retracted') === 'on',
  }
}

function readSelection(params: URLSearchParams): Selection | null {
  const key = params.get('edge')
  if (key) return { kind: 'edge', key }
  const id = params.get('node')
  return id ? { kind: 'node', id } : null
}

function readNote(params: URLSearchParams): NotePlace | null {
  const path = params.get('note')
  if (!path) return null
  const [line, offset, endOffset] = (params.get('at') ?? '').split('-')
  return { path, line: wholeNumber(line), offset: wholeNumber(offset), endOffset: wholeNumber(endOffset) }
}

function readFocus(value: string | null): ViewState['focus'] {
  const colon = value?.indexOf(':') ?? -1
  if (!value || colon < 1) return null
  const hops = wholeNumber(value.slice(0, colon))
  return hops >= 1 && hops <= 3 ? { hops, id: value.slice(colon + 1) } : null
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
