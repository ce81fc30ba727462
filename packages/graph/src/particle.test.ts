import { expect, test } from 'vitest'
import { withParticle } from './particle.ts'

test.each([
  ['람다', 'object', '람다를'],
  ['베드록', 'object', '베드록을'],
  ['포털', 'to', '포털로'],
  ['베드록', 'to', '베드록으로'],
  ['람다', 'with', '람다와'],
  ['EventBridge', 'topic', 'EventBridge는'],
  ['SSM Automation', 'object', 'SSM Automation을'],
  ['Systems Manager', 'topic', 'Systems Manager는'],
  ['SSM', 'topic', 'SSM은'],
  ['SNS', 'to', 'SNS로'],
  ['SQL', 'object', 'SQL을'],
  ['S3', 'object', 'S3를'],
  ['EC2', 'subject', 'EC2가'],
  ['Route 53', 'object', 'Route 53을'],
  ['Lambda layers', 'subject', 'Lambda layers가'],
  ['Elastic Beanstalk', 'with', 'Elastic Beanstalk와'],
  ['DynamoDB table', 'to', 'DynamoDB table로'],
  ['AWS Backup', 'object', 'AWS Backup을'],
  ['S3 bucket', 'topic', 'S3 bucket은'],
  ['Amazon Connect', 'topic', 'Amazon Connect는'],
  ['KMS (key)', 'object', 'KMS (key)를'],
  ['Lambda', 'in', 'Lambda에'],
  ['', 'topic', '는'],
] as const)('"%s" takes its %s particle: %s', (name, particle, expected) => {
  expect(withParticle(name, particle)).toBe(expected)
})
