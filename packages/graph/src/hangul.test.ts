import { expect, test } from 'vitest'
import { finalOf, hasHangul, initialsOf, isInitials } from './hangul.ts'
import { normalise } from './normalise.ts'

test('initial consonants are taken from whole syllables', () => {
  expect(initialsOf('베드록')).toBe('\u1107\u1103\u1105')
  expect(initialsOf('S3버킷')).toBeNull()
  expect(initialsOf('')).toBeNull()
})

test('initials as they are typed are told apart from words', () => {
  expect(isInitials(normalise('ㅂㄷ'))).toBe(true)
  expect(isInitials(normalise('바다'))).toBe(false)
  expect(isInitials('')).toBe(false)
})

test('a syllable ends in a vowel, in ㄹ or in another consonant', () => {
  expect(finalOf('다')).toBe('')
  expect(finalOf('틀')).toBe('ㄹ')
  expect(finalOf('록')).toBe('other')
  expect(finalOf('a')).toBeNull()
})

test('Hangul is found in mixed text', () => {
  expect(hasHangul('S3와 SNS')).toBe(true)
  expect(hasHangul('ㅂ')).toBe(true)
  expect(hasHangul('S3 to SNS')).toBe(false)
})
