import type { Affinities } from './form.ts'

/** What media, IoT, front-end, end-user, business and the remaining services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const otherAffinities: Affinities = {
  amplify: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'reads-from': ['codecommit'],
    uses: [
      'api-gateway', 'appsync', 'cloudformation', 'cloudfront', 'cognito', 'cognito-user-pools', 'dynamodb', 'lambda',
      's3',
    ],
    generic: ['pinpoint'],
  },
  'amplify-cli': {
    uses: ['cloudformation'],
  },
  'amplify-datastore': {
    uses: ['appsync'],
  },
  'amplify-hosting': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['codecommit'],
    uses: ['acm', 'cloudfront', 'lambda-edge', 'route-53', 's3'],
  },
  'amplify-libraries': {
    uses: ['appsync', 'cognito', 's3'],
  },
  appstream: {
    'stores-in': ['s3'],
    uses: ['auto-scaling', 'directory-service', 'fsx-windows', 'iam-roles', 'vpc'],
  },
  'appstream-stacks': {
    'stores-in': ['s3'],
  },
  braket: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['ec2'],
  },
  'braket-hybrid-jobs': {
    uses: ['ecr'],
  },
  chime: {
    uses: ['directory-service'],
    generic: ['cloudtrail'],
  },
  'chime-sdk': {
    'stores-in': ['s3'],
    uses: ['kinesis-video-streams', 'transcribe'],
  },
  connect: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-streams', 'kinesis-video-streams'],
    'stores-in': ['s3'],
    uses: ['bedrock', 'directory-service', 'iam-identity-center', 'kms', 'lex', 'polly', 'transcribe'],
    generic: ['comprehend'],
  },
  'connect-contact-flows': {
    triggers: ['lambda'],
    uses: ['lex'],
  },
  'connect-contact-lens': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['comprehend', 'transcribe'],
  },
  'deadline-cloud': {
    uses: ['ec2', 'iam-identity-center', 's3'],
  },
  'device-farm': {
    'stores-in': ['s3'],
  },
  'elastic-transcoder': {
    'sends-to': ['sns'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['cloudfront', 'lambda'],
  },
  freertos: {
    'sends-to': ['iot-core'],
    uses: ['iot-device-sdk', 'iot-greengrass'],
  },
  gamelift: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['auto-scaling', 'iam-roles'],
    manages: ['ec2', 'spot-instances'],
  },
  'gamelift-flexmatch': {
    'sends-to': ['eventbridge', 'sns'],
  },
  'greengrass-components': {
    'reads-from': ['s3'],
    uses: ['lambda'],
  },
  'greengrass-ml-inference': {
    uses: ['sagemaker', 'sagemaker-neo'],
  },
  'greengrass-stream-manager': {
    'sends-to': ['iot-analytics', 'iot-sitewise', 'kinesis-data-streams', 's3'],
  },
  'ground-station': {
    'sends-to': ['ec2', 's3'],
  },
  'iot-1-click': {
    triggers: ['lambda'],
  },
  'iot-analytics': {
    'reads-from': ['s3'],
    uses: ['lambda', 'sagemaker'],
  },
  'iot-button': {
    triggers: ['lambda'],
  },
  'iot-core': {
    triggers: ['lambda'],
    'sends-to': [
      'cloudwatch-logs', 'dynamodb', 'iot-analytics', 'iot-events', 'iot-sitewise', 'kinesis-data-firehose',
      'kinesis-data-streams', 'msk', 'opensearch', 's3', 'sns', 'sqs', 'step-functions', 'timestream',
    ],
    uses: ['acm', 'cognito', 'cognito-identity-pools', 'iam', 'iam-roles', 'iot-rules'],
    generic: ['appsync'],
  },
  'iot-credentials-provider': {
    uses: ['iam-roles', 'sts'],
  },
  'iot-custom-authorizers': {
    uses: ['lambda'],
  },
  'iot-device-defender': {
    'sends-to': ['cloudwatch', 'eventbridge', 'security-hub', 'sns'],
    monitors: ['iot-core', 'iot-things'],
  },
  'iot-device-management': {
    'sends-to': ['cloudwatch'],
    'stores-in': ['s3'],
    manages: ['iot-core', 'iot-things'],
  },
  'iot-device-sdk': {
    'sends-to': ['iot-core'],
  },
  'iot-events': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'sns', 'sqs'],
    'reads-from': ['iot-analytics'],
  },
  'iot-fleet-provisioning': {
    uses: ['lambda'],
  },
  'iot-fleetwise': {
    'sends-to': ['iot-core', 's3', 'timestream'],
  },
  'iot-greengrass': {
    'sends-to': ['cloudwatch-logs', 'iot-core', 'iot-sitewise', 'kinesis-data-streams'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'lambda', 'sagemaker', 'secrets-manager'],
    generic: ['ecr'],
  },
  'iot-jobs': {
    'reads-from': ['s3'],
    manages: ['iot-things'],
  },
  'iot-message-broker': {
    'sends-to': ['iot-things'],
  },
  'iot-policies': {
    protects: ['iot-things'],
  },
  'iot-rules': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'dynamodb', 'iot-analytics', 'iot-events', 'kinesis-data-firehose',
      'kinesis-data-streams', 'msk', 'opensearch', 's3', 'sns', 'sqs', 'timestream',
    ],
    'reads-from': ['iot-basic-ingest', 'iot-device-shadow', 'iot-message-broker'],
    uses: ['iam-roles'],
  },
  'iot-sitewise': {
    'sends-to': ['iot-events', 's3', 'timestream'],
    uses: ['iam-identity-center'],
  },
  'iot-sitewise-edge': {
    uses: ['iot-greengrass'],
  },
  'iot-twinmaker': {
    'reads-from': ['iot-sitewise', 'kinesis-video-streams', 's3', 'timestream'],
    uses: ['lambda', 'managed-grafana'],
  },
  ivs: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
  },
  'kinesis-video-streams': {
    'sends-to': ['cloudwatch', 'eventbridge', 'rekognition', 'rekognition-video', 's3', 'sagemaker'],
    uses: ['iam-roles', 'kms'],
  },
  'location-geofences': {
    'sends-to': ['eventbridge'],
  },
  'location-service': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['cognito', 'kms'],
  },
  'managed-blockchain': {
    uses: ['iam', 'kms', 'privatelink', 'vpc'],
  },
  mediaconnect: {
    'sends-to': ['medialive'],
    uses: ['secrets-manager'],
  },
  mediaconvert: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['lambda', 'mediapackage'],
  },
  medialive: {
    'sends-to': ['cloudwatch', 'eventbridge', 'mediapackage', 'mediastore', 's3'],
    'reads-from': ['elemental-link'],
    uses: ['iam-roles'],
  },
  mediapackage: {
    'sends-to': ['cloudwatch', 'eventbridge'],
  },
  'mediapackage-vod': {
    'reads-from': ['s3'],
  },
  mediatailor: {
    'reads-from': ['mediapackage'],
    uses: ['cloudfront'],
  },
  pinpoint: {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 's3', 'ses'],
    uses: ['iam-roles', 'lambda'],
    generic: ['connect'],
  },
  'pinpoint-segments': {
    'reads-from': ['s3'],
  },
  robomaker: {
    uses: ['iot-greengrass', 's3'],
  },
  ses: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge', 'kinesis-data-firehose', 's3'],
    uses: ['iam', 'iam-policies', 'kms', 'route-53'],
  },
  'ses-configuration-sets': {
    'sends-to': ['cloudwatch', 'eventbridge', 'kinesis-data-firehose', 'sns'],
  },
  'ses-dkim': {
    uses: ['route-53'],
  },
  'ses-email-receiving': {
    triggers: ['lambda'],
    'sends-to': ['sns', 'workmail'],
    'stores-in': ['s3'],
  },
  'ses-event-publishing': {
    'sends-to': ['cloudwatch', 'eventbridge', 'kinesis-data-firehose', 'sns'],
  },
  'ses-mail-manager': {
    'stores-in': ['s3'],
  },
  'ses-verified-identities': {
    uses: ['route-53'],
  },
  'supply-chain': {
    'reads-from': ['s3'],
  },
  workdocs: {
    'sends-to': ['cloudwatch'],
    uses: ['directory-service', 'iam-identity-center'],
  },
  workmail: {
    'sends-to': ['cloudwatch'],
    uses: ['directory-service', 'kms', 'lambda', 'ses'],
  },
  workspaces: {
    'sends-to': ['eventbridge'],
    uses: [
      'ad-connector', 'directory-service', 'ebs', 'eni', 'fsx-windows', 'iam', 'kms', 'managed-microsoft-ad', 'mfa',
      'simple-ad', 'vpc',
    ],
  },
  'workspaces-cross-region-redirection': {
    uses: ['route-53', 'route-53-txt-record'],
  },
  'workspaces-ip-access-control-groups': {
    protects: ['workspaces-web-access'],
  },
  'workspaces-multi-region-resilience': {
    uses: ['route-53'],
  },
  'workspaces-pools': {
    uses: ['vpc'],
  },
}
