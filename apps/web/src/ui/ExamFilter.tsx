import { useMemo } from 'react'
import { EXAMS } from '@cloudlore/graph'
import { toggled } from '../view/view-reducer.ts'
import { useExplorer } from './explorer-context.ts'

/** Keeps what is said for the chosen exams; nothing where the notes name no exam. */
export function ExamFilter() {
  const { graph, view, dispatch, t } = useExplorer()
  const present = useMemo(() => {
    const named = new Set(graph.mapNodes((_, { exams }) => exams).flat())
    return EXAMS.filter((exam) => named.has(exam))
  }, [graph])
  if (present.length === 0) return null
  const { exams } = view.filters
  return (
    <section className="exam-filter">
      <h2 id="exam-filter">{t('legend.exams')}</h2>
      <p className="chips" role="group" aria-labelledby="exam-filter">
        {present.map((exam) => (
          <button
            key={exam}
            type="button"
            className="chip is-small"
            aria-pressed={exams.includes(exam)}
            onClick={() => dispatch({ type: 'filter', change: { exams: toggled(exams, exam) } })}
          >
            {exam}
          </button>
        ))}
      </p>
    </section>
  )
}

interface ExamBadgesProps {
  readonly exams: readonly string[]
}

/** Exams for which something is said; choosing one keeps only what is said for it. */
export function ExamBadges({ exams }: ExamBadgesProps) {
  const { view, dispatch, t } = useExplorer()
  const chosen = view.filters.exams
  return EXAMS.filter((exam) => exams.includes(exam)).map((exam) => (
    <button
      key={exam}
      type="button"
      className="badge is-exam"
      aria-pressed={chosen.includes(exam)}
      title={t('action.onlyExam', { exam })}
      onClick={() => dispatch({ type: 'filter', change: { exams: toggled(chosen, exam) } })}
    >
      {exam}
    </button>
  ))
}
