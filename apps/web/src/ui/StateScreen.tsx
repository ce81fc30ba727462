import type { ApiError } from '../api/api.ts'
import icon from '../icon.svg'
import type { Translate } from '../i18n/translate.ts'
import { TokenForm } from './TokenForm.tsx'
import type { Fetched } from './use-fetched.ts'

interface StateScreenProps {
  readonly loaded: Fetched<unknown>
  readonly t: Translate
  readonly onRetry: () => void
}

/** The page while there is no graph to show: loading, empty, or failed and why. */
export function StateScreen({ loaded, t, onRetry }: StateScreenProps) {
  return (
    <main className="state-screen">
      <img src={icon} alt="" width="56" height="56" className={loaded.status === 'loading' ? 'is-busy' : undefined} />
      <h1>Cloudlore</h1>
      {loaded.status === 'loading' && <p role="status">{t('state.loading')}</p>}
      {loaded.status === 'done' && (
        <>
          <p>{t('state.empty')}</p>
          <p className="quiet">{t('state.emptyHint')}</p>
        </>
      )}
      {loaded.status === 'failed' && loaded.error.code === 'TOKEN_REQUIRED' && <TokenForm t={t} onGiven={onRetry} />}
      {loaded.status === 'failed' && loaded.error.code !== 'TOKEN_REQUIRED' && (
        <div role="alert">
          <p>{t('state.failed')}</p>
          <p className="quiet">{reason(loaded.error, t)}</p>
          <button type="button" className="chip is-primary" onClick={onRetry}>
            {t('action.retry')}
          </button>
        </div>
      )}
    </main>
  )
}

function reason(error: ApiError, t: Translate): string {
  if (error.code === 'lost') return t('state.failedLost')
  if (error.code === 'unexpected') return t('state.failedFormat')
  return t('state.failedServer', { message: error.message })
}
