import type { Language } from '@cloudlore/graph'
import { en } from './en.ts'
import type { MessageKey, Messages } from './en.ts'
import { ko } from './ko.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ko }

export type Values = Readonly<Record<string, string | number>>
/** The words for a key in the chosen language, with values put in. */
export type Translate = (key: MessageKey, values?: Values) => string

export function translator(language: Language): Translate {
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)),
      MESSAGES[language][key],
    )
}

/** Korean for a browser that asks for it first, else English. */
export function languageOf(browserLanguage: string): Language {
  return browserLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}
