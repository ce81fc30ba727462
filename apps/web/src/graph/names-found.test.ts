import { expect, it } from 'vitest'
import { namesFound } from './names-found.ts'

it('finds names as words, before Korean particles too', () => {
  const quotes = ['A lambda reads SQS.', '람다가 이벤트브릿지를 쓴다', 'ECSlike']
  expect(namesFound(quotes, ['AWS Lambda', 'Lambda', '람다', 'ECS', '이벤트브릿지', 'LAMBDA'])).toEqual([
    'Lambda',
    '람다',
    '이벤트브릿지',
  ])
})
