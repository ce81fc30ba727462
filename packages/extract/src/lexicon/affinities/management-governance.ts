import type { Affinities } from './form.ts'

/** What management governance services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const managementGovernanceAffinities: Affinities = {
  appconfig: {
    'reads-from': ['codepipeline', 's3', 'secrets-manager', 'ssm-parameter-store'],
    uses: ['cloudwatch-alarms', 'iam', 'kms'],
    manages: ['ecs'],
    generic: ['ec2'],
  },
  'aws-cli': {
    uses: ['iam', 'iam-access-keys', 'iam-roles', 'mfa', 'sts'],
    manages: ['ec2', 's3'],
  },
  'cfn-init': {
    uses: ['ec2-user-data'],
    manages: ['ec2'],
  },
  'cfn-signal': {
    uses: ['ec2-user-data'],
    generic: ['auto-scaling'],
  },
  chatbot: {
    triggers: ['lambda'],
    'sends-to': ['chime'],
    uses: ['iam-roles'],
    generic: ['security-hub'],
  },
  cloudformation: {
    'sends-to': ['eventbridge'],
    'reads-from': ['secrets-manager', 'ssm-parameter-store'],
    uses: ['ami', 'sts', 'tags'],
    manages: [
      'alb', 'api-gateway', 'auto-scaling', 'cloudfront', 'cloudwatch-alarms', 'config-rules', 'dynamodb', 'ebs', 'ec2',
      'ecs', 'efs', 'eks', 'elastic-beanstalk', 'elasticache', 'elb', 'eventbridge-rules', 'iam', 'iam-roles', 'kms',
      'lambda', 'launch-template', 'opensearch', 'rds', 'redshift', 'route-53', 's3', 'security-groups', 'sns', 'sqs',
      'step-functions', 'vpc', 'waf',
    ],
  },
  'cloudformation-creation-policy': {
    uses: ['cfn-signal'],
    manages: ['auto-scaling', 'ec2'],
  },
  'cloudformation-custom-resources': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    manages: ['ami', 's3'],
  },
  'cloudformation-deletion-policy': {
    manages: ['ebs-snapshots', 'rds', 's3'],
  },
  'cloudformation-dynamic-references': {
    'reads-from': ['secrets-manager', 'ssm-parameter-store'],
  },
  'cloudformation-helper-scripts': {
    'sends-to': ['cloudwatch'],
    manages: ['ec2'],
  },
  'cloudformation-mappings': {
    generic: ['ami'],
  },
  'cloudformation-nested-stacks': {
    'reads-from': ['s3'],
  },
  'cloudformation-parameters': {
    'reads-from': ['ssm-parameter-store'],
  },
  'cloudformation-service-role': {
    uses: ['iam-roles'],
  },
  'cloudformation-stack-policies': {
    protects: ['rds'],
  },
  'cloudformation-stacksets': {
    uses: ['iam-roles', 'organizations'],
    manages: ['config-rules', 'guardduty'],
  },
  'cloudformation-termination-protection': {
    protects: ['rds'],
  },
  'cloudformation-update-policy': {
    manages: ['auto-scaling', 'lambda'],
  },
  'cloudformation-wait-condition': {
    uses: ['cfn-signal'],
    generic: ['ec2'],
  },
  cloudtrail: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 's3-glacier', 'sns'],
    'stores-in': ['s3'],
    monitors: [
      'api-gateway', 'cloudformation', 'config', 'dynamodb', 'ebs', 'ec2', 'iam', 'iam-roles', 'iam-root-user',
      'iam-users', 'kms', 'lambda', 'organizations', 'rds', 'secrets-manager', 'ssm-session-manager', 'sts', 'vpc',
    ],
  },
  'cloudtrail-data-events': {
    monitors: ['dynamodb', 'lambda', 's3'],
  },
  'cloudtrail-insights': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    monitors: ['ec2', 'iam'],
  },
  'cloudtrail-lake': {
    'reads-from': ['config'],
    monitors: ['organizations'],
  },
  'cloudtrail-management-events': {
    'sends-to': ['eventbridge'],
    monitors: ['ec2', 'iam', 'iam-roles', 'security-groups', 'vpc-subnets'],
  },
  'cloudtrail-organization-trails': {
    'stores-in': ['s3'],
    uses: ['organizations'],
  },
  cloudwatch: {
    triggers: ['ssm-automation'],
    'sends-to': ['eventbridge', 'managed-grafana'],
    uses: ['iam-roles'],
    monitors: [
      'alb', 'api-gateway', 'athena', 'aurora', 'auto-scaling', 'batch', 'bedrock', 'billing', 'cloudfront',
      'direct-connect', 'documentdb', 'dynamodb', 'ebs', 'ec2', 'ecs', 'efs', 'eks', 'elastic-beanstalk', 'elasticache',
      'elb', 'emr', 'fargate', 'glue', 'iot-core', 'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'lambda',
      'msk', 'nat-gateway', 'neptune', 'nlb', 'opensearch', 'rds', 'redshift', 'route-53', 's3', 'sagemaker',
      'site-to-site-vpn', 'sns', 'sqs', 'step-functions', 'storage-gateway', 'vpn', 'workspaces',
    ],
  },
  'cloudwatch-agent': {
    'sends-to': ['s3', 'x-ray'],
    uses: ['iam-instance-profiles', 'iam-roles', 'ssm-agent', 'ssm-parameter-store', 'systems-manager'],
    monitors: ['ec2'],
    generic: ['ecs', 'eks'],
  },
  'cloudwatch-alarms': {
    triggers: [
      'application-auto-scaling', 'auto-scaling', 'auto-scaling-policies', 'auto-scaling-step-scaling', 'codedeploy',
      'ec2', 'ec2-instance-recovery', 'ecs', 'eventbridge', 'lambda', 'ssm-automation', 'ssm-incident-manager',
    ],
    'sends-to': ['sns', 'ssm-opscenter'],
    monitors: ['alb', 'aurora', 'billing', 'dynamodb', 'elb', 'iam-root-user', 'nat-gateway', 'rds', 'sqs'],
  },
  'cloudwatch-anomaly-detection': {
    generic: ['sns'],
  },
  'cloudwatch-application-signals': {
    monitors: ['ecs', 'eks'],
  },
  'cloudwatch-composite-alarms': {
    'sends-to': ['sns'],
    generic: ['ec2'],
  },
  'cloudwatch-cross-account-observability': {
    uses: ['organizations'],
  },
  'cloudwatch-custom-metrics': {
    monitors: ['auto-scaling', 'ec2'],
    generic: ['aws-cli', 'rds'],
  },
  'cloudwatch-dashboards': {
    monitors: ['ec2', 'lambda', 'rds'],
  },
  'cloudwatch-events': {
    triggers: ['codebuild', 'codepipeline', 'ecs', 'lambda', 'ssm-automation', 'ssm-run-command', 'step-functions'],
    'sends-to': ['kinesis-data-streams', 'sns', 'sqs'],
    monitors: ['cloudtrail', 'ec2'],
  },
  'cloudwatch-evidently': {
    generic: ['lambda'],
  },
  'cloudwatch-internet-monitor': {
    monitors: ['cloudfront', 'vpc'],
  },
  'cloudwatch-logs': {
    'sends-to': ['kinesis-data-streams', 'opensearch', 's3'],
    uses: ['iam-roles', 'kms'],
  },
  'cloudwatch-logs-data-protection': {
    protects: ['ses'],
  },
  'cloudwatch-logs-insights': {
    'reads-from': ['cloudtrail', 'lambda', 'vpc-flow-logs'],
    generic: ['ecs'],
  },
  'cloudwatch-logs-live-tail': {
    monitors: ['lambda'],
  },
  'cloudwatch-logs-metric-filters': {
    generic: ['cloudtrail', 'sns', 'vpc-flow-logs'],
  },
  'cloudwatch-logs-subscriptions': {
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams', 'lambda', 'opensearch', 's3'],
    uses: ['iam-roles'],
  },
  'cloudwatch-metric-streams': {
    'sends-to': ['kinesis-data-firehose', 'opensearch', 'redshift', 's3'],
  },
  'cloudwatch-metrics': {
    'sends-to': ['kinesis-data-firehose'],
    monitors: ['alb', 'auto-scaling', 'dynamodb', 'ebs', 'ec2', 'ecs', 'elb', 'lambda', 'rds', 's3', 'sqs'],
  },
  'cloudwatch-rum': {
    'sends-to': ['x-ray'],
    uses: ['cognito'],
    generic: ['cloudfront'],
  },
  'cloudwatch-synthetics': {
    triggers: ['eventbridge'],
    'sends-to': ['sns', 'x-ray'],
    'stores-in': ['s3'],
    uses: ['iam-roles', 'lambda', 'vpc'],
    monitors: ['alb', 'api-gateway', 'cloudfront'],
  },
  'compute-optimizer': {
    'reads-from': ['cloudwatch', 'cloudwatch-metrics'],
    'stores-in': ['s3'],
    uses: ['organizations'],
    monitors: ['auto-scaling', 'ebs', 'ec2', 'ecs', 'fargate', 'lambda', 'rds'],
    generic: ['cost-explorer'],
  },
  config: {
    triggers: ['ssm-automation'],
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'security-hub', 'sns'],
    uses: ['organizations'],
    monitors: [
      'acm', 'alb', 'ami', 'cloudfront', 'dynamodb', 'ebs', 'ec2', 'elb', 'iam', 'iam-policies', 'iam-roles', 'kms',
      'lambda', 'rds', 's3', 's3-bucket-policies', 'security-groups', 'tags', 'vpc',
    ],
    generic: ['athena', 'cloudformation'],
  },
  'config-aggregators': {
    uses: ['organizations'],
  },
  'config-conformance-packs': {
    uses: ['cloudformation', 'organizations', 'ssm-automation'],
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
    uses: ['iam-roles'],
    manages: ['iam-access-keys', 's3', 'security-groups'],
  },
  'config-rules': {
    triggers: ['ssm-automation'],
    'sends-to': ['eventbridge', 'sns'],
    uses: ['lambda'],
    monitors: ['acm', 'cloudtrail', 'ebs', 'ec2', 'elb', 'iam', 'kms', 'rds', 's3', 'security-groups', 'tags'],
    generic: ['organizations'],
  },
  'control-tower': {
    'stores-in': ['s3'],
    uses: [
      'cloudformation', 'cloudformation-stacksets', 'cloudtrail', 'config', 'iam-identity-center', 'organizations',
      'scp', 'service-catalog', 'sns', 'step-functions',
    ],
  },
  'control-tower-account-factory': {
    uses: ['iam-identity-center', 'organizations', 'service-catalog', 'vpc'],
  },
  'control-tower-guardrails': {
    uses: ['cloudformation', 'config', 'config-rules', 'scp'],
  },
  'health-dashboard': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns'],
    uses: ['organizations'],
    monitors: ['cloudwatch', 'ebs', 'ec2', 'iam-access-keys', 'rds'],
  },
  'lambda-insights': {
    uses: ['lambda-layers'],
    monitors: ['lambda'],
  },
  'launch-wizard': {
    uses: ['cloudformation', 'managed-microsoft-ad'],
    manages: ['ec2'],
  },
  'license-manager': {
    'sends-to': ['sns'],
    uses: ['organizations', 'ram', 'systems-manager'],
    manages: ['ami'],
    monitors: ['dedicated-hosts', 'rds'],
  },
  'managed-grafana': {
    'reads-from': ['athena', 'opensearch', 'redshift', 'timestream', 'x-ray'],
    uses: ['iam-identity-center', 'vpc'],
    generic: ['iot-sitewise'],
  },
  'managed-prometheus': {
    'sends-to': ['managed-grafana', 'sns'],
    uses: ['vpc-endpoints'],
    monitors: ['ec2', 'ecs', 'eks'],
  },
  opsworks: {
    uses: ['cloudwatch', 'iam-roles'],
    manages: ['auto-scaling', 'ebs', 'ec2', 'elb', 'rds'],
  },
  organizations: {
    'sends-to': ['eventbridge'],
    uses: ['iam'],
    manages: ['iam-roles'],
    generic: ['s3', 'tags'],
  },
  'organizations-backup-policies': {
    manages: ['backup', 'backup-plans'],
  },
  'organizations-consolidated-billing': {
    generic: ['cost-explorer', 'reserved-instances', 'savings-plans'],
  },
  'organizations-tag-policies': {
    protects: ['tags'],
  },
  proton: {
    uses: ['cloudformation', 'codepipeline'],
    manages: ['ecs', 'fargate', 'lambda'],
  },
  'resilience-hub': {
    uses: ['ssm-automation'],
    monitors: ['cloudformation', 'ec2', 'rds'],
  },
  'resource-groups': {
    uses: ['cloudformation', 'tags'],
    manages: ['ec2'],
  },
  scp: {
    uses: ['iam-policies', 'tags'],
    protects: ['ec2', 'iam', 'iam-roles', 'iam-root-user', 'iam-users', 's3'],
  },
  'service-catalog': {
    uses: ['cloudformation', 'iam', 'iam-roles', 'organizations', 'tags'],
    manages: ['ec2', 'rds'],
  },
  'service-quotas': {
    'sends-to': ['sns'],
    uses: ['cloudwatch', 'cloudwatch-alarms', 'organizations'],
    monitors: ['ec2', 'lambda'],
  },
  'ssm-agent': {
    'sends-to': ['cloudwatch-logs', 's3'],
    uses: ['iam-instance-profiles', 'iam-roles', 'vpc-endpoints'],
  },
  'ssm-automation': {
    'sends-to': ['sns'],
    uses: ['iam-roles'],
    manages: ['ami', 'ebs', 'ebs-snapshots', 'ec2', 'iam-access-keys', 'rds', 'redshift', 's3', 'security-groups'],
  },
  'ssm-change-manager': {
    uses: ['iam-identity-center', 'organizations'],
  },
  'ssm-compliance': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    monitors: ['ec2'],
    generic: ['config'],
  },
  'ssm-distributor': {
    manages: ['ec2'],
  },
  'ssm-documents': {
    manages: ['cloudwatch-agent', 'ec2'],
    generic: ['cloudformation', 'config'],
  },
  'ssm-explorer': {
    'reads-from': ['compute-optimizer', 'organizations', 'trusted-advisor'],
  },
  'ssm-fleet-manager': {
    manages: ['ec2'],
  },
  'ssm-hybrid-activations': {
    uses: ['iam-roles'],
  },
  'ssm-incident-manager': {
    'sends-to': ['chatbot', 'sns'],
    uses: ['ssm-automation'],
  },
  'ssm-inventory': {
    'stores-in': ['s3'],
    monitors: ['ec2'],
    generic: ['athena', 'config', 'quicksight'],
  },
  'ssm-maintenance-windows': {
    triggers: ['lambda', 'step-functions'],
    uses: ['iam-roles', 'tags'],
    manages: ['ec2'],
  },
  'ssm-opscenter': {
    triggers: ['ssm-automation'],
    'reads-from': ['cloudtrail', 'config'],
    uses: ['eventbridge'],
    monitors: ['ec2'],
  },
  'ssm-parameter-store': {
    'sends-to': ['eventbridge'],
    uses: ['iam', 'kms'],
    generic: ['ami'],
  },
  'ssm-patch-manager': {
    'sends-to': ['security-hub', 'sns'],
    'stores-in': ['s3'],
    uses: ['iam-roles', 'organizations', 'resource-groups', 'tags'],
    manages: ['ami', 'ec2'],
  },
  'ssm-quick-setup': {
    uses: ['organizations'],
  },
  'ssm-run-command': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles', 'resource-groups', 'tags'],
    manages: ['auto-scaling', 'cloudwatch-agent', 'ec2'],
  },
  'ssm-session-manager': {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-instance-profiles', 'iam-policies', 'iam-roles', 'kms', 'vpc-endpoints'],
    manages: ['ec2'],
  },
  'ssm-state-manager': {
    triggers: ['ssm-automation'],
    uses: ['tags'],
    manages: ['ec2'],
  },
  'systems-manager': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 's3', 'sns'],
    uses: ['iam', 'iam-roles', 'kms', 'tags'],
    manages: ['ami', 'ec2', 'rds'],
    generic: ['config', 'ecs', 'iot-greengrass'],
  },
  'tag-editor': {
    manages: ['tags'],
  },
  tags: {
    generic: ['ec2', 's3'],
  },
  'trusted-advisor': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge', 'ses', 'sns'],
    uses: ['compute-optimizer', 'organizations'],
    monitors: [
      'auto-scaling', 'cloudfront', 'ebs', 'ebs-snapshots', 'ec2', 'elb', 'iam', 'iam-root-user', 'iam-users', 'mfa',
      'rds', 'rds-snapshots', 'reserved-instances', 'route-53', 's3', 'security-groups', 'service-quotas',
    ],
  },
  'well-architected-tool': {
    generic: ['organizations', 'trusted-advisor'],
  },
}
