import type { Affinities } from './form.ts'

/** What compute and container services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const computeAffinities: Affinities = {
  ack: {
    manages: ['dynamodb', 'rds', 's3', 'sqs'],
  },
  ami: {
    'stores-in': ['s3'],
    uses: ['ebs', 'ebs-snapshots', 'kms'],
  },
  'app-runner': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'x-ray'],
    'reads-from': ['ecr', 'secrets-manager', 'ssm-parameter-store'],
    uses: ['acm', 'fargate', 'iam-roles', 'vpc'],
  },
  app2container: {
    'stores-in': ['ecr'],
    uses: ['codepipeline'],
    manages: ['ecs', 'eks'],
  },
  'application-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-metrics', 'iam-service-linked-roles'],
    manages: [
      'appstream', 'aurora', 'aurora-replica-auto-scaling', 'comprehend', 'dynamodb', 'ecs', 'ecs-services',
      'elasticache', 'emr', 'keyspaces', 'lambda-provisioned-concurrency', 'msk', 'neptune', 'sagemaker-endpoints',
      'spot-fleet',
    ],
  },
  'auto-scaling': {
    'sends-to': ['eventbridge', 'sns'],
    uses: [
      'ami', 'ebs', 'ec2-status-checks', 'elb-health-checks', 'iam-service-linked-roles', 'launch-template',
      'placement-groups', 'security-groups', 'vpc-subnets',
    ],
    manages: ['ec2', 'ecs-container-instances', 'on-demand-instances', 'spot-instances'],
    generic: ['gwlb'],
  },
  'auto-scaling-dynamic-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics'],
    manages: ['ec2'],
  },
  'auto-scaling-health-checks': {
    uses: ['ec2-status-checks', 'elb', 'elb-health-checks', 'route-53-health-checks'],
    monitors: ['ec2'],
  },
  'auto-scaling-instance-refresh': {
    'sends-to': ['eventbridge'],
    uses: ['ami', 'launch-template'],
    manages: ['ec2'],
  },
  'auto-scaling-lifecycle-hooks': {
    triggers: ['eventbridge', 'lambda', 'ssm-automation', 'ssm-run-command'],
    'sends-to': ['sns', 'sqs'],
    generic: ['cloudwatch-events', 'ec2'],
  },
  'auto-scaling-mixed-instances': {
    uses: ['launch-template'],
    manages: ['ec2', 'on-demand-instances', 'spot-instances'],
  },
  'auto-scaling-notifications': {
    'sends-to': ['sns'],
  },
  'auto-scaling-plans': {
    manages: ['aurora', 'dynamodb', 'ec2', 'ecs', 'spot-fleet'],
  },
  'auto-scaling-policies': {
    uses: ['cloudwatch', 'cloudwatch-metrics'],
    manages: ['ec2'],
  },
  'auto-scaling-predictive-scaling': {
    uses: ['cloudwatch', 'cloudwatch-metrics'],
    manages: ['ec2'],
  },
  'auto-scaling-scale-in-protection': {
    protects: ['ec2'],
  },
  'auto-scaling-scheduled-scaling': {
    manages: ['dynamodb', 'ec2', 'ecs'],
  },
  'auto-scaling-simple-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms'],
    manages: ['ec2'],
  },
  'auto-scaling-standby': {
    generic: ['ec2'],
  },
  'auto-scaling-step-scaling': {
    uses: ['cloudwatch'],
    manages: ['ec2'],
  },
  'auto-scaling-target-tracking': {
    uses: ['alb', 'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-custom-metrics', 'cloudwatch-metrics', 'sqs'],
    manages: ['dynamodb', 'ec2', 'ecs'],
  },
  'auto-scaling-termination-policies': {
    manages: ['ec2'],
  },
  'auto-scaling-warm-pools': {
    uses: ['ec2-hibernation'],
    manages: ['ec2'],
  },
  'aws-load-balancer-controller': {
    uses: ['iam', 'iam-roles'],
    manages: ['alb', 'elb', 'elb-target-groups', 'nlb'],
  },
  batch: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['ami', 'ebs', 'ecr', 'efs', 'fsx-lustre', 'iam-roles', 'launch-template', 'vpc'],
    manages: ['ec2', 'ecs', 'eks', 'fargate', 'spot-instances'],
  },
  'batch-compute-environments': {
    uses: ['launch-template', 'vpc'],
    manages: ['ec2', 'fargate', 'spot-instances'],
  },
  'batch-job-definitions': {
    uses: ['ecr', 'ecs-task-definitions', 'iam-roles'],
  },
  'batch-jobs': {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['ec2', 'ecr', 'fargate', 'iam-roles', 'vpc'],
  },
  'batch-multi-node-parallel-jobs': {
    uses: ['efa', 'placement-groups'],
  },
  bottlerocket: {
    generic: ['ecs', 'eks'],
  },
  'compute-savings-plans': {
    generic: ['fargate', 'lambda'],
  },
  copilot: {
    uses: ['cloudformation', 'codepipeline', 'ecr'],
    manages: ['app-runner', 'ecs', 'fargate'],
  },
  dcv: {
    uses: ['ec2'],
  },
  'dedicated-hosts': {
    uses: ['ram'],
    generic: ['auto-scaling'],
  },
  ec2: {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'eventbridge', 'internet-gateway', 'nat-gateway', 'sns', 'vpc-endpoints',
    ],
    'reads-from': [
      'aurora', 'dynamodb', 'elasticache', 'kinesis-data-streams', 'rds', 'secrets-manager', 'sqs',
      'ssm-parameter-store',
    ],
    'stores-in': ['s3'],
    uses: [
      'ebs', 'efs', 'fsx', 'fsx-lustre', 'fsx-windows', 'iam-instance-profiles', 'iam-roles', 'kms', 'license-manager',
      'local-zones', 'outposts', 'ssm-agent', 'sts', 'vpc', 'vpc-subnets',
    ],
  },
  'ec2-burstable-instances': {
    uses: ['ebs'],
  },
  'ec2-capacity-reservations': {
    generic: ['auto-scaling', 'ram', 'reserved-instances', 'savings-plans'],
  },
  'ec2-cpu-credits': {
    'sends-to': ['cloudwatch'],
  },
  'ec2-detailed-monitoring': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
  },
  'ec2-enhanced-networking': {
    uses: ['efa', 'ena', 'placement-groups', 'vpc'],
  },
  'ec2-fleet': {
    uses: ['launch-template'],
    manages: ['on-demand-instances', 'spot-instances'],
  },
  'ec2-hibernation': {
    'stores-in': ['ebs', 'ebs-root-volume'],
    uses: ['ebs-encryption'],
  },
  'ec2-image-builder': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    'stores-in': ['ecr', 's3'],
    uses: ['ec2', 'iam-roles', 'inspector', 'ssm-automation', 'systems-manager'],
    manages: ['ami'],
  },
  'ec2-instance-connect': {
    uses: ['iam', 'iam-policies', 'security-groups'],
  },
  'ec2-instance-connect-endpoint': {
    uses: ['private-subnets', 'security-groups', 'vpc'],
  },
  'ec2-instance-metadata': {
    generic: ['iam-roles', 'sts'],
  },
  'ec2-instance-types': {
    uses: ['ebs-optimized-instances'],
  },
  'ec2-nitro': {
    uses: ['ebs'],
  },
  'ec2-scheduled-events': {
    'sends-to': ['eventbridge', 'health-dashboard'],
  },
  'ec2-status-checks': {
    triggers: ['cloudwatch-alarms', 'ec2-instance-recovery'],
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
  },
  'ec2-user-data': {
    triggers: ['cloudformation-helper-scripts'],
    'sends-to': ['cloudwatch-logs'],
    uses: ['s3', 'ssm-agent'],
  },
  ec2rescue: {
    uses: ['ssm-automation'],
  },
  ecr: {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-policies', 'iam-roles', 'kms'],
  },
  'ecr-image-scanning': {
    'sends-to': ['eventbridge', 'security-hub'],
    uses: ['inspector'],
  },
  'ecr-pull-through-cache': {
    'reads-from': ['ecr-public-gallery'],
  },
  'ecr-repositories': {
    'sends-to': ['eventbridge'],
    uses: ['kms'],
  },
  'ecr-repository-policies': {
    uses: ['iam-policies'],
  },
  ecs: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    'stores-in': ['dynamodb', 's3'],
    uses: [
      'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'eni', 'fsx-windows', 'iam', 'iam-roles', 'kms',
      'private-subnets', 'vpc', 'vpc-endpoints',
    ],
    manages: ['ec2', 'fargate'],
  },
  'ecs-agent': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['ec2', 'iam-instance-profiles', 'iam-roles'],
  },
  'ecs-anywhere': {
    uses: ['ssm-agent', 'systems-manager'],
  },
  'ecs-blue-green': {
    uses: ['alb', 'codedeploy', 'elb-target-groups', 'lambda'],
  },
  'ecs-capacity-providers': {
    manages: ['auto-scaling', 'ec2', 'fargate', 'fargate-spot'],
  },
  'ecs-cluster-auto-scaling': {
    manages: ['auto-scaling', 'ec2'],
  },
  'ecs-clusters': {
    uses: ['auto-scaling', 'ec2', 'fargate', 'iam', 'vpc'],
  },
  'ecs-container-instances': {
    uses: ['ami', 'ec2', 'iam-instance-profiles'],
  },
  'ecs-dynamic-port-mapping': {
    uses: ['alb', 'elb-target-groups'],
  },
  'ecs-exec': {
    'sends-to': ['cloudwatch-logs', 's3'],
    uses: ['iam-roles', 'kms', 'ssm-session-manager', 'systems-manager'],
  },
  'ecs-instance-profile': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr'],
    uses: ['ec2', 'iam-roles'],
  },
  'ecs-launch-types': {
    uses: ['ec2', 'fargate'],
  },
  'ecs-network-modes': {
    uses: ['eni', 'security-groups', 'vpc'],
  },
  'ecs-service-auto-scaling': {
    uses: [
      'alb', 'application-auto-scaling', 'auto-scaling-target-tracking', 'cloudwatch', 'cloudwatch-alarms',
      'cloudwatch-metrics', 'sqs',
    ],
  },
  'ecs-service-connect': {
    'sends-to': ['cloudwatch'],
    uses: ['cloud-map'],
  },
  'ecs-service-discovery': {
    uses: ['cloud-map', 'route-53'],
  },
  'ecs-services': {
    'sends-to': ['eventbridge'],
    uses: ['cloud-map', 'elb', 'elb-target-groups', 'nlb', 'security-groups'],
  },
  'ecs-task-definitions': {
    uses: ['cloudwatch-logs', 'ecr', 'ecs-task-roles', 'efs', 'iam-roles', 'secrets-manager', 'ssm-parameter-store'],
  },
  'ecs-task-execution-role': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr', 'secrets-manager', 'ssm-parameter-store'],
    uses: ['iam-roles', 'kms'],
  },
  'ecs-task-roles': {
    uses: ['iam', 'iam-policies', 'iam-roles', 'sts'],
    generic: ['dynamodb', 's3', 'sqs'],
  },
  'ecs-tasks': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['dynamodb', 's3', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    uses: ['ec2', 'efs', 'eni', 'fargate', 'iam-roles', 'security-groups'],
  },
  'ecs-volumes': {
    uses: ['ebs', 'efs', 'fsx', 'fsx-windows'],
  },
  efa: {
    uses: ['security-groups', 'vpc'],
  },
  eks: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr', 'secrets-manager', 'ssm-parameter-store'],
    uses: [
      'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'fsx-lustre', 'fsx-ontap', 'iam', 'iam-identity-center',
      'iam-roles', 'kms', 'outposts', 'private-subnets', 'vpc', 'vpc-subnets',
    ],
    manages: ['ec2', 'fargate'],
  },
  'eks-access-entries': {
    uses: ['iam', 'iam-roles'],
  },
  'eks-auto-mode': {
    manages: ['ebs', 'ec2', 'elb'],
  },
  'eks-clusters': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['iam-roles', 'kms', 'vpc'],
  },
  'eks-control-plane': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['eni', 'kms', 'vpc'],
  },
  'eks-csi-drivers': {
    uses: ['ebs', 'efs', 'fsx-lustre', 'fsx-ontap', 'iam-roles', 's3', 'secrets-manager'],
  },
  'eks-fargate-profiles': {
    uses: ['fargate', 'iam-roles', 'private-subnets'],
  },
  'eks-kubectl-access': {
    uses: ['iam', 'iam-roles'],
  },
  'eks-managed-node-groups': {
    uses: ['ami', 'launch-template'],
    manages: ['auto-scaling', 'ec2', 'spot-instances'],
  },
  'eks-nodes': {
    uses: ['ami', 'auto-scaling', 'ebs', 'ec2', 'iam-roles', 'security-groups', 'vpc'],
  },
  'eks-pod-identity': {
    uses: ['iam-roles', 'sts'],
  },
  'eks-self-managed-nodes': {
    uses: ['ami', 'auto-scaling', 'cloudformation', 'ec2'],
  },
  'eks-vpc-cni': {
    uses: ['eni', 'security-groups', 'vpc'],
  },
  eksctl: {
    uses: ['cloudformation'],
    manages: ['ec2', 'vpc'],
  },
  'elastic-beanstalk': {
    'sends-to': ['cloudwatch-logs', 'sns'],
    'stores-in': ['s3'],
    uses: ['acm', 'ami', 'ecs', 'iam-instance-profiles', 'iam-roles', 'vpc'],
    manages: [
      'alb', 'auto-scaling', 'clb', 'cloudwatch-alarms', 'ec2', 'elb', 'launch-template', 'nlb', 'rds',
      'security-groups', 'sqs',
    ],
  },
  'elastic-beanstalk-application-versions': {
    'stores-in': ['s3'],
  },
  'elastic-beanstalk-blue-green': {
    uses: ['route-53'],
  },
  'elastic-beanstalk-ebextensions': {
    uses: ['cloudformation'],
    manages: ['dynamodb', 'ec2', 'elasticache', 'rds'],
  },
  'elastic-beanstalk-enhanced-health': {
    'sends-to': ['cloudwatch'],
  },
  'elastic-beanstalk-environments': {
    uses: ['auto-scaling', 'ec2', 'elb', 'iam-roles', 'rds'],
  },
  'elastic-beanstalk-immutable': {
    manages: ['auto-scaling', 'ec2'],
  },
  'elastic-beanstalk-lifecycle-policy': {
    manages: ['s3'],
  },
  'elastic-beanstalk-traffic-splitting': {
    uses: ['alb'],
  },
  'elastic-beanstalk-web-server-tier': {
    uses: ['alb', 'auto-scaling', 'ec2', 'elb', 'route-53'],
  },
  'elastic-beanstalk-worker-tier': {
    'reads-from': ['sqs'],
    uses: ['auto-scaling', 'ec2', 'sqs-dead-letter-queues'],
  },
  'elastic-ip': {
    generic: ['internet-gateway', 'network-firewall'],
  },
  ena: {
    uses: ['vpc'],
  },
  evs: {
    uses: ['ec2', 'vpc'],
  },
  fargate: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    'stores-in': ['s3'],
    uses: ['ebs', 'ecs-task-definitions', 'efs', 'eni', 'iam-roles', 'private-subnets', 'savings-plans', 'vpc'],
  },
  'fargate-platform-versions': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['vpc'],
  },
  firelens: {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'opensearch', 's3'],
  },
  graviton: {
    generic: ['aurora', 'eks', 'elasticache', 'emr', 'fargate', 'lambda', 'opensearch', 'rds'],
  },
  irsa: {
    uses: ['iam', 'iam-roles', 'sts'],
    generic: ['dynamodb', 's3', 'secrets-manager', 'sqs'],
  },
  lambda: {
    triggers: ['codebuild', 'glue', 'ssm-automation'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'nat-gateway', 'opensearch', 'ses', 'sns'],
    'reads-from': [
      'appconfig', 'documentdb-change-streams', 'dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk',
      'secrets-manager', 'sqs', 'ssm-parameter-store',
    ],
    'stores-in': ['dynamodb', 'efs', 'elasticache', 'rds', 's3', 'timestream'],
    uses: [
      'bedrock', 'comprehend', 'ecr', 'efs-access-points', 'elasticache-redis', 'eni', 'iam', 'iam-roles', 'kms',
      'polly', 'private-subnets', 'rds-proxy', 'rekognition', 'sagemaker-endpoints', 'textract', 'transcribe',
      'translate', 'vpc', 'vpc-endpoints',
    ],
    manages: [
      'auto-scaling', 'cloudfront-invalidation', 'ebs', 'ebs-snapshots', 'ec2', 'route-53-records', 'waf-ip-sets',
    ],
  },
  'lambda-aliases': {
    generic: ['api-gateway'],
  },
  'lambda-asynchronous-invocation': {
    generic: ['eventbridge', 's3', 's3-event-notifications', 'sns'],
  },
  'lambda-code-signing': {
    uses: ['signer'],
  },
  'lambda-container-images': {
    'stores-in': ['ecr'],
  },
  'lambda-dead-letter-queues': {
    'sends-to': ['sns', 'sqs'],
    uses: ['iam-roles'],
  },
  'lambda-deployment-packages': {
    'stores-in': ['s3'],
  },
  'lambda-destinations': {
    'sends-to': ['eventbridge', 'eventbridge-event-buses', 's3', 'sns', 'sqs'],
  },
  'lambda-edge': {
    uses: ['cloudwatch-logs', 'iam-roles'],
    generic: ['cloudfront-origins', 'edge-locations'],
  },
  'lambda-environment-variables': {
    uses: ['kms', 'secrets-manager', 'ssm-parameter-store'],
  },
  'lambda-ephemeral-storage': {
    uses: ['kms'],
  },
  'lambda-event-source-mappings': {
    'reads-from': [
      'documentdb', 'dynamodb-streams', 'kinesis-data-streams', 'mq', 'mq-activemq', 'mq-rabbitmq', 'msk', 'sqs',
      'sqs-fifo',
    ],
    uses: ['iam-roles', 'sqs-dead-letter-queues'],
  },
  'lambda-execution-role': {
    uses: ['iam', 'iam-policies', 'iam-roles'],
    generic: ['cloudwatch-logs', 'dynamodb', 'kms', 's3', 'sqs'],
  },
  'lambda-extensions': {
    'sends-to': ['cloudwatch-logs', 's3'],
    'reads-from': ['appconfig', 'secrets-manager', 'ssm-parameter-store'],
  },
  'lambda-file-systems': {
    uses: ['efs', 'efs-access-points', 'vpc'],
  },
  'lambda-function-urls': {
    uses: ['iam'],
  },
  'lambda-layers': {
    'stores-in': ['s3'],
  },
  'lambda-power-tuning': {
    uses: ['step-functions'],
  },
  'lambda-powertools': {
    uses: ['cloudwatch', 'cloudwatch-logs', 'ssm-parameter-store', 'x-ray'],
  },
  'lambda-resource-policies': {
    generic: ['api-gateway', 'eventbridge', 's3', 'sns'],
  },
  'lambda-synchronous-invocation': {
    generic: ['alb', 'api-gateway', 'cognito', 'step-functions'],
  },
  'lambda-triggers': {
    generic: ['api-gateway', 'eventbridge', 's3', 'sns', 'sqs'],
  },
  'lambda-vpc-access': {
    uses: ['eni', 'nat-gateway', 'private-subnets', 'security-groups', 'vpc', 'vpc-endpoints', 'vpc-subnets'],
    generic: ['elasticache', 'rds'],
  },
  'launch-configuration': {
    uses: ['ami', 'ec2-key-pairs', 'ec2-user-data', 'iam-roles', 'security-groups'],
  },
  'launch-template': {
    uses: [
      'ebs', 'eni', 'iam-instance-profiles', 'iam-roles', 'kms', 'security-groups', 'ssm-parameter-store', 'tags',
      'vpc-subnets',
    ],
  },
  lightsail: {
    uses: ['cloudfront', 'route-53', 'vpc-peering'],
  },
  'local-zones': {
    uses: ['alb', 'ebs', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'eks', 'fsx'],
  },
  'nitro-enclaves': {
    uses: ['acm', 'iam-roles', 'kms'],
  },
  outposts: {
    uses: ['direct-connect', 'ebs', 'local-gateway', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'elasticache', 'emr', 'rds'],
  },
  parallelcluster: {
    uses: ['cloudformation', 'dcv', 'efa', 'placement-groups'],
    manages: ['auto-scaling', 'batch', 'ebs', 'ec2', 'efs', 'fsx-lustre'],
  },
  pcs: {
    uses: ['efs', 'fsx-lustre'],
    manages: ['ec2'],
  },
  'reserved-instances': {
    generic: ['dynamodb', 'elasticache', 'opensearch', 'organizations', 'rds', 'redshift'],
  },
  rosa: {
    uses: ['ec2', 'elb', 'iam-roles', 'privatelink', 'sts', 'vpc'],
  },
  'savings-plans': {
    generic: ['lambda', 'organizations', 'sagemaker'],
  },
  'serverless-application-repository': {
    uses: ['cloudformation', 's3', 'sam'],
    generic: ['lambda'],
  },
  'spot-fleet': {
    'sends-to': ['cloudwatch'],
    uses: ['iam-roles', 'launch-template'],
    manages: ['on-demand-instances'],
  },
  'spot-instances': {
    generic: ['ecs', 'eks'],
  },
  'spot-interruption-notices': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-events', 'eventbridge', 'sns'],
  },
  'vm-import-export': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
    manages: ['ami'],
  },
  wavelength: {
    uses: ['carrier-gateway', 'ebs', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'eks'],
  },
}
