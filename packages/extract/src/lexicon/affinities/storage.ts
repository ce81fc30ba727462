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
    uses: ['ebs', 'ebs-snapshots'],
    manages: ['ami', 'ec2'],
  },
  backup: {
    'sends-to': ['eventbridge', 'sns'],
    manages: ['ami', 'dynamodb-on-demand-backup', 'ebs-snapshots', 'rds-snapshots'],
    protects: [
      'aurora', 'documentdb', 'dynamodb', 'ebs', 'ec2', 'efs', 'eks', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-windows',
      'keyspaces', 'neptune', 'rds', 'redshift', 's3', 'storage-gateway', 'timestream', 'volume-gateway',
    ],
  },
  'backup-audit-manager': {
    'stores-in': ['s3'],
  },
  'backup-continuous': {
    protects: ['aurora', 'rds', 's3'],
  },
  'backup-plans': {
    'sends-to': ['eventbridge'],
    protects: ['dynamodb', 'ebs', 'ec2', 'efs', 'rds'],
  },
  'backup-vault-lock': {
    protects: ['backup-recovery-points'],
  },
  'data-lifecycle-manager': {
    manages: ['ami', 'ebs-snapshots'],
  },
  datasync: {
    'sends-to': [
      'efs', 'eventbridge', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs', 'fsx-windows', 's3', 's3-glacier',
      's3-glacier-deep-archive',
    ],
    uses: ['direct-connect', 'ec2', 'eni', 'privatelink', 's3-storage-classes', 'vpc', 'vpc-endpoints', 'vpn'],
    generic: ['lambda', 's3-file-gateway'],
  },
  'datasync-agent': {
    uses: ['direct-connect', 'ec2', 'vpc-endpoints'],
  },
  'datasync-locations': {
    generic: ['efs', 'fsx', 's3'],
  },
  'datasync-tasks': {
    'sends-to': ['efs', 's3'],
    generic: ['eventbridge'],
  },
  dms: {
    'sends-to': [
      'aurora', 'documentdb', 'dynamodb', 'elasticache', 'eventbridge', 'kinesis-data-streams', 'msk', 'neptune',
      'opensearch', 'rds', 'redshift', 's3',
    ],
    uses: ['direct-connect', 'ec2', 'sct', 'vpc'],
  },
  'dms-cdc': {
    'sends-to': ['kinesis-data-streams', 'redshift', 's3'],
    'reads-from': ['rds'],
  },
  'dms-endpoints': {
    uses: ['s3'],
  },
  'dms-fleet-advisor': {
    'stores-in': ['s3'],
  },
  'dms-full-load': {
    'stores-in': ['aurora', 'rds'],
  },
  'dms-replication-instances': {
    uses: ['ec2', 'vpc'],
  },
  'dms-replication-tasks': {
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
  },
  'ebs-delete-on-termination': {
    generic: ['ec2'],
  },
  'ebs-direct-apis': {
    'reads-from': ['ebs-snapshots'],
  },
  'ebs-encryption': {
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
  'ebs-snapshots': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'ebs-volume-initialization': {
    'reads-from': ['ebs-snapshots', 's3'],
  },
  efs: {
    uses: ['vpc', 'vpc-subnets'],
    generic: ['direct-connect', 'vpn'],
  },
  'efs-access-points': {
    generic: ['ecs'],
  },
  'efs-lifecycle-management': {
    manages: ['efs-archive', 'efs-ia', 'efs-one-zone', 'efs-storage-classes'],
  },
  'efs-mount-helper': {
    uses: ['ec2'],
  },
  'efs-mount-targets': {
    uses: ['eni', 'vpc', 'vpc-subnets'],
  },
  'elastic-disaster-recovery': {
    uses: ['ebs', 'ebs-snapshots'],
    protects: ['ec2'],
  },
  'file-cache': {
    'reads-from': ['s3'],
  },
  fsx: {
    'stores-in': ['s3'],
    uses: ['eni', 'vpc'],
  },
  'fsx-backups': {
    'stores-in': ['s3'],
  },
  'fsx-file-gateway': {
    'stores-in': ['fsx', 'fsx-windows'],
  },
  'fsx-lustre': {
    'reads-from': ['s3'],
    uses: ['fsx-lustre-data-repositories', 'vpc'],
  },
  'fsx-lustre-data-repositories': {
    'reads-from': ['s3'],
  },
  'fsx-ontap': {
    uses: ['vpc'],
    generic: ['ec2', 'ecs', 'workspaces'],
  },
  'fsx-openzfs': {
    uses: ['vpc'],
  },
  'fsx-windows': {
    'sends-to': ['kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: ['security-groups', 'vpc'],
    generic: ['direct-connect', 'vpn'],
  },
  'mainframe-modernization': {
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
    uses: ['edge-locations'],
  },
  's3-access-logs': {
    generic: ['opensearch'],
  },
  's3-access-points': {
    uses: ['s3-bucket-policies', 'vpc', 'vpc-endpoints', 'vpc-interface-endpoints'],
  },
  's3-analytics': {
    monitors: ['s3-standard', 's3-standard-ia'],
    generic: ['quicksight'],
  },
  's3-batch-operations': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge'],
    uses: ['athena', 's3-encryption', 's3-inventory', 's3-object-tags', 's3-select'],
    manages: ['s3-acl', 's3-object-lock'],
  },
  's3-batch-replication': {
    uses: ['s3-batch-operations'],
  },
  's3-block-public-access': {
    protects: ['s3-acl', 's3-bucket-policies'],
  },
  's3-bucket-policies': {
    uses: ['cloudfront-oac', 'cloudfront-oai', 'vpc-endpoints', 'vpc-gateway-endpoints'],
    protects: ['s3-static-website-hosting'],
  },
  's3-cross-region-replication': {
    uses: ['s3-sse-kms', 's3-versioning'],
    generic: ['cloudfront', 's3-delete-markers'],
  },
  's3-default-encryption': {
    uses: ['s3-sse-kms', 's3-sse-s3'],
  },
  's3-encryption': {
    uses: ['s3-sse-kms'],
  },
  's3-event-notifications': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns', 'sqs'],
  },
  's3-file-gateway': {
    'stores-in': ['s3', 's3-glacier', 's3-intelligent-tiering', 's3-one-zone-ia', 's3-standard', 's3-standard-ia'],
    uses: ['s3-lifecycle'],
  },
  's3-glacier': {
    'sends-to': ['eventbridge', 'sns'],
  },
  's3-glacier-retrieval-options': {
    'reads-from': ['s3-glacier-flexible-retrieval'],
  },
  's3-glacier-vault-lock': {
    protects: ['s3-glacier-vaults'],
  },
  's3-intelligent-tiering': {
    generic: ['s3-glacier', 's3-glacier-deep-archive', 's3-standard', 's3-standard-ia'],
  },
  's3-inventory': {
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
    protects: ['s3-versioning'],
  },
  's3-multi-region-access-points': {
    uses: ['global-accelerator', 's3-cross-region-replication', 's3-replication'],
  },
  's3-object-lambda': {
    triggers: ['lambda'],
    uses: ['s3-access-points'],
  },
  's3-object-lock': {
    uses: ['s3-versioning'],
    generic: ['s3-glacier-vault-lock'],
  },
  's3-on-outposts': {
    uses: ['datasync', 'outposts'],
  },
  's3-pre-signed-urls': {
    generic: ['lambda'],
  },
  's3-replication': {
    'sends-to': ['eventbridge', 'sns', 'sqs'],
    uses: ['s3-object-tags', 's3-sse-kms', 's3-versioning'],
    generic: ['s3-delete-markers', 's3-lifecycle', 's3-storage-classes'],
  },
  's3-replication-time-control': {
    'sends-to': ['eventbridge', 's3-event-notifications'],
  },
  's3-same-region-replication': {
    uses: ['s3-versioning'],
    generic: ['s3-access-logs'],
  },
  's3-sse-kms': {
    uses: ['s3-bucket-keys'],
  },
  's3-static-website-hosting': {
    uses: ['s3-cors'],
  },
  's3-storage-lens': {
    monitors: ['s3-storage-classes'],
  },
  's3-tables': {
    uses: ['glue-data-catalog', 'lake-formation'],
  },
  's3-transfer-acceleration': {
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
    uses: ['ec2'],
  },
  'snowball-edge': {
    'stores-in': ['s3'],
    uses: ['datasync', 'ec2', 'ec2-instance-store', 'iot-greengrass', 'lambda', 'snowball-client'],
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
    uses: ['direct-connect', 'ebs-snapshots', 'ec2', 'vpc-endpoints', 'vpn'],
    generic: ['datasync'],
  },
  'storage-gateway-refresh-cache': {
    triggers: ['lambda'],
  },
  'tape-gateway': {
    'stores-in': ['s3', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval'],
  },
  'transfer-family': {
    'stores-in': ['efs', 's3'],
    uses: ['api-gateway', 'elastic-ip', 'lambda', 'route-53', 'security-groups', 'vpc', 'vpc-endpoints'],
  },
  'transfer-family-as2': {
    'stores-in': ['s3'],
  },
  'transfer-family-custom-identity-provider': {
    uses: ['api-gateway', 'lambda'],
  },
  'transfer-family-managed-workflows': {
    triggers: ['lambda'],
    uses: ['s3'],
  },
  'transfer-family-servers': {
    'stores-in': ['efs', 's3'],
    uses: ['elastic-ip', 'security-groups', 'vpc'],
  },
  'transfer-family-sftp': {
    'stores-in': ['efs', 's3'],
  },
  'transfer-family-sftp-connectors': {
    'reads-from': ['s3'],
  },
  'transfer-family-web-apps': {
    'stores-in': ['s3'],
    uses: ['s3-access-grants'],
  },
  'volume-gateway': {
    'stores-in': ['ebs', 'ebs-snapshots', 's3'],
  },
  'volume-gateway-cached-volumes': {
    'stores-in': ['ebs-snapshots', 's3'],
    uses: ['storage-gateway-local-cache'],
  },
  'volume-gateway-stored-volumes': {
    'stores-in': ['ebs-snapshots', 's3'],
  },
}
