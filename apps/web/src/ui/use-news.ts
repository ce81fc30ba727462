import { useEffect, useRef, useState } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Translate } from '../i18n/translate.ts'
import type { News } from './Toast.tsx'
import type { Update } from './use-live-graph.ts'
import { edgeWords } from './wording.ts'

const MOST_NAMED = 3

/** The latest news, and how to set it; the changes of the notes are put in by themselves. */
export function useNews(
  update: Update | null,
  words: { readonly graph: KnowledgeGraph; readonly t: Translate },
): readonly [News | null, (news: News | null) => void] {
  const [news, setNews] = useState<News | null>(null)
  // Only what happens is news; the same in another language is not.
  const latest = useRef(words)
  useEffect(() => void (latest.current = words))
  useEffect(() => {
    const told = update && newsOf(update, latest.current.graph, latest.current.t)
    if (told) setNews(told)
  }, [update])
  return [news, setNews]
}

function newsOf(update: Update, graph: KnowledgeGraph, t: Translate): News | null {
  if (update.kind === 'failed') return { title: t('live.failed', { message: update.message }), lines: [] }
  const { change, before } = update
  const { added, removed } = change
  if (added.length + removed.length === 0) return null
  const named = (keys: readonly string[], of: KnowledgeGraph): string => {
    const sentences = keys.slice(0, MOST_NAMED).map((key) => edgeWords(of, key, t))
    return `${sentences.join(' · ')}${keys.length > MOST_NAMED ? ' …' : ''}`
  }
  return {
    title: t('live.changed', { added: added.length, removed: removed.length }),
    lines: [
      ...(added.length > 0 ? [t('live.came', { names: named(added, graph) })] : []),
      ...(removed.length > 0 ? [t('live.went', { names: named(removed, before) })] : []),
    ],
  }
}
