import type { Affinities } from './form.ts'

/** What security identity services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const securityIdentityAffinities: Affinities = {
  acm: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['route-53-cname-record'],
    manages: ['elb-ssl-certificates'],
    generic: ['ec2', 'iam'],
  },
  'ad-connector': {
    uses: ['direct-connect', 'mfa', 'site-to-site-vpn', 'vpc'],
    generic: ['ec2', 'quicksight'],
  },
  artifact: {
    generic: ['organizations'],
  },
  'audit-manager': {
    'sends-to': ['sns'],
    'reads-from': ['license-manager'],
    'stores-in': ['s3'],
    uses: ['kms', 'organizations'],
    monitors: ['cloudtrail', 'config'],
  },
  cloudhsm: {
    'sends-to': ['cloudtrail', 'cloudwatch-logs'],
    uses: ['eni', 'security-groups', 'vpc'],
    generic: ['elb', 's3-sse-c'],
  },
  cognito: {
    'sends-to': ['sns'],
    uses: ['iam', 'iam-roles', 'lambda', 'mfa', 'ses', 'sts'],
    generic: ['dynamodb', 's3'],
  },
  'cognito-adaptive-authentication': {
    'sends-to': ['cloudwatch'],
    uses: ['mfa'],
  },
  'cognito-identity-pools': {
    uses: ['iam', 'iam-roles', 'sts'],
    generic: ['dynamodb', 's3'],
  },
  'cognito-sync': {
    triggers: ['lambda'],
    'stores-in': ['dynamodb'],
  },
  'cognito-user-pools': {
    triggers: ['lambda'],
    'sends-to': ['cognito-identity-pools'],
    uses: ['acm', 'ses', 'sns'],
  },
  detective: {
    'reads-from': ['cloudtrail', 'eks', 'security-lake', 'vpc-flow-logs'],
    uses: ['organizations'],
    monitors: ['guardduty-findings'],
  },
  'directory-service': {
    uses: ['security-groups', 'vpc', 'vpc-subnets'],
    generic: ['ec2'],
  },
  'firewall-manager': {
    'sends-to': ['security-hub', 'sns'],
    uses: ['config', 'organizations', 'ram'],
    manages: [
      'network-acls', 'network-firewall', 'route-53-resolver-dns-firewall', 'security-groups', 'shield',
      'shield-advanced', 'waf', 'waf-rules',
    ],
    protects: ['alb', 'api-gateway', 'cloudfront', 'ec2'],
  },
  guardduty: {
    'sends-to': ['cloudwatch-events', 'detective', 'eventbridge', 'security-hub', 'security-lake', 'sns'],
    'reads-from': ['cloudtrail', 'dns-logs', 'vpc-flow-logs'],
    uses: ['kms', 'organizations'],
    monitors: [
      'aurora', 'ebs', 'ebs-snapshots', 'ec2', 'ecs', 'eks', 'fargate', 'iam', 'iam-users', 'lambda', 'rds', 's3',
    ],
  },
  'guardduty-findings': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 's3', 'security-hub', 'sns'],
  },
  'guardduty-malware-protection': {
    monitors: ['ebs', 'ebs-snapshots', 'ec2', 's3'],
  },
  iam: {
    uses: ['sts'],
    generic: ['directory-service'],
  },
  'iam-access-advisor': {
    monitors: ['iam-policies', 'iam-roles', 'iam-users'],
  },
  'iam-access-analyzer': {
    'sends-to': ['eventbridge', 'security-hub'],
    uses: ['cloudtrail', 'organizations'],
    monitors: [
      'ebs-snapshots', 'ecr', 'efs', 'iam-policies', 'iam-roles', 'kms', 'lambda', 'rds-snapshots', 's3',
      's3-bucket-policies', 'secrets-manager', 'sns', 'sqs',
    ],
  },
  'iam-credential-reports': {
    monitors: ['iam-access-keys', 'iam-users', 'mfa'],
  },
  'iam-groups': {
    uses: ['iam-policies'],
  },
  'iam-identity-center': {
    uses: [
      'ad-connector', 'directory-service', 'iam', 'iam-roles', 'managed-microsoft-ad', 'mfa', 'organizations', 'sts',
    ],
    generic: ['aws-cli', 'cognito'],
  },
  'iam-instance-profiles': {
    uses: ['sts'],
  },
  'iam-permissions-boundaries': {
    protects: ['iam-roles', 'iam-users'],
    generic: ['organizations', 'scp'],
  },
  'iam-policies': {
    uses: ['mfa', 'tags'],
    monitors: ['cloudtrail'],
    protects: [
      'api-gateway', 'dynamodb', 'ec2', 'kms', 'lambda', 'rds', 's3', 'secrets-manager', 'sns', 'sqs',
      'ssm-parameter-store',
    ],
  },
  'iam-policy-simulator': {
    monitors: ['iam-policies'],
  },
  'iam-resource-based-policies': {
    protects: ['api-gateway', 'ecr', 'eventbridge', 'kms', 'lambda', 's3', 'secrets-manager', 'sns', 'sqs'],
  },
  'iam-roles': {
    uses: ['iam-policies', 'sts', 'web-identity-federation'],
    generic: ['kms', 's3'],
  },
  'iam-roles-anywhere': {
    uses: ['iam-roles', 'private-ca', 'sts'],
  },
  'iam-service-linked-roles': {
    generic: ['elb', 'organizations', 'rds'],
  },
  'iam-users': {
    uses: ['iam-policies'],
    generic: ['aws-cli', 'aws-sdk'],
  },
  inspector: {
    'sends-to': ['security-hub', 'sns'],
    'stores-in': ['s3'],
    uses: ['organizations', 'ssm-agent', 'systems-manager'],
    monitors: ['ami', 'ec2', 'ecr', 'ecr-repositories', 'ecs', 'lambda', 'vpc'],
  },
  kms: {
    'sends-to': ['eventbridge'],
    uses: ['cloudhsm', 'iam'],
    generic: ['acm'],
  },
  'kms-custom-key-stores': {
    uses: ['cloudhsm'],
  },
  'kms-data-keys': {
    generic: ['ebs', 's3'],
  },
  'kms-envelope-encryption': {
    uses: ['encryption-sdk', 'kms-data-keys'],
  },
  'kms-grants': {
    generic: ['dynamodb', 'ebs', 'iam-roles'],
  },
  'kms-key-policies': {
    uses: ['iam', 'iam-policies', 'iam-roles'],
    protects: ['kms-customer-managed-keys'],
  },
  'kms-key-rotation': {
    'sends-to': ['cloudwatch-events', 'eventbridge'],
    manages: ['kms-customer-managed-keys'],
  },
  'kms-multi-region-keys': {
    generic: ['aurora-global-database', 'dynamodb-global-tables', 's3-cross-region-replication'],
  },
  'kms-via-service': {
    generic: ['lambda', 's3'],
  },
  macie: {
    'sends-to': ['eventbridge', 'security-hub'],
    uses: ['organizations'],
    monitors: ['s3', 's3-bucket-policies'],
  },
  'managed-microsoft-ad': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    uses: ['mfa', 'vpc', 'vpc-subnets'],
    generic: ['direct-connect', 'ec2', 'site-to-site-vpn'],
  },
  mfa: {
    protects: ['cognito-user-pools', 'iam-root-user', 'iam-users', 's3'],
  },
  'network-firewall': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 's3'],
    uses: ['acm', 'gwlb', 'ram', 'vpc-endpoints', 'vpc-route-tables'],
    monitors: ['vpc-peering'],
    protects: ['direct-connect', 'ec2', 'internet-gateway', 'vpc', 'vpc-subnets'],
  },
  'payment-cryptography': {
    uses: ['kms'],
  },
  'private-ca': {
    'sends-to': ['acm'],
    uses: ['cloudhsm', 'kms', 'ram', 's3'],
    generic: ['eks', 'iot-core'],
  },
  ram: {
    uses: ['iam', 'organizations'],
    manages: ['vpc-subnets'],
    generic: ['aurora', 'codebuild', 'ec2-image-builder', 'glue'],
  },
  'secrets-manager': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['iam', 'kms'],
    manages: ['aurora', 'documentdb', 'rds', 'redshift'],
  },
  'secrets-manager-rotation': {
    'sends-to': ['eventbridge'],
    uses: ['lambda'],
    manages: ['aurora', 'documentdb', 'rds', 'redshift'],
  },
  'security-hub': {
    triggers: ['lambda', 'ssm-automation'],
    'sends-to': ['audit-manager', 'detective', 'security-lake', 'sns'],
    'reads-from': ['health-dashboard'],
    uses: ['organizations'],
  },
  'security-incident-response': {
    'reads-from': ['guardduty', 'security-hub'],
  },
  'security-lake': {
    'reads-from': ['cloudtrail', 'route-53-resolver', 'vpc-flow-logs', 'waf'],
    'stores-in': ['s3'],
    uses: ['glue', 'lake-formation', 'organizations'],
    generic: ['athena', 'opensearch'],
  },
  shield: {
    uses: ['waf'],
    protects: ['alb', 'cloudfront', 'ec2', 'elastic-ip', 'elb', 'global-accelerator', 'nlb', 'route-53'],
  },
  'shield-advanced': {
    'sends-to': ['cloudwatch'],
    uses: ['organizations', 'route-53-health-checks', 'waf'],
    protects: ['alb', 'clb', 'cloudfront', 'ec2', 'elastic-ip', 'elb', 'global-accelerator', 'nlb', 'route-53'],
  },
  'shield-response-team': {
    manages: ['waf'],
  },
  signer: {
    uses: ['acm', 'kms'],
    protects: ['lambda'],
    generic: ['iot-device-management'],
  },
  'simple-ad': {
    generic: ['ec2', 'workdocs'],
  },
  sts: {
    uses: ['mfa'],
    generic: ['iam-users'],
  },
  'sts-assume-role': {
    uses: ['iam-roles', 'mfa'],
  },
  'verified-permissions': {
    uses: ['cognito', 'cognito-user-pools'],
    protects: ['api-gateway'],
  },
  waf: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 's3'],
    uses: ['edge-locations'],
    protects: [
      'alb', 'amplify', 'api-gateway', 'api-gateway-rest-apis', 'app-runner', 'appsync', 'cloudfront', 'cognito',
      'cognito-user-pools', 'ec2', 'elb', 'lambda', 'verified-access',
    ],
    generic: ['network-firewall'],
  },
  'waf-bot-control': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-geo-match': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-logs': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 's3'],
  },
  'waf-managed-rules': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-rate-based-rules': {
    protects: ['alb', 'api-gateway', 'cloudfront'],
  },
  'waf-rules': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-web-acls': {
    protects: ['alb', 'api-gateway', 'appsync', 'cloudfront', 'cognito-user-pools'],
  },
  'web-identity-federation': {
    uses: ['cognito', 'sts'],
  },
}
