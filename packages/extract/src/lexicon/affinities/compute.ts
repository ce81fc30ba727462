import type { Affinities } from './form.ts'

/** What compute and container services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const computeAffinities: Affinities = {
  ack: {
    manages: ['dynamodb', 'rds', 's3', 'sqs'],
  },
  ami: {
    'stores-in': ['s3'],
    uses: ['ebs', 'ebs-snapshots'],
  },
  'app-runner': {
    'reads-from': ['ecr'],
    uses: ['fargate', 'vpc'],
  },
  app2container: {
    'stores-in': ['ecr'],
    manages: ['ecs', 'eks'],
  },
  'application-auto-scaling': {
    manages: [
      'appstream', 'aurora', 'aurora-replica-auto-scaling', 'comprehend', 'dynamodb', 'ecs', 'ecs-services',
      'elasticache', 'emr', 'keyspaces', 'lambda-provisioned-concurrency', 'msk', 'neptune', 'sagemaker-endpoints',
      'spot-fleet',
    ],
  },
  'auto-scaling': {
    'sends-to': ['eventbridge', 'sns'],
    uses: [
      'ami', 'ebs', 'ec2-status-checks', 'elb-health-checks', 'launch-template', 'placement-groups', 'security-groups',
      'vpc-subnets',
    ],
    manages: ['ec2', 'ecs-container-instances', 'on-demand-instances', 'spot-instances'],
    generic: ['gwlb'],
  },
  'auto-scaling-dynamic-scaling': {
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
    triggers: ['eventbridge', 'lambda'],
    'sends-to': ['sns', 'sqs'],
    generic: ['ec2'],
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
    manages: ['ec2'],
  },
  'auto-scaling-predictive-scaling': {
    manages: ['ec2'],
  },
  'auto-scaling-scale-in-protection': {
    protects: ['ec2'],
  },
  'auto-scaling-scheduled-scaling': {
    manages: ['dynamodb', 'ec2', 'ecs'],
  },
  'auto-scaling-simple-scaling': {
    manages: ['ec2'],
  },
  'auto-scaling-standby': {
    generic: ['ec2'],
  },
  'auto-scaling-step-scaling': {
    manages: ['ec2'],
  },
  'auto-scaling-target-tracking': {
    uses: ['alb', 'sqs'],
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
    manages: ['alb', 'elb', 'elb-target-groups', 'nlb'],
  },
  batch: {
    'reads-from': ['s3'],
    uses: ['ami', 'ebs', 'ecr', 'efs', 'fsx-lustre', 'launch-template', 'vpc'],
    manages: ['ec2', 'ecs', 'eks', 'fargate', 'spot-instances'],
  },
  'batch-compute-environments': {
    uses: ['launch-template', 'vpc'],
    manages: ['ec2', 'fargate', 'spot-instances'],
  },
  'batch-job-definitions': {
    uses: ['ecr', 'ecs-task-definitions'],
  },
  'batch-jobs': {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
    uses: ['ec2', 'ecr', 'fargate', 'vpc'],
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
    uses: ['ecr'],
    manages: ['app-runner', 'ecs', 'fargate'],
  },
  dcv: {
    uses: ['ec2'],
  },
  'dedicated-hosts': {
    generic: ['auto-scaling'],
  },
  ec2: {
    'sends-to': ['eventbridge', 'internet-gateway', 'nat-gateway', 'sns', 'vpc-endpoints'],
    'reads-from': ['aurora', 'dynamodb', 'elasticache', 'kinesis-data-streams', 'rds', 'sqs'],
    'stores-in': ['s3'],
    uses: ['ebs', 'efs', 'fsx', 'fsx-lustre', 'fsx-windows', 'local-zones', 'outposts', 'vpc', 'vpc-subnets'],
  },
  'ec2-burstable-instances': {
    uses: ['ebs'],
  },
  'ec2-capacity-reservations': {
    generic: ['auto-scaling', 'reserved-instances', 'savings-plans'],
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
    'sends-to': ['sns'],
    'stores-in': ['ecr', 's3'],
    uses: ['ec2'],
    manages: ['ami'],
  },
  'ec2-instance-connect': {
    uses: ['security-groups'],
  },
  'ec2-instance-connect-endpoint': {
    uses: ['private-subnets', 'security-groups', 'vpc'],
  },
  'ec2-instance-types': {
    uses: ['ebs-optimized-instances'],
  },
  'ec2-nitro': {
    uses: ['ebs'],
  },
  'ec2-scheduled-events': {
    'sends-to': ['eventbridge'],
  },
  'ec2-status-checks': {
    triggers: ['ec2-instance-recovery'],
  },
  'ec2-user-data': {
    uses: ['s3'],
  },
  ecr: {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'ecr-image-scanning': {
    'sends-to': ['eventbridge'],
  },
  'ecr-pull-through-cache': {
    'reads-from': ['ecr-public-gallery'],
  },
  'ecr-repositories': {
    'sends-to': ['eventbridge'],
  },
  ecs: {
    'reads-from': ['ecr', 'sqs'],
    'stores-in': ['dynamodb', 's3'],
    uses: [
      'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'eni', 'fsx-windows', 'private-subnets', 'vpc',
      'vpc-endpoints',
    ],
    manages: ['ec2', 'fargate'],
  },
  'ecs-agent': {
    uses: ['ec2'],
  },
  'ecs-blue-green': {
    uses: ['alb', 'elb-target-groups', 'lambda'],
  },
  'ecs-capacity-providers': {
    manages: ['auto-scaling', 'ec2', 'fargate', 'fargate-spot'],
  },
  'ecs-cluster-auto-scaling': {
    manages: ['auto-scaling', 'ec2'],
  },
  'ecs-clusters': {
    uses: ['auto-scaling', 'ec2', 'fargate', 'vpc'],
  },
  'ecs-container-instances': {
    uses: ['ami', 'ec2'],
  },
  'ecs-dynamic-port-mapping': {
    uses: ['alb', 'elb-target-groups'],
  },
  'ecs-exec': {
    'sends-to': ['s3'],
  },
  'ecs-instance-profile': {
    'reads-from': ['ecr'],
    uses: ['ec2'],
  },
  'ecs-launch-types': {
    uses: ['ec2', 'fargate'],
  },
  'ecs-network-modes': {
    uses: ['eni', 'security-groups', 'vpc'],
  },
  'ecs-service-auto-scaling': {
    uses: ['alb', 'application-auto-scaling', 'auto-scaling-target-tracking', 'sqs'],
  },
  'ecs-service-connect': {
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
    uses: ['ecr', 'ecs-task-roles', 'efs'],
  },
  'ecs-task-execution-role': {
    'reads-from': ['ecr'],
  },
  'ecs-task-roles': {
    generic: ['dynamodb', 's3', 'sqs'],
  },
  'ecs-tasks': {
    'reads-from': ['dynamodb', 's3', 'sqs'],
    uses: ['ec2', 'efs', 'eni', 'fargate', 'security-groups'],
  },
  'ecs-volumes': {
    uses: ['ebs', 'efs', 'fsx', 'fsx-windows'],
  },
  efa: {
    uses: ['security-groups', 'vpc'],
  },
  eks: {
    'reads-from': ['ecr'],
    uses: [
      'app-mesh', 'auto-scaling', 'cloud-map', 'ebs', 'efs', 'fsx-lustre', 'fsx-ontap', 'outposts', 'private-subnets',
      'vpc', 'vpc-subnets',
    ],
    manages: ['ec2', 'fargate'],
  },
  'eks-auto-mode': {
    manages: ['ebs', 'ec2', 'elb'],
  },
  'eks-clusters': {
    uses: ['vpc'],
  },
  'eks-control-plane': {
    uses: ['eni', 'vpc'],
  },
  'eks-csi-drivers': {
    uses: ['ebs', 'efs', 'fsx-lustre', 'fsx-ontap', 's3'],
  },
  'eks-fargate-profiles': {
    uses: ['fargate', 'private-subnets'],
  },
  'eks-managed-node-groups': {
    uses: ['ami', 'launch-template'],
    manages: ['auto-scaling', 'ec2', 'spot-instances'],
  },
  'eks-nodes': {
    uses: ['ami', 'auto-scaling', 'ebs', 'ec2', 'security-groups', 'vpc'],
  },
  'eks-self-managed-nodes': {
    uses: ['ami', 'auto-scaling', 'ec2'],
  },
  'eks-vpc-cni': {
    uses: ['eni', 'security-groups', 'vpc'],
  },
  eksctl: {
    manages: ['ec2', 'vpc'],
  },
  'elastic-beanstalk': {
    'sends-to': ['sns'],
    'stores-in': ['s3'],
    uses: ['ami', 'ecs', 'vpc'],
    manages: ['alb', 'auto-scaling', 'clb', 'ec2', 'elb', 'launch-template', 'nlb', 'rds', 'security-groups', 'sqs'],
  },
  'elastic-beanstalk-application-versions': {
    'stores-in': ['s3'],
  },
  'elastic-beanstalk-blue-green': {
    uses: ['route-53'],
  },
  'elastic-beanstalk-ebextensions': {
    manages: ['dynamodb', 'ec2', 'elasticache', 'rds'],
  },
  'elastic-beanstalk-environments': {
    uses: ['auto-scaling', 'ec2', 'elb', 'rds'],
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
    generic: ['internet-gateway'],
  },
  ena: {
    uses: ['vpc'],
  },
  evs: {
    uses: ['ec2', 'vpc'],
  },
  fargate: {
    'reads-from': ['ecr', 'sqs'],
    'stores-in': ['s3'],
    uses: ['ebs', 'ecs-task-definitions', 'efs', 'eni', 'private-subnets', 'savings-plans', 'vpc'],
  },
  'fargate-platform-versions': {
    uses: ['vpc'],
  },
  firelens: {
    'sends-to': ['kinesis-data-firehose', 'opensearch', 's3'],
  },
  graviton: {
    generic: ['aurora', 'eks', 'elasticache', 'emr', 'fargate', 'lambda', 'opensearch', 'rds'],
  },
  irsa: {
    generic: ['dynamodb', 's3', 'sqs'],
  },
  lambda: {
    triggers: ['glue'],
    'sends-to': ['nat-gateway', 'opensearch', 'ses', 'sns'],
    'reads-from': ['documentdb-change-streams', 'dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk', 'sqs'],
    'stores-in': ['dynamodb', 'efs', 'elasticache', 'rds', 's3', 'timestream'],
    uses: [
      'bedrock', 'comprehend', 'ecr', 'efs-access-points', 'elasticache-redis', 'eni', 'polly', 'private-subnets',
      'rds-proxy', 'rekognition', 'sagemaker-endpoints', 'textract', 'transcribe', 'translate', 'vpc', 'vpc-endpoints',
    ],
    manages: ['auto-scaling', 'cloudfront-invalidation', 'ebs', 'ebs-snapshots', 'ec2', 'route-53-records'],
  },
  'lambda-aliases': {
    generic: ['api-gateway'],
  },
  'lambda-asynchronous-invocation': {
    generic: ['eventbridge', 's3', 's3-event-notifications', 'sns'],
  },
  'lambda-container-images': {
    'stores-in': ['ecr'],
  },
  'lambda-dead-letter-queues': {
    'sends-to': ['sns', 'sqs'],
  },
  'lambda-deployment-packages': {
    'stores-in': ['s3'],
  },
  'lambda-destinations': {
    'sends-to': ['eventbridge', 'eventbridge-event-buses', 's3', 'sns', 'sqs'],
  },
  'lambda-edge': {
    generic: ['cloudfront-origins', 'edge-locations'],
  },
  'lambda-event-source-mappings': {
    'reads-from': [
      'documentdb', 'dynamodb-streams', 'kinesis-data-streams', 'mq', 'mq-activemq', 'mq-rabbitmq', 'msk', 'sqs',
      'sqs-fifo',
    ],
    uses: ['sqs-dead-letter-queues'],
  },
  'lambda-execution-role': {
    generic: ['dynamodb', 's3', 'sqs'],
  },
  'lambda-extensions': {
    'sends-to': ['s3'],
  },
  'lambda-file-systems': {
    uses: ['efs', 'efs-access-points', 'vpc'],
  },
  'lambda-layers': {
    'stores-in': ['s3'],
  },
  'lambda-power-tuning': {
    uses: ['step-functions'],
  },
  'lambda-resource-policies': {
    generic: ['api-gateway', 'eventbridge', 's3', 'sns'],
  },
  'lambda-synchronous-invocation': {
    generic: ['alb', 'api-gateway', 'step-functions'],
  },
  'lambda-triggers': {
    generic: ['api-gateway', 'eventbridge', 's3', 'sns', 'sqs'],
  },
  'lambda-vpc-access': {
    uses: ['eni', 'nat-gateway', 'private-subnets', 'security-groups', 'vpc', 'vpc-endpoints', 'vpc-subnets'],
    generic: ['elasticache', 'rds'],
  },
  'launch-configuration': {
    uses: ['ami', 'ec2-key-pairs', 'ec2-user-data', 'security-groups'],
  },
  'launch-template': {
    uses: ['ebs', 'eni', 'security-groups', 'vpc-subnets'],
  },
  lightsail: {
    uses: ['cloudfront', 'route-53', 'vpc-peering'],
  },
  'local-zones': {
    uses: ['alb', 'ebs', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'eks', 'fsx'],
  },
  outposts: {
    uses: ['direct-connect', 'ebs', 'local-gateway', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'elasticache', 'emr', 'rds'],
  },
  parallelcluster: {
    uses: ['dcv', 'efa', 'placement-groups'],
    manages: ['auto-scaling', 'batch', 'ebs', 'ec2', 'efs', 'fsx-lustre'],
  },
  pcs: {
    uses: ['efs', 'fsx-lustre'],
    manages: ['ec2'],
  },
  'reserved-instances': {
    generic: ['dynamodb', 'elasticache', 'opensearch', 'rds', 'redshift'],
  },
  rosa: {
    uses: ['ec2', 'elb', 'privatelink', 'vpc'],
  },
  'savings-plans': {
    generic: ['lambda', 'sagemaker'],
  },
  'serverless-application-repository': {
    uses: ['s3'],
    generic: ['lambda'],
  },
  'spot-fleet': {
    uses: ['launch-template'],
    manages: ['on-demand-instances'],
  },
  'spot-instances': {
    generic: ['ecs', 'eks'],
  },
  'spot-interruption-notices': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge', 'sns'],
  },
  'vm-import-export': {
    'reads-from': ['s3'],
    manages: ['ami'],
  },
  wavelength: {
    uses: ['carrier-gateway', 'ebs', 'vpc', 'vpc-subnets'],
    generic: ['ecs', 'eks'],
  },
}
