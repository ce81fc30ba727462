import { useEffect, useMemo, useRef } from 'react'
import { fetchNote } from '../api/api.ts'
import type { Note } from '../api/api.ts'
import { noteLines } from '../notes/note-lines.ts'
import { highlightsByLine } from '../notes/note-highlights.ts'
import type { NotePlace } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { NoteLineView } from './NoteLineView.tsx'
import { useFetched } from './use-fetched.ts'

/** Lines that the browser lays out together, only when they come into sight. */
const CHUNK = 60

/** A note beside the map, scrolled to the sentence that was asked for. */
export function NoteReader({ place }: { readonly place: NotePlace }) {
  const { dispatch, t, onFailure } = useExplorer()
  const [fetched, retry] = useFetched({ key: place.path, load: fetchNote, onFailure })
  return (
    <aside className="panel note-panel" aria-label={`${t('note.panel')}: ${place.path}`}>
      <div className="panel-bar">
        <span className="panel-title note-path">{place.path}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.close')}
          onClick={() => dispatch({ type: 'close-note' })}
        >
          <Icon name="close" />
        </button>
      </div>
      {fetched.status === 'loading' && <p className="panel-body quiet">{t('note.loading')}</p>}
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
      {fetched.status === 'done' && <NoteText note={fetched.value} place={place} />}
    </aside>
  )
}

function NoteText({ note, place }: { readonly note: Note; readonly place: NotePlace }) {
  const { dispatch, t } = useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => noteLines(note.text), [note])
  const highlights = useMemo(() => highlightsByLine(note.claims, place), [note, place])
  useEffect(() => scrollToSentence(scroller.current), [note, place])
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
              onChoose={(edge) => dispatch({ type: 'select-edge', key: edge })}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

const NONE: readonly never[] = []

/** Twice: the chunks that come into sight first take their true height. */
function scrollToSentence(scroller: HTMLElement | null): void {
  const scroll = (): void => scroller?.querySelector('mark.is-wanted')?.scrollIntoView({ block: 'center' })
  scroll()
  requestAnimationFrame(scroll)
}
