import { useEffect, useMemo, useRef, useState } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Note } from '../api/api.ts'
import { mentionsIn } from '../notes/mentions.ts'
import { noteLines } from '../notes/note-lines.ts'
import { highlightsByLine } from '../notes/note-highlights.ts'
import type { NotePlace } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'
import { NoteLineView } from './NoteLineView.tsx'
import type { NoteActions } from './NoteLineView.tsx'
import { scrollWithin } from './scroll-within.ts'
import { useAnew } from './use-anew.ts'
import { useFetched } from './use-fetched.ts'
import { useFocusBack } from './use-focus-back.ts'
import { useLeading } from './use-leading.ts'
import { edgeWords } from './wording.ts'

/** Lines that the browser lays out together, only when they come into sight. */
const CHUNK = 60

/** A note beside the map, scrolled to the sentence that was asked for. */
export function NoteReader({ place }: { readonly place: NotePlace }) {
  const { base, view, dispatch, t, source, onFailure } = useExplorer()
  const [fetched, retry] = useFetched({ key: place.path, load: source.note, onFailure })
  useAnew(base, retry)
  const { notes } = view.filters
  const [leads, setLeads] = useState(false)
  const panel = useFocusBack<HTMLElement>()
  const only = notes.length === 1 && notes[0] === place.path
  return (
    <aside ref={panel} className="panel note-panel" aria-label={`${t('note.panel')}: ${place.path}`}>
      <div className="panel-bar">
        <NotePath path={place.path} />
        <button
          type="button"
          className="chip is-small"
          aria-pressed={leads}
          title={t('note.leadHint')}
          onClick={() => setLeads(!leads)}
        >
          {t('note.lead')}
        </button>
        <button
          type="button"
          className="chip is-small"
          aria-pressed={only}
          onClick={() => dispatch({ type: 'filter', change: { notes: only ? [] : [place.path] } })}
        >
          {t('note.only')}
        </button>
        <IconButton icon="close" label={t('action.close')} onClick={() => dispatch({ type: 'close-note' })} />
      </div>
      {fetched.status === 'loading' && (
        <p className="panel-body quiet" role="status">
          {t('note.loading')}
        </p>
      )}
      {fetched.status === 'failed' && (
        <div className="panel-body" role="alert">
          <p>
            {fetched.error.code === 'lost'
              ? t('connection.lost')
              : fetched.error.code.includes('UNKNOWN')
                ? t('note.missing')
                : t('error.generic', { message: fetched.error.message })}
          </p>
          <button type="button" className="chip" onClick={retry}>
            {t('action.retry')}
          </button>
        </div>
      )}
      {fetched.status === 'done' && <NoteText note={fetched.value} place={place} leads={leads} />}
    </aside>
  )
}

/** The name of a note below the folder that it is in: notes of several folders may have one name. */
function NotePath({ path }: { readonly path: string }) {
  const name = path.lastIndexOf('/') + 1
  return (
    <span className="note-path" title={path}>
      {name > 0 && <span className="panel-title note-folder">{path.slice(0, name)}</span>}
      <span className="panel-title">{path.slice(name)}</span>
    </span>
  )
}

interface NoteTextProps {
  readonly note: Note
  readonly place: NotePlace
  /** True: the map shows what is said in sight. */
  readonly leads: boolean
}

function NoteText({ note, place, leads }: NoteTextProps) {
  const { base, dispatch, t } = useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => noteLines(note.text), [note])
  const mentions = useMemo(() => mentionsIn(note.text, idsByName(base)), [note, base])
  const highlights = useMemo(() => highlightsByLine(note.claims, place), [note, place])
  const actions = useMemo<NoteActions>(
    () => ({
      openEdge: (key) => dispatch({ type: 'select-edge', key }),
      openNode: (id) => dispatch({ type: 'select-node', id }),
      nameOfEdge: (key) => {
        if (!base.hasEdge(key)) return t('edge.gone')
        return t('note.claim', { name: edgeWords(base, key, t) })
      },
    }),
    [base, dispatch, t],
  )
  useEffect(() => scrollToSentence(scroller.current), [note, place])
  useLeading(scroller, leads)
  const chunks = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, index) =>
    lines.slice(index * CHUNK, (index + 1) * CHUNK),
  )
  return (
    <div className="panel-scroll note-text" ref={scroller} tabIndex={0} role="document">
      {note.claims.length > 0 && <p className="note-hint quiet">{t('note.claims', { count: note.claims.length })}</p>}
      {chunks.map((chunk) => (
        <div key={chunk[0]?.number} className="note-chunk">
          {chunk.map((line) => (
            <NoteLineView
              key={line.number}
              line={line}
              highlights={highlights.get(line.number) ?? NONE}
              mentions={mentions}
              actions={actions}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

const NONE: readonly never[] = []

/** Names of what the graph has, limits aside; a label before a full name. */
function idsByName(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const put = (name: string | null, id: string): void => {
    if (name !== null && !ids.has(name)) ids.set(name, id)
  }
  graph.forEachNode((id, { kind, label }) => kind !== 'limit' && put(label, id))
  graph.forEachNode((id, { kind, name, korean }) => {
    if (kind === 'limit') return
    put(name, id)
    put(korean, id)
  })
  return ids
}

/** Twice: the chunks that come into sight first take their true height. */
function scrollToSentence(scroller: HTMLElement | null): void {
  const scroll = (): void => {
    const sentence = scroller?.querySelector('mark.is-wanted')
    if (scroller && sentence) scrollWithin(scroller, sentence, 'centre')
  }
  scroll()
  requestAnimationFrame(scroll)
}
