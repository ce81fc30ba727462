import { useState } from 'react'
import { rememberToken, wasTokenGiven } from '../api/token.ts'
import type { Translate } from '../i18n/translate.ts'

interface TokenFormProps {
  readonly t: Translate
  /** Asks the server again, now with the token. */
  readonly onGiven: () => void
}

/** Asks for the token without which the server shows nothing of the notes. */
export function TokenForm({ t, onGiven }: TokenFormProps) {
  const [token, setToken] = useState('')
  const give = (): void => {
    if (token.trim() === '') return
    rememberToken(token.trim())
    onGiven()
  }
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <label htmlFor="token">{t('token.label')}</label>
      <input
        id="token"
        type="password"
        autoComplete="current-password"
        value={token}
        onChange={({ target }) => setToken(target.value)}
      />
      {wasTokenGiven() && <p role="alert">{t('token.wrong')}</p>}
      <p className="quiet">{t('token.hint')}</p>
      <button type="submit" className="chip is-primary">
        {t('token.give')}
      </button>
    </form>
  )
}
