import type { Affinities } from './form.ts'

/** What analytics services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const analyticsAffinities: Affinities = {
  athena: {
    'sends-to': ['eventbridge'],
    'reads-from': [
      'alb', 'cloudfront', 'cloudfront-access-logs', 'cloudtrail', 'cost-and-usage-reports', 'dns-logs',
      'documentdb', 'dynamodb', 'elb-access-logs', 'emr', 'glue-data-catalog', 'msk', 'network-firewall', 'rds',
      'redshift', 'route-53', 's3', 's3-access-logs', 's3-glacier', 's3-inventory', 's3-metadata', 's3-standard',
      's3-tables', 'vpc-flow-logs', 'waf-logs',
    ],
    uses: [
      'ext:hive', 'ext:iceberg', 'ext:jdbc', 'ext:orc', 'ext:parquet', 'ext:presto', 'ext:trino', 'glue',
      'glue-crawlers', 'iam', 'iam-policies', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'lambda',
      's3-access-points', 's3-bucket-policies', 's3-sse-kms',
    ],
  },
  'athena-ctas': {
    'stores-in': ['s3'],
  },
  'athena-federated-query': {
    'reads-from': [
      'aurora', 'aurora-postgresql', 'cloudwatch-logs', 'cloudwatch-metrics', 'documentdb', 'dynamodb',
      'elasticache', 'ext:hbase', 'ext:mysql', 'ext:postgresql', 'ext:redis', 'ext:snowflake', 'msk', 'neptune',
      'opensearch', 'rds', 'redshift', 's3', 'timestream',
    ],
    uses: ['glue', 'iam', 'iam-roles', 'lambda', 'secrets-manager', 'serverless-application-repository', 'vpc'],
  },
  'athena-iceberg': {
    'stores-in': ['s3'],
    uses: ['glue-data-catalog'],
  },
  'athena-partition-projection': {
    'reads-from': ['s3'],
  },
  'athena-provisioned-capacity': {
    generic: ['athena-workgroups'],
  },
  'athena-query-results': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'athena-spark': {
    uses: ['ext:spark', 's3'],
  },
  'athena-workgroups': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics', 'eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-policies', 'kms', 's3-sse-kms'],
  },
  'clean-rooms': {
    'reads-from': ['athena', 'ext:snowflake', 'glue-data-catalog', 's3'],
    uses: ['kms'],
  },
  'clean-rooms-ml': {
    'reads-from': ['s3'],
  },
  cloudsearch: {
    uses: ['iam'],
  },
  'data-exchange': {
    'sends-to': ['eventbridge', 'redshift', 's3'],
    uses: ['iam-roles', 'lake-formation'],
    generic: ['api-gateway'],
  },
  'data-pipeline': {
    'sends-to': ['sns'],
    'reads-from': ['dynamodb', 'rds', 's3'],
    'stores-in': ['redshift'],
    uses: ['ec2', 'emr', 'ext:hive', 'iam-roles'],
  },
  datazone: {
    'reads-from': ['ext:snowflake', 'glue', 's3'],
    uses: [
      'athena', 'glue-data-catalog', 'iam', 'iam-identity-center', 'iam-roles', 'kms', 'lake-formation', 'redshift',
    ],
    manages: ['lake-formation-permissions'],
  },
  'datazone-business-data-catalog': {
    'reads-from': ['glue-data-catalog', 'redshift'],
  },
  emr: {
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs'],
    'reads-from': ['dynamodb', 's3'],
    uses: [
      'auto-scaling', 'ebs', 'ebs-encryption', 'ec2-instance-store', 'eni', 'ext:flink', 'ext:hadoop', 'ext:hbase',
      'ext:hdfs', 'ext:hive', 'ext:hue', 'ext:kerberos', 'ext:pig', 'ext:presto', 'ext:spark', 'glue-data-catalog',
      'graviton', 'iam', 'iam-instance-profiles', 'iam-roles', 'kms', 'on-demand-instances', 'outposts',
      'placement-groups', 'private-subnets', 'public-subnets', 'rds', 'reserved-instances', 'savings-plans',
      'spot-instances', 'vpc', 'vpc-subnets',
    ],
    manages: ['ec2'],
  },
  'emr-bootstrap-actions': {
    'reads-from': ['s3'],
  },
  'emr-hbase': {
    'stores-in': ['s3'],
    uses: ['emr-wal', 'emrfs', 'ext:hbase'],
  },
  'emr-hdfs': {
    uses: ['ebs', 'ec2-instance-store', 'ext:hdfs'],
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
    uses: ['ext:jupyter', 'ext:spark'],
  },
  'emr-on-eks': {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['eks', 'ext:kubernetes', 'ext:spark', 'fargate', 'glue-data-catalog', 'iam-roles', 'irsa'],
  },
  'emr-on-outposts': {
    uses: ['outposts'],
  },
  'emr-security-configurations': {
    uses: ['iam-roles', 'kms'],
    protects: ['ebs', 'emrfs', 's3'],
  },
  'emr-serverless': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['ecr', 'ext:hive', 'ext:spark', 'glue-data-catalog', 'iam-roles', 'kms', 'vpc'],
  },
  'emr-steps': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'emr-studio': {
    uses: [
      'emr-notebooks', 'emr-serverless', 'ext:git', 'ext:jupyter', 'iam-identity-center', 'iam-roles', 's3', 'vpc',
    ],
  },
  emrfs: {
    'reads-from': ['s3'],
    uses: ['dynamodb', 'kms'],
    generic: ['emr-hdfs', 'ext:hdfs'],
  },
  'entity-resolution': {
    'reads-from': ['glue-data-catalog', 's3'],
  },
  finspace: {
    uses: ['ext:jupyter', 's3'],
  },
  'firehose-data-transformation': {
    triggers: ['lambda'],
  },
  'firehose-destinations': {
    'sends-to': ['opensearch', 'redshift', 's3'],
  },
  'firehose-direct-put': {
    uses: ['iam-roles'],
    generic: ['cloudwatch-logs', 'eventbridge', 'iot-core', 'kinesis-agent'],
  },
  'firehose-dynamic-partitioning': {
    'stores-in': ['s3'],
  },
  'firehose-format-conversion': {
    'stores-in': ['s3'],
    uses: ['ext:orc', 'ext:parquet', 'glue', 'glue-data-catalog', 'iam-roles'],
  },
  'firehose-source-backup': {
    'stores-in': ['s3'],
    uses: ['lambda'],
  },
  glue: {
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs', 'opensearch', 'sns'],
    'reads-from': [
      'aurora', 'documentdb', 'dynamodb', 'ext:mongodb', 'ext:mysql', 'ext:postgresql', 'kinesis-data-streams',
      'msk', 'rds', 'redshift', 's3',
    ],
    uses: [
      'eni', 'ext:iceberg', 'ext:jdbc', 'ext:parquet', 'ext:python', 'ext:spark', 'iam', 'iam-roles', 'kms',
      'kms-aws-managed-keys', 'kms-customer-managed-keys', 'private-subnets', 'secrets-manager', 'vpc',
      'vpc-endpoints', 'vpc-subnets',
    ],
    generic: ['emr', 'quicksight'],
  },
  'glue-connections': {
    'reads-from': ['rds', 'redshift'],
    uses: ['eni', 'secrets-manager', 'security-groups', 'vpc'],
  },
  'glue-crawlers': {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': [
      'aurora', 'documentdb', 'dynamodb', 'ext:jdbc', 'ext:mongodb', 'ext:mysql', 'ext:postgresql', 'rds',
      'redshift', 's3',
    ],
    'stores-in': ['s3-tables'],
    uses: [
      'glue-classifiers', 'glue-connections', 'iam-roles', 'kms', 's3-event-notifications', 'secrets-manager', 'sqs',
      'vpc',
    ],
    manages: ['glue-data-catalog'],
  },
  'glue-data-catalog': {
    'reads-from': ['s3'],
    uses: ['iam', 'iam-policies', 'kms'],
    generic: ['ext:hive', 'kinesis-data-firehose'],
  },
  'glue-data-quality': {
    'sends-to': ['cloudwatch', 'eventbridge', 'sns'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    monitors: ['glue-data-catalog'],
  },
  'glue-databrew': {
    'sends-to': ['lake-formation'],
    'reads-from': ['glue-data-catalog', 'rds', 'redshift', 's3'],
    uses: ['iam-roles'],
  },
  'glue-development-endpoints': {
    uses: ['iam-roles'],
    generic: ['ext:zeppelin', 'sagemaker-notebook-instances'],
  },
  'glue-dynamic-frames': {
    'reads-from': ['glue-data-catalog', 's3'],
  },
  'glue-elastic-views': {
    'sends-to': ['opensearch', 'redshift', 's3'],
    'reads-from': ['aurora', 'dynamodb', 'rds'],
  },
  'glue-findmatches': {
    uses: ['lake-formation'],
  },
  'glue-interactive-sessions': {
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['emr', 'ext:jupyter', 'sagemaker-studio'],
  },
  'glue-job-bookmarks': {
    generic: ['s3'],
  },
  'glue-schema-registry': {
    uses: ['kms'],
    generic: [
      'ext:avro', 'ext:kafka', 'kinesis-client-library', 'kinesis-data-firehose', 'kinesis-data-streams', 'lambda',
      'msk',
    ],
  },
  'glue-streaming-etl': {
    'reads-from': ['kinesis-data-streams', 'msk'],
    'stores-in': ['s3'],
  },
  'glue-studio': {
    'reads-from': ['glue-data-catalog', 's3'],
    uses: ['iam-roles'],
  },
  'glue-triggers': {
    triggers: ['glue-crawlers'],
  },
  'glue-workflows': {
    manages: ['glue-crawlers', 'glue-triggers'],
  },
  'glue-zero-etl': {
    'reads-from': ['dynamodb', 'ext:salesforce', 'ext:sap', 'ext:servicenow', 'ext:zendesk'],
    'stores-in': ['redshift'],
  },
  'kinesis-agent': {
    'sends-to': ['cloudwatch', 'kinesis-data-firehose', 'kinesis-data-streams'],
    uses: ['ec2', 'ext:java', 'ext:linux', 'iam-instance-profiles', 'iam-roles', 'kms'],
  },
  'kinesis-checkpointing': {
    'stores-in': ['dynamodb'],
  },
  'kinesis-client-library': {
    'sends-to': ['cloudwatch'],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams'],
    uses: [
      'cloudwatch-metrics', 'dynamodb', 'ec2', 'elastic-beanstalk', 'ext:java', 'iam', 'iam-roles',
      'kinesis-checkpointing', 'kinesis-shards',
    ],
    generic: ['lambda'],
  },
  'kinesis-consumers': {
    uses: ['lambda'],
    generic: ['ec2'],
  },
  'kinesis-data-analytics': {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'dynamodb', 'lambda', 'opensearch', 'redshift', 's3', 'sns', 'timestream',
    ],
    'reads-from': ['kinesis-data-firehose', 'kinesis-data-streams', 'msk'],
    uses: ['ext:flink', 'glue', 'glue-schema-registry', 'iam', 'iam-roles', 'kms', 'vpc'],
  },
  'kinesis-data-analytics-flink': {
    'sends-to': ['dynamodb', 'kinesis-data-firehose', 'opensearch', 'timestream'],
    'reads-from': ['kinesis-data-streams', 'msk'],
    'stores-in': ['s3'],
    uses: ['ext:flink', 'ext:java', 'glue-schema-registry', 'iam-roles', 'kms', 'vpc'],
  },
  'kinesis-data-analytics-sql': {
    'sends-to': ['lambda'],
    'reads-from': ['kinesis-data-firehose', 'kinesis-data-streams', 's3'],
    uses: ['iam-roles', 'random-cut-forest'],
  },
  'kinesis-data-analytics-studio': {
    uses: ['ext:flink', 'ext:zeppelin', 'glue-data-catalog'],
  },
  'kinesis-data-firehose': {
    triggers: ['lambda'],
    'sends-to': [
      'cloudwatch-logs', 'ext:datadog', 'ext:dynatrace', 'ext:iceberg', 'ext:mongodb', 'ext:new-relic',
      'ext:snowflake', 'ext:splunk', 'opensearch', 'opensearch-serverless', 'redshift', 's3', 's3-tables',
    ],
    'reads-from': ['aws-sdk', 'kinesis-data-streams'],
    uses: [
      'ext:orc', 'ext:parquet', 'glue', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'redshift-copy',
      's3-standard', 'secrets-manager', 'vpc',
    ],
  },
  'kinesis-data-streams': {
    triggers: ['lambda'],
    'sends-to': ['emr', 'kinesis-data-firehose', 's3'],
    uses: ['iam', 'iam-policies', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys'],
  },
  'kinesis-encryption': {
    uses: ['kms'],
  },
  'kinesis-enhanced-fan-out': {
    'sends-to': ['kinesis-consumers', 'lambda'],
    uses: ['ext:http2', 'kinesis-client-library', 'kinesis-shards'],
  },
  'kinesis-producer-library': {
    'sends-to': ['cloudwatch', 'kinesis-data-firehose', 'kinesis-data-streams'],
    uses: ['aws-sdk', 'cloudwatch-metrics', 'ext:java', 'glue-schema-registry', 'iam-roles'],
    generic: ['kinesis-client-library'],
  },
  'kinesis-producers': {
    uses: ['aws-sdk'],
    generic: ['iot-core'],
  },
  'lake-formation': {
    'sends-to': ['cloudtrail', 'eventbridge'],
    'reads-from': ['aurora', 'dynamodb', 'rds', 's3-access-logs'],
    'stores-in': ['s3'],
    uses: ['glue', 'iam', 'iam-identity-center', 'iam-policies', 'iam-roles', 'kms', 'organizations', 'ram'],
    manages: ['glue-crawlers', 'glue-data-catalog'],
    protects: ['athena', 'emr', 'redshift', 'redshift-spectrum'],
  },
  'lake-formation-blueprints': {
    'reads-from': ['cloudtrail', 'elb-access-logs', 'rds'],
    'stores-in': ['s3'],
    uses: ['glue'],
  },
  'lake-formation-governed-tables': {
    'stores-in': ['s3'],
  },
  'lake-formation-lf-tags': {
    uses: ['iam', 'tags'],
    protects: ['glue-data-catalog'],
  },
  'lake-formation-permissions': {
    uses: ['iam'],
    protects: ['athena', 'emr', 'glue-data-catalog', 'quicksight', 'redshift', 's3'],
  },
  msk: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'ext:prometheus', 'kinesis-data-firehose', 's3'],
    uses: [
      'auto-scaling', 'ebs', 'ec2', 'ext:kafka', 'ext:tls', 'ext:zookeeper', 'iam', 'iam-policies', 'kms',
      'kms-customer-managed-keys', 'private-ca', 'private-subnets', 'privatelink', 'secrets-manager', 'vpc',
      'vpc-subnets',
    ],
    generic: ['kinesis-data-streams'],
  },
  'msk-brokers': {
    uses: ['ebs', 'ec2', 'vpc-subnets'],
  },
  'msk-connect': {
    'sends-to': ['opensearch', 's3'],
    'reads-from': ['aurora', 'dynamodb', 'rds'],
    'stores-in': ['redshift'],
    uses: ['cloudwatch-logs', 'ext:debezium', 'ext:kafka-connect', 'iam-roles', 'vpc'],
  },
  'msk-iam-access-control': {
    uses: ['iam', 'iam-policies'],
  },
  'msk-replicator': {
    'reads-from': ['msk-topics'],
  },
  'msk-serverless': {
    triggers: ['lambda'],
    uses: ['ext:kafka', 'iam', 'kms', 'msk-iam-access-control', 'private-subnets', 'vpc'],
  },
  'msk-tiered-storage': {
    'stores-in': ['s3'],
  },
  opensearch: {
    'sends-to': ['sns'],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams', 'msk', 's3'],
    uses: [
      'cognito', 'cognito-user-pools', 'ebs', 'ec2', 'eni', 'ext:elasticsearch', 'ext:kibana', 'ext:logstash',
      'ext:lucene', 'ext:saml', 'iam', 'iam-identity-center', 'iam-policies', 'iam-roles', 'kms',
      'kms-customer-managed-keys', 'private-subnets', 'vpc', 'vpc-subnets',
    ],
  },
  'opensearch-cold-storage': {
    'stores-in': ['s3'],
  },
  'opensearch-cross-cluster-replication': {
    uses: ['opensearch-fine-grained-access-control'],
  },
  'opensearch-dashboards': {
    'reads-from': ['opensearch-serverless'],
    uses: ['cognito', 'cognito-user-pools', 'ext:kibana', 'ext:saml', 'iam', 'iam-identity-center'],
  },
  'opensearch-domains': {
    uses: ['kms', 'private-subnets', 'security-groups', 'vpc'],
  },
  'opensearch-fine-grained-access-control': {
    uses: ['cognito', 'iam'],
  },
  'opensearch-index-state-management': {
    manages: ['opensearch-cold-storage', 'opensearch-ultrawarm', 's3'],
  },
  'opensearch-ingestion': {
    'sends-to': ['opensearch-serverless'],
    'reads-from': ['documentdb', 'dynamodb', 'ext:kafka', 'kinesis-data-streams', 'msk', 's3'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
  },
  'opensearch-serverless': {
    'stores-in': ['s3'],
    uses: ['ext:saml', 'iam', 'kms', 'privatelink', 'security-groups', 'vpc'],
  },
  'opensearch-snapshots': {
    'stores-in': ['s3'],
    uses: ['iam-roles'],
  },
  'opensearch-ultrawarm': {
    'stores-in': ['s3'],
  },
  'opensearch-vector-search': {
    uses: ['sagemaker'],
    generic: ['bedrock', 'bedrock-knowledge-bases'],
  },
  'opensearch-zero-etl': {
    'reads-from': ['dynamodb', 's3'],
    uses: ['iam-roles'],
  },
  quicksight: {
    'sends-to': ['eventbridge'],
    'reads-from': [
      'athena', 'aurora', 'aurora-mysql', 'aurora-postgresql', 'cost-and-usage-reports', 'documentdb', 'dynamodb',
      'emr', 'ext:jira', 'ext:mysql', 'ext:oracle', 'ext:postgresql', 'ext:presto', 'ext:salesforce',
      'ext:snowflake', 'ext:spark', 'ext:sql-server', 'ext:teradata', 'glue-data-catalog', 'iot-analytics',
      'lake-formation', 'opensearch', 'rds', 'redshift', 'redshift-spectrum', 's3', 's3-inventory', 'timestream',
      'vpc-flow-logs',
    ],
    uses: [
      'bedrock', 'directory-service', 'eni', 'ext:active-directory', 'ext:saml', 'iam', 'iam-identity-center',
      'iam-roles', 'kms', 'managed-microsoft-ad', 'private-subnets', 'privatelink', 'q-business', 'sagemaker',
      'secrets-manager', 'vpc',
    ],
  },
  'quicksight-embedded-analytics': {
    uses: ['cognito', 'iam'],
  },
  'quicksight-ml-insights': {
    uses: ['random-cut-forest', 'sagemaker'],
  },
  'quicksight-paginated-reports': {
    'sends-to': ['ses'],
  },
  'quicksight-q': {
    uses: ['bedrock'],
  },
  'quicksight-spice': {
    'reads-from': ['athena', 'aurora', 'rds', 'redshift', 's3'],
    uses: ['vpc'],
  },
  'quicksight-users-groups': {
    uses: ['iam', 'iam-identity-center'],
  },
  redshift: {
    'sends-to': ['cloudwatch-logs', 'lambda', 'sns'],
    'reads-from': ['cost-and-usage-reports', 'dynamodb', 'emr', 'kinesis-data-streams', 'msk', 'rds', 's3'],
    uses: [
      'cloudhsm', 'eni', 'ext:jdbc', 'ext:odbc', 'ext:parquet', 'ext:postgresql', 'glue-data-catalog', 'iam',
      'iam-identity-center', 'iam-policies', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys',
      'private-subnets', 'vpc', 'vpc-subnets',
    ],
  },
  'redshift-advisor': {
    monitors: ['redshift-distribution-styles', 'redshift-sort-keys'],
  },
  'redshift-aqua': {
    uses: ['s3'],
    generic: ['redshift-ra3-nodes'],
  },
  'redshift-audit-logging': {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: ['kms', 's3-bucket-policies'],
  },
  'redshift-concurrency-scaling': {
    manages: ['redshift-dense-nodes', 'redshift-ra3-nodes'],
    generic: ['redshift-wlm'],
  },
  'redshift-copy': {
    'reads-from': ['dynamodb', 'emr', 's3'],
    uses: ['iam-roles', 'kms'],
  },
  'redshift-data-api': {
    uses: ['iam', 'iam-roles', 'kms', 'secrets-manager'],
    generic: ['api-gateway', 'redshift-serverless', 'step-functions'],
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
    uses: ['bedrock', 'iam-roles', 'sagemaker', 'sagemaker-autopilot'],
  },
  'redshift-query-editor': {
    'reads-from': ['redshift-serverless', 's3'],
    uses: ['iam', 'secrets-manager'],
  },
  'redshift-ra3-nodes': {
    'stores-in': ['s3'],
  },
  'redshift-serverless': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms', 'private-subnets', 'secrets-manager', 'security-groups', 'vpc'],
  },
  'redshift-snapshots': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'redshift-spectrum': {
    'reads-from': ['ext:parquet', 's3'],
    uses: ['athena', 'emr', 'glue', 'glue-data-catalog', 'iam', 'iam-roles'],
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
    uses: ['iam-roles'],
  },
}
