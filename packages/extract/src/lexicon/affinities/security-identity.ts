import type { Affinities } from './form.ts'

/** What security identity services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const securityIdentityAffinities: Affinities = {
  acm: {
    'sends-to': ['cloudwatch', 'cloudwatch-alarms', 'cloudwatch-events', 'cloudwatch-metrics', 'eventbridge', 'sns'],
    uses: [
      'ext:https', 'ext:tls', 'ext:x509', 'iam', 'kms', 'kms-aws-managed-keys', 'route-53', 'route-53-cname-record',
    ],
    manages: ['elb-ssl-certificates'],
    protects: ['amplify', 'cognito', 'global-accelerator', 'opensearch'],
    generic: ['ec2'],
  },
  'ad-connector': {
    'sends-to': ['ext:active-directory'],
    uses: ['direct-connect', 'mfa', 'site-to-site-vpn', 'vpc', 'vpc-subnets', 'vpn'],
    generic: ['ec2', 'quicksight'],
  },
  artifact: {
    'sends-to': ['ext:pci-dss', 'ext:soc-reports'],
    uses: ['iam'],
    generic: ['organizations'],
  },
  'audit-manager': {
    'sends-to': ['sns'],
    'reads-from': ['license-manager', 'security-hub'],
    'stores-in': ['s3'],
    uses: ['iam', 'kms', 'organizations'],
    monitors: ['cloudtrail', 'config', 'ext:gdpr', 'ext:hipaa', 'ext:pci-dss'],
  },
  cloudhsm: {
    'sends-to': ['cloudtrail', 'cloudwatch-logs'],
    uses: [
      'eni', 'ext:fips-140', 'ext:jce', 'ext:pkcs11', 'ext:rsa', 'iam', 'iam-roles', 'private-subnets',
      'security-groups', 'vpc', 'vpc-subnets',
    ],
    protects: ['alb', 'ext:oracle', 'ext:sql-server', 'rds-sql-server'],
    generic: ['acm', 'elb'],
  },
  cognito: {
    'sends-to': ['pinpoint', 'sns'],
    uses: [
      'cloudfront', 'end-user-messaging', 'ext:active-directory', 'ext:amazon', 'ext:apple', 'ext:facebook',
      'ext:google', 'ext:jwt', 'ext:oauth', 'ext:openid-connect', 'ext:saml', 'ext:twitter', 'iam', 'iam-roles',
      'lambda', 'mfa', 'ses', 'sts',
    ],
    protects: ['dynamodb', 's3'],
  },
  'cognito-adaptive-authentication': {
    'sends-to': ['cloudwatch'],
    uses: ['mfa'],
  },
  'cognito-identity-pools': {
    uses: [
      'cognito-user-pools', 'ext:amazon', 'ext:apple', 'ext:facebook', 'ext:google', 'ext:openid-connect',
      'ext:saml', 'ext:twitter', 'iam', 'iam-roles', 'sts',
    ],
    protects: ['dynamodb', 'lambda', 's3'],
  },
  'cognito-sync': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    'stores-in': ['dynamodb'],
  },
  'cognito-user-pools': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'pinpoint'],
    uses: [
      'acm', 'cloudfront', 'ext:amazon', 'ext:apple', 'ext:facebook', 'ext:google', 'ext:jwt', 'ext:oauth',
      'ext:openid-connect', 'ext:saml', 'iam', 'iam-identity-center', 'kms', 'route-53', 'ses', 'sns',
    ],
  },
  'database-encryption-sdk': {
    protects: ['dynamodb'],
  },
  detective: {
    'reads-from': ['cloudtrail', 'eks', 'guardduty', 'security-lake', 'vpc-flow-logs'],
    uses: ['iam', 'iam-roles', 'organizations'],
    monitors: ['ec2', 'guardduty-findings', 'iam-users'],
  },
  'directory-service': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    uses: [
      'direct-connect', 'eni', 'ext:active-directory', 'ext:kerberos', 'ext:ldap', 'iam', 'iam-roles', 'mfa',
      'private-subnets', 'route-53-resolver', 'security-groups', 'vpc', 'vpc-subnets', 'vpn',
    ],
    protects: ['ec2'],
  },
  'encryption-sdk': {
    uses: ['kms', 'kms-data-keys'],
    generic: ['cloudhsm', 'lambda'],
  },
  'firewall-manager': {
    'sends-to': ['security-hub', 'sns'],
    uses: ['config', 'iam', 'iam-roles', 'organizations', 'ram'],
    manages: [
      'network-acls', 'network-firewall', 'route-53-resolver-dns-firewall', 'security-groups', 'shield',
      'shield-advanced', 'waf', 'waf-rules',
    ],
    monitors: ['eni'],
    protects: ['alb', 'api-gateway', 'clb', 'cloudfront', 'ec2', 'organizations-ou', 'vpc'],
  },
  guardduty: {
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'eventbridge', 'security-hub', 'security-lake', 'sns'],
    'reads-from': [
      'cloudtrail', 'cloudtrail-data-events', 'cloudtrail-management-events', 'dns-logs', 'vpc-flow-logs',
    ],
    uses: ['ext:crowdstrike', 'iam-roles', 'iam-service-linked-roles', 'kms', 'organizations', 'ssm-agent'],
    monitors: [
      'aurora', 'ebs', 'ebs-snapshots', 'ec2', 'ecs', 'eks', 'eks-clusters', 'fargate', 'iam', 'iam-users', 'lambda',
      'rds', 's3', 'vpc',
    ],
    generic: ['inspector', 'macie', 'network-acls', 'security-groups'],
  },
  'guardduty-eks-protection': {
    'reads-from': ['cloudwatch-logs'],
    monitors: ['eks'],
  },
  'guardduty-extended-threat-detection': {
    'reads-from': ['guardduty-eks-protection', 'guardduty-s3-protection'],
  },
  'guardduty-findings': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 's3', 'security-hub', 'sns'],
  },
  'guardduty-lambda-protection': {
    'reads-from': ['vpc-flow-logs'],
    monitors: ['lambda'],
  },
  'guardduty-malware-protection': {
    'sends-to': ['eventbridge'],
    uses: ['iam-roles', 'kms'],
    monitors: ['ebs', 'ebs-snapshots', 'ec2', 's3'],
  },
  'guardduty-rds-protection': {
    monitors: ['aurora', 'rds'],
  },
  'guardduty-runtime-monitoring': {
    uses: ['ssm-agent', 'vpc-endpoints'],
    monitors: ['ec2', 'ecs', 'eks', 'fargate'],
  },
  'guardduty-s3-protection': {
    monitors: ['cloudtrail-data-events', 's3'],
  },
  iam: {
    'sends-to': ['cloudwatch-events'],
    uses: ['ext:active-directory', 'ext:openid-connect', 'ext:saml', 'sts'],
  },
  'iam-access-advisor': {
    'reads-from': ['cloudtrail'],
    monitors: ['iam-groups', 'iam-policies', 'iam-roles', 'iam-users', 'scp'],
  },
  'iam-access-analyzer': {
    'sends-to': ['eventbridge', 'security-hub'],
    uses: ['cloudtrail', 'organizations'],
    monitors: [
      'dynamodb', 'ebs-snapshots', 'ecr', 'efs', 'iam-policies', 'iam-roles', 'iam-users', 'kms', 'lambda',
      'lambda-layers', 'rds-snapshots', 's3', 's3-access-points', 's3-acl', 's3-bucket-policies', 'secrets-manager',
      'sns', 'sqs', 'sts', 'vpc-endpoints',
    ],
    generic: ['config'],
  },
  'iam-credential-reports': {
    monitors: ['iam-access-keys', 'iam-roles', 'iam-root-user', 'iam-users', 'mfa'],
  },
  'iam-groups': {
    uses: ['iam-managed-policies', 'iam-policies'],
    generic: ['organizations-ou'],
  },
  'iam-identity-center': {
    'sends-to': ['eventbridge'],
    uses: [
      'ad-connector', 'directory-service', 'ext:active-directory', 'ext:azure', 'ext:entra-id', 'ext:google',
      'ext:microsoft', 'ext:okta', 'ext:onelogin', 'ext:saml', 'ext:scim', 'iam', 'iam-roles', 'iam-users',
      'managed-microsoft-ad', 'mfa', 'organizations', 'sts',
    ],
    protects: ['ec2', 'organizations-ou', 'ssm-fleet-manager', 'workspaces'],
    generic: ['aws-cli', 'cognito', 'ext:box', 'ext:office-365', 'ext:salesforce', 'ext:slack'],
  },
  'iam-identity-center-trusted-identity-propagation': {
    generic: ['athena', 'emr', 'lake-formation', 'q-business', 'quicksight', 'redshift', 's3-access-grants'],
  },
  'iam-instance-profiles': {
    uses: ['sts'],
  },
  'iam-permissions-boundaries': {
    protects: ['iam-roles', 'iam-users'],
    generic: ['iam-groups', 'organizations', 'scp'],
  },
  'iam-policies': {
    uses: ['iam-abac', 'mfa', 'tags'],
    monitors: ['cloudtrail'],
    protects: [
      'ami', 'api-gateway', 'appsync', 'billing', 'cloudwatch', 'cloudwatch-logs', 'codebuild', 'codepipeline',
      'cognito-identity-pools', 'cost-explorer', 'dynamodb', 'dynamodb-streams', 'ebs', 'ebs-snapshots', 'ec2',
      'ecs', 'efs', 'eks', 'elasticache', 'emr', 'glue', 'iam-identity-center', 'iam-permissions-boundaries',
      'iot-core', 'kms', 'lambda', 'organizations', 'rds', 'rds-data-api', 'route-53', 's3', 'sagemaker',
      'secrets-manager', 'service-catalog', 'service-catalog-portfolios', 'service-catalog-products', 'sns', 'sqs',
      'ssm-documents', 'ssm-parameter-store', 'ssm-run-command', 'ssm-session-manager', 'step-functions', 'sts',
      'vpc',
    ],
    generic: ['organizations-rcp', 'resource-groups'],
  },
  'iam-policy-simulator': {
    monitors: [
      'iam-groups', 'iam-permissions-boundaries', 'iam-policies', 'iam-roles', 'iam-users', 's3',
      's3-bucket-policies', 'scp',
    ],
  },
  'iam-resource-based-policies': {
    protects: ['api-gateway', 'ecr', 'eventbridge', 'kms', 'lambda', 's3', 'secrets-manager', 'sns', 'sqs'],
  },
  'iam-roles': {
    uses: [
      'ext:openid-connect', 'ext:saml', 'iam-identity-providers', 'iam-policies', 'mfa', 'sts',
      'web-identity-federation',
    ],
    generic: ['iam-groups', 'iam-users', 'kms'],
  },
  'iam-roles-anywhere': {
    uses: ['acm', 'ext:x509', 'iam-policies', 'iam-roles', 'private-ca', 'sts'],
  },
  'iam-service-linked-roles': {
    generic: ['elb', 'organizations', 'rds'],
  },
  'iam-users': {
    uses: ['aws-cli', 'ec2', 'iam-groups', 'iam-policies', 'management-console', 's3', 'sts'],
    generic: ['cognito', 'ext:active-directory'],
  },
  inspector: {
    'sends-to': ['cloudwatch-events', 'eventbridge', 'security-hub', 'sns'],
    'reads-from': ['ebs-snapshots'],
    'stores-in': ['s3'],
    uses: [
      'ext:cis-benchmarks', 'ext:cve', 'iam', 'iam-roles', 'kms', 'organizations', 'ssm-agent', 'ssm-inventory',
      'systems-manager',
    ],
    monitors: [
      'ami', 'auto-scaling', 'ec2', 'ecr', 'ecr-repositories', 'ecs', 'eks', 'ext:linux', 'ext:windows', 'lambda',
      'lambda-layers', 'security-groups', 'vpc',
    ],
    generic: ['ssm-patch-manager'],
  },
  'inspector-agent': {
    monitors: ['ec2'],
  },
  'inspector-classic': {
    uses: ['inspector-agent'],
    monitors: ['ec2'],
  },
  kms: {
    'sends-to': ['cloudwatch-events', 'eventbridge'],
    uses: ['cloudhsm', 'ext:aes-256', 'ext:fips-140', 'ext:rsa', 'iam'],
  },
  'kms-aws-managed-keys': {
    protects: ['cloudtrail'],
    generic: ['iam'],
  },
  'kms-aws-owned-keys': {
    generic: ['kms-key-rotation'],
  },
  'kms-custom-key-stores': {
    'stores-in': ['kms-customer-managed-keys'],
    uses: ['cloudhsm', 'ext:fips-140', 'vpc'],
    protects: ['ebs', 's3'],
  },
  'kms-customer-managed-keys': {
    uses: ['iam', 'kms-key-aliases'],
    generic: ['cloudhsm', 'kms-multi-region-keys'],
  },
  'kms-data-keys': {
    generic: ['ebs', 's3'],
  },
  'kms-envelope-encryption': {
    uses: ['encryption-sdk', 'kms-data-keys'],
  },
  'kms-external-key-stores': {
    uses: ['ext:hashicorp-vault'],
  },
  'kms-grants': {
    generic: ['dynamodb', 'ebs', 'iam-roles'],
  },
  'kms-imported-keys': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['ext:rsa', 'kms-key-aliases'],
    generic: ['cloudhsm', 'kms-customer-managed-keys'],
  },
  'kms-key-aliases': {
    uses: ['cloudformation'],
    generic: ['aws-sdk', 'iam-policies', 'lambda'],
  },
  'kms-key-policies': {
    uses: ['iam', 'iam-policies', 'iam-roles'],
    protects: ['kms-customer-managed-keys'],
  },
  'kms-key-rotation': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-events', 'eventbridge'],
    uses: ['cloudwatch', 'kms-key-aliases'],
    manages: ['kms-aws-managed-keys', 'kms-customer-managed-keys', 'kms-imported-keys'],
    generic: ['config', 'ebs', 'kms-custom-key-stores', 'kms-multi-region-keys', 's3'],
  },
  'kms-multi-region-keys': {
    protects: ['aurora-global-database', 'dynamodb-global-tables', 'encryption-sdk', 's3-replication'],
    generic: ['s3-cross-region-replication'],
  },
  'kms-via-service': {
    generic: ['lambda', 's3'],
  },
  macie: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'security-hub', 'sns'],
    uses: ['cloudtrail-data-events', 'iam', 'iam-roles', 'kms', 'organizations'],
    monitors: ['s3', 's3-acl', 's3-block-public-access', 's3-bucket-policies', 's3-encryption'],
  },
  'managed-microsoft-ad': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    uses: [
      'eni', 'ext:active-directory', 'ext:kerberos', 'ext:ldap', 'ext:radius', 'iam-roles', 'mfa', 'private-subnets',
      'ram', 'security-groups', 'vpc', 'vpc-subnets',
    ],
    generic: ['direct-connect', 'ec2', 'site-to-site-vpn'],
  },
  mfa: {
    uses: ['ext:fido2', 'ext:google-authenticator', 'ext:totp', 'ext:yubikey'],
    protects: [
      'cognito-user-pools', 'iam-root-user', 'iam-users', 'management-console', 'organizations', 's3',
      's3-versioning',
    ],
    generic: ['ext:radius', 'scp', 'web-identity-federation'],
  },
  'network-firewall': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 's3'],
    uses: [
      'acm', 'eni', 'ext:suricata', 'gateway-load-balancer-endpoints', 'gwlb', 'iam', 'managed-prefix-lists', 'ram',
      'vpc-endpoints', 'vpc-route-tables',
    ],
    monitors: ['vpc-peering'],
    protects: [
      'direct-connect', 'ec2', 'internet-gateway', 'nat-gateway', 'private-subnets', 'public-subnets',
      'transit-gateway', 'vpc', 'vpc-subnets', 'vpn',
    ],
    generic: ['network-acls'],
  },
  'nitro-enclaves-acm': {
    uses: ['acm', 'ext:nginx', 'nitro-enclaves'],
  },
  'payment-cryptography': {
    uses: ['kms'],
  },
  'private-ca': {
    'sends-to': ['acm'],
    uses: ['cloudhsm', 'ext:x509', 'iam', 'kms', 'ram', 's3'],
    protects: ['alb', 'api-gateway'],
    generic: ['eks', 'iot-core'],
  },
  ram: {
    uses: ['iam', 'organizations', 'organizations-ou'],
    manages: ['aurora', 'ec2-capacity-reservations', 'resource-groups', 's3-on-outposts', 'vpc-subnets'],
    generic: ['app-mesh', 'codebuild', 'glue', 'glue-data-catalog', 'ssm-parameter-store'],
  },
  'secrets-manager': {
    'sends-to': ['cloudwatch', 'eventbridge', 'sns'],
    uses: [
      'cloudwatch-alarms', 'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'lambda',
    ],
    manages: [
      'aurora', 'documentdb', 'rds', 'rds-mysql', 'rds-oracle', 'rds-postgresql', 'rds-sql-server', 'redshift',
    ],
  },
  'secrets-manager-rotation': {
    'sends-to': ['eventbridge'],
    uses: ['lambda'],
    manages: ['aurora', 'documentdb', 'rds', 'redshift'],
  },
  'security-hub': {
    triggers: ['lambda', 'ssm-automation', 'step-functions'],
    'sends-to': [
      'chatbot', 'cloudwatch-events', 'detective', 'eventbridge', 'ext:jira', 'ext:servicenow', 's3',
      'security-lake', 'sns', 'ssm-opscenter',
    ],
    'reads-from': ['config', 'firewall-manager', 'health-dashboard', 'systems-manager', 'trusted-advisor'],
    uses: [
      'config-rules', 'ext:cis-benchmarks', 'ext:pci-dss', 'ext:slack', 'ext:splunk', 'iam', 'iam-roles',
      'organizations',
    ],
    monitors: ['ec2'],
  },
  'security-hub-automated-response': {
    uses: ['eventbridge', 'lambda', 'ssm-automation', 'step-functions'],
  },
  'security-incident-response': {
    'reads-from': ['guardduty', 'security-hub'],
  },
  'security-lake': {
    'reads-from': ['cloudtrail', 'eks', 'lambda', 'route-53', 'route-53-resolver', 'vpc-flow-logs', 'waf'],
    'stores-in': ['s3'],
    uses: ['ext:parquet', 'glue', 'iam', 'iam-roles', 'kms', 'lake-formation', 'organizations'],
    generic: ['athena', 'opensearch'],
  },
  shield: {
    uses: ['iam', 'waf'],
    protects: ['alb', 'cloudfront', 'ec2', 'elastic-ip', 'elb', 'global-accelerator', 'nlb', 'route-53'],
  },
  'shield-advanced': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['cloudwatch-metrics', 'iam', 'organizations', 'route-53-health-checks', 'sns', 'waf'],
    protects: ['alb', 'clb', 'cloudfront', 'ec2', 'elastic-ip', 'elb', 'global-accelerator', 'nlb', 'route-53'],
  },
  'shield-response-team': {
    manages: ['waf'],
  },
  signer: {
    'sends-to': ['eventbridge'],
    uses: ['acm', 'kms'],
    protects: ['lambda'],
    generic: ['iot-device-management'],
  },
  'simple-ad': {
    uses: ['vpc'],
    generic: ['ec2', 'ext:active-directory', 'workdocs'],
  },
  sts: {
    'sends-to': ['aws-sdk', 'lambda'],
    uses: ['ext:openid-connect', 'ext:saml', 'mfa'],
    generic: ['ext:active-directory'],
  },
  'sts-assume-role': {
    uses: ['iam-roles', 'mfa'],
  },
  'verified-permissions': {
    uses: ['cognito', 'cognito-user-pools', 'iam'],
    protects: ['api-gateway', 'appsync'],
  },
  waf: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 's3', 'security-hub', 'sns'],
    uses: ['aws-marketplace', 'edge-locations', 'ext:owasp', 'iam'],
    protects: [
      'alb', 'amplify', 'api-gateway', 'api-gateway-rest-apis', 'app-runner', 'appsync', 'cloudfront', 'cognito',
      'cognito-user-pools', 'ec2', 'elb', 'lambda', 'lambda-function-urls', 'nlb', 'verified-access',
    ],
    generic: ['guardduty', 'network-firewall', 'security-groups'],
  },
  'waf-anti-ddos': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-bot-control': {
    protects: ['alb', 'api-gateway', 'cloudfront', 'cognito'],
  },
  'waf-classic': {
    protects: ['alb', 'api-gateway', 'cloudfront'],
  },
  'waf-fraud-control': {
    protects: ['alb', 'api-gateway', 'cloudfront', 'cognito'],
  },
  'waf-geo-match': {
    protects: ['alb', 'cloudfront'],
  },
  'waf-logs': {
    'sends-to': [
      'cloudwatch-logs', 'cloudwatch-logs-insights', 'kinesis-data-firehose', 'opensearch', 's3', 'security-lake',
    ],
    uses: ['iam', 's3-bucket-policies'],
    monitors: ['alb', 'api-gateway', 'cloudfront', 'waf-rules', 'waf-web-acls'],
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
  'waf-security-automations': {
    uses: ['athena', 'cloudformation', 'cloudfront', 'lambda'],
  },
  'waf-web-acls': {
    protects: ['alb', 'api-gateway', 'appsync', 'cloudfront', 'cognito-user-pools'],
  },
  'web-identity-federation': {
    uses: [
      'cognito', 'cognito-identity-pools', 'ext:amazon', 'ext:apple', 'ext:facebook', 'ext:google',
      'ext:openid-connect', 'ext:twitter', 'iam-policies', 'sts',
    ],
    generic: ['alb-authentication', 'cognito-user-pools', 'iam-identity-center'],
  },
}
