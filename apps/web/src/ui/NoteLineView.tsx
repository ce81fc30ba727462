import { memo } from 'react'
import { highlightRuns } from '../notes/inline-runs.ts'
import type { Highlight, HighlightedRun } from '../notes/inline-runs.ts'
import type { NoteLine } from '../notes/note-lines.ts'

interface NoteLineProps {
  readonly line: NoteLine
  readonly highlights: readonly Highlight[]
  readonly onChoose: (edge: string) => void
}

/** A line of a note as text; its marked sentences lead to their relation. */
export const NoteLineView = memo(
  function NoteLineView({ line, highlights, onChoose }: NoteLineProps) {
    return (
      <div
        className={`note-line is-${line.kind}`}
        data-line={line.number}
        data-depth={line.depth}
        role={line.kind === 'heading' ? 'heading' : undefined}
        aria-level={line.kind === 'heading' ? line.depth : undefined}
      >
        {highlightRuns(line.runs, highlights).map((run) => (
          <Run key={run.offset} run={run} onChoose={onChoose} />
        ))}
      </div>
    )
  },
  (before, after) => before.line === after.line && before.highlights === after.highlights,
)

function Run({ run, onChoose }: { readonly run: HighlightedRun; readonly onChoose: (edge: string) => void }) {
  const text = <span className={run.marks.map((mark) => `is-${mark}`).join(' ')}>{run.text}</span>
  if (!run.highlight) return text
  const { edge, wanted } = run.highlight
  return (
    <mark className={wanted ? 'is-wanted' : undefined} onClick={edge === null ? undefined : () => onChoose(edge)}>
      {text}
    </mark>
  )
}
