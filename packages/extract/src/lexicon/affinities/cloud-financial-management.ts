import type { Affinities } from './form.ts'

/** What cloud financial management services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const cloudFinancialManagementAffinities: Affinities = {
  'billing-alarms': {
    'sends-to': ['sns'],
    uses: ['cloudwatch'],
  },
  'billing-conductor': {
    uses: ['organizations'],
  },
  'budget-actions': {
    uses: ['iam-roles', 'ssm-automation'],
    manages: ['ec2', 'iam-policies', 'rds', 'scp'],
  },
  budgets: {
    triggers: ['lambda'],
    'sends-to': ['chatbot', 'sns'],
    uses: ['cost-explorer', 'iam-roles', 'organizations', 'tags'],
    manages: ['iam-policies', 'scp'],
    monitors: ['ec2', 'rds', 'reserved-instances', 's3', 'savings-plans'],
  },
  'cost-allocation-tags': {
    uses: ['tags'],
    generic: ['budgets', 'ec2', 'organizations'],
  },
  'cost-and-usage-reports': {
    'sends-to': ['redshift'],
    'stores-in': ['s3'],
    uses: ['cost-allocation-tags', 'organizations', 'tags'],
  },
  'cost-anomaly-detection': {
    'sends-to': ['chatbot', 'sns'],
    uses: ['cost-explorer', 'tags'],
  },
  'cost-explorer': {
    'reads-from': ['cost-and-usage-reports'],
    uses: ['cost-allocation-tags', 'tags'],
    monitors: ['ec2', 'organizations', 'rds', 'reserved-instances', 's3', 'savings-plans'],
  },
  'cost-optimization-hub': {
    'reads-from': ['compute-optimizer'],
    uses: ['cost-explorer', 'organizations'],
  },
  'pricing-calculator': {
    generic: ['ec2'],
  },
}
