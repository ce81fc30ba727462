const KEY = 'cloudlore.token'

/** The token that the person gave; null: none. It is forgotten with the tab. */
function token(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** True once a token was given: if the server still asks for one, that was the wrong one. */
export const wasTokenGiven = (): boolean => token() !== null

/** Sends a token with every request from now on. */
export function rememberToken(value: string): void {
  try {
    sessionStorage.setItem(KEY, value)
  } catch {
    // A browser that keeps nothing cannot ask a server that wants a token.
  }
}

/** Headers that every request to the server carries. */
export function authorization(): Readonly<Record<string, string>> {
  const given = token()
  return given === null ? {} : { authorization: `Bearer ${given}` }
}
