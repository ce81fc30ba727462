import type { Affinities } from './form.ts'

/** What database services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const databaseAffinities: Affinities = {
  aurora: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles', 'kms', 'private-subnets', 'rds-performance-insights', 'vpc'],
  },
  'aurora-activity-streams': {
    'sends-to': ['kinesis-data-streams'],
    uses: ['kms'],
  },
  'aurora-backups': {
    'stores-in': ['s3'],
  },
  'aurora-cloning': {
    generic: ['aurora-storage'],
  },
  'aurora-failover': {
    manages: ['aurora-read-replicas', 'aurora-writer-endpoint'],
  },
  'aurora-global-database': {
    uses: ['aurora-storage', 'kms'],
    generic: ['route-53'],
  },
  'aurora-invoke-lambda': {
    triggers: ['lambda'],
    uses: ['iam-roles'],
  },
  'aurora-machine-learning': {
    uses: ['bedrock', 'comprehend', 'iam-roles', 'sagemaker'],
  },
  'aurora-mysql': {
    triggers: ['lambda'],
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'aurora-postgresql': {
    triggers: ['lambda'],
    'stores-in': ['s3'],
    generic: ['bedrock-knowledge-bases'],
  },
  'aurora-reader-endpoint': {
    'sends-to': ['aurora-read-replicas'],
  },
  'aurora-replica-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-metrics'],
    manages: ['aurora-read-replicas'],
  },
  'aurora-serverless': {
    uses: ['rds-data-api', 'secrets-manager', 'vpc'],
    generic: ['lambda'],
  },
  'aurora-zero-etl': {
    'sends-to': ['redshift'],
  },
  dax: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['dynamodb-items'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
    generic: ['ec2', 'lambda'],
  },
  documentdb: {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['iam-roles', 'kms', 'private-subnets', 'vpc'],
  },
  'documentdb-change-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  'documentdb-elastic-clusters': {
    uses: ['kms'],
  },
  dynamodb: {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-streams'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['elasticache'],
  },
  'dynamodb-auto-scaling': {
    uses: ['application-auto-scaling', 'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics', 'iam-roles'],
    manages: ['dynamodb-capacity-units', 'dynamodb-gsi', 'dynamodb-provisioned-capacity'],
  },
  'dynamodb-contributor-insights': {
    'sends-to': ['cloudwatch'],
  },
  'dynamodb-export-to-s3': {
    'stores-in': ['s3'],
    uses: ['dynamodb-point-in-time-recovery'],
    generic: ['athena', 'glue'],
  },
  'dynamodb-fine-grained-access-control': {
    uses: ['cognito', 'cognito-identity-pools', 'iam', 'iam-policies', 'web-identity-federation'],
  },
  'dynamodb-global-tables': {
    uses: ['dynamodb-streams', 'iam-service-linked-roles'],
    generic: ['route-53'],
  },
  'dynamodb-gsi': {
    uses: ['dynamodb-capacity-units'],
  },
  'dynamodb-import-from-s3': {
    'reads-from': ['s3'],
  },
  'dynamodb-kinesis-streams': {
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams'],
    generic: ['kinesis-data-analytics'],
  },
  'dynamodb-sse': {
    uses: ['kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys'],
  },
  'dynamodb-streams': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-streams'],
    generic: ['dynamodb-ttl'],
  },
  'dynamodb-ttl': {
    manages: ['dynamodb-items'],
    generic: ['lambda'],
  },
  'dynamodb-zero-etl': {
    'sends-to': ['opensearch', 'redshift'],
  },
  elasticache: {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'sns'],
    'reads-from': ['rds'],
    uses: ['iam', 'iam-roles', 'kms', 'private-subnets', 'secrets-manager', 'vpc'],
    generic: ['aurora'],
  },
  'elasticache-backups': {
    'stores-in': ['s3'],
  },
  'elasticache-caching-strategies': {
    generic: ['rds'],
  },
  'elasticache-memcached': {
    'sends-to': ['cloudwatch'],
  },
  'elasticache-redis': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['elasticache-redis-auth', 'iam', 'kms', 'security-groups', 'vpc'],
  },
  'elasticache-redis-auth': {
    uses: ['secrets-manager'],
  },
  'elasticache-session-store': {
    generic: ['alb', 'ec2', 'elb', 'elb-sticky-sessions'],
  },
  'elasticache-valkey': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  keyspaces: {
    'sends-to': ['cloudwatch'],
    uses: ['iam', 'kms', 'vpc-endpoints'],
  },
  memorydb: {
    'stores-in': ['s3'],
    uses: ['iam', 'kms', 'security-groups', 'vpc'],
  },
  neptune: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
    generic: ['lambda', 'opensearch'],
  },
  'neptune-ml': {
    'stores-in': ['s3'],
    uses: ['iam-roles', 'sagemaker'],
  },
  'neptune-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  'neptune-workbench': {
    uses: ['sagemaker', 'sagemaker-notebook-instances'],
  },
  qldb: {
    'sends-to': ['cloudwatch', 'kinesis-data-streams'],
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'qldb-streams': {
    'sends-to': ['kinesis-data-streams'],
  },
  rds: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'directory-service', 'ebs', 'iam', 'iam-roles', 'kms', 'managed-microsoft-ad', 'private-subnets', 'vpc',
      'vpc-subnets',
    ],
  },
  'rds-automated-backups': {
    'stores-in': ['s3'],
    generic: ['rds-point-in-time-recovery'],
  },
  'rds-blue-green-deployments': {
    uses: ['aurora'],
  },
  'rds-cloudwatch-metrics': {
    'sends-to': ['cloudwatch', 'cloudwatch-alarms'],
  },
  'rds-cross-region-read-replicas': {
    uses: ['kms', 'rds-automated-backups'],
  },
  'rds-custom': {
    uses: ['ebs', 'ec2', 'iam-instance-profiles', 'kms', 'systems-manager'],
  },
  'rds-data-api': {
    uses: ['iam', 'secrets-manager'],
    generic: ['lambda'],
  },
  'rds-encryption': {
    uses: ['kms', 'kms-customer-managed-keys'],
    protects: ['rds-automated-backups', 'rds-read-replicas', 'rds-snapshots'],
  },
  'rds-enhanced-monitoring': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['iam-roles'],
    generic: ['cloudwatch'],
  },
  'rds-events': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns'],
  },
  'rds-failover': {
    uses: ['route-53'],
    generic: ['rds-events'],
  },
  'rds-iam-authentication': {
    uses: ['iam', 'iam-policies', 'iam-roles', 'sts'],
    generic: ['aurora', 'ec2', 'lambda', 'rds-mysql', 'rds-postgresql'],
  },
  'rds-logs': {
    'sends-to': ['cloudwatch-logs'],
    generic: ['cloudwatch-logs-metric-filters'],
  },
  'rds-multi-az': {
    uses: ['rds-failover'],
    generic: ['rds-events'],
  },
  'rds-mysql': {
    uses: ['vpc'],
    generic: ['dms'],
  },
  'rds-on-outposts': {
    uses: ['outposts'],
  },
  'rds-oracle': {
    uses: ['cloudhsm', 'kms', 's3'],
  },
  'rds-performance-insights': {
    uses: ['kms'],
    generic: ['cloudwatch'],
  },
  'rds-postgresql': {
    'stores-in': ['s3'],
    uses: ['vpc'],
    generic: ['aurora', 'dms'],
  },
  'rds-proxy': {
    'sends-to': ['aurora', 'cloudwatch', 'rds-mysql', 'rds-postgresql'],
    uses: ['iam', 'iam-roles', 'private-subnets', 'rds-iam-authentication', 'secrets-manager', 'vpc'],
  },
  'rds-read-replicas': {
    uses: ['kms', 'rds-automated-backups'],
    generic: ['elasticache', 'quicksight', 'rds-multi-az', 'route-53'],
  },
  'rds-snapshot-export': {
    'stores-in': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['athena'],
  },
  'rds-snapshots': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['kms'],
    generic: ['aurora', 'lambda'],
  },
  'rds-sql-server': {
    uses: ['directory-service', 'kms', 'managed-microsoft-ad', 's3'],
  },
  'rds-storage-auto-scaling': {
    uses: ['cloudwatch'],
  },
  'rds-subnet-groups': {
    uses: ['private-subnets', 'vpc', 'vpc-subnets'],
  },
  'rds-zero-etl': {
    'sends-to': ['redshift'],
  },
  timestream: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam', 'kms'],
  },
  'timestream-for-influxdb': {
    uses: ['vpc'],
  },
  'timestream-scheduled-queries': {
    uses: ['iam-roles'],
  },
}
