import type { Affinities } from './form.ts'

/** What compute and container services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const computeAffinities: Affinities = {
  ack: {
    uses: ['iam', 'iam-roles', 'irsa'],
    manages: ['dynamodb', 'ec2', 'ecr', 'elasticache', 'lambda', 'rds', 's3', 'sqs'],
  },
  'amazon-linux': {
    uses: ['efa', 'ena', 'ext:linux'],
    generic: ['aws-cli', 'cloudwatch-agent', 'ecs', 'elastic-beanstalk', 'ssm-agent'],
  },
  ami: {
    'stores-in': ['s3'],
    uses: ['ebs', 'ebs-snapshots', 'kms', 'kms-customer-managed-keys'],
  },
  'app-runner': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 'x-ray'],
    'reads-from': ['ecr', 'ext:github', 'secrets-manager', 'ssm-parameter-store'],
    uses: [
      'acm', 'auto-scaling', 'codeconnections', 'dynamodb', 'eni', 'fargate', 'iam', 'iam-roles', 'kms',
      'private-subnets', 'privatelink', 'rds', 'vpc',
    ],
  },
  app2container: {
    'sends-to': ['app-runner'],
    'reads-from': ['ext:dotnet', 'ext:java'],
    'stores-in': ['ecr'],
    uses: ['codepipeline'],
    manages: ['cloudformation', 'ecs', 'eks', 'ext:docker'],
  },
  'application-auto-scaling': {
    uses: [
      'auto-scaling-scheduled-scaling', 'auto-scaling-step-scaling', 'cloudwatch', 'cloudwatch-metrics',
      'iam-service-linked-roles',
    ],
    manages: [
      'appstream', 'aurora', 'aurora-read-replicas', 'aurora-replica-auto-scaling', 'comprehend', 'documentdb',
      'dynamodb', 'dynamodb-gsi', 'ecs', 'ecs-services', 'elasticache', 'elasticache-redis', 'emr', 'keyspaces',
      'lambda', 'lambda-provisioned-concurrency', 'msk', 'neptune', 'sagemaker', 'sagemaker-endpoints', 'spot-fleet',
      'workspaces-pools',
    ],
  },
  'auto-scaling': {
    'sends-to': ['cloudwatch-events', 'eventbridge', 'sns'],
    uses: [
      'ami', 'ebs', 'ec2-capacity-reservations', 'ec2-hibernation', 'ec2-key-pairs', 'ec2-status-checks',
      'ec2-user-data', 'elb', 'elb-health-checks', 'elb-target-groups', 'iam', 'iam-instance-profiles', 'iam-roles',
      'iam-service-linked-roles', 'kms', 'kms-customer-managed-keys', 'launch-configuration', 'launch-template',
      'placement-groups', 'private-subnets', 'public-subnets', 'reserved-instances', 'security-groups', 'sqs', 'vpc',
      'vpc-subnets',
    ],
    manages: ['ec2', 'ecs-container-instances', 'eni', 'on-demand-instances', 'spot-instances'],
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
    uses: ['ami', 'auto-scaling-warm-pools', 'cloudwatch-alarms', 'launch-template'],
    manages: ['ec2'],
  },
  'auto-scaling-lifecycle-hooks': {
    triggers: ['eventbridge', 'lambda', 'ssm-automation', 'ssm-documents', 'ssm-run-command'],
    'sends-to': ['sns', 'sqs'],
    uses: ['cloudwatch-events', 'iam-roles'],
    manages: ['ec2'],
    generic: [
      'auto-scaling-instance-refresh', 'auto-scaling-standby', 'auto-scaling-termination-policies', 'codedeploy',
      'ec2-user-data', 'elb-connection-draining', 'elb-target-groups', 'spot-interruption-notices',
    ],
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
    uses: ['auto-scaling-scheduled-scaling', 'cloudwatch', 'cloudwatch-metrics'],
    manages: ['ec2'],
    generic: ['auto-scaling-target-tracking'],
  },
  'auto-scaling-scale-in-protection': {
    protects: ['ec2'],
  },
  'auto-scaling-scheduled-scaling': {
    manages: ['dynamodb', 'ec2', 'ecs'],
  },
  'auto-scaling-simple-scaling': {
    uses: [
      'auto-scaling-cooldown', 'auto-scaling-policies', 'cloudwatch', 'cloudwatch-alarms',
      'cloudwatch-custom-metrics', 'cloudwatch-metrics',
    ],
    manages: ['ec2'],
  },
  'auto-scaling-standby': {
    generic: ['ec2'],
  },
  'auto-scaling-step-scaling': {
    uses: [
      'auto-scaling-cooldown', 'auto-scaling-policies', 'cloudwatch', 'cloudwatch-custom-metrics',
      'cloudwatch-metrics',
    ],
    manages: ['ec2', 'ecs', 'spot-fleet'],
  },
  'auto-scaling-target-tracking': {
    uses: [
      'alb', 'auto-scaling-scheduled-scaling', 'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-custom-metrics',
      'cloudwatch-metric-math', 'cloudwatch-metrics', 'ec2-detailed-monitoring', 'elb-target-groups', 'sqs',
    ],
    manages: [
      'application-auto-scaling', 'aurora-read-replicas', 'dynamodb', 'ec2', 'ecs', 'lambda-provisioned-concurrency',
      'spot-fleet',
    ],
  },
  'auto-scaling-termination-policies': {
    uses: ['launch-configuration', 'launch-template'],
    manages: ['ec2'],
  },
  'auto-scaling-warm-pools': {
    uses: ['ami', 'auto-scaling-lifecycle-hooks', 'ec2-hibernation'],
    manages: ['ec2'],
  },
  'aws-load-balancer-controller': {
    uses: ['acm', 'iam', 'iam-roles', 'irsa', 'security-groups', 'waf'],
    manages: ['alb', 'elb', 'elb-target-groups', 'nlb'],
  },
  batch: {
    'sends-to': ['cloudwatch-events', 'cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: [
      'ami', 'auto-scaling', 'ebs', 'ec2-fleet', 'ecr', 'efa', 'efs', 'eni', 'ext:docker', 'fsx-lustre', 'iam',
      'iam-instance-profiles', 'iam-roles', 'launch-template', 'placement-groups', 'private-subnets',
      'savings-plans', 'secrets-manager', 'spot-fleet', 'vpc', 'vpc-subnets',
    ],
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
    uses: ['ec2', 'ssm-agent'],
    generic: ['ecs', 'eks'],
  },
  'cluster-placement-group': {
    uses: ['ec2-enhanced-networking'],
    generic: ['auto-scaling', 'ec2-capacity-reservations', 'emr', 'launch-template'],
  },
  'compute-savings-plans': {
    generic: ['fargate', 'lambda'],
  },
  'convertible-reserved-instances': {
    generic: ['reserved-instance-marketplace'],
  },
  copilot: {
    uses: ['cloudformation', 'codepipeline', 'ecr'],
    manages: ['alb', 'app-runner', 'cloudwatch-logs', 'ecs', 'ecs-services', 'fargate'],
  },
  'database-savings-plans': {
    generic: ['aurora', 'documentdb', 'dynamodb', 'elasticache', 'neptune', 'rds'],
  },
  dcv: {
    uses: ['ec2'],
  },
  'dedicated-hosts': {
    uses: ['ext:oracle', 'ext:sql-server', 'ext:windows', 'placement-groups', 'ram'],
    generic: ['auto-scaling', 'ec2-capacity-reservations', 'reserved-instances', 'savings-plans'],
  },
  'eb-cli': {
    uses: ['codebuild', 'codecommit', 'ext:git'],
    manages: ['elastic-beanstalk-applications', 'elastic-beanstalk-environments'],
  },
  ec2: {
    'sends-to': [
      'cloudwatch', 'cloudwatch-custom-metrics', 'cloudwatch-logs', 'eventbridge', 'internet-gateway',
      'kinesis-data-firehose', 'nat-gateway', 'sns', 'vpc-endpoints',
    ],
    'reads-from': [
      'aurora', 'codecommit', 'documentdb', 'dynamodb', 'ecr', 'elasticache', 'kinesis-data-streams',
      'kinesis-video-streams', 'rds', 'secrets-manager', 'sqs', 'ssm-parameter-store',
    ],
    'stores-in': ['s3'],
    uses: [
      'ami', 'dax', 'ebs', 'ebs-gp2', 'ebs-gp3', 'ebs-io1', 'ebs-io2', 'ebs-sc1', 'ebs-snapshots', 'ebs-st1', 'efa',
      'efs', 'elastic-ip', 'ena', 'eni', 'ext:linux', 'ext:windows', 'fsx', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs',
      'fsx-windows', 'iam', 'iam-instance-profiles', 'iam-roles', 'kms', 'license-manager', 'local-zones',
      'outposts', 'private-subnets', 'public-subnets', 'ssm-agent', 'sts', 'vpc', 'vpc-gateway-endpoints',
      'vpc-subnets',
    ],
  },
  'ec2-bare-metal-instances': {
    uses: ['ec2-nitro'],
    generic: ['ec2-hibernation', 'ext:vmware'],
  },
  'ec2-burstable-instances': {
    uses: ['cloudwatch-alarms', 'ebs', 'ec2-t2-unlimited'],
    generic: ['auto-scaling'],
  },
  'ec2-capacity-reservations': {
    'sends-to': ['eventbridge'],
    generic: ['placement-groups', 'reserved-instances', 'resource-groups', 'savings-plans'],
  },
  'ec2-cpu-credits': {
    'sends-to': ['cloudwatch'],
  },
  'ec2-detailed-monitoring': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
    generic: ['auto-scaling', 'cloudwatch-alarms'],
  },
  'ec2-enhanced-networking': {
    uses: ['ec2-nitro', 'efa', 'ena', 'ext:sr-iov', 'intel-vf', 'placement-groups', 'vpc'],
  },
  'ec2-fleet': {
    'sends-to': ['eventbridge'],
    uses: [
      'auto-scaling', 'ec2-capacity-reservations', 'iam-roles', 'launch-template', 'reserved-instances',
      'savings-plans',
    ],
    manages: ['on-demand-instances', 'spot-fleet', 'spot-instances'],
  },
  'ec2-hibernation': {
    'stores-in': ['ebs', 'ebs-root-volume'],
    uses: ['ami', 'ebs-encryption', 'kms'],
    generic: ['ec2-user-data', 'on-demand-instances', 'reserved-instances', 'spot-instances'],
  },
  'ec2-hpc-instances': {
    uses: ['cluster-placement-group', 'ec2-enhanced-networking', 'efa'],
  },
  'ec2-image-builder': {
    'sends-to': ['cloudwatch-logs', 'eventbridge', 'sns', 'ssm-parameter-store'],
    'stores-in': ['ecr', 's3'],
    uses: [
      'ec2', 'iam', 'iam-instance-profiles', 'iam-roles', 'inspector', 'kms', 'launch-template', 'organizations',
      'ram', 'ssm-agent', 'ssm-automation', 'ssm-documents', 'systems-manager', 'vpc',
    ],
    manages: ['ami'],
    generic: ['auto-scaling', 'data-lifecycle-manager'],
  },
  'ec2-instance-connect': {
    uses: [
      'amazon-linux', 'ec2-instance-metadata', 'ec2-key-pairs', 'ext:ssh', 'iam', 'iam-policies', 'public-subnets',
      'security-groups', 'vpc',
    ],
  },
  'ec2-instance-connect-endpoint': {
    uses: ['eni', 'iam', 'iam-policies', 'private-subnets', 'security-groups', 'vpc', 'vpc-subnets'],
  },
  'ec2-instance-metadata': {
    generic: ['iam-instance-profiles', 'iam-roles', 'sts'],
  },
  'ec2-instance-recovery': {
    'sends-to': ['cloudwatch-events', 'health-dashboard', 'sns'],
    uses: ['cloudwatch', 'ebs', 'ec2-instance-store', 'eni'],
    manages: ['elastic-ip'],
  },
  'ec2-instance-store': {
    'stores-in': ['ami'],
    generic: ['ebs', 'ec2-hibernation'],
  },
  'ec2-instance-types': {
    uses: ['ebs-optimized-instances'],
  },
  'ec2-key-pairs': {
    uses: ['ext:putty', 'ext:rsa', 'ext:ssh', 'iam'],
    generic: ['ami', 'ec2-user-data', 'elastic-beanstalk'],
  },
  'ec2-launch-agents': {
    generic: ['ec2-user-data', 'ext:windows'],
  },
  'ec2-mac-instances': {
    uses: ['dedicated-hosts', 'ec2-bare-metal-instances', 'ec2-nitro', 'ext:macos'],
  },
  'ec2-nitro': {
    uses: ['ebs'],
  },
  'ec2-scheduled-events': {
    'sends-to': ['eventbridge', 'health-dashboard'],
  },
  'ec2-status-checks': {
    triggers: ['ec2-instance-recovery'],
    'sends-to': ['cloudwatch', 'cloudwatch-metrics', 'health-dashboard'],
    monitors: ['ebs'],
  },
  'ec2-t2-unlimited': {
    'sends-to': ['cloudwatch', 'cloudwatch-metrics'],
    uses: ['cloudwatch-alarms', 'ec2-cpu-credits'],
  },
  'ec2-user-data': {
    triggers: ['cfn-init', 'cloudformation-helper-scripts'],
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ssm-parameter-store'],
    uses: ['cloudformation-base64', 'ext:bash', 'ext:powershell', 's3', 'ssm-agent'],
    generic: ['batch', 'ec2-instance-metadata', 'elastic-beanstalk'],
  },
  ec2rescue: {
    uses: ['ssm-automation'],
  },
  ecr: {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['ext:docker', 'iam', 'iam-policies', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'privatelink'],
  },
  'ecr-image-scanning': {
    'sends-to': ['eventbridge', 'security-hub'],
    uses: ['inspector'],
    monitors: ['ecr-repositories'],
  },
  'ecr-lifecycle-policies': {
    manages: ['ecr-repositories'],
  },
  'ecr-public-gallery': {
    generic: ['cloudfront', 'ecs', 'eks'],
  },
  'ecr-pull-through-cache': {
    'reads-from': ['ecr-public-gallery', 'ext:docker-hub'],
    uses: ['secrets-manager'],
  },
  'ecr-replication': {
    uses: ['iam'],
    manages: ['ecr-repositories'],
  },
  'ecr-repositories': {
    'sends-to': ['eventbridge'],
    uses: ['kms'],
  },
  'ecr-repository-policies': {
    uses: ['iam-policies'],
  },
  ecs: {
    'sends-to': ['cloudwatch-logs', 'container-insights'],
    'reads-from': ['ecr', 'kinesis-data-streams', 'msk', 'rds', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    'stores-in': ['dynamodb', 's3'],
    uses: [
      'ami', 'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'efs-access-points', 'eni', 'ext:docker', 'fsx',
      'fsx-windows', 'iam', 'iam-instance-profiles', 'iam-roles', 'kms', 'launch-template', 'private-subnets',
      'privatelink', 'public-subnets', 'route-53', 'spot-instances', 'ssm-session-manager', 'vpc', 'vpc-endpoints',
      'vpc-subnets',
    ],
    manages: ['ec2', 'fargate'],
  },
  'ecs-agent': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['ec2', 'iam-instance-profiles', 'iam-roles'],
  },
  'ecs-anywhere': {
    uses: ['cloudwatch-logs', 'iam-roles', 'ssm-agent', 'systems-manager'],
    manages: ['ext:docker'],
  },
  'ecs-blue-green': {
    uses: ['alb', 'codedeploy', 'elb-target-groups', 'lambda'],
  },
  'ecs-capacity-providers': {
    manages: ['auto-scaling', 'ec2', 'fargate', 'fargate-spot'],
  },
  'ecs-cluster-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms', 'ecs-capacity-providers'],
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
    uses: ['cloudtrail', 'iam', 'iam-roles', 'kms', 'ssm-session-manager', 'systems-manager'],
    manages: ['ec2', 'fargate'],
  },
  'ecs-express-mode': {
    manages: ['alb', 'fargate'],
  },
  'ecs-instance-profile': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr'],
    uses: ['ec2', 'iam-roles'],
  },
  'ecs-launch-types': {
    uses: ['ec2', 'fargate'],
  },
  'ecs-managed-instances': {
    manages: ['ec2'],
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
    uses: ['app-mesh', 'cloud-map', 'ext:envoy'],
  },
  'ecs-service-discovery': {
    uses: ['cloud-map', 'route-53'],
  },
  'ecs-services': {
    'sends-to': ['eventbridge'],
    uses: ['cloud-map', 'elb', 'elb-target-groups', 'nlb', 'security-groups', 'vpc'],
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
    uses: ['ec2', 'efs', 'eni', 'fargate', 'iam-roles', 'private-subnets', 'security-groups'],
  },
  'ecs-volumes': {
    uses: ['ebs', 'efs', 'fsx', 'fsx-windows'],
  },
  efa: {
    uses: [
      'cluster-placement-group', 'ena', 'ext:libfabric', 'ext:mpi', 'ext:nccl', 'placement-groups',
      'security-groups', 'vpc',
    ],
  },
  eks: {
    'sends-to': ['cloudwatch-logs', 'eventbridge', 'opensearch'],
    'reads-from': ['ecr', 'msk', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    uses: [
      'acm', 'ami', 'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'efs-access-points', 'eni', 'ext:docker',
      'ext:helm', 'ext:kubectl', 'ext:kubernetes', 'fsx-lustre', 'fsx-ontap', 'fsx-openzfs', 'iam',
      'iam-identity-center', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'launch-template',
      'on-demand-instances', 'outposts', 'private-subnets', 'privatelink', 'public-subnets', 'route-53',
      'spot-instances', 'vpc', 'vpc-endpoints', 'vpc-subnets',
    ],
    manages: ['ec2', 'fargate'],
  },
  'eks-access-entries': {
    uses: ['iam', 'iam-roles'],
  },
  'eks-anywhere': {
    uses: ['eks-connector', 'eks-distro', 'ext:vmware-vsphere'],
  },
  'eks-auto-mode': {
    uses: ['bottlerocket', 'eks-pod-identity', 'eks-vpc-cni', 'irsa', 'spot-instances'],
    manages: ['ebs', 'ec2', 'elb'],
  },
  'eks-clusters': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['iam-roles', 'kms', 'vpc'],
  },
  'eks-connector': {
    uses: ['iam-roles', 'ssm-agent'],
  },
  'eks-control-plane': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['eni', 'kms', 'vpc'],
  },
  'eks-csi-drivers': {
    uses: ['ebs', 'efs', 'fsx-lustre', 'fsx-ontap', 'iam-roles', 's3', 'secrets-manager'],
  },
  'eks-distro': {
    uses: ['ext:kubernetes'],
  },
  'eks-fargate-profiles': {
    uses: ['fargate', 'iam-roles', 'private-subnets', 'vpc-subnets'],
  },
  'eks-hybrid-nodes': {
    uses: ['direct-connect', 'iam-roles-anywhere', 'ssm-hybrid-activations', 'systems-manager', 'vpn'],
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
    uses: ['ami', 'auto-scaling', 'cloudformation', 'ec2', 'iam-roles', 'launch-template', 'spot-instances'],
  },
  'eks-vpc-cni': {
    uses: ['eni', 'iam-roles', 'irsa', 'security-groups', 'vpc', 'vpc-cidr'],
  },
  eksctl: {
    uses: ['cloudformation'],
    manages: ['ec2', 'eks-fargate-profiles', 'eks-managed-node-groups', 'iam-roles', 'vpc'],
  },
  'elastic-beanstalk': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 'sns', 'x-ray'],
    'stores-in': ['s3'],
    uses: [
      'acm', 'ami', 'cloudformation', 'codebuild', 'codecommit', 'ecs', 'elb-access-logs', 'ext:docker',
      'ext:dotnet', 'ext:go', 'ext:java', 'ext:nginx', 'ext:nodejs', 'ext:php', 'ext:python', 'ext:ruby',
      'ext:tomcat', 'iam', 'iam-instance-profiles', 'iam-roles', 'public-subnets', 'secrets-manager',
      'ssm-parameter-store', 'vpc', 'vpc-subnets',
    ],
    manages: [
      'alb', 'auto-scaling', 'clb', 'cloudwatch-alarms', 'dynamodb', 'ec2', 'elasticache', 'elb', 'launch-template',
      'nlb', 'rds', 'security-groups', 'sqs',
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
    manages: [
      'alb', 'auto-scaling', 'cloudwatch-agent', 'cloudwatch-alarms', 'dynamodb', 'ec2', 'elasticache', 'ext:nginx',
      'rds', 's3', 'sns', 'sqs',
    ],
  },
  'elastic-beanstalk-enhanced-health': {
    'sends-to': ['cloudwatch'],
  },
  'elastic-beanstalk-environments': {
    uses: ['auto-scaling', 'ec2', 'elb', 'iam-roles', 'rds', 'vpc'],
  },
  'elastic-beanstalk-immutable': {
    manages: ['auto-scaling', 'ec2'],
  },
  'elastic-beanstalk-lifecycle-policy': {
    manages: ['s3'],
  },
  'elastic-beanstalk-platform-hooks': {
    manages: ['ec2'],
  },
  'elastic-beanstalk-traffic-splitting': {
    uses: ['alb'],
  },
  'elastic-beanstalk-web-server-tier': {
    'sends-to': ['elastic-beanstalk-worker-tier', 'sqs'],
    uses: ['alb', 'auto-scaling', 'ec2', 'elb', 'route-53'],
  },
  'elastic-beanstalk-worker-tier': {
    'reads-from': ['dynamodb', 'sqs'],
    uses: ['auto-scaling', 'ec2', 'sqs-dead-letter-queues'],
    manages: ['cloudwatch-alarms'],
  },
  'elastic-ip': {
    uses: ['internet-gateway'],
    generic: ['auto-scaling', 'network-firewall'],
  },
  ena: {
    uses: ['ami', 'ec2-nitro', 'ext:linux', 'ext:sr-iov', 'ext:windows', 'vpc'],
  },
  'ena-express': {
    generic: ['ec2-nitro', 'efa'],
  },
  evs: {
    uses: ['ec2', 'vpc'],
  },
  fargate: {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['ecr', 'secrets-manager', 'sqs', 'ssm-parameter-store'],
    'stores-in': ['dynamodb', 's3'],
    uses: [
      'ebs', 'ecs-task-definitions', 'efs', 'eni', 'iam', 'iam-roles', 'kms', 'private-subnets', 'public-subnets',
      'vpc', 'vpc-subnets',
    ],
    generic: ['ec2'],
  },
  'fargate-platform-versions': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['vpc'],
  },
  'fargate-spot': {
    'sends-to': ['eventbridge'],
    generic: ['batch', 'ecs'],
  },
  finch: {
    uses: ['ext:docker'],
  },
  firelens: {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'opensearch', 's3'],
    uses: ['ext:fluent-bit', 'ext:fluentd', 'fargate'],
  },
  graviton: {
    uses: ['ec2-nitro', 'ext:arm'],
    generic: ['aurora', 'eks', 'elasticache', 'fargate', 'lambda', 'opensearch', 'rds'],
  },
  'intel-vf': {
    uses: ['ami', 'ext:sr-iov', 'vpc'],
  },
  irsa: {
    uses: [
      'eks-clusters', 'ext:kubernetes', 'ext:openid-connect', 'iam', 'iam-roles', 'sts', 'web-identity-federation',
    ],
    generic: ['dynamodb', 's3', 'secrets-manager', 'sqs'],
  },
  lambda: {
    triggers: ['codebuild', 'glue', 'ssm-run-command'],
    'sends-to': [
      'cloudwatch', 'cloudwatch-emf', 'cloudwatch-logs', 'lambda-destinations', 'nat-gateway', 'opensearch', 'ses',
      'sns', 'x-ray', 'x-ray-daemon',
    ],
    'reads-from': [
      'appconfig', 'documentdb-change-streams', 'dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk',
      'secrets-manager', 'sqs', 'ssm-parameter-store',
    ],
    'stores-in': ['dynamodb', 'efs', 'elasticache', 'rds', 's3', 'timestream'],
    uses: [
      'aurora-serverless', 'aws-sdk', 'bedrock', 'cloudwatch-custom-metrics', 'comprehend', 'ecr',
      'efs-access-points', 'elasticache-redis', 'emr', 'eni', 'ext:csharp', 'ext:docker', 'ext:dotnet', 'ext:go',
      'ext:java', 'ext:nodejs', 'ext:powershell', 'ext:python', 'ext:ruby', 'ext:rust', 'iam', 'iam-roles', 'kms',
      'kms-aws-managed-keys', 'kms-customer-managed-keys', 'polly', 'private-subnets', 'rds-data-api', 'rds-proxy',
      'redshift-data-api', 'rekognition', 'sagemaker-endpoints', 'security-groups', 'textract', 'transcribe',
      'translate', 'vpc', 'vpc-endpoints', 'vpc-subnets',
    ],
    manages: [
      'ami', 'auto-scaling', 'cloudfront-invalidation', 'ebs', 'ebs-snapshots', 'ec2', 'ecs', 'iam-access-keys',
      'rds-snapshots', 'route-53', 'route-53-records', 's3-object-tags', 'tags', 'waf-ip-sets',
    ],
  },
  'lambda-aliases': {
    generic: ['lambda-versions'],
  },
  'lambda-asynchronous-invocation': {
    generic: ['eventbridge', 's3', 's3-event-notifications', 'sns'],
  },
  'lambda-code-signing': {
    uses: ['signer'],
    protects: ['lambda-deployment-packages', 'lambda-layers'],
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
    uses: ['iam-roles', 'lambda-execution-role'],
    generic: ['lambda-asynchronous-invocation', 'lambda-dead-letter-queues'],
  },
  'lambda-durable-functions': {
    'sends-to': ['eventbridge'],
  },
  'lambda-edge': {
    uses: ['cloudwatch-logs', 'cognito-user-pools', 'ext:nodejs', 'ext:python', 'iam-roles'],
    manages: ['dynamodb', 's3'],
    generic: [
      'cloudfront-geo-restriction', 'cloudfront-origins', 'cloudfront-signed-urls', 'cognito',
      'dynamodb-global-tables', 'edge-locations', 'lambda-layers',
    ],
  },
  'lambda-environment-variables': {
    uses: ['kms', 'kms-aws-managed-keys', 'kms-customer-managed-keys', 'secrets-manager', 'ssm-parameter-store'],
    generic: ['cloudformation', 'codebuild', 'lambda-aliases', 'sam'],
  },
  'lambda-ephemeral-storage': {
    uses: ['kms'],
  },
  'lambda-event-source-mappings': {
    triggers: ['lambda-aliases'],
    'sends-to': ['lambda-destinations', 'sns'],
    'reads-from': [
      'documentdb', 'dynamodb-streams', 'ext:kafka', 'kinesis-data-streams', 'kinesis-enhanced-fan-out', 'mq',
      'mq-activemq', 'mq-rabbitmq', 'msk', 'sqs', 'sqs-fifo',
    ],
    uses: ['iam', 'iam-roles', 'lambda-execution-role', 'secrets-manager', 'sqs-dead-letter-queues', 'vpc'],
    generic: ['kinesis-client-library'],
  },
  'lambda-execution-role': {
    uses: ['iam', 'iam-policies', 'iam-roles'],
    generic: ['cloudwatch-logs', 'dynamodb', 'kms', 's3', 'sqs'],
  },
  'lambda-extensions': {
    'sends-to': ['cloudwatch-logs', 's3'],
    'reads-from': ['appconfig', 'secrets-manager', 'ssm-parameter-store'],
    uses: ['lambda-layers'],
  },
  'lambda-file-systems': {
    uses: ['efs', 'efs-access-points', 'vpc'],
  },
  'lambda-function-urls': {
    uses: ['iam', 'iam-policies', 'lambda-aliases', 'lambda-resource-policies', 'lambda-response-streaming'],
  },
  'lambda-layers': {
    'stores-in': ['s3'],
    generic: ['ext:nodejs', 'ext:python', 'serverless-application-repository'],
  },
  'lambda-managed-instances': {
    uses: ['ec2', 'vpc'],
  },
  'lambda-power-tuning': {
    uses: ['step-functions'],
  },
  'lambda-powertools': {
    uses: [
      'appconfig', 'cloudwatch', 'cloudwatch-emf', 'cloudwatch-logs', 'cloudwatch-metrics', 'dynamodb', 'ext:python',
      'lambda-layers', 'ssm-parameter-store', 'x-ray',
    ],
  },
  'lambda-provisioned-concurrency': {
    uses: ['auto-scaling'],
    manages: ['lambda-cold-starts'],
    generic: ['api-gateway', 'cloudwatch-alarms', 'lambda-aliases', 'lambda-snapstart', 'lambda-versions'],
  },
  'lambda-reserved-concurrency': {
    generic: ['lambda-provisioned-concurrency'],
  },
  'lambda-resource-policies': {
    generic: ['api-gateway', 'eventbridge', 's3', 'sns'],
  },
  'lambda-snapstart': {
    uses: ['ext:java', 'lambda-versions', 's3'],
    manages: ['lambda-cold-starts'],
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
    uses: [
      'ami', 'ebs', 'ec2-instance-types', 'ec2-key-pairs', 'ec2-user-data', 'iam-instance-profiles', 'iam-roles',
      'security-groups', 'spot-instances',
    ],
    manages: ['ec2'],
  },
  'launch-template': {
    uses: [
      'ami', 'dedicated-hosts', 'ebs', 'ebs-encryption', 'ec2-capacity-reservations', 'ec2-hibernation',
      'ec2-instance-types', 'ec2-key-pairs', 'ec2-user-data', 'eni', 'iam', 'iam-instance-profiles', 'iam-roles',
      'kms', 'on-demand-instances', 'placement-groups', 'security-groups', 'spot-instances', 'ssm-parameter-store',
      'tags', 'vpc', 'vpc-subnets',
    ],
  },
  lightsail: {
    'sends-to': ['cloudwatch'],
    uses: ['cloudfront', 'ebs', 'ec2', 'elb', 'iam', 'rds', 'route-53', 's3', 'vpc', 'vpc-peering'],
  },
  'local-zones': {
    uses: ['alb', 'ebs', 'elasticache', 'rds', 'vpc', 'vpc-subnets'],
    generic: ['direct-connect', 'ecs', 'eks', 'elb', 'fsx'],
  },
  'nitro-enclaves': {
    uses: ['acm', 'ec2-nitro', 'iam-roles', 'kms'],
  },
  'on-demand-instances': {
    generic: ['ec2-capacity-reservations'],
  },
  outposts: {
    uses: [
      'direct-connect', 'ebs', 'elb', 'eni', 'iam', 'local-gateway', 'ram', 'vpc', 'vpc-endpoints', 'vpc-subnets',
      'vpn',
    ],
    generic: ['ebs-snapshots', 'ecs', 'elasticache', 'rds', 's3'],
  },
  'outposts-racks': {
    uses: ['direct-connect', 'local-gateway', 'vpc'],
  },
  'outposts-servers': {
    uses: ['local-gateway', 'vpc'],
  },
  parallelcluster: {
    uses: ['cloudformation', 'dcv', 'efa', 'iam-instance-profiles', 'placement-groups', 'vpc'],
    manages: ['auto-scaling', 'batch', 'ebs', 'ec2', 'efs', 'fsx-lustre'],
  },
  'partition-placement-group': {
    generic: [
      'auto-scaling', 'emr', 'ext:cassandra', 'ext:hadoop', 'ext:hbase', 'ext:hdfs', 'ext:kafka', 'launch-template',
    ],
  },
  pcs: {
    uses: ['efs', 'fsx-lustre', 'vpc'],
    manages: ['ec2'],
  },
  'reserved-instance-marketplace': {
    manages: ['reserved-instances'],
    generic: ['aws-marketplace'],
  },
  'reserved-instances': {
    generic: ['dynamodb', 'elasticache', 'elasticache-redis', 'memorydb', 'opensearch', 'rds', 'redshift'],
  },
  rosa: {
    uses: [
      'cloudwatch', 'ebs', 'ec2', 'elb', 'ext:openshift', 'iam', 'iam-roles', 'privatelink', 'route-53', 's3', 'sts',
      'vpc',
    ],
  },
  'sagemaker-savings-plans': {
    generic: ['sagemaker'],
  },
  'savings-plans': {
    generic: ['fargate', 'lambda'],
  },
  'scheduled-reserved-instances': {
    generic: ['reserved-instance-marketplace'],
  },
  'serverless-application-repository': {
    uses: ['cloudformation', 'iam', 'organizations', 'ram', 's3', 'sam'],
    generic: ['lambda'],
  },
  'simspace-weaver': {
    uses: ['ec2', 's3'],
  },
  'spot-blocks': {
    manages: ['spot-instances'],
    generic: ['batch'],
  },
  'spot-fleet': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: [
      'ami', 'auto-scaling', 'ec2-capacity-reservations', 'elb', 'iam', 'iam-roles', 'launch-configuration',
      'launch-template', 'vpc',
    ],
    manages: ['on-demand-instances', 'spot-instances'],
  },
  'spot-instances': {
    'sends-to': ['cloudwatch-events', 'eventbridge'],
    uses: ['ec2-capacity-reservations'],
    generic: ['fargate-spot'],
  },
  'spot-interruption-notices': {
    triggers: ['auto-scaling', 'lambda'],
    'sends-to': ['cloudwatch-events', 'ec2-instance-metadata', 'eventbridge', 'sns'],
  },
  'spread-placement-group': {
    generic: ['auto-scaling', 'launch-template'],
  },
  'vm-import-export': {
    'reads-from': ['ext:hyper-v', 'ext:vmware', 'ext:vmware-esxi', 's3'],
    uses: ['aws-cli', 'ebs-snapshots', 'iam-roles'],
    manages: ['ami', 'ebs'],
  },
  wavelength: {
    uses: ['alb', 'carrier-gateway', 'ebs', 'ext:5g', 'vpc', 'vpc-subnets'],
    generic: ['ec2', 'ecs', 'eks'],
  },
}
