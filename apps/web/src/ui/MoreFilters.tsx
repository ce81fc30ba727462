import { useMemo } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack, SwitchButton, SwitchField } from 'react-aria-components'
import { VERBS } from '@cloudlore/graph'
import type { Facets } from '../graph/facets.ts'
import { toggled } from '../view/view-reducer.ts'
import { SIZE_MEASURES } from '../view/view-state.ts'
import { useExplorer } from './explorer-context.ts'
import { LegendCount } from './LegendCount.tsx'

const SWITCHES = ['folded', 'negated', 'retracted'] as const

/** Filters on claims: verb, note, confidence, and whether denied and struck-out ones are drawn. */
export function MoreFilters({ facets }: { readonly facets: Facets }) {
  const { view, dispatch, t } = useExplorer()
  const { filters } = view
  return (
    <div className="more-filters">
      <Slider
        className="slider"
        minValue={0}
        maxValue={0.95}
        step={0.05}
        value={Math.min(0.95, filters.minConfidence)}
        onChange={(minConfidence) =>
          dispatch({ type: 'filter', change: { minConfidence } }, { merge: filters.minConfidence !== 0 })
        }
      >
        <Label>{t('legend.confidence')}</Label>
        <SliderOutput>{({ state }) => `${Math.round(state.getThumbValue(0) * 100)}%`}</SliderOutput>
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <span className="slider-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="slider-thumb" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <VerbFilter />
      <NoteFilter />
      <SizeChoice />
      {SWITCHES.map((name) => (
        <SwitchField
          key={name}
          isSelected={filters[name]}
          onChange={(chosen) => dispatch({ type: 'filter', change: { [name]: chosen } })}
        >
          <SwitchButton className="switch">
            <span className="switch-track" /> <span className="legend-label">{t(`legend.${name}`)}</span>
            {name !== 'folded' && <LegendCount count={facets[name]} />}
          </SwitchButton>
        </SwitchField>
      ))}
    </div>
  )
}

function VerbFilter() {
  const { view, dispatch, t } = useExplorer()
  const { hiddenVerbs } = view.filters
  return (
    <section>
      <h3 id="verb-filter">{t('legend.verbs')}</h3>
      <p className="chips" role="group" aria-labelledby="verb-filter">
        {VERBS.map((verb) => (
          <button
            key={verb}
            type="button"
            className="chip is-small"
            aria-pressed={!hiddenVerbs.includes(verb)}
            onClick={() => dispatch({ type: 'filter', change: { hiddenVerbs: toggled(hiddenVerbs, verb) } })}
          >
            {t(`verb.${verb}`)}
          </button>
        ))}
      </p>
    </section>
  )
}

function NoteFilter() {
  const { base, view, dispatch, t } = useExplorer()
  const files = useMemo(() => {
    const all = base.mapEdges((_, { evidence }) => evidence.map(({ file }) => file)).flat()
    return [...new Set(all)].sort()
  }, [base])
  const { notes } = view.filters
  return (
    <label className="field">
      <span>{t('legend.note')}</span>
      <select
        className="select"
        value={notes[0] ?? ''}
        onChange={({ target: { value } }) =>
          dispatch({ type: 'filter', change: { notes: value === '' ? [] : [value] } })
        }
      >
        <option value="">{t('legend.allNotes')}</option>
        {files.map((file) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
      </select>
    </label>
  )
}

function SizeChoice() {
  const { view, dispatch, t } = useExplorer()
  return (
    <label className="field">
      <span>{t('legend.size')}</span>
      <select
        className="select"
        value={view.sizeBy}
        onChange={({ target: { value } }) => {
          const measure = SIZE_MEASURES.find((each) => each === value)
          if (measure) dispatch({ type: 'size-by', measure })
        }}
      >
        {SIZE_MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {t(`size.${measure}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
