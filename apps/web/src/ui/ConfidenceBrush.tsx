import { useMemo, useRef } from 'react'
import { max, scaleLinear } from 'd3'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { CONFIDENCE_STEPS, confidenceHistogram } from '../graph/overview.ts'
import { useExplorer } from './explorer-context.ts'

const STEP = 1 / CONFIDENCE_STEPS
const SIZE = { width: 400, height: 150 }

/** Claims by confidence; a stretch drawn over the bars, or set by the handles, keeps only the claims within it. */
export function ConfidenceBrush() {
  const { graph, view, theme, dispatch, t } = useExplorer()
  const { filters } = view
  const counts = useMemo(() => confidenceHistogram(graph, filters), [graph, filters])
  const from = useRef<number | null>(null)
  const [low, high] = [filters.minConfidence, filters.maxConfidence]
  const height = scaleLinear([0, max(counts) ?? 1], [0, SIZE.height - 16])
  const width = SIZE.width / CONFIDENCE_STEPS
  const keep = (bounds: readonly number[], merge: boolean): void => {
    const [minConfidence = 0, maxConfidence = 1] = bounds.map(toStep)
    dispatch({ type: 'filter', change: { minConfidence, maxConfidence } }, { merge })
  }
  const shareAt = (event: React.PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
  }
  const draw = (event: React.PointerEvent<SVGSVGElement>, merge: boolean): void => {
    if (from.current === null) return
    const to = shareAt(event)
    const [left, right] = [Math.min(from.current, to), Math.max(from.current, to)]
    keep([Math.floor(left / STEP) * STEP, Math.ceil(right / STEP) * STEP], merge)
  }
  return (
    <div className="brush">
      <svg
        className="brush-bars"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = shareAt(event)
          draw(event, false)
        }}
        onPointerMove={(event) => draw(event, true)}
        onLostPointerCapture={() => (from.current = null)}
      >
        {counts.map((count, index) => {
          const kept = (index + 0.5) * STEP > low && (index + 0.5) * STEP < high
          const tall = count === 0 ? 0 : Math.max(2, height(count))
          return (
            <rect
              key={index}
              x={index * width + 1}
              y={SIZE.height - tall}
              width={width - 2}
              height={tall}
              rx={2}
              fill={kept ? theme.accent : theme.outline}
            >
              <title>{`${Math.round(index * STEP * 100)}–${Math.round((index + 1) * STEP * 100)}%: ${count}`}</title>
            </rect>
          )
        })}
      </svg>
      <Slider
        className="brush-slider"
        aria-label={t('overview.brush', { low: Math.round(low * 100), high: Math.round(high * 100) })}
        minValue={0}
        maxValue={1}
        step={STEP}
        value={[low, high]}
        onChange={(value) => keep(value, low !== 0 || high !== 1)}
        formatOptions={{ style: 'percent' }}
      >
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <span
                className="slider-fill"
                style={{
                  left: `${state.getThumbPercent(0) * 100}%`,
                  width: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`,
                }}
              />
              <SliderThumb index={0} className="slider-thumb" aria-label={t('overview.brushLow')} />
              <SliderThumb index={1} className="slider-thumb" aria-label={t('overview.brushHigh')} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <p className="brush-scale quiet">
        <span>0%</span>
        <span>
          {Math.round(low * 100)}–{Math.round(high * 100)}%
        </span>
        <span>100%</span>
      </p>
    </div>
  )
}

/** Sums of steps are not whole: 3 · 0.05 is not 0.15. */
function toStep(share: number): number {
  return Math.round(share * 100) / 100
}
