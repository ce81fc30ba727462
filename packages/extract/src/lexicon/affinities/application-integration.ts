import type { Affinities } from './form.ts'

/** What application integration services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const applicationIntegrationAffinities: Affinities = {
  appflow: {
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'eventbridge', 'ext:snowflake', 'lookout-for-metrics', 'redshift', 's3',
    ],
    'reads-from': [
      'ext:google-analytics', 'ext:marketo', 'ext:salesforce', 'ext:sap', 'ext:servicenow', 'ext:slack',
      'ext:zendesk',
    ],
    uses: ['glue-data-catalog', 'iam', 'iam-roles', 'kms', 'privatelink', 'secrets-manager'],
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
    uses: [
      'acm', 'aurora-serverless', 'cognito', 'cognito-user-pools', 'ext:graphql', 'ext:http', 'ext:openid-connect',
      'ext:websocket', 'iam', 'iam-roles', 'kms', 'rds-data-api', 'route-53',
    ],
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
  'appsync-events': {
    uses: ['cognito', 'ext:websocket', 'iam', 'lambda'],
  },
  'appsync-graphql-apis': {
    uses: ['cognito-user-pools', 'dynamodb', 'ext:graphql', 'lambda'],
  },
  'appsync-merged-apis': {
    uses: ['ram'],
  },
  'appsync-resolvers': {
    triggers: ['lambda'],
    'reads-from': ['aurora', 'dynamodb'],
  },
  'b2b-data-interchange': {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3', 'transfer-family'],
  },
  eventbridge: {
    triggers: [
      'batch', 'codepipeline', 'ecs', 'ecs-tasks', 'emr', 'fargate', 'glue', 'glue-workflows', 'lambda', 'redshift',
      'redshift-data-api', 'sagemaker-pipelines', 'ssm-automation', 'ssm-documents', 'ssm-incident-manager',
      'ssm-run-command', 'step-functions', 'step-functions-express-workflows',
    ],
    'sends-to': [
      'api-gateway', 'cloudwatch-logs', 'ext:datadog', 'ext:pagerduty', 'ext:salesforce', 'ext:slack', 'ext:zendesk',
      'kinesis-data-firehose', 'kinesis-data-streams', 'opensearch', 'sns', 'sqs', 'sqs-dead-letter-queues',
    ],
    'reads-from': ['ext:auth0', 'ext:shopify'],
    uses: ['iam', 'iam-policies', 'iam-roles'],
    monitors: ['security-groups'],
  },
  'eventbridge-api-destinations': {
    'sends-to': ['ext:datadog', 'ext:http', 'ext:salesforce', 'ext:slack', 'ext:zendesk'],
    uses: ['kms', 'secrets-manager'],
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
    triggers: ['batch', 'lambda', 'step-functions'],
    'sends-to': [
      'cloudwatch-logs', 'ecs', 'eventbridge', 'eventbridge-api-destinations', 'eventbridge-event-buses',
      'kinesis-data-firehose', 'sns',
    ],
    'reads-from': ['dynamodb-streams', 'kinesis-data-streams', 'mq', 'msk', 'sqs'],
    uses: ['api-gateway', 'eventbridge-event-patterns', 'eventbridge-input-transformer', 'iam', 'iam-roles', 'kms'],
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
    triggers: [
      'batch', 'codebuild', 'ec2', 'ecs', 'ecs-tasks', 'fargate', 'glue', 'lambda', 'rds', 'ssm-automation',
      'step-functions',
    ],
    'sends-to': ['eventbridge-event-buses', 'kinesis-data-streams', 'sns', 'sqs'],
    uses: ['iam', 'iam-roles', 'kms', 'sqs-dead-letter-queues'],
  },
  'eventbridge-schema-registry': {
    'reads-from': ['eventbridge-event-buses'],
    uses: ['ext:java', 'ext:openapi', 'ext:python', 'ext:typescript'],
    generic: ['aws-sdk'],
  },
  'eventbridge-targets': {
    generic: ['kinesis-data-streams', 'lambda', 'sns', 'sqs', 'step-functions'],
  },
  mq: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: [
      'ebs', 'efs', 'ext:activemq', 'ext:amqp', 'ext:jms', 'ext:mqtt', 'ext:rabbitmq', 'ext:stomp', 'iam',
      'iam-roles', 'kms', 'private-subnets', 'vpc', 'vpc-subnets',
    ],
    generic: ['ec2', 'ecs'],
  },
  'mq-activemq': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: [
      'ebs', 'efs', 'ext:activemq', 'ext:amqp', 'ext:jms', 'ext:ldap', 'ext:mqtt', 'ext:stomp', 'kms',
      'mq-high-availability', 'mq-network-of-brokers', 'private-subnets', 'vpc',
    ],
  },
  'mq-high-availability': {
    uses: ['ebs', 'efs'],
  },
  'mq-rabbitmq': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['ebs', 'ext:amqp', 'ext:rabbitmq', 'kms', 'mq-high-availability', 'private-subnets', 'vpc'],
  },
  mwaa: {
    triggers: ['athena', 'batch', 'ecs', 'eks', 'emr', 'glue', 'lambda', 'redshift', 'sagemaker'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: [
      'eni', 'ext:airflow', 'ext:python', 'fargate', 'iam', 'iam-roles', 'kms', 'nat-gateway', 'private-subnets',
      'secrets-manager', 'security-groups', 'vpc', 'vpc-subnets',
    ],
  },
  'mwaa-dags': {
    triggers: ['emr', 'glue'],
    'stores-in': ['s3'],
  },
  'mwaa-environments': {
    'sends-to': ['cloudwatch'],
    uses: ['kms', 'vpc'],
  },
  'mwaa-serverless': {
    uses: ['ext:airflow', 's3'],
  },
  sns: {
    triggers: ['lambda'],
    'sends-to': [
      'chatbot', 'end-user-messaging', 'ext:android', 'ext:apns', 'ext:http', 'ext:https', 'ext:slack', 'ext:smtp',
      'kinesis-data-firehose', 'pinpoint', 'ses', 'sqs', 'sqs-fifo', 'sqs-standard',
    ],
    uses: [
      'iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-aws-owned-keys', 'kms-customer-managed-keys',
      'sqs-access-policies',
    ],
  },
  'sns-access-policies': {
    uses: ['iam-policies'],
    generic: ['cloudwatch-alarms', 's3'],
  },
  'sns-data-protection': {
    protects: ['sns-publish'],
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
    'sends-to': ['sqs', 'sqs-fifo', 'sqs-standard'],
    uses: ['kms', 'sns-message-filtering'],
  },
  'sns-message-archiving': {
    'stores-in': ['s3'],
    uses: ['kinesis-data-firehose'],
  },
  'sns-message-filtering': {
    generic: ['sqs'],
  },
  'sns-raw-message-delivery': {
    'sends-to': ['kinesis-data-firehose', 'sqs'],
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
    uses: ['iam', 'iam-roles', 'kms', 'kms-aws-managed-keys', 'kms-aws-owned-keys', 'kms-customer-managed-keys'],
    generic: ['dynamodb', 'rds'],
  },
  'sqs-access-policies': {
    uses: ['iam-policies'],
    generic: ['eventbridge', 's3'],
  },
  'sqs-auto-scaling': {
    uses: ['cloudwatch', 'cloudwatch-alarms', 'cloudwatch-metrics'],
    manages: ['auto-scaling', 'ec2'],
  },
  'sqs-dead-letter-queues': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'sns'],
    'reads-from': ['sqs-fifo', 'sqs-messages', 'sqs-standard'],
    generic: ['sqs-message-retention', 'sqs-visibility-timeout', 'step-functions'],
  },
  'sqs-delay-queues': {
    'sends-to': ['lambda'],
    manages: ['sqs-messages'],
    generic: ['sqs-message-timers', 'sqs-standard'],
  },
  'sqs-extended-client-library': {
    'sends-to': ['sqs'],
    'stores-in': ['s3'],
    uses: ['aws-sdk', 'ext:java'],
    manages: ['sqs-messages'],
    generic: ['lambda', 'sns', 'sqs-fifo'],
  },
  'sqs-fair-queues': {
    generic: ['sqs-standard'],
  },
  'sqs-fifo': {
    triggers: ['lambda'],
    uses: ['kms', 'sqs-delay-queues', 'sqs-fifo-deduplication', 'sqs-fifo-message-groups'],
  },
  'sqs-long-polling': {
    'reads-from': ['sqs-messages'],
    manages: ['sqs-api-operations'],
    generic: ['aws-sdk', 'ec2', 'lambda', 'sqs-fifo', 'sqs-standard', 'sqs-visibility-timeout'],
  },
  'sqs-message-timers': {
    manages: ['sqs-messages'],
    generic: ['sqs-fifo', 'sqs-standard', 'sqs-visibility-timeout'],
  },
  'sqs-producers-consumers': {
    generic: ['auto-scaling', 'ec2', 'lambda'],
  },
  'sqs-sse': {
    uses: ['ext:https', 'iam-policies', 'kms', 'kms-aws-owned-keys', 'kms-customer-managed-keys'],
    protects: ['sqs-dead-letter-queues', 'sqs-fifo', 'sqs-messages'],
  },
  'sqs-standard': {
    triggers: ['lambda'],
  },
  'sqs-visibility-timeout': {
    generic: ['lambda', 'lambda-timeouts'],
  },
  'step-functions': {
    triggers: [
      'athena', 'batch', 'bedrock-agents', 'codebuild', 'comprehend', 'ecs', 'ecs-tasks', 'eks', 'emr', 'emr-on-eks',
      'emr-serverless', 'fargate', 'glue', 'glue-databrew', 'lambda', 'mediaconvert', 'rekognition', 'sagemaker',
      'sagemaker-endpoints', 'sagemaker-training-jobs', 'ssm-automation', 'ssm-run-command', 'textract',
      'transcribe',
    ],
    'sends-to': ['cloudwatch-logs', 'sns', 'sqs', 'x-ray'],
    'stores-in': ['dynamodb', 's3'],
    uses: ['bedrock', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys'],
    manages: ['aurora', 'ec2', 'rds'],
    generic: ['mwaa', 'swf'],
  },
  'step-functions-activities': {
    generic: ['ec2', 'ecs'],
  },
  'step-functions-express-workflows': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs'],
    uses: ['kms'],
    generic: ['iot-core', 'kinesis-data-streams', 'sqs'],
  },
  'step-functions-local': {
    triggers: ['lambda'],
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
    triggers: ['batch', 'ecs', 'emr', 'glue', 'lambda'],
    uses: ['kms', 'step-functions-activities', 'step-functions-executions'],
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
  'step-functions-workflow-studio': {
    manages: ['step-functions-asl', 'step-functions-state-machines'],
  },
  'step-functions-workflows': {
    triggers: ['lambda'],
  },
  swf: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch'],
    uses: ['iam', 'iam-roles'],
    generic: ['ec2', 'sqs'],
  },
  'swf-activity-workers': {
    uses: ['ec2'],
  },
  'swf-domains': {
    uses: ['iam'],
  },
}
