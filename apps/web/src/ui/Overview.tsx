import { useMemo } from 'react'
import { max, scaleBand, scaleLinear } from 'd3'
import { overviewOf } from '../graph/overview.ts'
import type { DegreeRow, Overview as OverviewData } from '../graph/overview.ts'
import { ConfidenceBrush } from './ConfidenceBrush.tsx'
import { fade } from '../visual/blend.ts'
import { EntityLink } from './EntityLink.tsx'
import { useExplorer } from './explorer-context.ts'

/** The shown claims in four charts. Loaded only when it is opened, hence the default export. */
export default function Overview() {
  const { graph, visible, t } = useExplorer()
  const data = useMemo(() => overviewOf(graph, visible), [graph, visible])
  return (
    <main className="overview">
      <h1>{t('page.overview')}</h1>
      <div className="overview-grid">
        <Chart title={t('overview.degree')} hint={t('overview.degreeHint')}>
          <Degrees rows={data.degrees} />
        </Chart>
        <Chart title={t('overview.matrix')} hint={t('overview.matrixHint')}>
          <Matrix data={data} />
        </Chart>
        <Chart title={t('overview.confidence')} hint={t('overview.brushHint')}>
          <ConfidenceBrush />
        </Chart>
        {data.exams.length > 0 && (
          <Chart title={t('overview.exams')}>
            <Bars bars={data.exams} />
          </Chart>
        )}
      </div>
    </main>
  )
}

interface ChartProps {
  readonly title: string
  readonly hint?: string
  readonly children: React.ReactNode
}

function Chart({ title, hint, children }: ChartProps) {
  return (
    <section className="chart">
      <h2>{title}</h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </section>
  )
}

function Degrees({ rows }: { readonly rows: readonly DegreeRow[] }) {
  const { theme } = useExplorer()
  const width = scaleLinear([0, max(rows, (row) => row.incoming + row.outgoing) ?? 1], [0, 100])
  return (
    <ol className="degrees">
      {rows.map(({ id, label, family, incoming, outgoing }) => (
        <li key={id}>
          <EntityLink id={id} label={label} />
          <span className="degree-bar">
            <span
              style={{ width: `${width(outgoing)}%`, background: theme.families[family] }}
              title={`→ ${outgoing}`}
            />
            <span
              style={{ width: `${width(incoming)}%`, background: fade(theme.families[family], theme.surface, 0.5) }}
              title={`← ${incoming}`}
            />
          </span>
          <span className="number">{incoming + outgoing}</span>
        </li>
      ))}
    </ol>
  )
}

const MATRIX = { label: 146, cell: 34, head: 116, right: 64 }

function Matrix({ data }: { readonly data: OverviewData }) {
  const { theme, t } = useExplorer()
  const { families, matrix } = data
  const band = scaleBand(families, [0, families.length * MATRIX.cell]).padding(0.08)
  const shade = scaleLinear([0, max(matrix.flat()) ?? 1], [0.93, 0]).clamp(true)
  const size = families.length * MATRIX.cell
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${size + MATRIX.label + MATRIX.right} ${size + MATRIX.head}`}
      role="img"
      aria-label={t('overview.matrix')}
    >
      <g transform={`translate(${MATRIX.label} ${MATRIX.head})`}>
        {families.map((row, index) => (
          <text
            key={row}
            x={-10}
            y={(band(row) ?? 0) + band.bandwidth() / 2}
            textAnchor="end"
            dominantBaseline="middle"
          >
            {t(`family.${families[index] ?? row}`)}
          </text>
        ))}
        {families.map((column) => (
          <text key={column} transform={`translate(${(band(column) ?? 0) + band.bandwidth() / 2 + 4} -10) rotate(-45)`}>
            {t(`family.${column}`)}
          </text>
        ))}
        {matrix.flatMap((counts, row) =>
          counts.map((count, column) => {
            const [from, to] = [families[row], families[column]]
            if (!from || !to) return null
            const ground = count === 0 ? theme.background : fade(theme.accent, theme.surface, shade(count))
            return (
              <g key={`${from} ${to}`} transform={`translate(${band(to) ?? 0} ${band(from) ?? 0})`}>
                <title>{`${t(`family.${from}`)} → ${t(`family.${to}`)}: ${count}`}</title>
                <rect width={band.bandwidth()} height={band.bandwidth()} rx={5} fill={ground} />
                {count > 0 && (
                  <text
                    x={band.bandwidth() / 2}
                    y={band.bandwidth() / 2}
                    textAnchor="middle"
                    dominantBaseline="central"
                    fill={shade(count) < 0.5 ? theme.surface : theme.ink}
                  >
                    {count}
                  </text>
                )}
              </g>
            )
          }),
        )}
      </g>
    </svg>
  )
}

function Bars({ bars }: { readonly bars: readonly (readonly [string, number])[] }) {
  const height = scaleLinear([0, max(bars, ([, value]) => value) ?? 1], [0, 100])
  return (
    <ul className="bars">
      {bars.map(([label, value]) => (
        <li key={label}>
          <span className="number">{value > 0 ? value : ''}</span>
          <span className="bar" style={{ height: `${height(value)}%` }} />
          <span className="quiet">{label}</span>
        </li>
      ))}
    </ul>
  )
}
