import type { Affinities } from './form.ts'

/** What storage, backup, migration and transfer services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const storageAffinities: Affinities = {
  'application-discovery-agent': {
    monitors: ['ec2'],
  },
  'application-discovery-service': {
    'sends-to': ['migration-hub'],
    'stores-in': ['s3'],
    generic: ['athena'],
  },
  'application-migration-service': {
    uses: ['ebs', 'ebs-snapshots', 'iam-roles', 'ssm-agent'],
    manages: ['ami', 'ec2'],
  },
  backup: {
    'sends-to': ['cloudtrail', 'cloudwatch', 'eventbridge', 'sns'],
    uses: ['iam-roles', 'kms', 'organizations', 'tags'],
    manages: ['ami', 'dynamodb-on-demand-backup', 'ebs-snapshots', 'rds-snapshots'],
    protects: [
      'aurora', 'cloudformation', 'documentdb', 'dynamodb', 'ebs', 'ec2', 'efs', 'eks', 'fsx', 'fsx-lustre',
      'fsx-ontap', 'fsx-windows', 'keyspaces', 'neptune', 'rds', 'redshift', 's3', 'storage-gateway', 'timestream',
      'volume-gateway',
    ],
  },
  'backup-audit-manager': {
    'stores-in': ['s3'],
    uses: ['config'],
  },
  'backup-continuous': {
    protects: ['aurora', 'rds', 's3'],
  },
  'backup-cross-account': {
    uses: ['kms', 'organizations'],
  },
  'backup-logically-air-gapped-vault': {
    uses: ['ram'],
  },
  'backup-plans': {
    'sends-to': ['eventbridge'],
    uses: ['iam-roles', 'organizations', 'tags'],
    protects: ['dynamodb', 'ebs', 'ec2', 'efs', 'rds'],
    generic: ['cloudformation'],
  },
  'backup-resource-assignments': {
    uses: ['iam-roles', 'tags'],
  },
  'backup-restore-testing': {
    uses: ['iam-roles'],
  },
  'backup-vault-lock': {
    protects: ['backup-recovery-points'],
  },
  'backup-vaults': {
    uses: ['iam-policies', 'kms'],
  },
  'data-lifecycle-manager': {
    uses: ['iam-roles', 'kms', 'tags'],
    manages: ['ami', 'ebs-snapshots'],
  },
  datasync: {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'efs', 'eventbridge', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs',
      'fsx-windows', 's3', 's3-glacier', 's3-glacier-deep-archive',
    ],
    uses: [
      'direct-connect', 'ec2', 'eni', 'iam', 'iam-roles', 'kms', 'privatelink', 's3-storage-classes', 'vpc',
      'vpc-endpoints', 'vpn',
    ],
    generic: ['lambda', 's3-file-gateway'],
  },
  'datasync-agent': {
    uses: ['direct-connect', 'ec2', 'vpc-endpoints'],
  },
  'datasync-locations': {
    generic: ['efs', 'fsx', 's3'],
  },
  'datasync-tasks': {
    'sends-to': ['cloudwatch-logs', 'efs', 's3'],
    uses: ['iam-roles'],
    generic: ['eventbridge'],
  },
  dms: {
    'sends-to': [
      'aurora', 'documentdb', 'dynamodb', 'elasticache', 'eventbridge', 'kinesis-data-streams', 'msk', 'neptune',
      'opensearch', 'rds', 'redshift', 's3',
    ],
    uses: ['direct-connect', 'ec2', 'iam-roles', 'kms', 'sct', 'secrets-manager', 'vpc'],
  },
  'dms-cdc': {
    'sends-to': ['kinesis-data-streams', 'redshift', 's3'],
    'reads-from': ['rds'],
  },
  'dms-endpoints': {
    uses: ['iam-roles', 'kms', 's3', 'secrets-manager'],
  },
  'dms-fleet-advisor': {
    'stores-in': ['s3'],
  },
  'dms-full-load': {
    'stores-in': ['aurora', 'rds'],
  },
  'dms-replication-instances': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['ec2', 'kms', 'vpc'],
  },
  'dms-replication-tasks': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['dms-endpoints', 'dms-replication-instances'],
  },
  'dms-schema-conversion': {
    uses: ['s3'],
  },
  'drs-replication-agent': {
    'sends-to': ['ebs'],
  },
  ebs: {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'ebs-burst-balance': {
    'sends-to': ['cloudwatch'],
  },
  'ebs-delete-on-termination': {
    generic: ['ec2'],
  },
  'ebs-direct-apis': {
    'reads-from': ['ebs-snapshots'],
  },
  'ebs-elastic-volumes': {
    uses: ['cloudwatch'],
  },
  'ebs-encryption': {
    uses: ['kms', 'kms-customer-managed-keys', 'kms-data-keys'],
    protects: ['ebs-snapshots'],
  },
  'ebs-fast-snapshot-restore': {
    generic: ['ami'],
  },
  'ebs-multi-attach': {
    uses: ['ebs-io1', 'ebs-io2', 'ec2', 'ec2-nitro'],
  },
  'ebs-optimized-instances': {
    uses: ['ec2'],
  },
  'ebs-root-volume': {
    uses: ['ami'],
  },
  'ebs-snapshot-copy': {
    uses: ['kms'],
  },
  'ebs-snapshots': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['kms'],
    generic: ['ram'],
  },
  'ebs-volume-initialization': {
    'reads-from': ['ebs-snapshots', 's3'],
  },
  efs: {
    'sends-to': ['cloudwatch-metrics'],
    uses: ['iam', 'iam-policies', 'kms', 'vpc', 'vpc-subnets'],
    generic: ['direct-connect', 'vpn'],
  },
  'efs-access-points': {
    uses: ['iam', 'iam-policies'],
    generic: ['ecs'],
  },
  'efs-bursting-throughput': {
    'sends-to': ['cloudwatch'],
  },
  'efs-encryption': {
    uses: ['kms'],
  },
  'efs-file-system-policies': {
    uses: ['iam', 'iam-policies'],
  },
  'efs-lifecycle-management': {
    manages: ['efs-archive', 'efs-ia', 'efs-one-zone', 'efs-storage-classes'],
  },
  'efs-mount-helper': {
    uses: ['ec2', 'iam'],
  },
  'efs-mount-targets': {
    uses: ['eni', 'vpc', 'vpc-subnets'],
  },
  'efs-replication': {
    uses: ['iam-roles', 'kms'],
  },
  'elastic-disaster-recovery': {
    'sends-to': ['cloudwatch'],
    uses: ['ebs', 'ebs-snapshots', 'iam-roles', 'kms'],
    protects: ['ec2'],
  },
  'file-cache': {
    'reads-from': ['s3'],
  },
  fsx: {
    'sends-to': ['cloudwatch'],
    'stores-in': ['s3'],
    uses: ['eni', 'kms', 'vpc'],
  },
  'fsx-backups': {
    'stores-in': ['s3'],
  },
  'fsx-file-gateway': {
    'stores-in': ['fsx', 'fsx-windows'],
  },
  'fsx-lustre': {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['fsx-lustre-data-repositories', 'kms', 'vpc'],
  },
  'fsx-lustre-data-repositories': {
    'reads-from': ['s3'],
  },
  'fsx-ontap': {
    'sends-to': ['cloudwatch'],
    uses: ['kms', 'managed-microsoft-ad', 'vpc'],
    generic: ['ec2', 'ecs', 'workspaces'],
  },
  'fsx-openzfs': {
    'sends-to': ['cloudwatch'],
    uses: ['kms', 'vpc'],
  },
  'fsx-windows': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: ['directory-service', 'kms', 'managed-microsoft-ad', 'security-groups', 'vpc'],
    generic: ['direct-connect', 'vpn'],
  },
  'mainframe-modernization': {
    'sends-to': ['cloudwatch'],
    uses: ['ec2'],
  },
  'mgn-replication-agent': {
    'sends-to': ['ebs', 'mgn-replication-servers'],
  },
  'mgn-replication-servers': {
    uses: ['ebs', 'ec2'],
  },
  'migration-hub': {
    'reads-from': ['dms', 'server-migration-service'],
    monitors: ['application-migration-service'],
  },
  'mountpoint-for-s3': {
    generic: ['ec2', 'eks'],
  },
  opshub: {
    manages: ['snowball-edge', 'snowcone'],
  },
  'recycle-bin': {
    protects: ['ami', 'ebs-snapshots'],
  },
  s3: {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns', 'sqs'],
    uses: ['acm', 'edge-locations', 'iam', 'kms'],
  },
  's3-access-grants': {
    uses: ['iam', 'iam-identity-center', 'iam-roles'],
  },
  's3-access-logs': {
    generic: ['cloudtrail', 'opensearch'],
  },
  's3-access-points': {
    uses: ['iam', 'iam-policies', 's3-bucket-policies', 'vpc', 'vpc-endpoints', 'vpc-interface-endpoints'],
  },
  's3-analytics': {
    monitors: ['s3-standard', 's3-standard-ia'],
    generic: ['quicksight'],
  },
  's3-batch-operations': {
    triggers: ['lambda'],
    'sends-to': ['cloudtrail', 'eventbridge'],
    uses: ['athena', 'iam-roles', 's3-encryption', 's3-inventory', 's3-object-tags', 's3-select'],
    manages: ['s3-acl', 's3-object-lock'],
  },
  's3-batch-replication': {
    uses: ['s3-batch-operations'],
  },
  's3-block-public-access': {
    protects: ['s3-acl', 's3-bucket-policies'],
  },
  's3-bucket-keys': {
    uses: ['kms'],
    generic: ['cloudtrail'],
  },
  's3-bucket-policies': {
    uses: [
      'cloudfront-oac', 'cloudfront-oai', 'iam', 'iam-policies', 'iam-roles', 'organizations', 'vpc-endpoints',
      'vpc-gateway-endpoints',
    ],
    protects: ['s3-static-website-hosting'],
  },
  's3-client-side-encryption': {
    uses: ['kms', 'kms-data-keys'],
  },
  's3-cross-region-replication': {
    uses: ['iam', 'iam-roles', 'kms', 's3-sse-kms', 's3-versioning'],
    generic: ['cloudfront', 's3-delete-markers'],
  },
  's3-default-encryption': {
    uses: ['kms', 's3-sse-kms', 's3-sse-s3'],
  },
  's3-dsse-kms': {
    uses: ['kms'],
  },
  's3-encryption': {
    uses: ['kms', 's3-sse-kms'],
  },
  's3-event-notifications': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns', 'sqs'],
  },
  's3-file-gateway': {
    'sends-to': ['cloudwatch-logs'],
    'stores-in': ['s3', 's3-glacier', 's3-intelligent-tiering', 's3-one-zone-ia', 's3-standard', 's3-standard-ia'],
    uses: ['directory-service', 'iam-roles', 'kms', 's3-lifecycle'],
  },
  's3-glacier': {
    'sends-to': ['eventbridge', 'sns'],
    uses: ['kms'],
  },
  's3-glacier-retrieval-options': {
    'reads-from': ['s3-glacier-flexible-retrieval'],
  },
  's3-glacier-vault-lock': {
    uses: ['iam-policies'],
    protects: ['s3-glacier-vaults'],
  },
  's3-intelligent-tiering': {
    generic: ['s3-glacier', 's3-glacier-deep-archive', 's3-standard', 's3-standard-ia'],
  },
  's3-inventory': {
    uses: ['kms'],
    generic: ['glue', 's3-select'],
  },
  's3-lifecycle': {
    uses: ['s3-object-keys', 's3-object-tags'],
    manages: [
      's3-delete-markers', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval',
      's3-glacier-instant-retrieval', 's3-intelligent-tiering', 's3-multipart-upload', 's3-one-zone-ia', 's3-standard',
      's3-standard-ia', 's3-storage-classes', 's3-versioning',
    ],
    generic: ['s3-analytics', 's3-object-lock'],
  },
  's3-metadata': {
    'stores-in': ['s3-tables'],
    generic: ['athena', 'glue-data-catalog'],
  },
  's3-mfa-delete': {
    uses: ['aws-cli', 'iam-root-user', 'mfa'],
    protects: ['s3-versioning'],
  },
  's3-multi-region-access-points': {
    'sends-to': ['cloudwatch'],
    uses: ['global-accelerator', 's3-cross-region-replication', 's3-replication'],
  },
  's3-multipart-upload': {
    uses: ['aws-cli', 'aws-sdk', 'kms'],
  },
  's3-object-lambda': {
    triggers: ['lambda'],
    uses: ['iam-roles', 's3-access-points'],
  },
  's3-object-lock': {
    uses: ['iam-policies', 's3-versioning'],
    generic: ['s3-glacier-vault-lock'],
  },
  's3-object-tags': {
    generic: ['iam-policies'],
  },
  's3-on-outposts': {
    uses: ['datasync', 'kms', 'outposts'],
  },
  's3-pre-signed-urls': {
    uses: ['aws-cli', 'aws-sdk', 'iam', 'iam-roles', 'iam-users', 'sts'],
    generic: ['cognito', 'lambda'],
  },
  's3-replication': {
    'sends-to': ['cloudwatch', 'eventbridge', 'sns', 'sqs'],
    uses: ['iam', 'iam-roles', 'kms', 's3-object-tags', 's3-sse-kms', 's3-versioning'],
    generic: ['s3-delete-markers', 's3-lifecycle', 's3-storage-classes'],
  },
  's3-replication-time-control': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics', 'eventbridge', 's3-event-notifications'],
  },
  's3-request-metrics': {
    'sends-to': ['cloudwatch'],
  },
  's3-same-region-replication': {
    uses: ['iam', 'iam-roles', 's3-versioning'],
    generic: ['s3-access-logs'],
  },
  's3-sse-kms': {
    uses: [
      'iam-policies', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'kms-data-keys', 'kms-key-policies',
      's3-bucket-keys',
    ],
    generic: ['cloudtrail'],
  },
  's3-static-website-hosting': {
    uses: ['s3-cors'],
    generic: ['acm'],
  },
  's3-storage-lens': {
    'sends-to': ['cloudwatch'],
    uses: ['organizations'],
    monitors: ['s3-storage-classes'],
  },
  's3-tables': {
    uses: ['glue-data-catalog', 'lake-formation'],
  },
  's3-transfer-acceleration': {
    'sends-to': ['cloudwatch'],
    uses: ['cloudfront', 'edge-locations'],
    generic: ['s3-multipart-upload'],
  },
  's3-vectors': {
    generic: ['bedrock-knowledge-bases', 'opensearch'],
  },
  's3-versioning': {
    generic: ['cloudfront'],
  },
  sct: {
    uses: ['s3', 'snowball-edge'],
    manages: ['aurora', 'rds', 'redshift'],
    generic: ['rds-postgresql'],
  },
  'sct-data-extraction-agents': {
    'sends-to': ['redshift'],
    'stores-in': ['s3'],
    uses: ['snowball-edge'],
  },
  'server-migration-service': {
    uses: ['ec2'],
    manages: ['ami'],
  },
  'snow-family': {
    'stores-in': ['s3'],
    uses: ['ec2', 'kms'],
  },
  'snowball-edge': {
    'stores-in': ['s3'],
    uses: ['datasync', 'ec2', 'ec2-instance-store', 'iot-greengrass', 'kms', 'lambda', 'snowball-client'],
    generic: ['direct-connect', 'dms', 's3-glacier'],
  },
  snowcone: {
    'stores-in': ['s3'],
    uses: ['datasync', 'datasync-agent', 'ebs', 'ec2', 'iot-greengrass'],
  },
  snowmobile: {
    'stores-in': ['s3'],
  },
  'storage-gateway': {
    'stores-in': ['s3', 's3-glacier'],
    uses: ['cloudwatch-logs', 'direct-connect', 'ebs-snapshots', 'ec2', 'iam-roles', 'kms', 'vpc-endpoints', 'vpn'],
    generic: ['datasync'],
  },
  'storage-gateway-refresh-cache': {
    triggers: ['lambda'],
    uses: ['iam-roles'],
  },
  'tape-gateway': {
    'stores-in': ['s3', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval'],
    uses: ['kms'],
  },
  'transfer-family': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'stores-in': ['efs', 's3'],
    uses: [
      'acm', 'api-gateway', 'cognito', 'directory-service', 'elastic-ip', 'iam-roles', 'kms', 'lambda',
      'managed-microsoft-ad', 'route-53', 'secrets-manager', 'security-groups', 'vpc', 'vpc-endpoints',
    ],
  },
  'transfer-family-as2': {
    'stores-in': ['s3'],
  },
  'transfer-family-custom-identity-provider': {
    uses: ['api-gateway', 'lambda', 'secrets-manager'],
  },
  'transfer-family-managed-workflows': {
    triggers: ['lambda'],
    uses: ['s3'],
  },
  'transfer-family-servers': {
    'sends-to': ['cloudwatch'],
    'stores-in': ['efs', 's3'],
    uses: ['elastic-ip', 'iam', 'security-groups', 'vpc'],
  },
  'transfer-family-sftp': {
    'stores-in': ['efs', 's3'],
  },
  'transfer-family-sftp-connectors': {
    'reads-from': ['s3'],
    uses: ['secrets-manager'],
  },
  'transfer-family-web-apps': {
    'stores-in': ['s3'],
    uses: ['iam-identity-center', 's3-access-grants'],
  },
  'volume-gateway': {
    'stores-in': ['ebs', 'ebs-snapshots', 's3'],
    uses: ['kms'],
  },
  'volume-gateway-cached-volumes': {
    'stores-in': ['ebs-snapshots', 's3'],
    uses: ['storage-gateway-local-cache'],
  },
  'volume-gateway-stored-volumes': {
    'stores-in': ['ebs-snapshots', 's3'],
  },
}
