import type { Affinities } from './form.ts'

/** What analytics services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const analyticsAffinities: Affinities = {
  athena: {
    'sends-to': ['eventbridge'],
    'reads-from': [
      'alb', 'cloudfront-access-logs', 'cloudtrail', 'cost-and-usage-reports', 'dns-logs', 'dynamodb',
      'elb-access-logs', 'glue-data-catalog', 'rds', 's3', 's3-access-logs', 's3-inventory', 'vpc-flow-logs',
      'waf-logs',
    ],
    uses: ['glue', 'iam', 'iam-policies', 'kms', 'lambda'],
  },
  'athena-ctas': {
    'stores-in': ['s3'],
  },
  'athena-federated-query': {
    'reads-from': [
      'aurora', 'cloudwatch-logs', 'documentdb', 'dynamodb', 'elasticache', 'opensearch', 'rds', 'redshift',
    ],
    uses: ['lambda'],
  },
  'athena-iceberg': {
    'stores-in': ['s3'],
    uses: ['glue-data-catalog'],
  },
  'athena-query-results': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'athena-workgroups': {
    'sends-to': ['cloudwatch'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-policies'],
  },
  'clean-rooms': {
    'reads-from': ['athena', 'glue-data-catalog', 's3'],
    uses: ['kms'],
  },
  cloudsearch: {
    uses: ['iam'],
  },
  'data-exchange': {
    'sends-to': ['redshift', 's3'],
    uses: ['lake-formation'],
    generic: ['api-gateway'],
  },
  'data-pipeline': {
    'sends-to': ['sns'],
    'reads-from': ['dynamodb', 'rds', 's3'],
    'stores-in': ['redshift'],
    uses: ['ec2', 'emr', 'iam-roles'],
  },
  datazone: {
    uses: ['athena', 'glue-data-catalog', 'iam-identity-center', 'kms', 'lake-formation', 'redshift'],
    manages: ['lake-formation-permissions'],
  },
  emr: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['dynamodb', 's3'],
    uses: [
      'auto-scaling', 'ebs', 'glue-data-catalog', 'iam-roles', 'kms', 'reserved-instances', 'spot-instances', 'vpc',
    ],
    manages: ['ec2'],
  },
  'emr-bootstrap-actions': {
    'reads-from': ['s3'],
  },
  'emr-hbase': {
    'stores-in': ['s3'],
  },
  'emr-hdfs': {
    uses: ['ebs', 'ec2-instance-store'],
  },
  'emr-instance-fleets': {
    uses: ['on-demand-instances', 'spot-instances'],
  },
  'emr-managed-scaling': {
    uses: ['cloudwatch'],
    manages: ['ec2'],
  },
  'emr-node-types': {
    uses: ['ec2', 'on-demand-instances', 'spot-instances'],
  },
  'emr-notebooks': {
    'stores-in': ['s3'],
  },
  'emr-on-eks': {
    'stores-in': ['s3'],
    uses: ['eks', 'fargate', 'iam-roles', 'irsa'],
  },
  'emr-on-outposts': {
    uses: ['outposts'],
  },
  'emr-security-configurations': {
    uses: ['iam-roles', 'kms'],
  },
  'emr-serverless': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'emr-steps': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'emr-studio': {
    uses: ['iam-identity-center', 's3', 'vpc'],
  },
  emrfs: {
    'reads-from': ['s3'],
    uses: ['dynamodb', 'kms'],
  },
  'entity-resolution': {
    'reads-from': ['glue-data-catalog', 's3'],
  },
  finspace: {
    uses: ['s3'],
  },
  'firehose-data-transformation': {
    triggers: ['lambda'],
  },
  'firehose-destinations': {
    'sends-to': ['opensearch', 'redshift', 's3'],
  },
  'firehose-dynamic-partitioning': {
    'stores-in': ['s3'],
  },
  'firehose-format-conversion': {
    uses: ['glue', 'glue-data-catalog'],
  },
  'firehose-source-backup': {
    'stores-in': ['s3'],
  },
  glue: {
    'sends-to': ['cloudwatch-logs', 'opensearch'],
    'reads-from': [
      'aurora', 'documentdb', 'dynamodb', 'kinesis-data-streams', 'lake-formation', 'msk', 'rds', 'redshift', 's3',
    ],
    uses: ['iam-roles', 'kms', 'secrets-manager', 'vpc', 'vpc-endpoints'],
    generic: ['emr'],
  },
  'glue-connections': {
    'reads-from': ['rds', 'redshift'],
    uses: ['eni', 'secrets-manager', 'security-groups', 'vpc'],
  },
  'glue-crawlers': {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': ['aurora', 'dynamodb', 'rds', 'redshift', 's3'],
    'stores-in': ['s3-tables'],
    uses: ['glue-classifiers', 'glue-connections', 'iam-roles', 'kms'],
    manages: ['glue-data-catalog'],
  },
  'glue-data-catalog': {
    uses: ['iam-policies', 'kms'],
  },
  'glue-data-quality': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    monitors: ['glue-data-catalog'],
  },
  'glue-databrew': {
    'reads-from': ['glue-data-catalog', 'rds', 'redshift', 's3'],
    uses: ['iam-roles'],
  },
  'glue-elastic-views': {
    'sends-to': ['opensearch', 'redshift', 's3'],
    'reads-from': ['dynamodb'],
  },
  'glue-findmatches': {
    uses: ['lake-formation'],
  },
  'glue-interactive-sessions': {
    uses: ['iam'],
  },
  'glue-job-bookmarks': {
    generic: ['s3'],
  },
  'glue-schema-registry': {
    generic: ['kinesis-data-streams', 'lambda', 'msk'],
  },
  'glue-streaming-etl': {
    'reads-from': ['kinesis-data-streams', 'msk'],
    'stores-in': ['s3'],
  },
  'glue-triggers': {
    triggers: ['glue-crawlers'],
  },
  'glue-workflows': {
    manages: ['glue-crawlers', 'glue-triggers'],
  },
  'glue-zero-etl': {
    'reads-from': ['dynamodb'],
    'stores-in': ['redshift'],
  },
  'kinesis-agent': {
    'sends-to': ['cloudwatch', 'kinesis-data-firehose'],
    uses: ['ec2', 'iam-roles'],
  },
  'kinesis-checkpointing': {
    'stores-in': ['dynamodb'],
  },
  'kinesis-client-library': {
    'sends-to': ['cloudwatch'],
    'reads-from': ['dynamodb-streams'],
    uses: ['dynamodb', 'ec2', 'iam', 'kinesis-checkpointing', 'kinesis-shards'],
  },
  'kinesis-consumers': {
    uses: ['lambda'],
    generic: ['ec2'],
  },
  'kinesis-data-analytics': {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'dynamodb', 'lambda', 'opensearch', 'redshift', 's3', 'sns', 'timestream',
    ],
    'reads-from': ['kinesis-data-firehose'],
    uses: ['glue', 'glue-schema-registry', 'iam-roles'],
  },
  'kinesis-data-analytics-flink': {
    'reads-from': ['kinesis-data-streams', 'msk'],
    'stores-in': ['s3'],
  },
  'kinesis-data-analytics-sql': {
    'sends-to': ['lambda'],
    'reads-from': ['kinesis-data-firehose', 'kinesis-data-streams', 's3'],
    uses: ['random-cut-forest'],
  },
  'kinesis-data-firehose': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'opensearch', 'opensearch-serverless', 'redshift', 's3', 's3-tables'],
    'reads-from': ['kinesis-data-streams'],
    uses: ['glue', 'iam-roles', 'kms', 'redshift-copy'],
  },
  'kinesis-data-streams': {
    triggers: ['lambda'],
    'sends-to': ['emr', 'kinesis-data-analytics', 'kinesis-data-firehose', 's3'],
    uses: ['iam', 'iam-policies', 'iam-roles', 'kms'],
  },
  'kinesis-encryption': {
    uses: ['kms'],
  },
  'kinesis-enhanced-fan-out': {
    'sends-to': ['lambda'],
    generic: ['kinesis-client-library', 'kinesis-consumers'],
  },
  'kinesis-producer-library': {
    'sends-to': ['cloudwatch', 'kinesis-data-firehose'],
    generic: ['kinesis-client-library'],
  },
  'kinesis-producers': {
    uses: ['aws-sdk'],
    generic: ['iot-core'],
  },
  'lake-formation': {
    'sends-to': ['cloudtrail'],
    'reads-from': ['aurora', 'rds', 's3-access-logs'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-identity-center', 'iam-roles', 'kms', 'organizations', 'ram'],
    manages: ['glue-crawlers', 'glue-data-catalog'],
    protects: ['athena', 'emr', 'redshift', 'redshift-spectrum'],
  },
  'lake-formation-blueprints': {
    'reads-from': ['cloudtrail', 'elb-access-logs', 'rds'],
    'stores-in': ['s3'],
    uses: ['glue'],
  },
  'lake-formation-lf-tags': {
    protects: ['glue-data-catalog'],
  },
  'lake-formation-permissions': {
    uses: ['iam'],
    protects: ['athena', 'emr', 'glue-data-catalog', 'quicksight', 'redshift', 's3'],
  },
  msk: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'kinesis-data-analytics', 'kinesis-data-firehose', 's3'],
    uses: ['ebs', 'ec2', 'iam', 'iam-policies', 'kms', 'private-ca', 'private-subnets', 'secrets-manager', 'vpc'],
  },
  'msk-brokers': {
    uses: ['ebs', 'ec2', 'vpc-subnets'],
  },
  'msk-connect': {
    'sends-to': ['opensearch', 's3'],
    'reads-from': ['dynamodb', 'rds'],
    uses: ['iam-roles'],
  },
  'msk-iam-access-control': {
    uses: ['iam', 'iam-policies'],
  },
  'msk-serverless': {
    uses: ['vpc'],
  },
  opensearch: {
    'sends-to': ['sns'],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams', 's3'],
    uses: [
      'cognito', 'cognito-user-pools', 'ebs', 'ec2', 'iam', 'iam-policies', 'iam-roles', 'kms', 'private-subnets',
      'vpc',
    ],
  },
  'opensearch-cold-storage': {
    'stores-in': ['s3'],
  },
  'opensearch-dashboards': {
    uses: ['cognito', 'cognito-user-pools', 'iam', 'iam-identity-center'],
  },
  'opensearch-domains': {
    uses: ['kms', 'security-groups', 'vpc'],
  },
  'opensearch-fine-grained-access-control': {
    uses: ['cognito', 'iam'],
  },
  'opensearch-ingestion': {
    'reads-from': ['dynamodb', 'kinesis-data-streams', 'msk', 's3'],
    uses: ['iam-roles'],
  },
  'opensearch-serverless': {
    uses: ['iam', 'kms'],
  },
  'opensearch-snapshots': {
    'stores-in': ['s3'],
    uses: ['iam-roles'],
  },
  'opensearch-ultrawarm': {
    'stores-in': ['s3'],
  },
  'opensearch-vector-search': {
    generic: ['bedrock', 'bedrock-knowledge-bases'],
  },
  'opensearch-zero-etl': {
    'reads-from': ['dynamodb', 's3'],
  },
  quicksight: {
    'reads-from': [
      'athena', 'aurora', 'cost-and-usage-reports', 'dynamodb', 'emr', 'iot-analytics', 'lake-formation', 'opensearch',
      'rds', 'redshift', 's3', 'timestream',
    ],
    uses: [
      'directory-service', 'eni', 'iam', 'iam-identity-center', 'iam-roles', 'kms', 'managed-microsoft-ad',
      'privatelink', 'sagemaker', 'secrets-manager', 'vpc',
    ],
  },
  'quicksight-ml-insights': {
    uses: ['random-cut-forest', 'sagemaker'],
  },
  'quicksight-spice': {
    'reads-from': ['athena', 'rds', 'redshift', 's3'],
    uses: ['vpc'],
  },
  'quicksight-users-groups': {
    uses: ['iam', 'iam-identity-center'],
  },
  redshift: {
    'sends-to': ['cloudwatch-logs', 'sns'],
    'reads-from': ['aurora', 'dynamodb', 'emr', 'kinesis-data-streams', 'msk', 'rds', 's3'],
    uses: [
      'cloudhsm', 'glue-data-catalog', 'iam', 'iam-identity-center', 'iam-policies', 'iam-roles', 'kms',
      'private-subnets', 'vpc',
    ],
  },
  'redshift-advisor': {
    monitors: ['redshift-distribution-styles', 'redshift-sort-keys'],
  },
  'redshift-aqua': {
    uses: ['s3'],
  },
  'redshift-audit-logging': {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
  },
  'redshift-concurrency-scaling': {
    generic: ['redshift-wlm'],
  },
  'redshift-copy': {
    'reads-from': ['dynamodb', 'emr', 's3'],
    uses: ['iam-roles', 'kms'],
  },
  'redshift-data-api': {
    uses: ['iam', 'secrets-manager'],
    generic: ['eventbridge', 'lambda', 'step-functions'],
  },
  'redshift-data-sharing': {
    generic: ['data-exchange', 'lake-formation'],
  },
  'redshift-enhanced-vpc-routing': {
    uses: ['internet-gateway', 'nat-gateway', 'vpc', 'vpc-endpoints', 'vpc-flow-logs', 'vpc-gateway-endpoints'],
    generic: ['s3'],
  },
  'redshift-federated-query': {
    'reads-from': ['aurora', 'aurora-postgresql', 'rds', 'rds-mysql', 'rds-postgresql'],
    uses: ['iam-roles', 'secrets-manager'],
  },
  'redshift-ml': {
    'stores-in': ['s3'],
    uses: ['bedrock', 'sagemaker', 'sagemaker-autopilot'],
  },
  'redshift-ra3-nodes': {
    'stores-in': ['s3'],
  },
  'redshift-serverless': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['security-groups', 'vpc'],
  },
  'redshift-snapshots': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'redshift-spectrum': {
    'reads-from': ['s3'],
    uses: ['athena', 'emr', 'glue', 'glue-data-catalog', 'iam-roles'],
  },
  'redshift-streaming-ingestion': {
    'reads-from': ['kinesis-data-streams', 'msk'],
  },
  'redshift-unload': {
    'stores-in': ['s3'],
    uses: ['iam-roles', 'kms'],
  },
  'redshift-zero-etl': {
    'reads-from': ['aurora', 'aurora-mysql', 'dynamodb', 'rds'],
  },
}
