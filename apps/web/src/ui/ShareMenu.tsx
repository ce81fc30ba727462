import { Suspense, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { copyText } from './copy-text.ts'
import { ExportDialog } from './dialogs.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'

interface ShareMenuProps {
  readonly onSavePicture: () => void
  readonly onSaveDrawing: () => void
  readonly onHelp: () => void
}

/** The view as a link, as a picture, and in the formats of other programs. */
export function ShareMenu({ onSavePicture, onSaveDrawing, onHelp }: ShareMenuProps) {
  const { t, view, say } = useExplorer()
  const [exporting, setExporting] = useState(false)
  const copyLink = async (): Promise<void> => {
    const copied = await copyText(location.href)
    if (copied) say({ title: t('action.copied'), lines: [t('action.copiedHint')] })
    else say({ title: t('answer.notCopied'), lines: [location.href] })
  }
  return (
    <>
      <MenuTrigger>
        <Button className="share-button" aria-label={t('action.share')}>
          <Icon name="share" />
          <span className="share-word">{t('action.shareShort')}</span>
        </Button>
        <Popover className="menu" placement="bottom end">
          <Menu>
            <MenuItem className="menu-item" onAction={() => void copyLink()}>
              <Icon name="link" /> {t('action.copyLink')}
            </MenuItem>
            {view.page === 'map' && (
              <MenuItem className="menu-item" onAction={onSavePicture}>
                <Icon name="picture" /> {t('action.png')}
              </MenuItem>
            )}
            {view.page === 'map' && (
              <MenuItem className="menu-item" onAction={onSaveDrawing}>
                <Icon name="picture" /> {t('action.svg')}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={() => setExporting(true)}>
              <Icon name="download" /> {t('action.export')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={onHelp}>
              <Icon name="keys" /> {t('help.open')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {exporting && (
        <Suspense>
          <ExportDialog onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </>
  )
}
