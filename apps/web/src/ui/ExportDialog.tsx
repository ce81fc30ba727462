import { useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { EXPORT_FORMATS } from '@cloudlore/graph/export-formats'
import type { ExportFormat } from '@cloudlore/graph/export-formats'
import { shownGraph } from '../graph/shown-graph.ts'
import { useExplorer } from './explorer-context.ts'
import { DialogFrame } from './DialogFrame.tsx'
import { saveBlob } from './save-blob.ts'

interface ExportDialogProps {
  readonly onClose: () => void
}

const EXTENTS = ['view', 'whole'] as const
type Extent = (typeof EXTENTS)[number]

/** Takes what is shown, or the whole graph, away in a format of other programs. Written in the page; nothing is sent. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const { graph, base, visible, t } = useExplorer()
  const [saved, setSaved] = useState<string | null>(null)
  const [extent, setExtent] = useState<Extent>('view')
  const save = async (format: ExportFormat): Promise<void> => {
    const { exportFile } = await import('../graph/export-file.ts')
    const wanted = extent === 'view' ? shownGraph(graph, visible) : base
    const { name, blob } = exportFile(wanted, format, extent === 'view' ? 'cloudlore-view' : 'cloudlore-graph')
    saveBlob(blob, name)
    // It stays open: who takes one format away may want another.
    setSaved(name)
  }
  const count = (which: Extent): string =>
    which === 'view'
      ? t('export.count', { nodes: visible.nodes.size, edges: visible.edges.size })
      : t('export.count', { nodes: base.order, edges: base.size })
  return (
    <DialogFrame title={t('export.title')} onClose={onClose}>
      <RadioGroup
        className="export-extent"
        aria-label={t('export.extent')}
        value={extent}
        onChange={(value) => setExtent(EXTENTS.find((each) => each === value) ?? 'view')}
      >
        {EXTENTS.map((each) => (
          <RadioField key={each} value={each}>
            <RadioButton className="export-choice">
              <strong>{t(`export.${each}`)}</strong>
              <span className="quiet">{count(each)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <ul className="export-formats" aria-label={t('export.formats')}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="export-format" onClick={() => void save(format)}>
              <strong>{t(`format.${format}`)}</strong>
              <span className="quiet">{t(`format.${format}.for`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="export-saved" role="status">
        {saved !== null && t('export.saved', { name: saved })}
      </p>
    </DialogFrame>
  )
}
