import { createContext, useContext } from 'react'
import type { AnsweredQuestion, KnowledgeGraph, Language } from '@cloudlore/graph'
import type { ApiError } from '../api/api.ts'
import type { Source } from '../api/source.ts'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Visibility } from '../graph/visibility.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Draft } from '../view/path-question.ts'
import type { Dispatch } from '../view/use-view.ts'
import type { ViewState } from '../view/view-state.ts'
import type { Theme } from '../visual/theme.ts'
import type { News } from './Toast.tsx'
import type { Fetched } from './use-fetched.ts'

/** What every part of the explorer may need. */
export interface Explorer {
  readonly source: Source
  /** What is drawn and listed: `base`, or that with its features folded into their services. */
  readonly graph: KnowledgeGraph
  readonly base: KnowledgeGraph
  readonly view: ViewState
  readonly dispatch: Dispatch
  readonly visible: Visibility
  readonly answer: Fetched<AnsweredQuestion>
  readonly theme: Theme
  readonly language: Language
  readonly t: Translate
  /** To be told of every failed request, so that a lost server is noticed. */
  readonly onFailure: (error: ApiError) => void
  /** Lets something stand out on the map for as long as it is pointed at. */
  readonly highlight: (emphasis: Emphasis | null) => void
  /** The same, and moves the map there; null gives the view back what it is about. */
  readonly lead: (emphasis: Emphasis | null) => void
  readonly say: (news: News) => void
  /** What was begun for the box, by a menu. */
  readonly draft: Draft | null
  /** Puts the beginning of a question into the box. */
  readonly write: (draft: Draft) => void
}

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('useExplorer: there is no explorer above this component')
  return explorer
}
