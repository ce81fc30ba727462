const KEY = 'cloudlore.questions'
const MOST = 8

/** Questions that were asked in this browser, the latest first. Empty where storage is forbidden. */
export function askedBefore(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Puts a question first. */
export function rememberQuestion(question: string): void {
  const others = askedBefore().filter((other) => other !== question)
  try {
    localStorage.setItem(KEY, JSON.stringify([question, ...others].slice(0, MOST)))
  } catch {
    return
  }
}
