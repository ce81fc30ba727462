import type { Affinities } from './form.ts'

/** What developer tools services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const developerToolsAffinities: Affinities = {
  adot: {
    'sends-to': ['cloudwatch'],
    uses: ['ext:opentelemetry', 'ext:prometheus', 'lambda-layers'],
    monitors: ['ec2', 'ecs', 'eks', 'lambda'],
  },
  'aws-sdk': {
    uses: [
      'ec2-instance-metadata', 'ext:csharp', 'ext:go', 'ext:java', 'ext:javascript', 'ext:nodejs', 'ext:php',
      'ext:python', 'ext:ruby', 'ext:rust', 'iam', 'iam-access-keys', 'iam-roles', 'iam-users', 'kms',
      's3-multipart-upload',
    ],
    manages: [
      'cloudwatch', 'cognito', 'ec2', 'eventbridge', 'kinesis-data-streams', 'rekognition', 's3-pre-signed-urls',
      'sagemaker', 'secrets-manager', 'sns', 'sqs', 'ssm-parameter-store', 'step-functions',
    ],
    generic: ['dynamodb', 's3', 'x-ray'],
  },
  'aws-toolkits': {
    uses: ['ext:eclipse', 'ext:intellij', 'ext:visual-studio', 'ext:vs-code', 'sam'],
    manages: ['lambda'],
  },
  cdk: {
    'stores-in': ['ecr'],
    uses: [
      'cloudformation', 'ext:csharp', 'ext:go', 'ext:java', 'ext:javascript', 'ext:nodejs', 'ext:python',
      'ext:typescript', 'iam', 'iam-roles', 'sam-cli', 'ssm-parameter-store', 'sts',
    ],
    manages: ['api-gateway', 'codepipeline', 'dynamodb', 'ec2', 'ecs', 'lambda', 'rds', 's3', 'sns', 'sqs', 'vpc'],
    generic: ['sam'],
  },
  'cdk-pipelines': {
    uses: ['cloudformation', 'codebuild', 'codepipeline', 'iam-roles'],
  },
  cdktf: {
    uses: ['ext:terraform'],
  },
  'cloud-control-api': {
    manages: ['cloudformation-registry'],
    generic: ['ext:terraform'],
  },
  cloud9: {
    uses: [
      'aws-cli', 'codecommit', 'ebs', 'ec2', 'ext:git', 'iam', 'iam-instance-profiles', 'iam-roles',
      'kms-aws-managed-keys', 'lambda', 'sam', 'ssm-session-manager', 'vpc',
    ],
  },
  cloudshell: {
    uses: ['aws-cli', 'iam'],
  },
  codeartifact: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'reads-from': ['ext:maven', 'ext:npm', 'ext:nuget', 'ext:yarn'],
    'stores-in': ['s3'],
    uses: ['ext:python', 'iam', 'iam-policies', 'kms', 'vpc', 'vpc-interface-endpoints'],
    generic: ['ext:gradle'],
  },
  codebuild: {
    'sends-to': [
      'chatbot', 'cloudwatch', 'cloudwatch-logs', 'codedeploy', 'codestar-notifications', 'eventbridge', 'sns',
      'x-ray',
    ],
    'reads-from': [
      'codeartifact', 'codecommit', 'ecr', 'ext:bitbucket', 'ext:docker-hub', 'ext:github', 'ext:gitlab', 's3',
      'secrets-manager', 'ssm-parameter-store',
    ],
    uses: [
      'alb', 'codeconnections', 'codeguru', 'ec2', 'efs', 'elasticache', 'eni', 'ext:docker', 'ext:jenkins',
      'ext:maven', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys', 'private-subnets', 'rds',
      'ssm-session-manager', 'vpc', 'vpc-subnets',
    ],
    manages: ['cdk', 'cloudformation', 'ecs', 'sam'],
  },
  'codebuild-artifacts': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'codebuild-batch-builds': {
    uses: ['iam-roles'],
  },
  'codebuild-buildspec': {
    'reads-from': ['secrets-manager', 'ssm-parameter-store'],
  },
  'codebuild-local-builds': {
    uses: ['ext:docker'],
  },
  'codebuild-projects': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles'],
  },
  'codebuild-runner-projects': {
    uses: ['ext:github-actions'],
  },
  codecatalyst: {
    uses: ['cloudformation', 'ext:github', 'iam-roles'],
    manages: ['ecs', 'lambda'],
  },
  codecommit: {
    triggers: ['lambda'],
    'sends-to': ['chatbot', 'cloudwatch-events', 'eventbridge', 'sns'],
    'stores-in': ['s3'],
    uses: [
      'ext:git', 'ext:https', 'ext:ssh', 'iam', 'iam-policies', 'iam-roles', 'iam-users', 'kms',
      'kms-aws-managed-keys', 'mfa', 'sts',
    ],
    generic: ['ext:github'],
  },
  codeconnections: {
    'reads-from': ['ext:bitbucket', 'ext:github', 'ext:gitlab'],
    generic: ['cloudformation', 'codeguru'],
  },
  codedeploy: {
    'sends-to': ['cloudwatch', 'cloudwatch-events', 'cloudwatch-logs', 'codestar-notifications', 'eventbridge'],
    'reads-from': ['codecommit', 'ext:github', 's3'],
    uses: [
      'alb', 'alb-weighted-target-groups', 'clb', 'elb-connection-draining', 'elb-target-groups', 'iam',
      'iam-instance-profiles', 'iam-roles', 'nlb', 'sns', 'ssm-agent', 'tags',
    ],
    manages: [
      'auto-scaling', 'ec2', 'ecs', 'ecs-services', 'elb', 'ext:linux', 'ext:windows', 'fargate', 'lambda',
      'lambda-aliases', 'lambda-versions',
    ],
  },
  'codedeploy-agent': {
    'reads-from': ['s3'],
    uses: ['ec2', 'iam-instance-profiles', 'iam-roles', 'systems-manager'],
  },
  'codedeploy-appspec': {
    triggers: ['lambda'],
    manages: ['ec2'],
  },
  'codedeploy-blue-green': {
    uses: ['alb', 'elb'],
    manages: ['auto-scaling', 'ec2', 'ecs'],
  },
  'codedeploy-deployment-groups': {
    uses: ['auto-scaling', 'ec2', 'tags'],
  },
  'codedeploy-rollbacks': {
    uses: ['cloudwatch-alarms'],
  },
  codeguru: {
    uses: ['iam', 'kms'],
    monitors: ['codecommit', 'ec2', 'ext:github', 'ext:java', 'ext:python', 'lambda'],
  },
  'codeguru-profiler': {
    uses: ['cloudwatch', 'iam-roles'],
    monitors: ['ec2', 'ecs', 'eks', 'ext:java', 'ext:python', 'lambda'],
  },
  'codeguru-reviewer': {
    uses: ['s3'],
    monitors: ['codecommit', 'ext:bitbucket', 'ext:github', 'ext:java', 'ext:python', 'secrets-manager'],
  },
  'codeguru-security': {
    monitors: ['ext:python', 'lambda'],
  },
  codepipeline: {
    triggers: ['cloudformation', 'codebuild', 'codedeploy', 'device-farm', 'inspector', 'lambda', 'step-functions'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'sns'],
    'reads-from': ['codecommit', 'ecr', 'ext:bitbucket', 'ext:github', 'ext:gitlab', 's3'],
    uses: [
      'codeconnections', 'codestar-notifications', 'ext:jenkins', 'iam', 'iam-roles', 'kms',
      'kms-customer-managed-keys', 'sts',
    ],
    manages: [
      'alexa-skills-kit', 'cloudformation-stacksets', 'ecs', 'ecs-services', 'elastic-beanstalk', 'fargate',
      'opsworks', 'serverless-application-repository', 'service-catalog',
    ],
  },
  'codepipeline-artifacts': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'codepipeline-manual-approval': {
    'sends-to': ['sns'],
    uses: ['iam'],
  },
  codestar: {
    uses: ['cloud9', 'cloudformation', 'elastic-beanstalk', 'ext:jira', 'iam', 'iam-roles'],
    manages: ['codebuild', 'codecommit', 'codedeploy', 'codepipeline', 'ec2', 'lambda'],
  },
  'codestar-notifications': {
    'sends-to': ['chatbot', 'ext:slack', 'sns'],
    'reads-from': ['codecommit'],
  },
  corretto: {
    uses: ['ext:java'],
  },
  'infrastructure-composer': {
    manages: ['cloudformation', 'sam'],
  },
  kiro: {
    uses: ['bedrock', 'iam-identity-center'],
  },
  'q-developer': {
    uses: ['bedrock', 'ext:intellij', 'ext:vs-code', 'iam', 'iam-identity-center'],
    generic: ['chatbot', 'cloudwatch', 'lambda'],
  },
  'q-developer-transform': {
    'reads-from': ['ext:dotnet', 'ext:java'],
  },
  sam: {
    'stores-in': ['s3'],
    uses: [
      'cloudformation', 'cloudformation-capability-auto-expand', 'cloudformation-transform', 'codedeploy', 'ecr',
      'iam', 'iam-roles', 'lambda-aliases',
    ],
    manages: [
      'api-gateway', 'cognito', 'dynamodb', 'eventbridge-rules', 'kinesis-data-streams', 'lambda', 'lambda-layers',
      'sns', 'sqs', 'step-functions',
    ],
    generic: ['codepipeline'],
  },
  'sam-accelerate': {
    manages: ['lambda'],
  },
  'sam-cli': {
    uses: ['cloudformation', 'ext:docker', 's3'],
    manages: ['lambda'],
  },
  'sam-pipelines': {
    uses: ['codepipeline', 'ext:github-actions', 'ext:gitlab', 'ext:jenkins'],
  },
  'x-ray': {
    'sends-to': ['cloudwatch'],
    uses: ['adot', 'iam', 'iam-roles', 'kms'],
    monitors: [
      'api-gateway', 'app-mesh', 'appsync', 'dynamodb', 'ec2', 'ecs', 'eks', 'elastic-beanstalk', 'elb',
      'eventbridge', 'fargate', 'lambda', 'rds', 's3', 'sns', 'sqs', 'step-functions',
    ],
    generic: ['cloudtrail'],
  },
  'x-ray-daemon': {
    uses: ['ec2', 'ext:udp', 'iam', 'iam-instance-profiles', 'iam-roles'],
    generic: ['ecs', 'elastic-beanstalk', 'fargate'],
  },
  'x-ray-insights': {
    'sends-to': ['eventbridge', 'sns'],
  },
  'x-ray-sdk': {
    'sends-to': ['x-ray-daemon'],
    uses: ['ext:dotnet', 'ext:go', 'ext:java', 'ext:nodejs', 'ext:python', 'ext:ruby'],
    monitors: ['aws-sdk', 'dynamodb', 'ec2', 'ecs', 'lambda', 'sqs'],
  },
}
