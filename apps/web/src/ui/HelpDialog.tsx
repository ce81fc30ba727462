import type { MessageKey } from '../i18n/en.ts'
import { useExplorer } from './explorer-context.ts'
import { DialogFrame } from './DialogFrame.tsx'

interface Row {
  /** Keys that do the same, as they are written on a keyboard, or what the pointer does, in words. */
  readonly keys: readonly string[]
  readonly does: MessageKey
}

const ANYWHERE: readonly Row[] = [
  { keys: ['/'], does: 'help.search' },
  { keys: ['Esc'], does: 'help.close' },
  { keys: ['Ctrl Z', '⌘ Z'], does: 'action.undo' },
  { keys: ['Ctrl Shift Z', '⌘ ⇧ Z'], does: 'action.redo' },
  { keys: ['?'], does: 'help.open' },
]
const ON_MAP: readonly Row[] = [
  { keys: ['←', '↑', '→', '↓'], does: 'help.walk' },
  { keys: ['Enter'], does: 'help.read' },
  { keys: ['Shift Enter'], does: 'action.alsoSelect' },
  { keys: ['E'], does: 'action.expand' },
  { keys: ['H'], does: 'action.hide' },
  { keys: ['M'], does: 'help.menu' },
  { keys: ['+', '−'], does: 'help.zoom' },
  { keys: ['0'], does: 'action.fit' },
]
const BY_POINTER: readonly (readonly [gesture: MessageKey, does: MessageKey])[] = [
  ['help.doubleClick', 'action.expand'],
  ['help.rightClick', 'help.menu'],
  ['help.shiftClick', 'action.alsoSelect'],
  ['help.drag', 'action.pin'],
]

interface HelpDialogProps {
  readonly onClose: () => void
}

/** Which keys do what. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const { t } = useExplorer()
  const gestures = BY_POINTER.map(([gesture, does]) => ({ keys: [t(gesture)], does }))
  return (
    <DialogFrame title={t('help.open')} onClose={onClose}>
      <div className="help-columns">
        <Keys title={t('help.onMap')} rows={ON_MAP} />
        <div>
          <Keys title={t('help.anywhere')} rows={ANYWHERE} />
          <Keys title={t('help.byPointer')} rows={gestures} />
        </div>
      </div>
    </DialogFrame>
  )
}

function Keys({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { t } = useExplorer()
  return (
    <section>
      <h3>{title}</h3>
      <dl className="help-keys">
        {rows.map(({ keys, does }) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
