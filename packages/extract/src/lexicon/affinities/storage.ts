import type { Affinities } from './form.ts'

/** What storage, backup, migration and transfer services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const storageAffinities: Affinities = {
  'application-discovery-agent': {
    monitors: ['ec2', 'ext:linux', 'ext:windows'],
  },
  'application-discovery-agentless-collector': {
    monitors: ['ext:vmware', 'ext:vmware-vsphere'],
  },
  'application-discovery-service': {
    'sends-to': ['migration-hub'],
    'stores-in': ['s3'],
    uses: ['iam-roles'],
    generic: ['athena'],
  },
  'application-migration-service': {
    'sends-to': ['cloudwatch', 'eventbridge', 's3'],
    'reads-from': ['ext:azure', 'ext:vmware'],
    uses: ['ebs', 'ebs-snapshots', 'iam', 'iam-roles', 'kms', 'launch-template', 'ssm-agent', 'ssm-documents', 'vpc'],
    manages: ['ami', 'ec2'],
  },
  backup: {
    'sends-to': ['cloudtrail', 'cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'eventbridge', 'sns'],
    uses: [
      'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'organizations', 'ram', 's3-object-lock', 'tags',
      'vpc-endpoints',
    ],
    manages: ['ami', 'dynamodb-on-demand-backup', 'ebs-snapshots', 'rds-snapshots'],
    protects: [
      'aurora', 'aurora-dsql', 'cloudformation', 'documentdb', 'dynamodb', 'ebs', 'ec2', 'efs', 'eks', 'ext:sap',
      'ext:vmware', 'ext:vmware-cloud-on-aws', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs', 'fsx-windows',
      'keyspaces', 'neptune', 'rds', 'redshift', 'redshift-serverless', 's3', 'storage-gateway', 'timestream',
      'volume-gateway',
    ],
  },
  'backup-audit-manager': {
    'stores-in': ['s3'],
    uses: ['config', 'organizations'],
    monitors: ['backup-plans', 'backup-vault-lock', 'backup-vaults'],
  },
  'backup-continuous': {
    protects: ['aurora', 'rds', 's3'],
  },
  'backup-cross-account': {
    uses: ['kms', 'organizations'],
  },
  'backup-gateway': {
    protects: ['ext:vmware'],
  },
  'backup-logically-air-gapped-vault': {
    uses: ['kms', 'organizations', 'ram'],
    generic: ['backup-vault-lock'],
  },
  'backup-plans': {
    'sends-to': ['eventbridge'],
    'stores-in': ['backup-vaults'],
    uses: ['iam-roles', 'kms', 'organizations', 'tags'],
    manages: ['backup-lifecycle', 'backup-recovery-points', 'ebs-snapshots'],
    protects: ['dynamodb', 'ebs', 'ec2', 'efs', 'rds'],
  },
  'backup-resource-assignments': {
    uses: ['iam-roles', 'tags'],
  },
  'backup-restore-testing': {
    uses: ['iam-roles'],
  },
  'backup-vault-lock': {
    uses: ['backup-legal-holds', 'iam'],
    protects: ['backup-recovery-points', 'backup-vaults'],
    generic: ['s3-glacier-vault-lock'],
  },
  'backup-vaults': {
    'sends-to': ['eventbridge', 'sns'],
    'stores-in': ['backup-recovery-points'],
    uses: ['iam', 'iam-policies', 'kms', 'kms-customer-managed-keys'],
    protects: ['ebs-snapshots', 'rds-snapshots'],
    generic: ['organizations'],
  },
  'cloudendure-disaster-recovery': {
    protects: ['ec2'],
  },
  'cloudendure-migration': {
    manages: ['ec2'],
  },
  'data-lifecycle-manager': {
    'sends-to': ['eventbridge'],
    uses: [
      'cloudwatch', 'ebs-fast-snapshot-restore', 'ebs-snapshot-archive', 'ebs-snapshot-copy', 'iam', 'iam-roles',
      'kms', 'kms-customer-managed-keys', 'ssm-documents', 'tags',
    ],
    manages: ['ami', 'ebs-snapshots', 'ec2'],
  },
  'data-transfer-terminal': {
    'sends-to': ['s3'],
  },
  datasync: {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'efs', 'eventbridge', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs',
      'fsx-windows', 's3', 's3-file-gateway', 's3-glacier', 's3-glacier-deep-archive', 's3-intelligent-tiering',
      's3-one-zone-ia', 's3-standard-ia',
    ],
    'reads-from': ['ext:azure', 'ext:gcp', 'ext:hdfs', 'ext:nfs', 'ext:smb'],
    uses: [
      'cloudwatch-events', 'direct-connect', 'ec2', 'eni', 'ext:tls', 'iam', 'iam-roles', 'kms', 'privatelink',
      's3-storage-classes', 'secrets-manager', 'site-to-site-vpn', 'vpc', 'vpc-endpoints', 'vpc-interface-endpoints',
      'vpn',
    ],
    generic: ['lambda'],
  },
  'datasync-agent': {
    'sends-to': ['efs', 'fsx-windows', 's3'],
    'reads-from': ['ext:hdfs', 'ext:nfs', 'ext:smb'],
    uses: [
      'ami', 'direct-connect', 'ec2', 'ext:hyper-v', 'ext:kvm', 'ext:vmware-esxi', 'privatelink', 'snowcone', 'vpc',
      'vpc-endpoints',
    ],
  },
  'datasync-discovery': {
    monitors: ['ext:netapp'],
  },
  'datasync-locations': {
    uses: ['datasync-agent'],
    generic: ['efs', 'fsx', 's3'],
  },
  'datasync-tasks': {
    'sends-to': ['cloudwatch-logs', 'efs', 's3'],
    uses: ['iam-roles'],
    generic: ['eventbridge'],
  },
  dms: {
    'sends-to': [
      'aurora', 'documentdb', 'dynamodb', 'elasticache', 'eventbridge', 'ext:kafka', 'keyspaces',
      'kinesis-data-streams', 'msk', 'neptune', 'opensearch', 'rds', 'redshift', 's3',
    ],
    'reads-from': [
      'aurora-babelfish', 'ext:azure', 'ext:ibm-db2', 'ext:mariadb', 'ext:mongodb', 'ext:mysql', 'ext:oracle',
      'ext:postgresql', 'ext:sql-server', 'ext:sybase',
    ],
    'stores-in': ['aurora-mysql', 'aurora-postgresql'],
    uses: [
      'cloudwatch-logs', 'direct-connect', 'ec2', 'eni', 'iam', 'iam-roles', 'kms', 'rds-read-replicas', 'sct',
      'secrets-manager', 'site-to-site-vpn', 'snowball-edge', 'sns', 'vpc', 'vpc-endpoints', 'vpc-subnets',
    ],
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
    monitors: ['ext:oracle', 'ext:sql-server'],
  },
  'dms-full-load': {
    'stores-in': ['aurora', 'rds'],
  },
  'dms-homogeneous-migrations': {
    'sends-to': ['aurora', 'rds'],
  },
  'dms-premigration-assessment': {
    'stores-in': ['s3'],
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
    uses: ['iam-roles', 's3', 'secrets-manager'],
    manages: ['aurora', 'rds', 'redshift'],
  },
  'dms-serverless': {
    'sends-to': ['aurora', 'rds', 'redshift'],
    uses: ['iam-roles', 'kms', 'vpc'],
  },
  'drs-replication-agent': {
    'sends-to': ['ebs'],
  },
  ebs: {
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['cloudhsm', 'iam', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys'],
  },
  'ebs-burst-balance': {
    'sends-to': ['cloudwatch'],
  },
  'ebs-delete-on-termination': {
    generic: ['ec2'],
  },
  'ebs-direct-apis': {
    'reads-from': ['ebs-snapshots'],
    uses: ['iam', 'kms'],
  },
  'ebs-elastic-volumes': {
    uses: ['cloudwatch'],
  },
  'ebs-encryption': {
    uses: ['ec2', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'kms-data-keys'],
    protects: ['ami', 'ebs-root-volume', 'ebs-snapshots'],
  },
  'ebs-fast-snapshot-restore': {
    uses: ['kms'],
    manages: ['ebs-snapshots'],
    generic: ['ami', 'auto-scaling', 'ebs-gp2', 'ebs-volume-initialization', 'ec2'],
  },
  'ebs-gp2': {
    uses: ['ebs-burst-balance', 'ebs-snapshots'],
    generic: ['ebs-root-volume', 'ec2-user-data'],
  },
  'ebs-gp3': {
    uses: ['ebs-snapshots'],
    generic: ['ebs-root-volume', 'ec2-user-data'],
  },
  'ebs-io1': {
    uses: ['ebs-snapshots'],
    generic: ['ebs-root-volume', 'ec2-nitro'],
  },
  'ebs-io2': {
    uses: ['ebs-snapshots'],
    generic: ['ebs-optimized-instances', 'ebs-root-volume', 'ec2-nitro', 'ext:nvme'],
  },
  'ebs-multi-attach': {
    uses: ['ebs-io1', 'ebs-io2', 'ec2', 'ec2-nitro', 'ext:linux'],
  },
  'ebs-optimized-instances': {
    uses: ['ebs-gp3', 'ebs-io1', 'ec2'],
  },
  'ebs-root-volume': {
    uses: ['ami'],
  },
  'ebs-sc1': {
    'sends-to': ['cloudwatch'],
    uses: ['ebs-burst-balance', 'ebs-snapshots'],
  },
  'ebs-snapshot-archive': {
    uses: ['iam', 'kms'],
    manages: ['ebs-snapshots'],
    generic: ['backup', 'recycle-bin', 's3-glacier'],
  },
  'ebs-snapshot-copy': {
    uses: ['kms'],
  },
  'ebs-snapshot-lock': {
    protects: ['ebs-snapshots'],
  },
  'ebs-snapshots': {
    'sends-to': ['cloudwatch-events', 'eventbridge', 's3-glacier'],
    'stores-in': ['s3'],
    uses: ['iam', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'tags'],
    manages: ['ebs-root-volume'],
    generic: ['ram'],
  },
  'ebs-st1': {
    'sends-to': ['cloudwatch'],
    uses: ['ebs-burst-balance', 'ebs-snapshots'],
    generic: ['emr', 'ext:kafka'],
  },
  'ebs-volume-initialization': {
    'reads-from': ['ebs-snapshots', 's3'],
  },
  efs: {
    'sends-to': ['cloudwatch-metrics', 'efs-ia'],
    uses: [
      'eni', 'ext:linux', 'ext:nfs', 'ext:posix', 'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys',
      'kms-customer-managed-keys', 'private-subnets', 'tags', 'vpc', 'vpc-endpoints', 'vpc-subnets',
    ],
    generic: ['direct-connect', 'vpn'],
  },
  'efs-access-points': {
    uses: ['efs-mount-helper', 'ext:posix', 'iam', 'iam-policies', 'iam-roles'],
    protects: ['efs-mount-targets'],
    generic: ['fargate'],
  },
  'efs-bursting-throughput': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
  },
  'efs-elastic-throughput': {
    generic: ['efs-ia', 'efs-performance-modes'],
  },
  'efs-encryption': {
    uses: ['kms'],
  },
  'efs-file-system-policies': {
    uses: ['iam', 'iam-policies'],
    protects: ['efs-access-points', 'efs-mount-targets'],
  },
  'efs-lifecycle-management': {
    manages: ['efs-archive', 'efs-ia', 'efs-one-zone', 'efs-storage-classes'],
  },
  'efs-mount-helper': {
    uses: [
      'cloudwatch-logs', 'ec2', 'efs-encryption', 'efs-mount-targets', 'ext:nfs', 'ext:tls', 'iam',
      'iam-instance-profiles',
    ],
  },
  'efs-mount-targets': {
    uses: ['eni', 'ext:nfs', 'private-subnets', 'route-53', 'vpc', 'vpc-dns', 'vpc-subnets'],
    generic: ['ec2', 'ecs', 'eks', 'lambda'],
  },
  'efs-replication': {
    'stores-in': ['efs-one-zone'],
    uses: ['iam-roles', 'kms'],
  },
  'elastic-disaster-recovery': {
    'sends-to': ['cloudwatch', 'eventbridge', 'sns'],
    uses: ['ebs', 'ebs-snapshots', 'iam', 'iam-roles', 'kms', 'launch-template', 's3', 'vpc'],
    protects: ['ec2'],
  },
  'file-cache': {
    'reads-from': ['s3'],
    uses: ['ext:lustre', 'ext:nfs', 'fsx-lustre', 'iam-roles'],
    generic: ['ec2', 'fsx'],
  },
  fsx: {
    'sends-to': ['cloudwatch'],
    'stores-in': ['s3'],
    uses: [
      'directory-service', 'eni', 'ext:lustre', 'ext:smb', 'iam', 'kms', 'kms-customer-managed-keys',
      'managed-microsoft-ad', 'private-subnets', 'vpc', 'vpc-subnets',
    ],
  },
  'fsx-backups': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'fsx-file-gateway': {
    'stores-in': ['fsx', 'fsx-windows'],
    uses: [
      'cloudwatch-logs', 'directory-service', 'ext:active-directory', 'ext:smb', 'iam', 'iam-roles', 'kms',
      'managed-microsoft-ad', 'vpc',
    ],
  },
  'fsx-lustre': {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: [
      'direct-connect', 'efa', 'eni', 'ext:lustre', 'ext:posix', 'fsx-lustre-data-repositories', 'iam', 'kms',
      'private-subnets', 's3-event-notifications', 'security-groups', 'vpc',
    ],
    generic: ['emr'],
  },
  'fsx-lustre-data-repositories': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'fsx-lustre-persistent': {
    'reads-from': ['s3'],
    uses: ['fsx-backups', 'fsx-lustre-data-repositories', 'kms'],
    generic: ['ec2'],
  },
  'fsx-lustre-scratch': {
    'reads-from': ['s3'],
    generic: ['ec2'],
  },
  'fsx-ontap': {
    'sends-to': ['cloudwatch'],
    uses: [
      'efs', 'eni', 'ext:active-directory', 'ext:iscsi', 'ext:netapp', 'ext:nfs', 'ext:smb', 'iam', 'kms',
      'managed-microsoft-ad', 'private-subnets', 's3', 'security-groups', 'vpc',
    ],
    generic: ['ecs', 'ext:vmware-cloud-on-aws', 'workspaces'],
  },
  'fsx-openzfs': {
    'sends-to': ['cloudwatch'],
    uses: ['eni', 'ext:nfs', 'ext:zfs', 'iam', 'kms', 'private-subnets', 'security-groups', 'vpc'],
    generic: ['ecs'],
  },
  'fsx-windows': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: [
      'ad-connector', 'directory-service', 'eni', 'ext:active-directory', 'ext:microsoft-dfs', 'ext:ntfs', 'ext:smb',
      'ext:vss', 'ext:windows', 'iam', 'kms', 'managed-microsoft-ad', 'private-subnets', 'security-groups', 'vpc',
    ],
    generic: ['direct-connect', 'rds-sql-server', 'vpn'],
  },
  'mainframe-modernization': {
    'sends-to': ['cloudwatch'],
    uses: ['aurora', 'cloudwatch-logs', 'ec2', 'ecs', 'ext:cobol', 'rds', 's3'],
  },
  'mgn-replication-agent': {
    'sends-to': ['ebs', 'ebs-snapshots', 'mgn-replication-servers'],
  },
  'mgn-replication-servers': {
    uses: ['ebs', 'ec2'],
  },
  'microservice-extractor': {
    'reads-from': ['ext:dotnet'],
  },
  'migration-hub': {
    'reads-from': ['dms', 'ec2', 'server-migration-service'],
    uses: ['iam'],
    monitors: ['application-migration-service'],
  },
  'migration-hub-orchestrator': {
    uses: ['application-migration-service', 'ssm-automation'],
  },
  'migration-hub-refactor-spaces': {
    uses: ['api-gateway', 'lambda', 'transit-gateway'],
  },
  'mountpoint-for-s3': {
    'reads-from': ['s3-standard'],
    uses: ['ext:fuse', 'ext:linux', 'ext:posix', 'iam', 's3-express-one-zone'],
    generic: ['ec2', 'eks'],
  },
  opshub: {
    manages: ['ec2', 'snow-family', 'snowball-edge', 'snowcone'],
  },
  'porting-assistant': {
    'reads-from': ['ext:dotnet'],
  },
  'recycle-bin': {
    'sends-to': ['eventbridge'],
    uses: ['iam', 'tags'],
    protects: ['ami', 'ebs-snapshots'],
    generic: ['data-lifecycle-manager'],
  },
  s3: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-events', 'eventbridge', 'sns', 'sqs', 'sqs-standard'],
    uses: [
      'acm', 'cloudhsm', 'edge-locations', 'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-aws-owned-keys',
      'kms-customer-managed-keys',
    ],
    generic: ['ext:hdfs'],
  },
  's3-access-grants': {
    uses: ['ext:active-directory', 'iam', 'iam-identity-center', 'iam-roles', 's3-access-points', 'sts'],
  },
  's3-access-logs': {
    'stores-in': ['s3', 's3-standard'],
    monitors: ['s3-pre-signed-urls'],
    generic: ['cloudfront-access-logs', 'cloudtrail', 'opensearch'],
  },
  's3-access-points': {
    uses: [
      'iam', 'iam-policies', 'kms', 'lambda', 'organizations', 's3-bucket-policies', 'scp', 'vpc', 'vpc-endpoints',
      'vpc-interface-endpoints',
    ],
    generic: ['emr', 'privatelink', 's3-replication'],
  },
  's3-acl': {
    uses: ['iam'],
    protects: ['s3-access-logs'],
    generic: ['iam-policies', 's3-static-website-hosting'],
  },
  's3-analytics': {
    'sends-to': ['quicksight', 's3-lifecycle'],
    monitors: ['s3-one-zone-ia', 's3-standard', 's3-standard-ia', 's3-storage-classes'],
    generic: ['s3-intelligent-tiering', 's3-inventory', 's3-storage-lens'],
  },
  's3-batch-operations': {
    triggers: ['lambda'],
    'sends-to': ['cloudtrail', 'eventbridge'],
    uses: [
      'athena', 'cloudwatch', 'iam', 'iam-roles', 'kms', 's3-encryption', 's3-inventory', 's3-object-tags',
      's3-select', 'sns',
    ],
    manages: [
      's3-acl', 's3-default-encryption', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval',
      's3-legal-hold', 's3-object-lock', 's3-replication', 's3-sse-kms', 's3-sse-s3',
    ],
  },
  's3-batch-replication': {
    uses: ['iam-roles', 's3-batch-operations', 's3-inventory', 's3-versioning'],
    generic: ['s3-delete-markers', 's3-object-lock'],
  },
  's3-block-public-access': {
    protects: ['s3-access-points', 's3-acl', 's3-bucket-policies'],
  },
  's3-bucket-keys': {
    uses: ['kms', 'kms-customer-managed-keys'],
    generic: ['cloudtrail'],
  },
  's3-bucket-policies': {
    uses: [
      'cloudfront-oac', 'cloudfront-oai', 'ext:https', 'ext:tls', 'iam', 'iam-condition-keys', 'iam-policies',
      'iam-roles', 'iam-users', 'kms', 'mfa', 'organizations', 's3-object-tags', 's3-sse-kms', 's3-sse-s3', 'vpc',
      'vpc-endpoints', 'vpc-gateway-endpoints',
    ],
    manages: ['s3-acl'],
    protects: [
      's3-access-logs', 's3-default-encryption', 's3-inventory', 's3-multipart-upload', 's3-object-lock',
      's3-pre-signed-urls', 's3-static-website-hosting', 's3-versioning',
    ],
  },
  's3-client-side-encryption': {
    uses: ['encryption-sdk', 'kms', 'kms-data-keys'],
  },
  's3-cross-region-replication': {
    uses: ['iam', 'iam-roles', 'kms', 's3-sse-kms', 's3-versioning'],
    generic: ['cloudfront', 's3-delete-markers'],
  },
  's3-default-encryption': {
    uses: ['kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 's3-bucket-keys', 's3-sse-kms', 's3-sse-s3'],
    generic: ['s3-inventory'],
  },
  's3-dsse-kms': {
    uses: ['kms', 'kms-customer-managed-keys'],
  },
  's3-encryption': {
    uses: ['kms', 's3-sse-kms'],
  },
  's3-event-notifications': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': ['cloudwatch-events', 'eventbridge', 'opensearch', 'sns', 'sqs', 'sqs-standard'],
    uses: ['iam-policies', 'iam-roles', 'lambda-resource-policies', 'sns-access-policies', 'sqs-access-policies'],
    monitors: [
      's3-acl', 's3-glacier', 's3-intelligent-tiering', 's3-multipart-upload', 's3-object-tags', 's3-versioning',
    ],
  },
  's3-express-one-zone': {
    uses: ['kms'],
    generic: ['athena', 'emr', 'glue', 'sagemaker'],
  },
  's3-file-gateway': {
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs', 'eventbridge'],
    'stores-in': [
      's3', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval', 's3-glacier-instant-retrieval',
      's3-intelligent-tiering', 's3-one-zone-ia', 's3-standard', 's3-standard-ia', 's3-versioning',
    ],
    uses: [
      'directory-service', 'ext:active-directory', 'ext:nfs', 'ext:smb', 'iam-roles', 'kms', 'managed-microsoft-ad',
      's3-access-points', 's3-lifecycle', 's3-object-lock', 'storage-gateway-hardware-appliance',
      'storage-gateway-local-cache', 'storage-gateway-refresh-cache', 'vpc-endpoints',
    ],
  },
  's3-files': {
    uses: ['efs'],
  },
  's3-glacier': {
    'sends-to': ['eventbridge', 'sns'],
    uses: ['iam', 'iam-policies', 'kms'],
  },
  's3-glacier-deep-archive': {
    'sends-to': ['s3-event-notifications'],
  },
  's3-glacier-flexible-retrieval': {
    'sends-to': ['s3-event-notifications', 's3-glacier-deep-archive'],
  },
  's3-glacier-instant-retrieval': {
    'sends-to': ['s3-glacier-deep-archive', 's3-glacier-flexible-retrieval'],
  },
  's3-glacier-retrieval-options': {
    'reads-from': ['s3-glacier-flexible-retrieval'],
  },
  's3-glacier-select': {
    'reads-from': ['s3-glacier-flexible-retrieval'],
  },
  's3-glacier-vault-lock': {
    uses: ['iam-policies'],
    protects: ['s3-glacier-vaults'],
  },
  's3-intelligent-tiering': {
    'sends-to': ['cloudwatch', 's3-one-zone-ia'],
    uses: ['s3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval', 's3-glacier-instant-retrieval'],
    manages: ['s3-standard', 's3-standard-ia'],
  },
  's3-inventory': {
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    monitors: [
      's3-acl', 's3-encryption', 's3-intelligent-tiering', 's3-legal-hold', 's3-object-lock', 's3-replication',
      's3-sse-kms', 's3-versioning',
    ],
    generic: ['emr', 'glue', 'redshift', 's3-select', 's3-storage-lens'],
  },
  's3-legal-hold': {
    uses: ['iam', 'iam-policies'],
    protects: ['s3-versioning'],
    generic: [
      's3-glacier-vault-lock', 's3-lifecycle', 's3-object-lock', 's3-object-lock-compliance-mode',
      's3-object-lock-governance-mode',
    ],
  },
  's3-lifecycle': {
    'sends-to': ['s3-event-notifications'],
    uses: ['s3-object-keys', 's3-object-tags'],
    manages: [
      's3-access-logs', 's3-delete-markers', 's3-express-one-zone', 's3-glacier', 's3-glacier-deep-archive',
      's3-glacier-flexible-retrieval', 's3-glacier-instant-retrieval', 's3-intelligent-tiering',
      's3-multipart-upload', 's3-one-zone-ia', 's3-standard', 's3-standard-ia', 's3-storage-classes', 's3-tables',
      's3-versioning',
    ],
    generic: ['s3-inventory', 's3-object-lock'],
  },
  's3-metadata': {
    'stores-in': ['s3-tables'],
    generic: ['glue-data-catalog'],
  },
  's3-mfa-delete': {
    uses: ['aws-cli', 'iam-root-user', 'mfa'],
    protects: ['s3-object-lock', 's3-versioning'],
    generic: ['iam-policies', 'iam-users', 's3-bucket-policies', 's3-lifecycle'],
  },
  's3-multi-region-access-points': {
    'sends-to': ['cloudwatch', 's3'],
    uses: ['global-accelerator', 'iam', 'privatelink', 's3-cross-region-replication', 's3-replication'],
    manages: ['s3-access-points'],
    generic: ['cloudfront', 'route-53', 's3-versioning'],
  },
  's3-multipart-upload': {
    uses: ['kms', 's3-transfer-acceleration'],
  },
  's3-object-lambda': {
    triggers: ['lambda'],
    uses: ['cloudfront', 'iam-roles', 's3-access-points'],
  },
  's3-object-lock': {
    uses: ['iam', 'iam-policies', 's3-versioning'],
    generic: ['backup-vault-lock', 's3-glacier', 's3-glacier-vault-lock'],
  },
  's3-object-tags': {
    generic: ['iam-policies'],
  },
  's3-on-outposts': {
    uses: ['datasync', 'ebs', 'kms', 'outposts', 'vpc'],
  },
  's3-one-zone-ia': {
    'sends-to': ['s3-glacier-deep-archive', 's3-glacier-flexible-retrieval'],
  },
  's3-pre-signed-urls': {
    uses: ['ext:http', 'iam', 'iam-policies', 'iam-roles', 'iam-users', 's3-multipart-upload', 'sigv4', 'sts'],
    protects: ['s3-object-keys'],
    generic: ['cognito', 'lambda', 's3-access-points', 's3-acl'],
  },
  's3-replication': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics', 'eventbridge', 's3-event-notifications', 'sns', 'sqs'],
    'stores-in': ['s3-glacier', 's3-standard-ia'],
    uses: [
      'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 's3-batch-replication', 's3-bucket-policies',
      's3-object-tags', 's3-sse-c', 's3-sse-kms', 's3-sse-s3', 's3-versioning',
    ],
    manages: ['s3-standard'],
    generic: ['s3-acl', 's3-delete-markers', 's3-lifecycle', 's3-object-lock', 's3-storage-classes'],
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
  's3-select': {
    'reads-from': ['s3-glacier', 's3-standard'],
    uses: ['ext:parquet', 'iam', 'iam-roles'],
    generic: ['athena', 'lambda'],
  },
  's3-sse-c': {
    uses: ['cloudhsm', 'ext:aes-256', 'ext:https'],
    generic: ['aws-cli', 'aws-sdk', 's3-default-encryption'],
  },
  's3-sse-kms': {
    uses: [
      'iam-policies', 'kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'kms-data-keys',
      'kms-key-policies', 'kms-request-quotas', 's3-bucket-keys',
    ],
    generic: ['cloudfront', 's3-pre-signed-urls', 'service-quotas'],
  },
  's3-sse-s3': {
    uses: ['ext:aes-256', 'kms-aws-owned-keys'],
  },
  's3-standard': {
    'sends-to': [
      's3-glacier-deep-archive', 's3-glacier-flexible-retrieval', 's3-glacier-instant-retrieval',
      's3-intelligent-tiering', 's3-one-zone-ia', 's3-standard-ia',
    ],
  },
  's3-standard-ia': {
    'sends-to': [
      's3-glacier-deep-archive', 's3-glacier-flexible-retrieval', 's3-glacier-instant-retrieval',
      's3-intelligent-tiering', 's3-one-zone-ia',
    ],
  },
  's3-static-website-hosting': {
    uses: ['s3-block-public-access', 's3-cors'],
    generic: ['acm'],
  },
  's3-storage-lens': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
    'stores-in': ['s3'],
    uses: ['organizations'],
    monitors: ['s3-lifecycle', 's3-multipart-upload', 's3-replication', 's3-storage-classes', 's3-versioning'],
  },
  's3-tables': {
    uses: ['ext:iceberg', 'ext:parquet', 'glue-data-catalog', 'kms', 'lake-formation'],
    generic: ['emr', 'glue', 'redshift'],
  },
  's3-transfer-acceleration': {
    'sends-to': ['cloudwatch'],
    uses: ['cloudfront', 'edge-locations'],
    generic: ['s3-multi-region-access-points'],
  },
  's3-vectors': {
    generic: ['opensearch'],
  },
  's3-versioning': {
    generic: ['cloudfront', 's3-pre-signed-urls', 's3-static-website-hosting'],
  },
  sct: {
    'sends-to': ['aurora-mysql', 'aurora-postgresql', 'dynamodb', 'rds-mysql'],
    'reads-from': ['ext:oracle', 'ext:sql-server', 'ext:teradata'],
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
    'reads-from': ['ext:hyper-v', 'ext:vmware', 'ext:vmware-vsphere'],
    'stores-in': ['s3'],
    uses: ['ec2'],
    manages: ['ami'],
  },
  'snow-family': {
    'sends-to': ['s3-glacier'],
    'stores-in': ['s3'],
    uses: ['datasync', 'ebs', 'ec2', 'iam', 'iam-roles', 'iot-greengrass', 'kms', 'lambda'],
  },
  'snowball-edge': {
    'sends-to': ['s3-glacier', 's3-lifecycle'],
    'stores-in': ['s3'],
    uses: [
      'ami', 'datasync', 'datasync-agent', 'ebs', 'ec2', 'ec2-instance-store', 'eks-anywhere', 'ext:nfs', 'iam',
      'iam-roles', 'iot-greengrass', 'kms', 'lambda', 'snowball-client',
    ],
    generic: ['direct-connect'],
  },
  snowcone: {
    'stores-in': ['s3'],
    uses: ['ami', 'datasync', 'ebs', 'ec2', 'ext:nfs', 'iot-greengrass', 'kms', 'lambda'],
  },
  snowmobile: {
    'sends-to': ['s3-glacier'],
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'storage-gateway': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['fsx', 's3', 's3-glacier'],
    uses: [
      'cloudwatch-logs', 'direct-connect', 'directory-service', 'ebs', 'ebs-snapshots', 'ec2', 'ext:hyper-v',
      'ext:iscsi', 'ext:kvm', 'ext:nfs', 'ext:smb', 'ext:vmware-esxi', 'ext:vtl', 'iam', 'iam-roles', 'kms',
      'kms-customer-managed-keys', 'privatelink', 'vpc', 'vpc-endpoints', 'vpn',
    ],
    generic: ['datasync'],
  },
  'storage-gateway-hardware-appliance': {
    generic: ['fsx-file-gateway'],
  },
  'storage-gateway-refresh-cache': {
    triggers: ['lambda'],
    uses: ['iam-roles'],
  },
  'tape-gateway': {
    'stores-in': ['s3', 's3-glacier', 's3-glacier-deep-archive', 's3-glacier-flexible-retrieval'],
    uses: [
      'ext:commvault', 'ext:iscsi', 'ext:netbackup', 'ext:veeam', 'ext:vtl', 'kms',
      'storage-gateway-hardware-appliance', 'storage-gateway-local-cache',
    ],
  },
  'transfer-family': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'stores-in': ['efs', 's3'],
    uses: [
      'acm', 'api-gateway', 'cognito', 'directory-service', 'elastic-ip', 'eni', 'ext:active-directory', 'ext:as2',
      'ext:ftp', 'ext:ftps', 'ext:okta', 'ext:sftp', 'iam', 'iam-roles', 'kms', 'lambda', 'managed-microsoft-ad',
      'nlb', 'privatelink', 'route-53', 'secrets-manager', 'security-groups', 'vpc', 'vpc-endpoints',
    ],
  },
  'transfer-family-as2': {
    'stores-in': ['s3'],
    uses: ['acm', 'ext:as2', 'lambda', 'secrets-manager'],
  },
  'transfer-family-custom-identity-provider': {
    uses: ['api-gateway', 'lambda', 'secrets-manager'],
  },
  'transfer-family-managed-workflows': {
    triggers: ['lambda'],
    uses: ['iam-roles', 's3'],
    manages: ['efs'],
  },
  'transfer-family-servers': {
    'sends-to': ['cloudwatch'],
    'stores-in': ['efs', 's3'],
    uses: ['elastic-ip', 'iam', 'security-groups', 'vpc'],
  },
  'transfer-family-sftp': {
    'stores-in': ['efs', 's3'],
    uses: ['ext:sftp', 'route-53', 'secrets-manager'],
  },
  'transfer-family-sftp-connectors': {
    'reads-from': ['s3'],
    uses: ['secrets-manager'],
  },
  'transfer-family-web-apps': {
    'stores-in': ['s3'],
    uses: ['iam-identity-center', 's3-access-grants'],
  },
  transform: {
    'reads-from': ['ext:cobol', 'ext:dotnet', 'ext:vmware'],
  },
  'volume-gateway': {
    'stores-in': ['ebs', 'ebs-snapshots', 's3'],
    uses: ['ext:iscsi', 'kms', 'storage-gateway-hardware-appliance', 'storage-gateway-local-cache'],
  },
  'volume-gateway-cached-volumes': {
    'stores-in': ['ebs', 'ebs-snapshots', 's3'],
    uses: ['backup', 'ext:iscsi', 'kms', 'storage-gateway-hardware-appliance', 'storage-gateway-local-cache'],
  },
  'volume-gateway-stored-volumes': {
    'stores-in': ['ebs', 'ebs-snapshots', 's3'],
    uses: ['backup', 'ext:iscsi', 'kms', 'storage-gateway-hardware-appliance'],
  },
}
