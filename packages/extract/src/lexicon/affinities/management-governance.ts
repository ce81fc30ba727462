import type { Affinities } from './form.ts'

/** What management governance services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const managementGovernanceAffinities: Affinities = {
  'account-management': {
    generic: ['organizations'],
  },
  appconfig: {
    'reads-from': ['codepipeline', 's3', 'secrets-manager', 'ssm-documents', 'ssm-parameter-store'],
    uses: ['cloudwatch-alarms', 'iam', 'kms'],
    manages: ['ecs'],
    generic: ['cloudwatch', 'ec2', 'eks'],
  },
  'application-insights': {
    'sends-to': ['cloudwatch-events', 'eventbridge', 'ssm-opscenter'],
    uses: ['cloudwatch-agent', 'cloudwatch-logs', 'cloudwatch-metrics', 'sagemaker'],
    monitors: ['alb', 'ec2', 'ecs', 'eks', 'ext:dotnet', 'ext:iis', 'ext:sql-server', 'lambda', 'rds', 'sqs'],
  },
  'aws-cli': {
    uses: [
      'aws-sdk', 'ec2-instance-metadata', 'ext:bash', 'ext:linux', 'ext:python', 'ext:windows', 'iam',
      'iam-access-keys', 'iam-instance-profiles', 'iam-policies', 'iam-roles', 'mfa', 's3-multipart-upload', 'sts',
    ],
    manages: [
      'ami', 'cloudformation', 'cloudwatch', 'config', 'dynamodb', 'ebs-snapshots', 'ec2', 'ecr', 'ecs', 'eks',
      'kms', 'lambda', 'organizations', 'rds', 'route-53', 's3', 's3-pre-signed-urls', 's3-versioning',
      'security-groups', 'sns', 'sqs', 'ssm-parameter-store', 'ssm-run-command', 'ssm-session-manager', 'vpc',
    ],
  },
  'cfn-get-metadata': {
    'reads-from': ['cloudformation-metadata'],
  },
  'cfn-hup': {
    triggers: ['cfn-init'],
    manages: ['ec2'],
    monitors: ['cloudformation-metadata'],
  },
  'cfn-init': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['cloudformation-metadata'],
    uses: ['amazon-linux', 'ext:python', 'iam-roles', 's3'],
    manages: ['ec2'],
    generic: ['auto-scaling', 'cloudformation-helper-scripts', 'cloudformation-wait-condition'],
  },
  'cfn-signal': {
    'sends-to': ['cloudformation', 'cloudformation-wait-condition'],
    uses: ['cfn-init', 'ec2-user-data'],
    generic: ['auto-scaling', 'ec2'],
  },
  chatbot: {
    triggers: ['lambda'],
    'sends-to': ['chime', 'ext:microsoft-teams', 'ext:slack'],
    'reads-from': ['cloudwatch', 'cloudwatch-alarms', 'guardduty'],
    uses: ['iam', 'iam-roles'],
  },
  cloudformation: {
    'sends-to': ['eventbridge'],
    'reads-from': ['secrets-manager', 'ssm-parameter-store'],
    uses: ['ami', 'ec2-user-data', 'sts', 'tags'],
    manages: [
      'acm', 'alb', 'api-gateway', 'app-runner', 'application-auto-scaling', 'appsync', 'athena', 'auto-scaling',
      'backup-plans', 'batch', 'bedrock', 'budgets', 'clb', 'cloud9', 'cloudfront', 'cloudwatch',
      'cloudwatch-alarms', 'cloudwatch-dashboards', 'cloudwatch-logs', 'codedeploy', 'cognito', 'cognito-user-pools',
      'config-rules', 'direct-connect', 'directory-service', 'dms', 'documentdb', 'dynamodb', 'ebs', 'ec2',
      'ec2-fleet', 'ec2-image-builder', 'ecr', 'ecs', 'ecs-services', 'efs', 'efs-mount-targets', 'eks',
      'eks-fargate-profiles', 'elastic-ip', 'elasticache', 'elasticache-redis', 'elb', 'elb-target-groups', 'emr',
      'eni', 'eventbridge-rules', 'fsx', 'global-accelerator', 'glue', 'guardduty', 'iam', 'iam-groups',
      'iam-instance-profiles', 'iam-policies', 'iam-roles', 'iam-users', 'inspector', 'internet-gateway',
      'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'lambda', 'lambda-layers', 'launch-configuration',
      'launch-template', 'mq', 'msk', 'nat-gateway', 'neptune', 'network-acls', 'network-firewall', 'nlb',
      'opensearch', 'organizations', 'quicksight', 'rds', 'redshift', 'route-53', 'route-53-health-checks', 's3',
      's3-bucket-policies', 'sagemaker', 'security-groups', 'security-hub', 'sns', 'spot-fleet', 'sqs',
      'ssm-documents', 'step-functions', 'timestream', 'transit-gateway', 'vpc', 'vpc-endpoints', 'vpc-peering',
      'vpc-route-tables', 'vpc-subnets', 'vpn', 'waf', 'workspaces',
    ],
  },
  'cloudformation-base64': {
    uses: ['cloudformation-join', 'cloudformation-sub'],
    generic: ['cfn-init', 'cloudformation-helper-scripts', 'ec2', 'launch-template'],
  },
  'cloudformation-capability-auto-expand': {
    generic: ['cloudformation-macros', 'cloudformation-transform'],
  },
  'cloudformation-change-sets': {
    uses: ['iam'],
    manages: ['cloudformation-nested-stacks'],
  },
  'cloudformation-conditions': {
    uses: ['cloudformation-findinmap', 'cloudformation-mappings', 'cloudformation-parameters', 'cloudformation-ref'],
    manages: ['cloudformation-outputs', 'cloudformation-resources', 'ebs', 'ec2'],
  },
  'cloudformation-creation-policy': {
    uses: ['cfn-signal'],
    manages: ['auto-scaling', 'ec2'],
  },
  'cloudformation-cross-stacks': {
    uses: ['cloudformation-importvalue', 'cloudformation-outputs', 'cloudformation-parameters'],
    generic: ['vpc'],
  },
  'cloudformation-custom-resources': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    uses: ['iam', 'iam-roles', 's3-pre-signed-urls'],
    manages: ['ami', 's3'],
    generic: ['cloudformation-macros'],
  },
  'cloudformation-deletion-policy': {
    manages: [
      'documentdb', 'dynamodb', 'ebs', 'ebs-snapshots', 'ec2', 'elasticache', 'neptune', 'rds', 'rds-snapshots',
      'redshift', 's3',
    ],
    generic: ['cloudformation-termination-protection'],
  },
  'cloudformation-designer': {
    manages: ['cloudformation-resources'],
  },
  'cloudformation-drift-detection': {
    monitors: ['ec2', 'iam', 's3', 'security-groups'],
    generic: ['cloudformation-resource-import', 'config'],
  },
  'cloudformation-dynamic-references': {
    'reads-from': ['secrets-manager', 'ssm-parameter-store', 'ssm-secure-string'],
  },
  'cloudformation-findinmap': {
    'reads-from': ['cloudformation-mappings'],
    uses: ['ami', 'cloudformation-pseudo-parameters', 'cloudformation-ref'],
    generic: ['cloudformation-parameters'],
  },
  'cloudformation-guard': {
    protects: ['cloudformation-resources'],
  },
  'cloudformation-helper-scripts': {
    'sends-to': ['cloudwatch'],
    uses: ['ext:python'],
    manages: ['ec2'],
    generic: ['amazon-linux', 'ami', 'cfn-get-metadata', 'cfn-hup', 'cfn-signal'],
  },
  'cloudformation-hooks': {
    triggers: ['lambda'],
  },
  'cloudformation-iac-generator': {
    'sends-to': ['cdk'],
  },
  'cloudformation-importvalue': {
    'reads-from': ['cloudformation-outputs'],
    generic: ['cloudformation-parameters', 'vpc'],
  },
  'cloudformation-macros': {
    triggers: ['lambda'],
    uses: ['cloudformation-transform', 'sam'],
    generic: ['cloudformation-change-sets'],
  },
  'cloudformation-mappings': {
    uses: ['cloudformation-pseudo-parameters'],
    manages: ['ami'],
    generic: ['cloudformation-parameters', 'ec2'],
  },
  'cloudformation-nested-stacks': {
    'reads-from': ['s3'],
    uses: [
      'cloudformation-capability-auto-expand', 'cloudformation-getatt', 'cloudformation-outputs',
      'cloudformation-parameters',
    ],
    manages: ['alb', 'elb', 'security-groups', 'vpc'],
  },
  'cloudformation-outputs': {
    uses: ['cloudformation-getatt', 'cloudformation-ref'],
  },
  'cloudformation-parameters': {
    'reads-from': ['ami', 'secrets-manager', 'ssm-parameter-store', 'ssm-public-parameters'],
    generic: ['ec2-key-pairs', 'security-groups', 'vpc'],
  },
  'cloudformation-ref': {
    'reads-from': [
      'cloudformation-mappings', 'cloudformation-parameters', 'cloudformation-pseudo-parameters',
      'cloudformation-resources',
    ],
  },
  'cloudformation-registry': {
    uses: ['ext:typescript', 's3'],
  },
  'cloudformation-service-role': {
    uses: ['iam-roles'],
  },
  'cloudformation-stack-policies': {
    protects: ['rds'],
  },
  'cloudformation-stacksets': {
    uses: [
      'cloudformation-capabilities', 'cloudformation-drift-detection', 'cloudformation-parameters', 'iam',
      'iam-roles', 'organizations', 'organizations-ou', 'organizations-trusted-access', 'sns',
    ],
    manages: ['config', 'config-rules', 'ecs', 'guardduty', 's3', 'scp', 'security-hub', 'vpc'],
  },
  'cloudformation-termination-protection': {
    protects: ['rds'],
  },
  'cloudformation-update-policy': {
    manages: ['auto-scaling', 'lambda'],
  },
  'cloudformation-wait-condition': {
    generic: [
      'auto-scaling', 'cloudformation-creation-policy', 'cloudformation-helper-scripts', 'ec2', 'ec2-user-data',
      's3-pre-signed-urls',
    ],
  },
  cloudtrail: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 's3-glacier', 'sns'],
    'stores-in': ['s3'],
    uses: ['ext:sha-256', 'kms-customer-managed-keys', 's3-sse-s3'],
    monitors: [
      'acm', 'alb', 'ami', 'amplify', 'api-gateway', 'app-runner', 'appsync', 'artifact', 'auto-scaling', 'aws-cli',
      'aws-sdk', 'batch', 'bedrock', 'billing', 'budgets', 'cloudformation', 'cloudformation-stacksets',
      'cloudfront', 'cloudwatch-alarms', 'codebuild', 'codecommit', 'codedeploy', 'codepipeline', 'cognito',
      'cognito-user-pools', 'comprehend', 'config', 'cost-explorer', 'data-lifecycle-manager', 'datasync',
      'direct-connect', 'directory-service', 'dms', 'documentdb', 'dynamodb', 'ebs', 'ebs-snapshots', 'ec2',
      'ec2-image-builder', 'ec2-instance-connect', 'ec2-key-pairs', 'ecr', 'ecs', 'efs', 'eks', 'elastic-beanstalk',
      'elasticache', 'elb', 'emr', 'fargate', 'firewall-manager', 'fsx', 'glue', 'health-dashboard', 'iam',
      'iam-identity-center', 'iam-roles', 'iam-root-user', 'iam-users', 'inspector', 'internet-gateway', 'iot-core',
      'kendra', 'keyspaces', 'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'kms-key-rotation', 'lambda',
      'lex', 'license-manager', 'macie', 'management-console', 'mfa', 'mq', 'msk', 'nat-gateway', 'neptune',
      'network-acls', 'network-firewall', 'opensearch', 'organizations', 'pinpoint', 'polly', 'private-ca', 'qldb',
      'quicksight', 'ram', 'rds', 'rds-proxy', 'rds-snapshots', 'recycle-bin', 'redshift', 'rekognition', 'route-53',
      's3-access-points', 's3-bucket-policies', 's3-lifecycle', 's3-object-lock', 's3-replication', 's3-sse-kms',
      's3-versioning', 'sagemaker', 'secrets-manager', 'security-groups', 'security-hub', 'service-catalog',
      'service-quotas', 'ses', 'shield', 'signer', 'snow-family', 'sqs', 'ssm-automation', 'ssm-parameter-store',
      'ssm-patch-manager', 'ssm-run-command', 'ssm-session-manager', 'ssm-state-manager', 'step-functions',
      'storage-gateway', 'sts', 'systems-manager', 'textract', 'timestream', 'transcribe', 'transfer-family',
      'transit-gateway', 'translate', 'trusted-advisor', 'vpc', 'vpc-endpoints', 'vpc-flow-logs', 'vpn', 'waf',
      'workspaces',
    ],
    generic: ['s3-mfa-delete'],
  },
  'cloudtrail-data-events': {
    'sends-to': ['athena', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge'],
    monitors: [
      'bedrock-agents', 'cognito-identity-pools', 'dynamodb', 'dynamodb-streams', 'ebs-direct-apis',
      'kinesis-data-streams', 'lambda', 'lambda-function-urls', 's3', 's3-access-points', 's3-standard', 'sns',
      'sqs', 'step-functions',
    ],
  },
  'cloudtrail-digest-files': {
    uses: ['aws-cli', 'ext:rsa', 'ext:sha-256', 'kms', 's3', 's3-bucket-policies', 's3-mfa-delete'],
    protects: ['cloudtrail-log-files'],
    generic: ['cloudtrail-organization-trails', 's3-object-lock'],
  },
  'cloudtrail-insights': {
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'sns'],
    'reads-from': ['cloudtrail-management-events'],
    'stores-in': ['s3'],
    monitors: ['ec2', 'iam', 'lambda'],
    generic: ['cloudtrail-data-events'],
  },
  'cloudtrail-lake': {
    'reads-from': ['cloudtrail-data-events', 'cloudtrail-management-events', 'config', 's3'],
    uses: ['kms'],
    monitors: ['organizations'],
  },
  'cloudtrail-management-events': {
    'sends-to': ['athena', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge'],
    monitors: [
      'auto-scaling', 'ebs-snapshots', 'ec2', 'iam', 'iam-policies', 'iam-roles', 'iam-users', 'kms', 'rds', 's3',
      's3-bucket-policies', 'security-groups', 'vpc', 'vpc-subnets',
    ],
  },
  'cloudtrail-organization-trails': {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3'],
    uses: [
      'iam-roles', 'kms', 'organizations', 'organizations-management-account', 'organizations-trusted-access',
      's3-bucket-policies',
    ],
    monitors: ['organizations-member-accounts', 'organizations-ou'],
    generic: ['guardduty', 'security-hub'],
  },
  cloudwatch: {
    triggers: ['ssm-automation'],
    'sends-to': ['eventbridge', 'ext:datadog', 'ext:splunk', 'managed-grafana', 'ssm-opscenter'],
    uses: ['ext:prometheus', 'iam', 'iam-roles', 'kms-customer-managed-keys', 'organizations'],
    monitors: [
      'alb', 'api-gateway', 'appstream', 'athena', 'aurora', 'aurora-read-replicas', 'aurora-serverless',
      'auto-scaling', 'auto-scaling-warm-pools', 'batch', 'bedrock', 'billing', 'chime-sdk', 'cloudfront',
      'cloudhsm', 'cognito', 'cognito-user-pools', 'direct-connect', 'directory-service', 'dms', 'documentdb',
      'dynamodb', 'dynamodb-streams', 'ebs', 'ebs-gp2', 'ebs-gp3', 'ebs-io1', 'ec2', 'ec2-burstable-instances',
      'ec2-capacity-reservations', 'ecr', 'ecs', 'efs', 'eks', 'elastic-beanstalk', 'elasticache', 'elb', 'emr',
      'eventbridge-pipes', 'eventbridge-scheduler', 'fargate', 'glue', 'gwlb', 'iot-core', 'iot-greengrass',
      'iot-sitewise', 'kinesis-data-firehose', 'kinesis-data-streams', 'kinesis-enhanced-fan-out', 'kms', 'lambda',
      'lambda-edge', 'lambda-provisioned-concurrency', 'mediaconnect', 'memorydb', 'msk', 'nat-gateway', 'neptune',
      'nlb', 'opensearch', 'opensearch-serverless', 'outposts', 'pinpoint', 'private-ca', 'quicksight', 'rds',
      'rds-read-replicas', 'redshift', 'route-53', 'route-53-resolver', 's3', 's3-file-gateway', 'sagemaker',
      'shield', 'site-to-site-vpn', 'sns', 'spot-instances', 'sqs', 'step-functions', 'storage-gateway',
      'tape-gateway', 'volume-gateway', 'vpc', 'vpn', 'workspaces',
    ],
  },
  'cloudwatch-agent': {
    'sends-to': ['cloudwatch-custom-metrics', 'cloudwatch-logs', 'cloudwatch-metrics', 's3', 'x-ray'],
    'reads-from': ['ext:prometheus'],
    uses: [
      'ec2-user-data', 'ext:collectd', 'ext:linux', 'ext:statsd', 'ext:windows', 'iam', 'iam-instance-profiles',
      'iam-roles', 'iam-users', 'ssm-agent', 'ssm-distributor', 'ssm-parameter-store', 'systems-manager',
      'vpc-endpoints',
    ],
    monitors: ['auto-scaling', 'ebs', 'ec2', 'ecs', 'ext:iis', 'ext:nvidia', 'fargate', 'rds'],
    generic: ['cloudwatch-logs-agent', 'eks'],
  },
  'cloudwatch-alarms': {
    triggers: [
      'application-auto-scaling', 'auto-scaling', 'auto-scaling-policies', 'auto-scaling-step-scaling', 'codedeploy',
      'ec2', 'ec2-instance-recovery', 'ecs', 'eventbridge', 'lambda', 'ssm-automation', 'ssm-incident-manager',
    ],
    'sends-to': ['cloudwatch-dashboards', 'cloudwatch-events', 'sns', 'ssm-opscenter'],
    uses: ['iam'],
    monitors: [
      'alb', 'api-gateway', 'application-insights', 'aurora', 'backup', 'billing', 'cloudfront', 'cloudwatch-agent',
      'cloudwatch-anomaly-detection', 'cloudwatch-custom-metrics', 'cloudwatch-logs', 'cloudwatch-metric-math',
      'cloudwatch-metrics', 'cloudwatch-metrics-insights', 'codebuild', 'cognito', 'container-insights',
      'contributor-insights', 'direct-connect', 'dms', 'dynamodb', 'ebs', 'ec2-status-checks', 'efs', 'eks',
      'elasticache', 'elb', 'elb-target-groups', 'emr', 'fsx', 'iam-root-user', 'kinesis-data-streams', 'kms',
      'lambda-insights', 'msk', 'nat-gateway', 'nlb', 'opensearch', 'rds', 'rds-read-replicas',
      'rds-storage-auto-scaling', 'redshift', 's3', 'sagemaker-endpoints', 'service-quotas', 'shield-advanced',
      'site-to-site-vpn', 'spot-fleet', 'sqs', 'sqs-dead-letter-queues', 'step-functions', 'storage-gateway',
      'vpc-flow-logs', 'vpn', 'waf', 'workspaces', 'x-ray-insights',
    ],
  },
  'cloudwatch-anomaly-detection': {
    monitors: ['cloudwatch-metrics'],
    generic: ['sns'],
  },
  'cloudwatch-application-signals': {
    uses: ['cloudwatch-agent', 'cloudwatch-rum', 'cloudwatch-synthetics', 'x-ray'],
    monitors: ['ec2', 'ecs', 'eks', 'lambda'],
  },
  'cloudwatch-composite-alarms': {
    triggers: ['ec2', 'lambda', 'ssm-incident-manager'],
    'sends-to': ['eventbridge', 'sns', 'ssm-opscenter'],
    uses: ['cloudwatch-metrics'],
    monitors: ['cloudwatch-alarms'],
  },
  'cloudwatch-cross-account-observability': {
    uses: ['organizations'],
  },
  'cloudwatch-custom-metrics': {
    'sends-to': ['cloudwatch-metrics'],
    uses: ['aws-cli', 'aws-sdk', 'ec2-instance-metadata', 'ext:collectd', 'ext:statsd', 'iam'],
    monitors: ['auto-scaling'],
    generic: ['auto-scaling-policies', 'rds'],
  },
  'cloudwatch-dashboards': {
    'reads-from': [
      'cloudwatch-anomaly-detection', 'cloudwatch-custom-metrics', 'cloudwatch-logs', 'cloudwatch-logs-insights',
      'cloudwatch-metrics', 'cloudwatch-metrics-insights',
    ],
    uses: ['cognito', 'iam', 'iam-identity-center', 'organizations'],
    monitors: [
      'alb', 'api-gateway', 'auto-scaling', 'billing', 'dynamodb', 'ebs', 'ec2', 'ecs', 'elb', 'lambda', 'rds', 's3',
      'sqs', 'x-ray',
    ],
    generic: ['cloudwatch-agent', 'cloudwatch-composite-alarms', 'cloudwatch-metric-math'],
  },
  'cloudwatch-emf': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics'],
    generic: ['ecs'],
  },
  'cloudwatch-events': {
    triggers: [
      'codebuild', 'codepipeline', 'ecs', 'ecs-tasks', 'lambda', 'ssm-automation', 'ssm-documents',
      'ssm-run-command', 'step-functions',
    ],
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'sns', 'sqs'],
    uses: ['iam-roles'],
    monitors: ['cloudtrail', 'ec2'],
    generic: ['eventbridge'],
  },
  'cloudwatch-evidently': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-rum', 's3'],
    generic: ['lambda'],
  },
  'cloudwatch-internet-monitor': {
    monitors: ['cloudfront', 'vpc'],
  },
  'cloudwatch-investigations': {
    uses: ['cloudwatch-alarms'],
  },
  'cloudwatch-logs': {
    'sends-to': ['athena', 'ext:splunk', 'kinesis-data-streams', 'opensearch', 's3'],
    uses: ['iam', 'iam-roles', 'kms', 'kms-customer-managed-keys'],
    monitors: ['sns'],
  },
  'cloudwatch-logs-agent': {
    uses: ['ext:linux', 'iam-instance-profiles', 'iam-roles', 'ssm-agent'],
    monitors: ['ec2'],
  },
  'cloudwatch-logs-data-protection': {
    protects: ['ses'],
  },
  'cloudwatch-logs-insights': {
    'reads-from': ['api-gateway', 'cloudtrail', 'ecs', 'eks', 'lambda', 'rds', 'route-53', 'vpc-flow-logs'],
    generic: ['cloudwatch-logs-metric-filters', 'contributor-insights'],
  },
  'cloudwatch-logs-live-tail': {
    monitors: ['lambda'],
  },
  'cloudwatch-logs-metric-filters': {
    triggers: ['cloudwatch-alarms'],
    'sends-to': ['cloudwatch-custom-metrics'],
    'reads-from': ['cloudtrail', 'cloudtrail-management-events', 'iam-root-user', 'lambda'],
    generic: ['cloudwatch-dashboards', 'sns', 'vpc-flow-logs'],
  },
  'cloudwatch-logs-subscriptions': {
    'sends-to': [
      'ext:splunk', 'kinesis-data-analytics', 'kinesis-data-firehose', 'kinesis-data-streams', 'lambda',
      'opensearch', 's3',
    ],
    'reads-from': ['cloudtrail', 'vpc-flow-logs'],
    uses: ['iam', 'iam-roles'],
  },
  'cloudwatch-metric-math': {
    'reads-from': ['cloudwatch-metrics'],
  },
  'cloudwatch-metric-streams': {
    'sends-to': [
      'ext:datadog', 'ext:dynatrace', 'ext:new-relic', 'ext:splunk', 'ext:sumo-logic', 'kinesis-data-firehose',
      'opensearch', 'redshift', 's3',
    ],
    'reads-from': ['cloudwatch-metrics'],
    uses: ['iam-roles'],
  },
  'cloudwatch-metrics': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'managed-grafana'],
    'reads-from': ['cloudwatch-logs-metric-filters'],
    uses: ['iam'],
    monitors: [
      'alb', 'aurora', 'auto-scaling', 'billing', 'clb', 'cloudfront', 'datasync', 'direct-connect', 'dms',
      'documentdb', 'dynamodb', 'ebs', 'ebs-gp2', 'ec2', 'ec2-burstable-instances', 'ecs', 'eks',
      'elastic-beanstalk', 'elasticache', 'elb', 'elb-health-checks', 'elb-target-groups', 'emr', 'fargate', 'fsx',
      'gwlb', 'iot-core', 'kinesis-data-streams', 'lambda', 'lambda-provisioned-concurrency', 'msk', 'nat-gateway',
      'neptune', 'nlb', 'opensearch', 'rds', 'rds-proxy', 'rds-read-replicas', 'redshift', 's3',
      'sagemaker-endpoints', 'ses', 'site-to-site-vpn', 'sns', 'spot-fleet', 'sqs', 'sqs-dead-letter-queues',
      'step-functions', 'storage-gateway', 'transit-gateway', 'vpn', 'waf',
    ],
  },
  'cloudwatch-metrics-insights': {
    'reads-from': ['cloudwatch-metrics'],
  },
  'cloudwatch-network-monitoring': {
    monitors: ['direct-connect', 'vpc', 'vpn'],
  },
  'cloudwatch-rum': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics', 'x-ray'],
    uses: ['cognito', 'cognito-identity-pools'],
    generic: ['cloudfront'],
  },
  'cloudwatch-servicelens': {
    uses: ['cloudwatch-logs', 'cloudwatch-metrics', 'cloudwatch-synthetics', 'x-ray'],
  },
  'cloudwatch-synthetics': {
    triggers: ['cloudwatch-alarms', 'eventbridge'],
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics', 'sns', 'x-ray'],
    'stores-in': ['s3'],
    uses: [
      'cloudformation', 'ext:google-chrome', 'ext:nodejs', 'ext:puppeteer', 'ext:python', 'ext:selenium', 'iam',
      'iam-roles', 'kms', 'lambda', 'vpc',
    ],
    monitors: ['alb', 'api-gateway', 'cloudfront', 'ecs', 'elb', 'ext:http', 'route-53'],
    generic: ['cloudwatch-rum'],
  },
  'cloudwatch-synthetics-canary-recorder': {
    uses: ['ext:google-chrome'],
    manages: ['cloudwatch-synthetics-blueprints'],
  },
  'cloudwatch-synthetics-recorder': {
    uses: ['ext:google-chrome'],
    manages: ['cloudwatch-synthetics-blueprints'],
  },
  'compute-optimizer': {
    'reads-from': ['cloudwatch', 'cloudwatch-metrics'],
    'stores-in': ['s3'],
    uses: ['cloudwatch-agent', 'iam', 'organizations'],
    monitors: [
      'auto-scaling', 'ebs', 'ebs-gp2', 'ebs-gp3', 'ebs-io1', 'ec2', 'ec2-instance-types', 'ecs', 'emr', 'fargate',
      'lambda', 'rds',
    ],
  },
  config: {
    triggers: ['ssm-automation'],
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'security-hub', 'sns'],
    uses: ['organizations'],
    monitors: [
      'acm', 'alb', 'ami', 'api-gateway', 'api-gateway-stages', 'athena', 'auto-scaling', 'backup', 'backup-plans',
      'backup-vaults', 'clb', 'cloudformation', 'cloudfront', 'cloudwatch-alarms', 'codebuild', 'codepipeline',
      'cognito', 'dedicated-hosts', 'dms', 'documentdb', 'dynamodb', 'ebs', 'ebs-snapshots', 'ec2',
      'ec2-detailed-monitoring', 'ecr', 'ecs', 'efs', 'eks', 'elastic-beanstalk', 'elastic-ip', 'elasticache', 'elb',
      'elb-access-logs', 'emr', 'eni', 'global-accelerator', 'glue', 'guardduty', 'iam', 'iam-access-keys',
      'iam-groups', 'iam-policies', 'iam-roles', 'iam-users', 'internet-gateway', 'kinesis-data-streams', 'kms',
      'kms-customer-managed-keys', 'lambda', 'launch-configuration', 'launch-template', 'mfa', 'mq', 'msk',
      'nat-gateway', 'neptune', 'network-acls', 'network-firewall', 'nlb', 'opensearch', 'rds', 'rds-snapshots',
      'redshift', 'route-53', 's3', 's3-access-logs', 's3-block-public-access', 's3-bucket-policies',
      's3-default-encryption', 's3-lifecycle', 's3-replication', 's3-versioning', 'sagemaker', 'secrets-manager',
      'security-groups', 'service-catalog', 'shield', 'shield-advanced', 'sqs', 'ssm-compliance', 'ssm-inventory',
      'ssm-patch-manager', 'step-functions', 'systems-manager', 'tags', 'transit-gateway', 'vpc', 'vpc-endpoints',
      'vpc-flow-logs', 'vpc-peering', 'vpc-route-tables', 'vpc-subnets', 'vpn', 'waf', 'workspaces',
    ],
  },
  'config-aggregators': {
    'sends-to': ['athena'],
    'reads-from': ['config-rules'],
    'stores-in': ['s3'],
    uses: ['iam-roles', 'organizations'],
    monitors: ['ec2'],
  },
  'config-conformance-packs': {
    uses: [
      'cloudformation', 'config-remediation', 'config-rules', 'organizations', 'ssm-automation', 'ssm-documents',
    ],
    monitors: ['s3'],
    generic: ['control-tower'],
  },
  'config-custom-rules': {
    uses: ['lambda'],
    monitors: ['ec2'],
  },
  'config-recorder': {
    'stores-in': ['s3'],
    monitors: ['ec2'],
  },
  'config-remediation': {
    triggers: ['lambda', 'ssm-automation'],
    'sends-to': ['sns'],
    uses: ['config-rules', 'iam-roles', 'ssm-documents'],
    manages: [
      'cloudtrail', 'ebs', 'ec2', 'iam', 'iam-access-keys', 'kms', 'rds', 's3', 's3-access-logs',
      's3-block-public-access', 's3-bucket-policies', 's3-default-encryption', 's3-versioning', 'security-groups',
      'vpc-flow-logs',
    ],
    generic: ['security-hub'],
  },
  'config-rules': {
    triggers: ['ssm-automation'],
    'sends-to': ['cloudwatch-events', 'eventbridge', 'sns'],
    uses: ['cloudformation-drift-detection', 'cloudformation-guard', 'iam-roles', 'lambda'],
    monitors: [
      'acm', 'alb', 'ami', 'api-gateway', 'auto-scaling', 'backup', 'clb', 'cloudfront', 'cloudtrail',
      'cloudwatch-alarms', 'codebuild', 'dedicated-hosts', 'dynamodb', 'ebs', 'ebs-encryption', 'ebs-snapshots',
      'ec2', 'ec2-detailed-monitoring', 'ec2-instance-types', 'ecr', 'efs', 'eks', 'elastic-ip', 'elasticache',
      'elb', 'elb-access-logs', 'eni', 'guardduty', 'iam', 'iam-access-keys', 'iam-policies', 'iam-root-user',
      'iam-users', 'internet-gateway', 'kms', 'kms-customer-managed-keys', 'kms-key-rotation', 'mfa', 'network-acls',
      'opensearch', 'rds', 'rds-multi-az', 'rds-snapshots', 'redshift', 's3', 's3-access-logs',
      's3-block-public-access', 's3-bucket-policies', 's3-default-encryption', 's3-lifecycle', 's3-replication',
      's3-versioning', 'sagemaker', 'secrets-manager', 'security-groups', 'sqs', 'ssm-compliance',
      'ssm-patch-manager', 'tags', 'vpc', 'vpc-flow-logs', 'waf',
    ],
    generic: ['organizations'],
  },
  'container-insights': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics'],
    uses: ['adot', 'cloudwatch-agent', 'ext:fluent-bit', 'ext:kubernetes', 'ext:prometheus'],
    monitors: ['ec2', 'eks', 'fargate'],
  },
  'contributor-insights': {
    'reads-from': ['cloudwatch-logs', 'dns-logs', 'vpc-flow-logs'],
    monitors: ['dynamodb'],
  },
  'control-tower': {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'stores-in': ['s3'],
    uses: [
      'cloudformation', 'cloudformation-stacksets', 'cloudtrail', 'cloudtrail-organization-trails', 'cloudwatch',
      'config', 'config-aggregators', 'ext:terraform', 'guardduty', 'iam', 'iam-identity-center', 'iam-roles', 'kms',
      'organizations', 'ram', 'scp', 'security-hub', 'service-catalog', 'sns', 'step-functions',
    ],
    manages: ['organizations-ou', 'vpc'],
    generic: ['organizations-trusted-access'],
  },
  'control-tower-account-factory': {
    uses: ['cloudformation', 'ext:terraform', 'iam-identity-center', 'organizations', 'service-catalog', 'vpc'],
    manages: ['organizations-ou'],
  },
  'control-tower-customizations': {
    uses: ['cloudformation', 'codepipeline', 'scp'],
  },
  'control-tower-guardrails': {
    'sends-to': ['security-hub', 'sns'],
    uses: ['cloudformation', 'cloudformation-hooks', 'config', 'config-rules', 'lambda', 'organizations', 'scp'],
    protects: ['cloudtrail', 'cloudwatch-logs', 'ebs', 'iam', 'iam-root-user', 'organizations-ou', 's3'],
  },
  'database-insights': {
    uses: ['rds-performance-insights'],
    monitors: ['aurora', 'rds'],
  },
  'devops-agent': {
    'reads-from': ['cloudwatch', 'x-ray'],
  },
  'devops-guru': {
    'sends-to': ['eventbridge', 'sns', 'ssm-opscenter'],
    'reads-from': ['cloudtrail', 'cloudwatch', 'config', 'x-ray'],
    monitors: ['cloudformation', 'dynamodb', 'ec2', 'ecs', 'lambda', 'rds'],
  },
  'devops-guru-for-rds': {
    monitors: ['aurora', 'rds', 'rds-performance-insights'],
  },
  'fault-injection-service': {
    'sends-to': ['eventbridge'],
    uses: ['cloudwatch-alarms', 'iam', 'iam-roles', 'ssm-agent', 'ssm-documents'],
    manages: ['auto-scaling', 'dynamodb', 'ebs', 'ec2', 'ecs', 'eks', 'lambda', 'rds', 's3'],
  },
  'health-dashboard': {
    triggers: ['lambda'],
    'sends-to': ['chatbot', 'cloudwatch-events', 'eventbridge', 'sns'],
    uses: ['aws-support-api', 'aws-support-plans', 'iam', 'organizations'],
    monitors: [
      'acm', 'cloudfront', 'cloudwatch', 'direct-connect', 'dms', 'dynamodb', 'ebs', 'ec2', 'ecs', 'efs', 'eks',
      'elasticache', 'elb', 'iam-access-keys', 'rds', 'redshift', 'route-53', 's3', 'vpc', 'vpn',
    ],
  },
  'lambda-insights': {
    'sends-to': ['cloudwatch-dashboards', 'cloudwatch-metrics'],
    uses: ['cloudwatch-emf', 'cloudwatch-logs', 'iam-roles', 'lambda-extensions', 'lambda-layers'],
    monitors: ['lambda'],
    generic: ['cloudwatch-logs-insights', 'container-insights', 'x-ray'],
  },
  'launch-wizard': {
    uses: ['cloudformation', 'managed-microsoft-ad'],
    manages: ['ebs', 'ec2', 'ext:active-directory', 'ext:sap', 'ext:sql-server', 'fsx'],
  },
  'license-manager': {
    'sends-to': ['sns'],
    uses: ['iam', 'iam-roles', 'organizations', 'ram', 'systems-manager'],
    manages: ['ami', 'aws-marketplace'],
    monitors: ['dedicated-hosts', 'ext:oracle', 'ext:sql-server', 'ext:windows', 'rds'],
  },
  'managed-grafana': {
    'reads-from': [
      'athena', 'cloudwatch-logs', 'ext:datadog', 'ext:splunk', 'opensearch', 'redshift', 'timestream', 'x-ray',
    ],
    uses: ['ext:grafana', 'ext:saml', 'iam', 'iam-identity-center', 'iam-roles', 'kms', 'organizations', 'vpc'],
    generic: ['iot-sitewise'],
  },
  'managed-prometheus': {
    'sends-to': ['managed-grafana', 'sns'],
    'stores-in': ['s3'],
    uses: ['adot', 'ext:prometheus', 'iam', 'iam-roles', 'kms', 'vpc-endpoints'],
    monitors: ['ec2', 'ecs', 'eks', 'ext:kubernetes'],
  },
  'management-console': {
    'sends-to': ['cloudwatch-events'],
    uses: ['iam', 'iam-identity-center', 'iam-roles'],
    manages: ['ec2', 's3'],
  },
  opsworks: {
    uses: [
      'cloudformation', 'cloudwatch', 'elastic-ip', 'ext:chef', 'ext:git', 'ext:puppet', 'iam',
      'iam-instance-profiles', 'iam-roles', 's3',
    ],
    manages: ['auto-scaling', 'ebs', 'ec2', 'ecs', 'elb', 'ext:linux', 'rds'],
  },
  'opsworks-chef-automate': {
    uses: ['ec2', 'ext:chef', 's3'],
  },
  'opsworks-puppet-enterprise': {
    uses: ['ec2', 'ext:puppet', 's3'],
  },
  organizations: {
    'sends-to': ['eventbridge'],
    uses: ['iam'],
    manages: ['billing', 'iam-roles', 'reserved-instances', 'savings-plans', 'tags'],
    generic: ['s3'],
  },
  'organizations-ai-opt-out-policies': {
    protects: ['comprehend', 'lex', 'rekognition'],
  },
  'organizations-backup-policies': {
    manages: ['backup', 'backup-plans', 'organizations-ou'],
  },
  'organizations-consolidated-billing': {
    generic: ['cost-explorer', 'reserved-instances', 'savings-plans'],
  },
  'organizations-declarative-policies': {
    manages: ['ec2', 'vpc'],
  },
  'organizations-ou': {
    uses: ['iam'],
    generic: ['organizations-member-accounts', 'service-catalog'],
  },
  'organizations-rcp': {
    protects: ['kms', 'organizations-ou', 's3', 'secrets-manager', 'sqs', 'sts'],
    generic: ['scp'],
  },
  'organizations-tag-policies': {
    manages: ['ec2', 'organizations-ou', 's3'],
    protects: ['tags'],
  },
  'organizations-trusted-access': {
    uses: ['iam-roles', 'iam-service-linked-roles'],
    generic: [
      'backup', 'cloudtrail', 'config', 'firewall-manager', 'guardduty', 'health-dashboard', 'iam-identity-center',
      'ram', 'security-hub', 'service-catalog',
    ],
  },
  proton: {
    uses: ['cloudformation', 'codepipeline', 'ext:git', 'ext:terraform'],
    manages: ['ecs', 'eks', 'fargate', 'lambda'],
  },
  'resilience-hub': {
    'sends-to': ['eventbridge'],
    uses: ['cloudwatch', 'fault-injection-service', 'iam', 'iam-roles', 'route-53', 'ssm-automation'],
    monitors: ['cloudformation', 'dynamodb', 'ec2', 'ecs', 'eks', 'lambda', 'rds', 's3'],
  },
  'resource-explorer': {
    'reads-from': ['config', 'tags'],
    generic: ['organizations', 'resource-groups', 'tag-editor'],
  },
  'resource-groups': {
    uses: ['cloudformation', 'iam', 'tags'],
    manages: ['ec2', 'lambda', 'rds', 's3'],
    generic: ['cost-explorer', 'license-manager', 'tag-editor'],
  },
  scp: {
    uses: ['iam-policies', 'tags'],
    protects: [
      'cloudtrail', 'config', 'dynamodb', 'ebs', 'ec2', 'guardduty', 'iam', 'iam-roles', 'iam-root-user',
      'iam-users', 'kms', 'lambda', 'organizations-member-accounts', 'organizations-ou', 'organizations-root', 'rds',
      's3', 's3-bucket-policies', 'vpc',
    ],
    generic: ['iam-identity-center'],
  },
  'service-catalog': {
    'sends-to': ['eventbridge'],
    uses: [
      'cloudformation', 'cloudformation-stacksets', 'ext:terraform', 'iam', 'iam-roles', 'organizations', 'sns',
      'ssm-documents', 'tags',
    ],
    manages: ['dynamodb', 'ec2', 'ecs', 'eks', 'elastic-beanstalk', 'emr', 'lambda', 'rds', 's3', 'vpc'],
    generic: ['ram'],
  },
  'service-catalog-appregistry': {
    manages: ['cloudformation', 'ssm-application-manager'],
  },
  'service-catalog-portfolios': {
    uses: ['iam', 'iam-groups', 'iam-roles', 'iam-users', 'organizations', 'service-catalog-tagoptions'],
    manages: ['service-catalog-products'],
    generic: ['organizations-ou'],
  },
  'service-catalog-products': {
    uses: ['cloudformation', 'iam', 'iam-roles', 'tags'],
    manages: ['ec2', 'rds'],
    generic: ['ami', 'aws-marketplace', 'cloudformation-stacksets', 's3'],
  },
  'service-catalog-tagoptions': {
    manages: ['service-catalog-products', 'tags'],
    generic: ['cost-allocation-tags', 'iam', 'resource-groups'],
  },
  'service-quotas': {
    'sends-to': ['sns'],
    uses: ['aws-support-api', 'cloudwatch', 'cloudwatch-metrics', 'iam', 'organizations'],
    monitors: [
      'api-gateway', 'auto-scaling', 'dynamodb', 'ebs', 'ec2', 'elastic-ip', 'kms', 'lambda', 'rds', 's3',
      'spot-instances', 'vpc',
    ],
  },
  'ssm-agent': {
    'sends-to': ['cloudwatch-logs', 's3'],
    uses: [
      'cloudwatch', 'ec2-instance-metadata', 'ext:linux', 'ext:macos', 'ext:windows', 'iam', 'iam-instance-profiles',
      'iam-roles', 'ssm-hybrid-activations', 'vpc-endpoints',
    ],
    generic: ['ami', 'iot-greengrass', 'ssm-distributor', 'ssm-documents', 'ssm-fleet-manager'],
  },
  'ssm-application-manager': {
    'reads-from': ['cloudformation', 'cloudwatch', 'config', 'cost-explorer', 'resource-groups'],
  },
  'ssm-automation': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'sns'],
    uses: [
      'cloudformation', 'ext:python', 'iam', 'iam-roles', 'kms', 'resource-groups', 'ssm-change-calendar',
      'ssm-documents', 'ssm-run-command', 'sts', 'tags',
    ],
    manages: [
      'ami', 'auto-scaling', 'cloudwatch-agent', 'dynamodb', 'ebs', 'ebs-snapshots', 'ec2', 'iam-access-keys', 'rds',
      'redshift', 's3', 's3-bucket-policies', 'security-groups', 'ssm-agent', 'vpc',
    ],
  },
  'ssm-change-calendar': {
    'sends-to': ['eventbridge'],
    manages: ['ssm-state-manager'],
  },
  'ssm-change-manager': {
    uses: [
      'cloudwatch-alarms', 'iam', 'iam-identity-center', 'iam-roles', 'organizations', 'sns', 'ssm-automation',
      'ssm-change-calendar', 'ssm-documents',
    ],
  },
  'ssm-compliance': {
    'sends-to': ['eventbridge', 'security-hub'],
    'stores-in': ['s3'],
    monitors: ['ec2'],
  },
  'ssm-default-host-management': {
    uses: ['iam-roles'],
  },
  'ssm-distributor': {
    uses: ['s3', 'ssm-documents', 'ssm-run-command', 'ssm-state-manager'],
    manages: ['codedeploy', 'ec2'],
  },
  'ssm-documents': {
    uses: ['ext:git', 'ext:github', 'ext:json-schema', 'iam', 'iam-roles', 's3', 'ssm-parameter-store'],
    manages: ['ami', 'cloudwatch-agent', 'ebs', 'ec2', 'rds'],
    generic: ['config'],
  },
  'ssm-explorer': {
    'reads-from': [
      'aws-support-api', 'compute-optimizer', 'config', 'ec2', 'organizations', 'security-hub', 'ssm-compliance',
      'ssm-opscenter', 'trusted-advisor',
    ],
  },
  'ssm-fleet-manager': {
    uses: ['ext:rdp', 'iam-roles', 'ssm-session-manager'],
    manages: ['ec2'],
  },
  'ssm-hybrid-activations': {
    uses: ['iam-roles'],
  },
  'ssm-incident-manager': {
    'sends-to': ['chatbot', 'ext:jira', 'ext:pagerduty', 'ext:slack', 'sns', 'ssm-opscenter'],
    uses: ['iam-roles', 'kms', 'ssm-automation'],
  },
  'ssm-inventory': {
    'sends-to': ['athena', 'quicksight', 'ssm-compliance'],
    'stores-in': ['s3'],
    uses: ['glue', 'iam', 'iam-roles', 'ssm-agent', 'ssm-documents'],
    monitors: ['ami', 'ec2', 'ext:linux', 'ext:windows'],
    generic: ['license-manager', 'resource-groups'],
  },
  'ssm-maintenance-windows': {
    triggers: ['lambda', 'ssm-automation', 'ssm-documents', 'ssm-patch-manager', 'ssm-run-command', 'step-functions'],
    'sends-to': ['cloudwatch-events', 'eventbridge', 'sns'],
    uses: ['iam', 'iam-roles', 'resource-groups', 'ssm-change-calendar', 'ssm-patch-groups', 'tags'],
    manages: ['ami', 'ec2', 'rds', 'ssm-agent'],
    generic: ['eventbridge-scheduler'],
  },
  'ssm-opscenter': {
    triggers: ['ssm-automation'],
    'reads-from': ['cloudtrail', 'config'],
    uses: ['cloudwatch-events', 'eventbridge'],
    monitors: ['ec2'],
  },
  'ssm-parameter-store': {
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'eventbridge', 'sns'],
    'reads-from': ['secrets-manager'],
    uses: ['iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys'],
    generic: ['ami', 'batch', 'ssm-automation'],
  },
  'ssm-patch-baselines': {
    uses: ['s3', 'ssm-maintenance-windows', 'tags'],
    manages: ['ec2', 'ext:linux', 'ext:rhel', 'ext:ubuntu', 'ext:windows'],
    protects: ['ext:cve'],
    generic: ['ssm-compliance', 'ssm-documents', 'ssm-run-command'],
  },
  'ssm-patch-groups': {
    uses: ['ssm-patch-baselines', 'tags'],
    manages: ['ec2'],
    generic: ['resource-groups', 'ssm-run-command', 'ssm-state-manager'],
  },
  'ssm-patch-manager': {
    'sends-to': [
      'cloudwatch-events', 'eventbridge', 'security-hub', 'sns', 'ssm-compliance', 'ssm-explorer', 'ssm-inventory',
    ],
    'stores-in': ['s3'],
    uses: [
      'iam', 'iam-instance-profiles', 'iam-roles', 'kms', 'organizations', 'resource-groups', 'ssm-agent',
      'ssm-documents', 'ssm-patch-baselines', 'ssm-patch-groups', 'ssm-state-manager', 'tags',
    ],
    manages: ['ami', 'ec2', 'ext:linux', 'ext:macos', 'ext:rhel', 'ext:ubuntu', 'ext:windows'],
  },
  'ssm-quick-setup': {
    uses: ['organizations'],
  },
  'ssm-run-command': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'cloudwatch-alarms', 'iam', 'iam-instance-profiles', 'iam-roles', 'kms', 'resource-groups', 'ssm-agent',
      'ssm-documents', 'ssm-parameter-store', 'ssm-rate-controls', 'tags',
    ],
    manages: ['auto-scaling', 'cloudwatch-agent', 'ec2', 'ext:ansible', 'ext:powershell', 'ssm-patch-manager'],
  },
  'ssm-session-manager': {
    'sends-to': ['cloudwatch-logs', 'eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'ec2-instance-connect', 'ext:linux', 'ext:powershell', 'ext:ssh', 'ext:windows', 'iam',
      'iam-instance-profiles', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'privatelink', 'ssm-agent',
      'ssm-documents', 'vpc', 'vpc-endpoints',
    ],
    manages: ['ec2'],
    generic: ['ec2-instance-connect-endpoint', 'ec2-key-pairs', 'ssm-run-command'],
  },
  'ssm-state-manager': {
    triggers: ['ssm-automation', 'ssm-run-command'],
    'sends-to': ['eventbridge'],
    uses: ['iam', 'iam-roles', 'resource-groups', 's3', 'ssm-compliance', 'ssm-documents', 'tags'],
    manages: [
      'cloudwatch-agent', 'codedeploy', 'ec2', 'ext:ansible', 'rds', 'security-groups', 'ssm-agent', 'ssm-inventory',
    ],
  },
  'systems-manager': {
    'sends-to': [
      'cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'cloudwatch-metrics', 'eventbridge', 's3', 'sns',
    ],
    uses: ['ext:linux', 'ext:windows', 'iam', 'iam-roles', 'kms', 'tags', 'vpc-interface-endpoints'],
    manages: ['ami', 'auto-scaling', 'codedeploy', 'ebs', 'ec2', 'ext:macos', 'rds'],
    generic: ['ecs', 'iot-greengrass'],
  },
  'tag-editor': {
    manages: ['ec2', 'rds', 's3', 'tags'],
  },
  tags: {
    'sends-to': ['eventbridge'],
    uses: ['iam'],
    generic: ['auto-scaling', 'dynamodb', 'ebs', 'ec2', 'elb', 'rds', 's3'],
  },
  'telco-network-builder': {
    uses: ['cloudformation', 'eks'],
  },
  'tools-for-powershell': {
    uses: ['ext:powershell'],
  },
  'trusted-advisor': {
    triggers: ['lambda'],
    'sends-to': [
      'chatbot', 'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-events', 'cloudwatch-metrics', 'eventbridge', 'ses',
      'sns',
    ],
    'reads-from': ['config'],
    uses: ['aws-support-api', 'aws-support-plans', 'compute-optimizer', 'organizations'],
    monitors: [
      'acm', 'alb', 'auto-scaling', 'cloudfront', 'direct-connect', 'dynamodb', 'ebs', 'ebs-snapshots', 'ec2',
      'ec2-instance-types', 'ecs', 'efs', 'eks', 'elastic-ip', 'elasticache', 'elb', 'elb-health-checks', 'iam',
      'iam-access-keys', 'iam-policies', 'iam-root-user', 'iam-users', 'kms', 'mfa', 'nat-gateway', 'nlb',
      'opensearch', 'rds', 'rds-automated-backups', 'rds-multi-az', 'rds-snapshots', 'redshift',
      'reserved-instances', 'route-53', 'route-53-health-checks', 's3', 's3-access-logs', 's3-acl',
      's3-bucket-policies', 's3-lifecycle', 's3-multipart-upload', 's3-versioning', 'savings-plans',
      'security-groups', 'service-quotas', 'vpc', 'vpc-endpoints', 'vpn',
    ],
  },
  'user-notifications': {
    'sends-to': ['chatbot'],
    'reads-from': ['cloudwatch-alarms', 'eventbridge', 'health-dashboard'],
    uses: ['organizations'],
  },
  'well-architected-tool': {
    'reads-from': ['trusted-advisor'],
    generic: ['organizations'],
  },
}
