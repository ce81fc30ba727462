import type { Language } from '@cloudlore/graph'
import { en } from './en.ts'
import type { MessageKey, Messages } from './en.ts'
import { ko } from './ko.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ko }

export type Values = Readonly<Record<string, string | number>>
/** The words for a key in the chosen language, with values put in. */
export type Translate = (key: MessageKey, values?: Values) => string

export function translator(language: Language): Translate {
  return (key, values = {}) => filled(MESSAGES[language][key], values)
}

const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** In one pass: a value may come from notes and look like a place itself. */
function filled(message: string, values: Values): string {
  return message.replace(PLACE, (place: string, ...[name, one, other]: (string | undefined)[]) => {
    const value = values[name ?? '']
    if (value === undefined) return place
    if (one === undefined || other === undefined) return String(value)
    return value === 1 ? one : other
  })
}

/** Korean for a browser that asks for it first, else English. */
export function languageOf(browserLanguage: string): Language {
  return browserLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}
