import type { Affinities } from './form.ts'

/** What application integration services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const applicationIntegrationAffinities: Affinities = {
  appflow: {
    'sends-to': ['eventbridge', 'redshift', 's3'],
    uses: ['glue-data-catalog', 'privatelink'],
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
    'sends-to': ['eventbridge'],
    'reads-from': ['aurora', 'dynamodb', 'elasticache', 'opensearch', 'rds'],
    uses: ['rds-data-api'],
    generic: ['bedrock', 'step-functions'],
  },
  'appsync-authorization': {
    uses: ['lambda'],
  },
  'appsync-caching': {
    uses: ['elasticache'],
  },
  'appsync-data-sources': {
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
      'batch', 'ecs', 'ecs-tasks', 'emr', 'fargate', 'glue', 'glue-workflows', 'lambda', 'redshift',
      'sagemaker-pipelines', 'step-functions',
    ],
    'sends-to': [
      'api-gateway', 'kinesis-data-firehose', 'kinesis-data-streams', 'opensearch', 'sns', 'sqs',
      'sqs-dead-letter-queues',
    ],
  },
  'eventbridge-dead-letter-queues': {
    'stores-in': ['sqs'],
    uses: ['sqs-dead-letter-queues'],
  },
  'eventbridge-event-buses': {
    triggers: ['lambda'],
    'sends-to': ['sqs'],
  },
  'eventbridge-event-patterns': {
    generic: ['ec2', 's3'],
  },
  'eventbridge-global-endpoints': {
    uses: ['route-53', 'route-53-health-checks'],
  },
  'eventbridge-pipes': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': ['eventbridge-api-destinations', 'sns'],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk', 'sqs'],
  },
  'eventbridge-rules': {
    triggers: ['batch', 'ecs', 'lambda', 'step-functions'],
    'sends-to': ['kinesis-data-firehose', 'kinesis-data-streams', 'sns', 'sqs'],
    'reads-from': ['ec2', 's3'],
  },
  'eventbridge-scheduled-rules': {
    triggers: ['batch', 'ecs', 'glue', 'lambda', 'step-functions'],
  },
  'eventbridge-scheduler': {
    triggers: ['ec2', 'ecs', 'lambda', 'rds', 'step-functions'],
    'sends-to': ['sns', 'sqs'],
  },
  'eventbridge-targets': {
    generic: ['kinesis-data-streams', 'lambda', 'sns', 'sqs', 'step-functions'],
  },
  mq: {
    triggers: ['lambda'],
    uses: ['ebs', 'efs', 'vpc'],
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
    'reads-from': ['s3'],
    uses: ['fargate', 'security-groups', 'vpc'],
  },
  'mwaa-dags': {
    triggers: ['emr', 'glue'],
    'stores-in': ['s3'],
  },
  'mwaa-environments': {
    uses: ['vpc'],
  },
  sns: {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'pinpoint', 'ses', 'sqs', 'sqs-fifo', 'sqs-standard'],
  },
  'sns-access-policies': {
    generic: ['s3'],
  },
  'sns-dead-letter-queues': {
    'stores-in': ['sqs'],
    uses: ['sqs-dead-letter-queues'],
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
    uses: ['end-user-messaging', 'pinpoint'],
  },
  'sns-subscriptions': {
    triggers: ['lambda'],
    'sends-to': ['sqs'],
    uses: ['kinesis-data-firehose'],
  },
  sqs: {
    triggers: ['lambda'],
    generic: ['auto-scaling', 'dynamodb', 'rds'],
  },
  'sqs-access-policies': {
    generic: ['eventbridge', 's3', 'sns'],
  },
  'sqs-auto-scaling': {
    manages: ['auto-scaling', 'ec2'],
  },
  'sqs-dead-letter-queues': {
    triggers: ['lambda'],
    'reads-from': ['sqs-messages'],
    generic: ['sns'],
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
  'sqs-standard': {
    generic: ['lambda'],
  },
  'sqs-visibility-timeout': {
    generic: ['lambda', 'lambda-timeouts'],
  },
  'step-functions': {
    triggers: [
      'athena', 'batch', 'ecs', 'ecs-tasks', 'emr', 'fargate', 'glue', 'glue-databrew', 'lambda', 'sagemaker',
      'sagemaker-training-jobs',
    ],
    'sends-to': ['sns', 'sqs'],
    'stores-in': ['dynamodb', 's3'],
    uses: ['bedrock'],
    generic: ['swf'],
  },
  'step-functions-activities': {
    generic: ['ec2', 'ecs'],
  },
  'step-functions-express-workflows': {
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
    generic: ['ec2', 'lambda'],
  },
  'swf-activity-workers': {
    uses: ['ec2'],
  },
}
