import { useEffect, useState } from 'react'
import type { Language } from '@cloudlore/graph'
import { languageOf } from '../i18n/translate.ts'
import type { ThemeName } from '../visual/theme.ts'

/** What a person likes, kept in this browser; not part of the view that a link shares. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeName
  readonly toggleLanguage: () => void
  readonly toggleTheme: () => void
}

const LANGUAGE_KEY = 'cloudlore.language'
const THEME_KEY = 'cloudlore.theme'

/** Language by the browser and theme by the system, until the person chooses. */
export function usePreferences(): Preferences {
  const systemTheme = useSystemTheme()
  const [chosenTheme, setTheme] = useState(() => asTheme(read(THEME_KEY)))
  const [language, setLanguage] = useState(() => asLanguage(read(LANGUAGE_KEY)) ?? languageOf(navigator.language))
  const theme = chosenTheme ?? systemTheme

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return {
    language,
    theme,
    toggleLanguage: () => {
      const next = language === 'ko' ? 'en' : 'ko'
      write(LANGUAGE_KEY, next)
      setLanguage(next)
    },
    toggleTheme: () => {
      const next = theme === 'dark' ? 'light' : 'dark'
      write(THEME_KEY, next)
      setTheme(next)
    },
  }
}

function useSystemTheme(): ThemeName {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const follow = (): void => setDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return dark ? 'dark' : 'light'
}

function asTheme(value: string | null): ThemeName | null {
  return value === 'dark' || value === 'light' ? value : null
}

function asLanguage(value: string | null): Language | null {
  return value === 'ko' || value === 'en' ? value : null
}

/** Storage may be forbidden; then a choice lasts as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}
