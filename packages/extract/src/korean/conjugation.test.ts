import { expect, test } from 'vitest'
import { beginningsOf } from './conjugation.ts'

const texts = (verb: string) => beginningsOf(verb).map(({ text }) => text)

test('endings of one consonant melt into a vowel, and -어 contracts with it', () => {
  expect(texts('보내다')).toEqual(['보내', '보낸', '보낼', '보냄', '보냅', '보냈'])
  expect(texts('울리다')).toEqual(['울리', '울린', '울릴', '울림', '울립', '울려', '울렸'])
  expect(texts('가져오다')).toEqual(['가져오', '가져온', '가져올', '가져옴', '가져옵', '가져와', '가져왔'])
  expect(texts('나누다')).toContain('나눠')
  expect(texts('바뀌다')).toEqual(['바뀌', '바뀐', '바뀔', '바뀜', '바뀝'])
  expect(texts('속하다')).toEqual(['속하', '속한', '속할', '속함', '속합', '속해', '속했'])
})

test('ㅡ falls before a vowel, 르 doubles its ㄹ', () => {
  expect(texts('끄다').slice(-2)).toEqual(['꺼', '껐'])
  expect(texts('모으다').slice(-2)).toEqual(['모아', '모았'])
  expect(texts('흐르다').slice(-2)).toEqual(['흘러', '흘렀'])
  expect(texts('고르다').slice(-2)).toEqual(['골라', '골랐'])
  expect(texts('따르다').slice(-2)).toEqual(['따라', '따랐'])
})

test('ㄹ falls before ㄴ and ㅂ', () => {
  expect(texts('만들다')).toEqual(['만들', '만드는', '만든', '만듭'])
})

test('other consonants stay, but for irregular ㄷ and ㅅ', () => {
  expect(texts('읽다')).toEqual(['읽'])
  expect(texts('싣다')).toEqual(['싣', '실'])
  expect(texts('잇다')).toEqual(['잇', '이어', '이은', '이을', '이으'])
})

test('what stands alone modifies a noun, links clauses or ends a headline', () => {
  const alone = (verb: string) => Object.fromEntries(beginningsOf(verb).map((each) => [each.text, each.alone]))
  expect(alone('던지다')).toEqual({
    던지: null,
    던진: 'adnominal',
    던질: 'adnominal',
    던짐: 'final',
    던집: null,
    던져: 'linking',
    던졌: null,
  })
  expect(alone('보내다')['보내']).toBe('linking')
})
