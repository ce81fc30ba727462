import { describe, expect, test } from 'vitest'
import { createExtractor } from '../extract.ts'
import { TEST_CATALOG } from '../test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const said = (text: string) =>
  extract({ path: 'n.md', text }).claims.map((claim) =>
    [claim.source, claim.evidence.verb, 'target' in claim && claim.target].join(' '),
  )

describe('what happens in a place makes something run', () => {
  test.each([
    ['S3에 파일이 올라오면 Lambda가 실행된다.'],
    ['S3 버킷에 파일이 생성될 때마다 Lambda 함수를 호출한다.'],
    ['When a file lands in S3, Lambda is triggered.'],
    ['Whenever a file is uploaded to S3, Lambda runs.'],
    ['# Lambda\n\n- S3에 파일이 생성될 때마다 트리거된다.\n'],
    ['S3에 파일이 올라오면 람다가 돌아간다.'],
    ['S3에 객체가 생기면 Lambda 함수가 동작합니다.'],
    ['Lambda runs when a file is uploaded to S3.'],
    ['Lambda fires as soon as an object lands in S3.'],
    ['Lambda is triggered on upload to S3.'],
    ['# Lambda\n\n- runs when a file is uploaded to S3\n'],
  ])('%j', (text) => {
    expect(said(text)).toEqual(['s3 triggers lambda'])
  })

  test('unless another does it', () => {
    expect(said('S3에 파일이 올라오면 EventBridge가 Lambda를 호출한다.')).toEqual(['eventbridge triggers lambda'])
    expect(
      said('S3에 태그를 붙이면 KMS가 CloudTrail만 실행할 수 있다.').filter((claim) => claim.startsWith('s3')),
    ).toEqual([])
  })
})
