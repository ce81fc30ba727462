import { expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { linkText } from './naming.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

function names(text: string, headings: readonly string[] = []): string[] {
  const above = headings.map((id) => new Set([id]))
  return linkText(text, { topics: above, headings: above, named: new Set() }, tools).map(({ id }) => id)
}

test('a name is read by what its sentence names before what the headings name', () => {
  expect(names('EC2의 인스턴스', ['rds'])).toEqual(['ec2', 'ec2'])
  expect(names('The instance of EC2', ['rds'])).toEqual(['ec2', 'ec2'])
})

test('where something goes does not say what it is, if the heading does', () => {
  expect(names('인스턴스를 EC2로 옮긴다', ['rds'])).toEqual(['rds', 'ec2'])
  expect(names('인스턴스 moves to EC2', ['rds'])).toEqual(['rds', 'ec2'])
  expect(names('인스턴스를 EC2로 옮긴다', ['sns', 'rds'])).toEqual(['ec2', 'ec2'])
  expect(names('인스턴스를 EC2로 옮긴다')).toEqual(['ec2', 'ec2'])
})

test('people who look after a service are not the service', () => {
  expect(['The SNS team uses EC2', 'SNS팀이 EC2를 쓴다', 'SNS 담당자가 EC2를 쓴다'].map((text) => names(text))).toEqual(
    [['ec2'], ['ec2'], ['ec2']],
  )
  expect(names('SNS to Teams and EC2')).toEqual(['sns', 'ec2'])
})
