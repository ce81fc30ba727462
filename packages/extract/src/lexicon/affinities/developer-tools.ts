import type { Affinities } from './form.ts'

/** What developer tools services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const developerToolsAffinities: Affinities = {
  'aws-sdk': {
    uses: ['iam', 'iam-access-keys', 'kms'],
    generic: ['dynamodb', 'lambda', 's3', 'x-ray'],
  },
  cdk: {
    'stores-in': ['ecr'],
    uses: ['cloudformation', 'iam-roles'],
    manages: ['dynamodb', 'ecs', 'lambda', 's3'],
    generic: ['sam'],
  },
  cloud9: {
    uses: ['codecommit', 'ec2', 'iam', 'sam'],
  },
  cloudshell: {
    uses: ['aws-cli', 'iam'],
  },
  codeartifact: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam', 'kms'],
  },
  codebuild: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'sns', 'x-ray'],
    'reads-from': ['codeartifact', 'ecr', 's3', 'secrets-manager', 'ssm-parameter-store'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
    manages: ['cloudformation'],
  },
  'codebuild-artifacts': {
    'stores-in': ['s3'],
    uses: ['kms'],
  },
  'codebuild-buildspec': {
    'reads-from': ['secrets-manager', 'ssm-parameter-store'],
  },
  'codebuild-projects': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam'],
  },
  codecatalyst: {
    uses: ['iam-roles'],
    manages: ['ecs', 'lambda'],
  },
  codecommit: {
    triggers: ['codebuild', 'codepipeline', 'lambda'],
    'sends-to': ['chatbot', 'eventbridge', 'sns'],
    uses: ['iam', 'iam-policies', 'iam-roles', 'iam-users', 'kms'],
  },
  codedeploy: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['alb', 'elb-target-groups', 'iam', 'iam-roles', 'sns'],
    manages: ['auto-scaling', 'ec2', 'ecs', 'elb', 'fargate', 'lambda', 'lambda-aliases'],
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
    monitors: ['codecommit', 'ec2', 'lambda'],
  },
  'codeguru-profiler': {
    uses: ['cloudwatch'],
    monitors: ['ec2', 'ecs', 'eks', 'lambda'],
  },
  'codeguru-reviewer': {
    uses: ['s3'],
    monitors: ['codecommit'],
  },
  codepipeline: {
    triggers: ['cloudformation', 'codebuild', 'codedeploy', 'device-farm', 'lambda', 'step-functions'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'sns'],
    'reads-from': ['ecr', 's3'],
    uses: ['iam-roles', 'kms'],
    manages: ['cloudformation-stacksets', 'ecs', 'elastic-beanstalk', 'opsworks', 'service-catalog'],
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
    uses: ['cloud9', 'iam'],
    manages: ['codebuild', 'codecommit', 'codedeploy', 'codepipeline'],
  },
  'codestar-notifications': {
    'sends-to': ['chatbot', 'sns'],
  },
  'q-developer': {
    uses: ['bedrock', 'iam-identity-center'],
    generic: ['chatbot', 'cloudwatch', 'lambda'],
  },
  sam: {
    'stores-in': ['s3'],
    uses: ['cloudformation', 'codedeploy', 'iam'],
    manages: ['api-gateway', 'dynamodb', 'lambda', 'step-functions'],
    generic: ['codepipeline'],
  },
  'sam-cli': {
    generic: ['lambda'],
  },
  'x-ray': {
    'sends-to': ['cloudwatch'],
    uses: ['iam-roles', 'kms'],
    monitors: [
      'api-gateway', 'app-mesh', 'appsync', 'dynamodb', 'ec2', 'ecs', 'eks', 'elastic-beanstalk', 'elb', 'fargate',
      'lambda', 'sns', 'sqs', 'step-functions',
    ],
  },
  'x-ray-daemon': {
    uses: ['ec2', 'iam-roles'],
    generic: ['ecs', 'elastic-beanstalk', 'lambda'],
  },
}
