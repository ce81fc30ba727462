import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { languageOf, translator } from './translate.ts'

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('the words of the interface', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en))
  })

  it('name the same values in both languages', () => {
    const places = (messages: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, placeholders(text)]))
    expect(places(ko)).toEqual(places(en))
  })

  it('are never empty', () => {
    expect(Object.entries({ ...en, ...ko }).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('translator', () => {
  it('puts values in as they are', () => {
    expect(translator('en')('box.ask', { text: '$& {text}' })).toBe('Ask “$& {text}”')
    expect(translator('ko')('action.more', { count: 3 })).toBe('3개 더 보기')
    expect(translator('en')('answer.noPath', { from: '{to}', to: 'S3' })).toContain('from {to} to S3')
  })

  it('puts the word that goes with a number', () => {
    const t = translator('en')
    expect([0, 1, 2].map((count) => t('limits.count', { count }))).toEqual(['0 limits', '1 limit', '2 limits'])
  })
})

describe('languageOf', () => {
  it('follows the browser', () => {
    expect(languageOf('ko-KR')).toBe('ko')
    expect(languageOf('de')).toBe('en')
  })
})
