import type { Affinities } from './form.ts'

/** What cloud financial management services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const cloudFinancialManagementAffinities: Affinities = {
  'aws-marketplace': {
    uses: ['iam'],
    generic: ['ami', 'data-exchange', 'ec2', 'ecr', 'sagemaker'],
  },
  'aws-support-api': {
    'sends-to': ['cloudwatch-events', 'eventbridge'],
    uses: ['iam'],
  },
  'aws-support-plans': {
    generic: ['aws-support-api', 'incident-detection-and-response', 'shield-advanced'],
  },
  billing: {
    uses: ['iam', 'sns', 'tags'],
    generic: ['reserved-instances', 'savings-plans'],
  },
  'billing-alarms': {
    'sends-to': ['sns'],
    uses: ['cloudwatch'],
  },
  'billing-conductor': {
    uses: ['organizations'],
  },
  'billing-data-exports': {
    'stores-in': ['s3'],
  },
  'billing-transfer': {
    uses: ['organizations'],
  },
  'budget-actions': {
    uses: ['iam', 'iam-roles', 'ssm-automation', 'ssm-documents'],
    manages: ['ec2', 'iam-policies', 'rds', 'scp'],
  },
  budgets: {
    triggers: ['lambda'],
    'sends-to': ['chatbot', 'cloudwatch-alarms', 'ext:slack', 'sns'],
    'reads-from': ['cost-and-usage-reports'],
    uses: ['cost-explorer', 'iam', 'iam-roles', 'organizations', 'tags'],
    manages: ['iam-policies', 'scp'],
    monitors: [
      'billing', 'cost-allocation-tags', 'dynamodb', 'ec2', 'elasticache', 'opensearch', 'rds', 'redshift',
      'reserved-instances', 's3', 'savings-plans',
    ],
  },
  'cost-allocation-tags': {
    uses: ['cloudformation', 'resource-groups', 'tag-editor', 'tags'],
    generic: ['ec2', 'organizations'],
  },
  'cost-and-usage-reports': {
    'stores-in': ['s3'],
    uses: ['cost-allocation-tags', 'cost-categories', 'glue', 'iam', 'organizations', 's3-bucket-policies', 'tags'],
    monitors: ['ec2', 'reserved-instances', 'savings-plans'],
  },
  'cost-anomaly-detection': {
    'sends-to': ['chatbot', 'eventbridge', 'sns'],
    uses: ['cost-explorer', 'tags'],
    monitors: ['billing'],
  },
  'cost-categories': {
    generic: ['budgets', 'cost-explorer'],
  },
  'cost-explorer': {
    'reads-from': ['billing', 'cost-and-usage-reports'],
    uses: ['compute-optimizer', 'cost-allocation-tags', 'iam', 'tags'],
    monitors: [
      'dynamodb', 'ec2', 'elasticache', 'lambda', 'organizations', 'rds', 'redshift', 'reserved-instances', 's3',
      'savings-plans', 'spot-instances',
    ],
  },
  'cost-optimization-hub': {
    'reads-from': ['compute-optimizer', 'reserved-instances', 'savings-plans', 'trusted-advisor'],
    uses: ['cost-explorer', 'organizations'],
  },
  'marketplace-metering-service': {
    monitors: ['ec2', 'ecs'],
  },
  'marketplace-private-marketplace': {
    protects: ['organizations'],
  },
  'price-list-api': {
    generic: ['ec2', 'sns'],
  },
  'pricing-calculator': {
    generic: ['ec2'],
  },
  'support-app-slack': {
    uses: ['aws-support-api', 'ext:slack'],
  },
}
