import type { Affinities } from './form.ts'

/** What database services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const databaseAffinities: Affinities = {
  aurora: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'redshift'],
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'bedrock', 'comprehend', 'eni', 'ext:mysql', 'ext:postgresql', 'iam', 'iam-policies',
      'iam-roles', 'kms', 'kms-customer-managed-keys', 'kms-multi-region-keys', 'private-subnets', 'rds-data-api',
      'rds-events', 'rds-performance-insights', 'sagemaker', 'vpc', 'vpc-subnets',
    ],
    generic: ['route-53'],
  },
  'aurora-activity-streams': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams'],
    uses: ['kms'],
  },
  'aurora-babelfish': {
    uses: ['ext:sql-server', 'ext:tsql'],
    generic: ['aurora-postgresql'],
  },
  'aurora-backtrack': {
    generic: [
      'aurora-backups', 'aurora-cloning', 'aurora-mysql', 'aurora-read-replicas', 'rds-automated-backups',
      'rds-point-in-time-recovery',
    ],
  },
  'aurora-backups': {
    'stores-in': ['s3'],
  },
  'aurora-cloning': {
    generic: ['aurora-storage'],
  },
  'aurora-dsql': {
    uses: ['iam', 'kms', 'privatelink'],
  },
  'aurora-failover': {
    manages: ['aurora-read-replicas', 'aurora-writer-endpoint'],
  },
  'aurora-global-database': {
    uses: ['aurora-cross-region-read-replicas', 'aurora-failover', 'aurora-read-replicas', 'aurora-storage', 'kms'],
    generic: ['aurora-mysql', 'aurora-postgresql', 'dynamodb-global-tables', 'route-53'],
  },
  'aurora-invoke-lambda': {
    triggers: ['lambda'],
    uses: ['iam-roles'],
    generic: ['aurora-mysql'],
  },
  'aurora-io-optimized': {
    generic: ['aurora-storage'],
  },
  'aurora-limitless-database': {
    generic: ['aurora-postgresql', 'aurora-storage'],
  },
  'aurora-machine-learning': {
    uses: ['bedrock', 'comprehend', 'iam-roles', 'sagemaker'],
    generic: ['aurora-mysql', 'aurora-postgresql'],
  },
  'aurora-mysql': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['ext:mysql', 'iam-roles', 'kms', 'secrets-manager', 'vpc'],
    generic: ['rds-mysql', 'rds-read-replicas'],
  },
  'aurora-postgresql': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['ext:postgresql', 'iam-roles', 'kms', 'vpc'],
  },
  'aurora-read-replicas': {
    uses: ['aurora-storage', 'auto-scaling', 'kms'],
    generic: ['aurora-mysql', 'aurora-serverless', 'rds-multi-az', 'rds-mysql', 'rds-read-replicas'],
  },
  'aurora-reader-endpoint': {
    'sends-to': ['aurora-read-replicas'],
    generic: ['aurora-custom-endpoints', 'aurora-writer-endpoint', 'route-53'],
  },
  'aurora-replica-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics'],
    manages: ['aurora-read-replicas'],
    generic: ['aurora-reader-endpoint'],
  },
  'aurora-serverless': {
    uses: ['aurora-storage', 'kms', 'private-subnets', 'privatelink', 'rds-data-api', 'secrets-manager', 'vpc'],
    generic: ['api-gateway', 'aurora-mysql', 'aurora-postgresql'],
  },
  'aurora-zero-etl': {
    'sends-to': ['redshift'],
    uses: ['iam-roles'],
  },
  dax: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['dynamodb', 'dynamodb-items'],
    uses: ['eni', 'iam', 'iam-roles', 'kms', 'private-subnets', 'vpc'],
    generic: [
      'aws-sdk', 'dynamodb-consistency', 'dynamodb-hot-partitions', 'dynamodb-query', 'dynamodb-scan', 'elasticache',
      'lambda',
    ],
  },
  documentdb: {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'ext:mongodb', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'private-subnets',
      'vpc', 'vpc-subnets',
    ],
    generic: ['lambda'],
  },
  'documentdb-change-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  'documentdb-elastic-clusters': {
    uses: ['kms', 'vpc'],
  },
  'documentdb-global-clusters': {
    uses: ['kms'],
    generic: ['route-53'],
  },
  'documentdb-serverless': {
    generic: ['documentdb-elastic-clusters'],
  },
  dynamodb: {
    triggers: ['lambda'],
    'sends-to': ['eventbridge-pipes', 'kinesis-data-streams', 'opensearch'],
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-aws-owned-keys',
      'kms-customer-managed-keys', 'web-identity-federation',
    ],
  },
  'dynamodb-auto-scaling': {
    uses: ['application-auto-scaling', 'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics', 'iam-roles'],
    manages: ['dynamodb-capacity-units', 'dynamodb-gsi', 'dynamodb-provisioned-capacity'],
  },
  'dynamodb-contributor-insights': {
    'sends-to': ['cloudwatch'],
    uses: ['contributor-insights'],
    monitors: ['dynamodb-hot-partitions'],
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
    uses: ['dynamodb-on-demand-capacity', 'dynamodb-streams', 'iam-service-linked-roles', 'kms'],
    generic: ['dynamodb-auto-scaling', 'dynamodb-ttl', 'route-53'],
  },
  'dynamodb-gsi': {
    uses: ['dynamodb-capacity-units', 'dynamodb-provisioned-capacity'],
    generic: ['dynamodb-primary-keys', 'dynamodb-query'],
  },
  'dynamodb-import-from-s3': {
    'reads-from': ['s3'],
  },
  'dynamodb-kinesis-streams': {
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams'],
    uses: ['iam-roles'],
    generic: ['kinesis-data-analytics', 'opensearch'],
  },
  'dynamodb-local': {
    generic: ['ext:java'],
  },
  'dynamodb-lsi': {
    generic: ['dynamodb-primary-keys', 'dynamodb-query'],
  },
  'dynamodb-partiql': {
    manages: ['dynamodb-items'],
  },
  'dynamodb-resource-policies': {
    uses: ['iam', 'iam-policies'],
  },
  'dynamodb-sse': {
    uses: ['cloudtrail', 'iam', 'kms', 'kms-aws-managed-keys', 'kms-aws-owned-keys', 'kms-customer-managed-keys'],
    protects: [
      'dynamodb-global-tables', 'dynamodb-gsi', 'dynamodb-lsi', 'dynamodb-on-demand-backup', 'dynamodb-streams',
    ],
    generic: ['dax'],
  },
  'dynamodb-streams': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams', 'sns', 'sqs'],
    'stores-in': ['elasticache'],
    uses: ['iam', 'iam-roles', 'kinesis-shards', 'kms', 'kms-customer-managed-keys'],
    generic: ['dynamodb-items', 'dynamodb-kinesis-streams'],
  },
  'dynamodb-ttl': {
    'sends-to': ['dynamodb-streams'],
    manages: ['dynamodb-gsi', 'dynamodb-items', 'dynamodb-lsi'],
    generic: ['kinesis-data-firehose', 'lambda', 's3'],
  },
  'dynamodb-zero-etl': {
    'sends-to': ['opensearch', 'redshift'],
    uses: ['dynamodb-point-in-time-recovery', 'iam-roles'],
  },
  elasticache: {
    'sends-to': ['cloudwatch-logs', 'eventbridge', 'kinesis-data-firehose', 'sns'],
    'reads-from': ['aurora', 'dynamodb', 'rds'],
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'eni', 'ext:memcached', 'ext:redis', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys',
      'private-subnets', 'secrets-manager', 'vpc', 'vpc-subnets',
    ],
    generic: ['api-gateway', 'documentdb', 'ecs', 'eks'],
  },
  'elasticache-backups': {
    'stores-in': ['s3'],
  },
  'elasticache-caching-strategies': {
    generic: ['rds'],
  },
  'elasticache-global-datastore': {
    uses: ['kms'],
    generic: ['elasticache-redis', 'elasticache-replication-groups'],
  },
  'elasticache-memcached': {
    'sends-to': ['cloudwatch'],
    uses: ['ext:memcached', 'kms', 'private-subnets', 'vpc'],
    generic: ['ec2', 'elasticache-auto-discovery', 'lambda', 'rds'],
  },
  'elasticache-redis': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'cloudwatch-alarms', 'elasticache-multi-az', 'elasticache-redis-auth',
      'elasticache-replication-groups', 'ext:redis', 'iam', 'kms', 'private-subnets', 'security-groups', 'vpc',
      'vpc-subnets',
    ],
    generic: ['aurora', 'dynamodb', 'ec2', 'rds'],
  },
  'elasticache-redis-auth': {
    uses: ['secrets-manager'],
  },
  'elasticache-serverless': {
    uses: ['iam', 'kms', 'private-subnets', 'security-groups', 'vpc', 'vpc-endpoints'],
  },
  'elasticache-session-store': {
    generic: ['alb', 'ec2', 'elb', 'elb-sticky-sessions'],
  },
  'elasticache-valkey': {
    'stores-in': ['s3'],
    uses: ['ext:valkey', 'iam', 'kms'],
  },
  keyspaces: {
    'sends-to': ['cloudwatch'],
    uses: ['auto-scaling', 'ext:cassandra', 'iam', 'iam-policies', 'kms', 'sigv4', 'vpc-endpoints'],
  },
  'keyspaces-multi-region': {
    uses: ['kms'],
  },
  memorydb: {
    'stores-in': ['s3'],
    uses: ['ext:redis', 'iam', 'kms', 'private-subnets', 'security-groups', 'vpc', 'vpc-subnets'],
  },
  'memorydb-multi-region': {
    generic: ['elasticache-global-datastore'],
  },
  'memorydb-vector-search': {
    generic: ['bedrock'],
  },
  neptune: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: [
      'auto-scaling', 'ext:rdf', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'vpc', 'vpc-endpoints',
      'vpc-subnets',
    ],
    generic: ['lambda', 'opensearch', 'sagemaker'],
  },
  'neptune-analytics': {
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
  },
  'neptune-global-database': {
    generic: ['aurora-global-database'],
  },
  'neptune-ml': {
    'stores-in': ['s3'],
    uses: ['iam-roles', 'sagemaker'],
  },
  'neptune-serverless': {
    uses: ['vpc'],
  },
  'neptune-streams': {
    triggers: ['lambda'],
    'sends-to': ['opensearch'],
  },
  'neptune-workbench': {
    'reads-from': ['neptune-analytics'],
    uses: ['sagemaker', 'sagemaker-notebook-instances'],
  },
  'nosql-workbench': {
    manages: ['dynamodb-local'],
    generic: ['ext:java'],
  },
  'odb-network': {
    uses: ['vpc', 'vpc-peering'],
  },
  'oracle-database-at-aws': {
    uses: ['ext:oracle', 'ext:oracle-rac', 'vpc'],
  },
  qldb: {
    'sends-to': ['cloudwatch', 'kinesis-data-streams'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
  },
  'qldb-streams': {
    'sends-to': ['kinesis-data-streams'],
  },
  rds: {
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'cloudhsm', 'directory-service', 'ebs', 'ebs-gp2', 'ebs-gp3', 'ebs-io1', 'ebs-io2', 'eni',
      'ext:active-directory', 'ext:ibm-db2', 'ext:mariadb', 'ext:mysql', 'ext:oracle', 'ext:postgresql',
      'ext:sql-server', 'ext:tls', 'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys',
      'managed-microsoft-ad', 'private-subnets', 'vpc', 'vpc-subnets',
    ],
  },
  'rds-automated-backups': {
    'stores-in': ['s3'],
    uses: ['ebs-snapshots', 'kms', 'rds-maintenance-windows'],
    manages: ['rds-snapshots'],
    protects: ['rds-mysql'],
    generic: ['aurora-backups', 'backup'],
  },
  'rds-blue-green-deployments': {
    uses: ['aurora', 'rds-read-replicas'],
    manages: ['aurora-mysql', 'rds-mysql', 'rds-postgresql'],
  },
  'rds-cloudwatch-metrics': {
    'sends-to': ['cloudwatch', 'cloudwatch-alarms'],
  },
  'rds-cross-region-read-replicas': {
    uses: ['kms', 'rds-automated-backups'],
  },
  'rds-custom': {
    uses: [
      'ebs', 'ec2', 'ext:oracle', 'ext:sql-server', 'iam-instance-profiles', 'kms', 's3', 'ssm-session-manager',
      'systems-manager', 'vpc',
    ],
  },
  'rds-data-api': {
    uses: ['iam', 'rds-proxy', 'secrets-manager'],
  },
  'rds-db2': {
    uses: ['vpc'],
  },
  'rds-encryption': {
    uses: ['kms', 'kms-customer-managed-keys'],
    protects: ['rds-automated-backups', 'rds-read-replicas', 'rds-snapshots'],
  },
  'rds-enhanced-monitoring': {
    'sends-to': ['cloudwatch-alarms', 'cloudwatch-logs'],
    uses: ['iam-roles'],
    monitors: ['rds-multi-az'],
    generic: ['cloudwatch', 'cloudwatch-logs-metric-filters', 'cloudwatch-metrics', 'rds-performance-insights'],
  },
  'rds-events': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'sns', 'sqs'],
    monitors: ['rds-automated-backups', 'rds-failover', 'rds-parameter-groups', 'rds-read-replicas', 'rds-snapshots'],
  },
  'rds-failover': {
    uses: ['route-53'],
  },
  'rds-iam-authentication': {
    uses: ['iam', 'iam-policies', 'iam-roles', 'sts'],
    generic: ['aurora', 'ec2', 'lambda', 'rds-mysql', 'rds-postgresql'],
  },
  'rds-logs': {
    'sends-to': ['cloudwatch-logs'],
    generic: ['cloudwatch-logs-metric-filters'],
  },
  'rds-maintenance-windows': {
    'sends-to': ['health-dashboard', 'rds-events'],
    manages: ['rds-instance-classes', 'rds-multi-az', 'rds-mysql', 'rds-parameter-groups'],
    generic: ['rds-snapshots', 'ssm-maintenance-windows'],
  },
  'rds-mariadb': {
    uses: ['vpc'],
  },
  'rds-multi-az': {
    'sends-to': ['cloudwatch', 'rds-events'],
    uses: ['ebs', 'private-subnets', 'rds-automated-backups', 'rds-failover', 'vpc', 'vpc-subnets'],
    protects: ['rds-mysql', 'rds-postgresql'],
    generic: ['aurora', 'elasticache', 'route-53'],
  },
  'rds-mysql': {
    uses: ['private-subnets', 'vpc'],
    generic: ['dms'],
  },
  'rds-on-outposts': {
    uses: ['outposts'],
  },
  'rds-on-vmware': {
    uses: ['ext:vmware-vsphere', 'vpn'],
  },
  'rds-optimized-reads': {
    uses: ['ec2-instance-store'],
  },
  'rds-oracle': {
    uses: ['cloudhsm', 'ext:oracle', 'ext:oracle-rman', 'kms', 'private-subnets', 's3', 'vpc'],
  },
  'rds-performance-insights': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
    uses: ['kms'],
    monitors: ['rds-mysql', 'rds-postgresql'],
  },
  'rds-point-in-time-recovery': {
    uses: ['kms', 'rds-automated-backups', 'rds-snapshots', 's3'],
    manages: ['rds-multi-az', 'rds-mysql'],
    generic: ['aurora', 'backup', 'dynamodb-point-in-time-recovery'],
  },
  'rds-postgresql': {
    'stores-in': ['s3'],
    uses: ['private-subnets', 'vpc'],
    generic: ['aurora', 'dms'],
  },
  'rds-proxy': {
    'sends-to': [
      'aurora', 'aurora-mysql', 'aurora-postgresql', 'aurora-read-replicas', 'cloudwatch', 'rds', 'rds-mariadb',
      'rds-mysql', 'rds-postgresql', 'rds-read-replicas', 'rds-sql-server',
    ],
    uses: [
      'iam', 'iam-roles', 'kms', 'private-subnets', 'rds-failover', 'rds-iam-authentication', 'rds-multi-az',
      'secrets-manager', 'vpc', 'vpc-subnets',
    ],
    generic: ['aurora-failover', 'aurora-reader-endpoint', 'aurora-serverless', 'ec2', 'ecs'],
  },
  'rds-read-replicas': {
    uses: ['kms', 'kms-customer-managed-keys', 'private-subnets', 'rds-automated-backups', 'rds-snapshots', 'vpc'],
    generic: [
      'aurora', 'elasticache', 'lambda', 'nlb', 'quicksight', 'rds-maintenance-windows', 'rds-mariadb',
      'rds-multi-az', 'rds-mysql', 'rds-oracle', 'rds-point-in-time-recovery', 'rds-postgresql', 'redshift',
      'route-53',
    ],
  },
  'rds-snapshot-export': {
    'reads-from': ['rds-snapshots'],
    'stores-in': ['s3'],
    uses: ['ext:parquet', 'iam-roles', 'kms'],
    generic: ['athena'],
  },
  'rds-snapshots': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['ebs-snapshots', 'iam', 'kms', 'kms-customer-managed-keys'],
    protects: ['rds-mysql', 'rds-postgresql'],
    generic: ['aurora', 'ram', 'rds-multi-az'],
  },
  'rds-sql-server': {
    uses: [
      'directory-service', 'ext:active-directory', 'ext:sql-server', 'kms', 'managed-microsoft-ad',
      'private-subnets', 's3', 'vpc',
    ],
  },
  'rds-storage-auto-scaling': {
    'sends-to': ['rds-events'],
    uses: ['cloudwatch', 'cloudwatch-metrics'],
    manages: ['ebs', 'rds-storage-types'],
    generic: ['aurora', 'rds-multi-az', 'rds-mysql', 'rds-read-replicas'],
  },
  'rds-subnet-groups': {
    uses: ['private-subnets', 'vpc', 'vpc-subnets'],
  },
  'rds-zero-etl': {
    'sends-to': ['redshift'],
  },
  timestream: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['kinesis-data-streams', 's3'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
  },
  'timestream-for-influxdb': {
    uses: ['ext:influxdb', 'vpc'],
  },
  'timestream-for-liveanalytics': {
    uses: ['kms'],
  },
  'timestream-scheduled-queries': {
    uses: ['iam-roles'],
  },
}
