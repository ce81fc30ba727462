import type { Verb } from '@cloudlore/graph'

/**
 * What some entities are for, whatever the sentence: CloudWatch watches, WAF guards, KMS is used. Tells the verb and the
 * direction where a sentence leaves them open ("CloudWatch와 RDS", "protected by both Shield and WAF").
 */
export interface Habit {
  readonly id: string
  readonly verb: Verb
  /** The side of the relation that these entities stand on. */
  readonly side: 'actor' | 'acted'
  readonly ids: readonly string[]
}

export const HABITS: readonly Habit[] = [
  {
    id: 'watches',
    verb: 'monitors',
    side: 'actor',
    ids: [
      'cloudwatch', 'cloudwatch-metrics', 'cloudwatch-agent', 'cloudtrail', 'cloudtrail-data-events', 'cloudtrail-management-events', 'cloudtrail-insights',
      'config', 'config-rules', 'guardduty', 'inspector', 'macie', 'detective', 'trusted-advisor', 'compute-optimizer', 'x-ray', 'vpc-flow-logs',
      'iam-access-analyzer', 'health-dashboard', 'budgets', 'elb-health-checks', 'route-53-health-checks', 'cloudwatch-synthetics', 'lambda-insights',
      'container-insights', 'cost-explorer', 'security-hub', 'audit-manager', 'devops-guru', 'rds-enhanced-monitoring', 'rds-performance-insights', 'ssm-inventory',
    ],
  },
  {
    id: 'alarms',
    verb: 'monitors',
    side: 'actor',
    ids: ['cloudwatch-alarms', 'cloudwatch-composite-alarms'],
  },
  {
    id: 'guards',
    verb: 'protects',
    side: 'actor',
    ids: [
      'waf', 'shield', 'shield-advanced', 'security-groups', 'network-acls', 'network-firewall', 'firewall-manager', 'iam-policies', 's3-bucket-policies',
      'scp', 'cloudfront-oac', 'backup-vault-lock', 's3-object-lock', 'control-tower-guardrails', 'backup',
    ],
  },
  {
    id: 'lends',
    verb: 'uses',
    side: 'acted',
    ids: [
      'kms', 'iam', 'iam-roles', 'acm', 'cloudhsm', 'sts', 'secrets-manager', 'tags', 'ssm-agent', 'elastic-ip', 'eni', 'ebs', 'vpc', 'ami',
      'kms-customer-managed-keys', 'mfa', 'iam-users', 'vpc-endpoints', 'lambda-layers',
    ],
  },
  {
    id: 'keeps',
    verb: 'stores-in',
    side: 'acted',
    ids: ['s3', 's3-glacier', 'ssm-parameter-store', 'backup-vaults', 'ecr', 's3-standard-ia'],
  },
  {
    id: 'listens',
    verb: 'sends-to',
    side: 'acted',
    ids: ['sns', 'sqs', 'cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'sqs-dead-letter-queues', 'elb-target-groups'],
  },
  {
    id: 'spreads',
    verb: 'sends-to',
    side: 'actor',
    ids: ['alb', 'nlb', 'gwlb', 'clb', 'elb', 'cloudfront', 'route-53', 'global-accelerator', 'datasync', 'dms', 'kinesis-data-firehose', 'sns', 'cloudwatch-logs-subscriptions'],
  },
  {
    id: 'reacts',
    verb: 'triggers',
    side: 'actor',
    ids: ['eventbridge', 'eventbridge-rules', 'eventbridge-scheduler', 's3-event-notifications', 'cloudwatch-events', 'step-functions', 'auto-scaling-lifecycle-hooks', 'lambda-event-source-mappings'],
  },
  {
    id: 'runs',
    verb: 'triggers',
    side: 'acted',
    ids: ['lambda', 'ssm-automation', 'ssm-run-command', 'step-functions', 'codebuild', 'codepipeline'],
  },
  {
    id: 'builds',
    verb: 'manages',
    side: 'actor',
    ids: [
      'cloudformation', 'elastic-beanstalk', 'auto-scaling', 'systems-manager', 'ssm-automation', 'ssm-run-command', 'ssm-patch-manager', 'ec2-image-builder',
      'organizations', 'control-tower', 'opsworks', 'service-catalog', 'data-lifecycle-manager', 'spot-fleet', 'application-auto-scaling', 'codedeploy', 's3-lifecycle', 'resource-groups', 'cloudformation-nested-stacks',
    ],
  },
  {
    id: 'asks',
    verb: 'reads-from',
    side: 'actor',
    ids: ['athena', 'quicksight', 'redshift', 'opensearch', 'cloudwatch-dashboards', 'cloudwatch-logs-insights', 'glue', 'emr', 's3-select'],
  },
]
