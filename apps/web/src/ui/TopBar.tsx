import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { GRAPH_URL } from '../api/api.ts'
import icon from '../icon.svg'
import { PAGES } from '../view/view-state.ts'
import type { ViewControl } from '../view/use-view.ts'
import { useExplorer } from './explorer-context.ts'
import { Icon } from './Icon.tsx'
import { QuestionBox } from './QuestionBox.tsx'
import type { Preferences } from './use-preferences.ts'

interface TopBarProps {
  readonly control: ViewControl
  readonly preferences: Preferences
  readonly onSavePicture: () => void
  readonly onSaveDrawing: () => void
  readonly onStartOver: () => void
  readonly onToggleLegend: () => void
  readonly legendOpen: boolean
}

export function TopBar({ control, preferences, onStartOver, onToggleLegend, legendOpen, ...pictures }: TopBarProps) {
  const { t, view, dispatch, theme } = useExplorer()
  const nextTheme = theme.name === 'dark' ? 'light' : 'dark'
  return (
    <header className="top-bar">
      <button type="button" className="brand" onClick={onStartOver} title={t('action.startOver')}>
        <img src={icon} alt="" width="26" height="26" />
        <span>Cloudlore</span>
      </button>
      <nav className="pages" aria-label={t('page.label')}>
        {PAGES.map((page) => (
          <button
            key={page}
            type="button"
            className="page-tab"
            aria-current={view.page === page ? 'page' : undefined}
            onClick={() => dispatch({ type: 'open-page', page })}
          >
            {t(`page.${page}`)}
          </button>
        ))}
      </nav>
      <QuestionBox />
      <div className="tools">
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.filters')}
          title={t('action.filters')}
          aria-pressed={legendOpen}
          onClick={onToggleLegend}
        >
          <Icon name="filter" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.undo')}
          title={t('action.undo')}
          disabled={!control.canUndo}
          onClick={control.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('action.redo')}
          title={t('action.redo')}
          disabled={!control.canRedo}
          onClick={control.redo}
        >
          <Icon name="redo" />
        </button>
        <ShareMenu {...pictures} />
        <button
          type="button"
          className="icon-button"
          aria-label={t(`action.theme.${nextTheme}`)}
          title={t(`action.theme.${nextTheme}`)}
          onClick={preferences.toggleTheme}
        >
          <Icon name={nextTheme === 'dark' ? 'moon' : 'sun'} />
        </button>
        <button
          type="button"
          className="language"
          lang={preferences.language === 'ko' ? 'en' : 'ko'}
          title={t('action.language')}
          onClick={preferences.toggleLanguage}
        >
          {t('action.languageShort')}
        </button>
      </div>
    </header>
  )
}

function ShareMenu({ onSavePicture, onSaveDrawing }: Pick<TopBarProps, 'onSavePicture' | 'onSaveDrawing'>) {
  const { t, view, say } = useExplorer()
  const copyLink = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => say({ title: t('action.copied'), lines: [] }),
      () => say({ title: t('answer.notCopied'), lines: [] }),
    )
  }
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('action.share')}>
        <Icon name="share" />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu>
          <MenuItem className="menu-item" onAction={copyLink}>
            {t('action.copyLink')}
          </MenuItem>
          <MenuItem className="menu-item" href={GRAPH_URL} download="cloudlore-graph.json">
            {t('action.json')}
          </MenuItem>
          {view.page === 'map' && (
            <MenuItem className="menu-item" onAction={onSavePicture}>
              {t('action.png')}
            </MenuItem>
          )}
          {view.page === 'map' && (
            <MenuItem className="menu-item" onAction={onSaveDrawing}>
              {t('action.svg')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
