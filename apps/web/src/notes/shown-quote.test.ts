import { describe, expect, it } from 'vitest'
import { shownQuote } from './shown-quote.ts'

describe('shownQuote', () => {
  it.each([
    ['**_중요 : SQS는 풀 방식이다._**', '중요 : SQS는 풀 방식이다.'],
    ['Lambda *triggers* **SNS**, ***always***.', 'Lambda triggers SNS, always.'],
    ['__Lambda__ writes to _S3_', 'Lambda writes to S3'],
    ['`aws s3 cp` copies to **S3**', 'aws s3 cp copies to S3'],
    ['``a ` b`` is code', 'a ` b is code'],
    ['~~A message can be at most 256 KB.~~', 'A message can be at most 256 KB.'],
    ['[EventBridge](https://example.com/a_(b)) triggers [Lambda](x "y")', 'EventBridge triggers Lambda'],
    ['![a map](map.png) of [[vpc|the VPC]] and [[s3]]', 'a map of the VPC and s3'],
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['**SQS**는 큐이고 **SNS**는 토픽이다', 'SQS는 큐이고 SNS는 토픽이다'],
  ])('%s is read as %s', (quote, shown) => {
    expect(shownQuote(quote)).toBe(shown)
  })

  it('leaves out what opens here and closes in another sentence, or the other way round', () => {
    expect(shownQuote('**_중요 : 큐는 하나다.')).toBe('중요 : 큐는 하나다.')
    expect(shownQuote('큐는 하나다._**')).toBe('큐는 하나다.')
  })

  it.each([
    'arn:aws:s3:::bucket/* and *.example.com',
    'max_receive_count is 3 * 5',
    '2 ** 3 is 8',
    'from 1~3 to 4~5 days',
    'a [note] (in brackets) and a ] alone',
    '[not](closed',
    '| Timeout | 15 minutes |',
    'one ` tick',
  ])('%s stays as it is', (quote) => {
    expect(shownQuote(quote)).toBe(quote)
  })

  it('leaves code as it is written', () => {
    expect(shownQuote('`**kwargs**` and `a_b_`')).toBe('**kwargs** and a_b_')
  })

  it('goes once through whatever it is given', () => {
    for (const piece of ['[](', '[[', '`', '*a', '_ _', '**', ']', '\\', '](a', '[[|', '[x](y) ', '``']) {
      expect(shownQuote(piece.repeat(20_000)).length).toBeLessThanOrEqual(piece.length * 20_000)
    }
  })
})
