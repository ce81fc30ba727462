import { useMemo, useRef } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { facetsOf } from '../graph/facets.ts'
import { useExplorer } from './explorer-context.ts'
import { ExamFilter } from './ExamFilter.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { LegendFoot } from './LegendFoot.tsx'
import { Families, Kinds, Relations } from './LegendRows.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import { scrollWithin } from './scroll-within.ts'
import { useFocusBack } from './use-focus-back.ts'

/** Id of the button that opens and closes the legend. */
export const LEGEND_OPENER = 'legend-opener'

/** What shapes and colours mean; choosing a row takes it off the map or brings it back. */
export function Legend({ onClose }: { readonly onClose: () => void }) {
  const { graph, view, visible, t } = useExplorer()
  const facets = useMemo(() => facetsOf(graph, view, visible), [graph, view, visible])
  const panel = useFocusBack<HTMLElement>(`#${LEGEND_OPENER}`)
  const more = useRef<HTMLDivElement>(null)
  return (
    <aside ref={panel} className="panel legend" aria-label={t('action.filters')}>
      <div className="panel-bar">
        <span className="panel-title">{t('action.filters')}</span>
        <IconButton icon="close" label={t('action.close')} onClick={onClose} />
      </div>
      <div className="panel-scroll">
        <ExamFilter />
        <Kinds counts={facets.kinds} />
        <Families counts={facets.families} />
        <Relations counts={facets.relations} />
        <Disclosure className="legend-more" defaultExpanded={false} onExpandedChange={(open) => open && showMore(more)}>
          <Heading level={2}>
            <Button slot="trigger" className="legend-toggle">
              <Icon name="chevron" /> {t('legend.more')}
            </Button>
          </Heading>
          <DisclosurePanel ref={more}>
            <MoreFilters facets={facets} />
          </DisclosurePanel>
        </Disclosure>
      </div>
      <LegendFoot />
    </aside>
  )
}

/** What has been opened below the fold would not be seen to be there. */
function showMore(panel: React.RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    const scroller = panel.current?.closest<HTMLElement>('.panel-scroll')
    if (scroller && panel.current) scrollWithin(scroller, panel.current, 'nearest')
  })
}
