import { useExplorer } from './explorer-context.ts'

/** Says that the server is gone and what still works; goes away by itself. */
export function ConnectionBanner() {
  const { t } = useExplorer()
  return (
    <p className="connection-banner" role="status">
      {t('connection.lost')}
    </p>
  )
}
