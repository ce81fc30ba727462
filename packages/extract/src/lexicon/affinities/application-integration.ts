import type { Affinities } from './form.ts'

/** What application integration services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const applicationIntegrationAffinities: Affinities = {
  appflow: {
    'sends-to': ['cloudwatch-logs', 'eventbridge', 'redshift', 's3'],
    uses: ['glue-data-catalog', 'kms', 'privatelink', 'secrets-manager'],
  },
  'appflow-connectors': {
    uses: ['lambda'],
  },
  'appflow-flows': {
    'sends-to': ['eventbridge'],
    'stores-in': ['redshift', 's3'],
  },
  appsync: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['aurora', 'dynamodb', 'elasticache', 'opensearch', 'rds'],
    uses: ['acm', 'cognito', 'cognito-user-pools', 'iam', 'iam-roles', 'kms', 'rds-data-api'],
    generic: ['bedrock', 'step-functions'],
  },
  'appsync-authorization': {
    uses: ['cognito', 'cognito-user-pools', 'iam', 'lambda'],
  },
  'appsync-caching': {
    uses: ['elasticache'],
  },
  'appsync-data-sources': {
    uses: ['iam-roles'],
    generic: ['dynamodb', 'eventbridge', 'lambda', 'opensearch', 'rds'],
  },
  'appsync-resolvers': {
    triggers: ['lambda'],
    'reads-from': ['aurora', 'dynamodb'],
  },
  'b2b-data-interchange': {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
  },
  eventbridge: {
    triggers: [
      'batch', 'codebuild', 'codepipeline', 'ecs', 'ecs-tasks', 'emr', 'fargate', 'glue', 'glue-workflows', 'inspector',
      'lambda', 'redshift', 'sagemaker-pipelines', 'ssm-automation', 'ssm-incident-manager', 'ssm-run-command',
      'step-functions',
    ],
    'sends-to': [
      'api-gateway', 'cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'opensearch', 'security-hub',
      'sns', 'sqs', 'sqs-dead-letter-queues',
    ],
    uses: ['iam-policies', 'iam-roles'],
  },
  'eventbridge-api-destinations': {
    uses: ['secrets-manager'],
  },
  'eventbridge-archive-replay': {
    uses: ['kms'],
  },
  'eventbridge-cross-account': {
    uses: ['iam-policies', 'iam-roles', 'organizations'],
  },
  'eventbridge-dead-letter-queues': {
    'stores-in': ['sqs'],
    uses: ['sqs-dead-letter-queues'],
  },
  'eventbridge-event-buses': {
    triggers: ['lambda'],
    'sends-to': ['sqs'],
    uses: ['iam-policies', 'kms', 'organizations'],
  },
  'eventbridge-event-patterns': {
    generic: ['cloudtrail', 'ec2', 'guardduty', 's3'],
  },
  'eventbridge-global-endpoints': {
    uses: ['cloudwatch-alarms', 'route-53', 'route-53-health-checks'],
  },
  'eventbridge-pipes': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': ['eventbridge-api-destinations', 'sns'],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk', 'sqs'],
    uses: ['iam-roles'],
  },
  'eventbridge-resource-policies': {
    uses: ['iam-policies', 'organizations'],
  },
  'eventbridge-rules': {
    triggers: [
      'batch', 'codebuild', 'codepipeline', 'ecs', 'lambda', 'ssm-automation', 'ssm-run-command', 'step-functions',
    ],
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'sns', 'sqs'],
    'reads-from': ['cloudtrail', 'ec2', 'guardduty', 's3'],
    uses: ['iam-roles'],
  },
  'eventbridge-scheduled-rules': {
    triggers: ['batch', 'codebuild', 'ecs', 'glue', 'lambda', 'ssm-automation', 'step-functions'],
  },
  'eventbridge-scheduler': {
    triggers: ['ec2', 'ecs', 'lambda', 'rds', 'step-functions'],
    'sends-to': ['sns', 'sqs'],
    uses: ['iam-roles', 'kms'],
  },
  'eventbridge-schema-registry': {
    generic: ['aws-sdk'],
  },
  'eventbridge-targets': {
    generic: ['kinesis-data-streams', 'lambda', 'sns', 'sqs', 'step-functions'],
  },
  mq: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['ebs', 'efs', 'kms', 'vpc'],
    generic: ['ecs'],
  },
  'mq-activemq': {
    triggers: ['lambda'],
    uses: ['ebs', 'efs'],
  },
  'mq-high-availability': {
    uses: ['efs'],
  },
  'mq-rabbitmq': {
    triggers: ['lambda'],
    uses: ['ebs'],
  },
  mwaa: {
    triggers: ['batch', 'emr', 'glue', 'lambda', 'sagemaker'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['fargate', 'iam-roles', 'kms', 'secrets-manager', 'security-groups', 'vpc'],
  },
  'mwaa-dags': {
    triggers: ['emr', 'glue'],
    'stores-in': ['s3'],
  },
  'mwaa-environments': {
    'sends-to': ['cloudwatch'],
    uses: ['vpc'],
  },
  sns: {
    triggers: ['lambda'],
    'sends-to': ['chatbot', 'kinesis-data-firehose', 'pinpoint', 'ses', 'sqs', 'sqs-fifo', 'sqs-standard'],
    uses: ['iam', 'kms'],
  },
  'sns-access-policies': {
    uses: ['iam-policies'],
    generic: ['cloudwatch-alarms', 's3'],
  },
  'sns-dead-letter-queues': {
    'stores-in': ['sqs'],
    uses: ['sqs-dead-letter-queues'],
  },
  'sns-delivery-status-logging': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['iam-roles'],
  },
  'sns-fanout': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'sqs'],
    generic: ['s3', 's3-event-notifications'],
  },
  'sns-fifo': {
    'sends-to': ['sqs', 'sqs-fifo'],
  },
  'sns-message-archiving': {
    'stores-in': ['s3'],
    uses: ['kinesis-data-firehose'],
  },
  'sns-message-filtering': {
    generic: ['sqs'],
  },
  'sns-sms': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['end-user-messaging', 'pinpoint'],
  },
  'sns-sse': {
    uses: ['kms'],
  },
  'sns-subscriptions': {
    triggers: ['lambda'],
    'sends-to': ['sqs'],
    uses: ['kinesis-data-firehose'],
  },
  sqs: {
    triggers: ['lambda'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['auto-scaling', 'dynamodb', 'rds'],
  },
  'sqs-access-policies': {
    uses: ['iam-policies'],
    generic: ['eventbridge', 's3', 'sns'],
  },
  'sqs-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics'],
    manages: ['auto-scaling', 'ec2'],
  },
  'sqs-dead-letter-queues': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch'],
    'reads-from': ['sqs-messages'],
    generic: ['cloudwatch-alarms', 'sns'],
  },
  'sqs-extended-client-library': {
    'stores-in': ['s3'],
  },
  'sqs-fifo': {
    generic: ['lambda'],
  },
  'sqs-long-polling': {
    generic: ['lambda'],
  },
  'sqs-producers-consumers': {
    generic: ['auto-scaling', 'ec2', 'lambda'],
  },
  'sqs-sse': {
    uses: ['kms'],
  },
  'sqs-standard': {
    generic: ['lambda'],
  },
  'sqs-visibility-timeout': {
    generic: ['lambda', 'lambda-timeouts'],
  },
  'step-functions': {
    triggers: [
      'athena', 'batch', 'codebuild', 'ecs', 'ecs-tasks', 'emr', 'fargate', 'glue', 'glue-databrew', 'lambda',
      'sagemaker', 'sagemaker-training-jobs', 'ssm-automation',
    ],
    'sends-to': ['cloudwatch-logs', 'sns', 'sqs'],
    'stores-in': ['dynamodb', 's3'],
    uses: ['bedrock', 'iam-roles', 'kms'],
    generic: ['swf'],
  },
  'step-functions-activities': {
    generic: ['ec2', 'ecs'],
  },
  'step-functions-express-workflows': {
    'sends-to': ['cloudwatch-logs'],
    generic: ['iot-core'],
  },
  'step-functions-map-state': {
    'reads-from': ['s3'],
  },
  'step-functions-redrive': {
    generic: ['sqs-dead-letter-queues'],
  },
  'step-functions-service-integrations': {
    triggers: ['batch', 'ecs', 'emr', 'glue', 'lambda', 'sagemaker'],
    'sends-to': ['sns', 'sqs'],
    'stores-in': ['dynamodb'],
  },
  'step-functions-standard-workflows': {
    generic: ['lambda'],
  },
  'step-functions-state-machines': {
    triggers: ['batch', 'ecs', 'lambda'],
    uses: ['iam-roles'],
  },
  'step-functions-task-state': {
    triggers: ['batch', 'ecs', 'glue', 'lambda', 'sagemaker'],
    'sends-to': ['sns', 'sqs'],
    'stores-in': ['dynamodb'],
  },
  'step-functions-wait-for-task-token': {
    uses: ['lambda', 'sqs'],
  },
  'step-functions-workflows': {
    triggers: ['lambda'],
  },
  swf: {
    'sends-to': ['cloudwatch'],
    generic: ['ec2', 'lambda'],
  },
  'swf-activity-workers': {
    uses: ['ec2'],
  },
}
