import icon from '../icon.svg'
import { isUnfiltered, PAGES } from '../view/view-state.ts'
import type { ViewControl } from '../view/use-view.ts'
import { useExplorer } from './explorer-context.ts'
import { IconButton } from './IconButton.tsx'
import { LEGEND_OPENER } from './Legend.tsx'
import { QuestionBox } from './QuestionBox.tsx'
import { ShareMenu } from './ShareMenu.tsx'
import type { Preferences } from './use-preferences.ts'

interface TopBarProps {
  readonly control: ViewControl
  readonly preferences: Preferences
  readonly onSavePicture: () => void
  readonly onSaveDrawing: () => void
  readonly onHelp: () => void
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
      {/* Apart, as a narrow bar has them in another row. */}
      <div className="bar-end">
        <div className="history">
          <IconButton icon="undo" label={t('action.undo')} disabled={!control.canUndo} onClick={control.undo} />
          <IconButton icon="redo" label={t('action.redo')} disabled={!control.canRedo} onClick={control.redo} />
        </div>
        <div className="tools">
          <IconButton
            icon="filter"
            label={t('action.filters')}
            id={LEGEND_OPENER}
            aria-pressed={legendOpen}
            data-active={!isUnfiltered(view)}
            onClick={onToggleLegend}
          />
          <ShareMenu {...pictures} />
          <IconButton
            icon={nextTheme === 'dark' ? 'moon' : 'sun'}
            label={t(`action.theme.${nextTheme}`)}
            onClick={preferences.toggleTheme}
          />
          <button
            type="button"
            className="language"
            lang={preferences.language === 'ko' ? 'en' : 'ko'}
            title={t('action.language')}
            onClick={preferences.toggleLanguage}
          >
            <span className="language-name">{t('action.languageShort')}</span>
            <span className="language-sign">{t('action.languageSign')}</span>
          </button>
        </div>
      </div>
    </header>
  )
}
