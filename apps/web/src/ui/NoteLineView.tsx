import { memo } from 'react'
import { highlightRuns } from '../notes/inline-runs.ts'
import type { Highlight, HighlightedRun } from '../notes/inline-runs.ts'
import { linkRuns } from '../notes/link-runs.ts'
import type { Mention } from '../notes/mentions.ts'
import type { NoteLine } from '../notes/note-lines.ts'

/** What can be done from a note. */
export interface NoteActions {
  readonly openEdge: (key: string) => void
  readonly openNode: (id: string) => void
  /** A relation in words, for those who cannot see what is marked. */
  readonly nameOfEdge: (key: string) => string
}

interface NoteLineProps {
  readonly line: NoteLine
  readonly highlights: readonly Highlight[]
  /** All mentions of the note, in order. */
  readonly mentions: readonly Mention[]
  readonly actions: NoteActions
}

/** A line of a note as text. Its names lead to their node; its marked sentences to their relation. */
export const NoteLineView = memo(function NoteLineView({ line, highlights, mentions, actions }: NoteLineProps) {
  const runs = highlightRuns(line.runs, highlights)
  return (
    <div
      className={`note-line is-${line.kind}`}
      data-line={line.number}
      data-depth={line.depth}
      role={line.kind === 'heading' ? 'heading' : undefined}
      aria-level={line.kind === 'heading' ? line.depth : undefined}
    >
      {runs.map((run, index) => (
        <Run
          key={run.offset}
          run={run}
          opens={run.highlight !== null && run.highlight !== runs[index - 1]?.highlight}
          mentions={mentions}
          actions={actions}
        />
      ))}
    </div>
  )
})

interface RunProps {
  readonly run: HighlightedRun
  /** True where a marked sentence begins. */
  readonly opens: boolean
  readonly mentions: readonly Mention[]
  readonly actions: NoteActions
}

function Run({ run, opens, mentions, actions }: RunProps) {
  const text = (
    <span className={run.marks.map((mark) => `is-${mark}`).join(' ')}>
      {linkRuns(run, mentions).map(({ text: part, offset, id }) =>
        id === null ? (
          part
        ) : (
          <button
            key={offset}
            type="button"
            className="mention"
            onClick={(event) => {
              event.stopPropagation()
              actions.openNode(id)
            }}
          >
            {part}
          </button>
        ),
      )}
    </span>
  )
  if (!run.highlight) return text
  const { edge, wanted, offset } = run.highlight
  return (
    <mark
      className={wanted ? 'is-wanted' : undefined}
      data-edge={edge ?? undefined}
      onClick={edge === null ? undefined : () => actions.openEdge(edge)}
    >
      {/* A sentence may go over lines: it has one button, where it begins. */}
      {opens && edge !== null && run.offset <= offset + 2 && (
        <button
          type="button"
          className="claim-button"
          aria-label={actions.nameOfEdge(edge)}
          title={actions.nameOfEdge(edge)}
        />
      )}
      {text}
    </mark>
  )
}
