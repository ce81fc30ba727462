import type { Affinities } from './form.ts'

/** What database services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const databaseAffinities: Affinities = {
  aurora: {
    triggers: ['lambda'],
    'stores-in': ['s3'],
    uses: ['private-subnets', 'rds-performance-insights', 'vpc'],
  },
  'aurora-activity-streams': {
    'sends-to': ['kinesis-data-streams'],
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
    uses: ['aurora-storage'],
    generic: ['route-53'],
  },
  'aurora-invoke-lambda': {
    triggers: ['lambda'],
  },
  'aurora-machine-learning': {
    uses: ['bedrock', 'comprehend', 'sagemaker'],
  },
  'aurora-mysql': {
    triggers: ['lambda'],
    'reads-from': ['s3'],
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
    manages: ['aurora-read-replicas'],
  },
  'aurora-serverless': {
    uses: ['rds-data-api', 'vpc'],
    generic: ['lambda'],
  },
  'aurora-zero-etl': {
    'sends-to': ['redshift'],
  },
  dax: {
    'reads-from': ['dynamodb-items'],
    uses: ['vpc'],
    generic: ['ec2', 'lambda'],
  },
  documentdb: {
    'stores-in': ['s3'],
    uses: ['private-subnets', 'vpc'],
  },
  'documentdb-change-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  dynamodb: {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-streams'],
    'stores-in': ['s3'],
    generic: ['elasticache'],
  },
  'dynamodb-auto-scaling': {
    uses: ['application-auto-scaling'],
    manages: ['dynamodb-capacity-units', 'dynamodb-gsi', 'dynamodb-provisioned-capacity'],
  },
  'dynamodb-export-to-s3': {
    'stores-in': ['s3'],
    uses: ['dynamodb-point-in-time-recovery'],
    generic: ['athena', 'glue'],
  },
  'dynamodb-global-tables': {
    uses: ['dynamodb-streams'],
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
    'sends-to': ['kinesis-data-firehose', 'sns'],
    'reads-from': ['rds'],
    uses: ['private-subnets', 'vpc'],
    generic: ['aurora'],
  },
  'elasticache-backups': {
    'stores-in': ['s3'],
  },
  'elasticache-caching-strategies': {
    generic: ['rds'],
  },
  'elasticache-redis': {
    'stores-in': ['s3'],
    uses: ['elasticache-redis-auth', 'security-groups', 'vpc'],
  },
  'elasticache-session-store': {
    generic: ['alb', 'ec2', 'elb', 'elb-sticky-sessions'],
  },
  'elasticache-valkey': {
    'stores-in': ['s3'],
  },
  keyspaces: {
    uses: ['vpc-endpoints'],
  },
  memorydb: {
    'stores-in': ['s3'],
    uses: ['security-groups', 'vpc'],
  },
  neptune: {
    'reads-from': ['s3'],
    uses: ['vpc'],
    generic: ['lambda', 'opensearch'],
  },
  'neptune-ml': {
    'stores-in': ['s3'],
    uses: ['sagemaker'],
  },
  'neptune-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  'neptune-workbench': {
    uses: ['sagemaker', 'sagemaker-notebook-instances'],
  },
  qldb: {
    'sends-to': ['kinesis-data-streams'],
    'stores-in': ['s3'],
  },
  'qldb-streams': {
    'sends-to': ['kinesis-data-streams'],
  },
  rds: {
    'sends-to': ['eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: ['ebs', 'private-subnets', 'vpc', 'vpc-subnets'],
  },
  'rds-automated-backups': {
    'stores-in': ['s3'],
    generic: ['rds-point-in-time-recovery'],
  },
  'rds-blue-green-deployments': {
    uses: ['aurora'],
  },
  'rds-cross-region-read-replicas': {
    uses: ['rds-automated-backups'],
  },
  'rds-custom': {
    uses: ['ebs', 'ec2'],
  },
  'rds-data-api': {
    generic: ['lambda'],
  },
  'rds-encryption': {
    protects: ['rds-automated-backups', 'rds-read-replicas', 'rds-snapshots'],
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
    generic: ['aurora', 'ec2', 'lambda', 'rds-mysql', 'rds-postgresql'],
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
    uses: ['s3'],
  },
  'rds-postgresql': {
    'stores-in': ['s3'],
    uses: ['vpc'],
    generic: ['aurora', 'dms'],
  },
  'rds-proxy': {
    'sends-to': ['aurora', 'rds-mysql', 'rds-postgresql'],
    uses: ['private-subnets', 'rds-iam-authentication', 'vpc'],
  },
  'rds-read-replicas': {
    uses: ['rds-automated-backups'],
    generic: ['elasticache', 'quicksight', 'rds-multi-az', 'route-53'],
  },
  'rds-snapshot-export': {
    'stores-in': ['s3'],
    generic: ['athena'],
  },
  'rds-snapshots': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    generic: ['aurora', 'lambda'],
  },
  'rds-sql-server': {
    uses: ['s3'],
  },
  'rds-subnet-groups': {
    uses: ['private-subnets', 'vpc', 'vpc-subnets'],
  },
  'rds-zero-etl': {
    'sends-to': ['redshift'],
  },
  timestream: {
    'reads-from': ['s3'],
  },
  'timestream-for-influxdb': {
    uses: ['vpc'],
  },
}
