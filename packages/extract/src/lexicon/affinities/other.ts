import type { Affinities } from './form.ts'

/** What media, IoT, front-end, end-user, business and the remaining services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const otherAffinities: Affinities = {
  'alexa-for-business': {
    uses: ['lambda'],
  },
  'alexa-skills-kit': {
    triggers: ['lambda'],
    uses: ['dynamodb'],
    generic: ['s3'],
  },
  amplify: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'reads-from': ['codecommit'],
    uses: [
      'api-gateway', 'appsync', 'cloudformation', 'cloudfront', 'cognito', 'cognito-user-pools', 'dynamodb',
      'ext:angular', 'ext:git', 'ext:github', 'ext:react', 'ext:vue', 'iam', 'iam-roles', 'kms', 'lambda',
      'route-53', 's3',
    ],
    generic: ['pinpoint'],
  },
  'amplify-cli': {
    uses: ['cloudformation'],
    manages: ['api-gateway', 'appsync', 'cognito', 'dynamodb', 'lambda'],
  },
  'amplify-datastore': {
    uses: ['appsync', 'dynamodb'],
  },
  'amplify-hosting': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['codecommit', 'ext:bitbucket', 'ext:github', 'ext:gitlab'],
    uses: ['acm', 'cloudfront', 'lambda-edge', 'route-53', 's3'],
  },
  'amplify-libraries': {
    uses: [
      'api-gateway', 'appsync', 'cognito', 'ext:android', 'ext:flutter', 'ext:ios', 'ext:react', 'lex', 'pinpoint',
      's3',
    ],
  },
  'amplify-studio': {
    manages: ['amplify-libraries', 'amplify-ui'],
  },
  'amplify-ui': {
    uses: ['cognito', 'ext:react'],
  },
  appfabric: {
    'sends-to': ['kinesis-data-firehose', 's3'],
    uses: ['ext:okta'],
  },
  appstream: {
    'stores-in': ['s3'],
    uses: [
      'auto-scaling', 'directory-service', 'eni', 'ext:active-directory', 'ext:google-drive', 'ext:saml',
      'ext:windows', 'fsx', 'fsx-ontap', 'fsx-windows', 'iam', 'iam-identity-center', 'iam-roles',
      'managed-microsoft-ad', 'private-subnets', 'vpc',
    ],
  },
  'appstream-image-builder': {
    uses: ['ext:windows', 'vpc'],
    manages: ['ami'],
  },
  'appstream-stacks': {
    'stores-in': ['s3'],
  },
  braket: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['ec2', 'ext:jupyter', 'iam', 'iam-roles', 'sagemaker-notebook-instances'],
  },
  'braket-hybrid-jobs': {
    'stores-in': ['s3'],
    uses: ['ecr'],
  },
  chime: {
    uses: ['directory-service'],
    generic: ['cloudtrail'],
  },
  'chime-sdk': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
    uses: ['iam', 'kinesis-video-streams', 'lex', 'transcribe'],
  },
  connect: {
    triggers: ['lambda'],
    'sends-to': [
      'cloudwatch', 'cloudwatch-logs', 'eventbridge', 'kinesis-data-firehose', 'kinesis-data-streams',
      'kinesis-video-streams',
    ],
    'stores-in': ['s3'],
    uses: [
      'bedrock', 'directory-service', 'ext:active-directory', 'ext:salesforce', 'ext:saml', 'iam',
      'iam-identity-center', 'iam-roles', 'kms', 'lex', 'polly', 'transcribe',
    ],
    generic: ['comprehend', 'dynamodb'],
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
  'connect-outbound-campaigns': {
    uses: ['pinpoint'],
  },
  'connect-tasks': {
    generic: ['connect-cases'],
  },
  'connect-wisdom': {
    'reads-from': ['ext:salesforce', 'ext:servicenow'],
  },
  'deadline-cloud': {
    uses: ['ec2', 'fsx', 'iam-identity-center', 's3', 'spot-instances'],
  },
  'device-farm': {
    'stores-in': ['s3'],
    uses: ['ext:appium', 'ext:selenium', 'iam'],
    monitors: ['ext:android', 'ext:ios'],
  },
  'elastic-transcoder': {
    'sends-to': ['sns'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['cloudfront', 'lambda'],
  },
  'elemental-link': {
    'sends-to': ['mediaconnect'],
  },
  freertos: {
    'sends-to': ['iot-core'],
    uses: ['ext:mqtt', 'iot-device-sdk', 'iot-greengrass'],
  },
  gamelift: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['auto-scaling', 'iam', 'iam-roles', 'vpc-peering'],
    manages: ['ec2', 'spot-instances'],
  },
  'gamelift-fleetiq': {
    manages: ['auto-scaling', 'ec2', 'spot-instances'],
  },
  'gamelift-flexmatch': {
    'sends-to': ['eventbridge', 'sns'],
  },
  'gamelift-queues': {
    uses: ['spot-instances'],
  },
  'greengrass-components': {
    'reads-from': ['s3'],
    uses: ['lambda'],
  },
  'greengrass-core': {
    'sends-to': ['iot-core'],
    uses: ['ext:linux', 'iot-device-sdk', 'lambda'],
  },
  'greengrass-ml-inference': {
    uses: ['sagemaker', 'sagemaker-neo'],
  },
  'greengrass-stream-manager': {
    'sends-to': ['iot-analytics', 'iot-sitewise', 'kinesis-data-streams', 's3'],
  },
  'ground-station': {
    'sends-to': ['cloudwatch', 'ec2', 'eventbridge', 's3'],
  },
  honeycode: {
    uses: ['appflow'],
  },
  'incident-detection-and-response': {
    'reads-from': ['cloudwatch', 'cloudwatch-alarms'],
  },
  'iot-1-click': {
    triggers: ['lambda'],
  },
  'iot-analytics': {
    'sends-to': ['eventbridge'],
    'reads-from': ['kinesis-data-streams', 's3'],
    uses: ['lambda', 'sagemaker'],
  },
  'iot-button': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
  },
  'iot-commands': {
    'sends-to': ['iot-core'],
  },
  'iot-core': {
    triggers: ['lambda'],
    'sends-to': [
      'cloudwatch-logs', 'dynamodb', 'iot-analytics', 'iot-events', 'iot-sitewise', 'kinesis-data-firehose',
      'kinesis-data-streams', 'msk', 'opensearch', 's3', 'sns', 'sqs', 'step-functions', 'timestream',
    ],
    uses: [
      'acm', 'cognito', 'cognito-identity-pools', 'ext:http', 'ext:mqtt', 'ext:tls', 'ext:websocket', 'ext:x509',
      'iam', 'iam-roles', 'iot-rules',
    ],
    generic: ['appsync'],
  },
  'iot-core-lorawan': {
    uses: ['ext:lorawan'],
  },
  'iot-core-sidewalk': {
    'sends-to': ['iot-rules'],
  },
  'iot-credentials-provider': {
    uses: ['iam-roles', 'sts'],
  },
  'iot-custom-authorizers': {
    uses: ['lambda'],
  },
  'iot-device-advisor': {
    monitors: ['iot-things'],
  },
  'iot-device-defender': {
    'sends-to': ['cloudwatch', 'eventbridge', 'security-hub', 'sns'],
    uses: ['iam-roles', 'iot-policies', 'lambda'],
    monitors: ['iot-core', 'iot-things'],
  },
  'iot-device-defender-audit': {
    'sends-to': ['cloudwatch', 'sns'],
    monitors: ['iot-core', 'iot-policies'],
  },
  'iot-device-defender-detect': {
    'sends-to': ['cloudwatch', 'sns'],
    monitors: ['iot-core', 'iot-policies'],
  },
  'iot-device-management': {
    'sends-to': ['cloudwatch'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles'],
    manages: ['freertos', 'iot-core', 'iot-things'],
  },
  'iot-device-sdk': {
    'sends-to': ['iot-core'],
    uses: ['ext:java', 'ext:mqtt', 'ext:python'],
  },
  'iot-device-shadow': {
    uses: ['ext:mqtt'],
  },
  'iot-device-tester': {
    monitors: ['freertos', 'iot-greengrass'],
  },
  'iot-events': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-firehose', 'sns', 'sqs'],
    'reads-from': ['iot-analytics'],
    uses: ['iam-roles'],
  },
  'iot-expresslink': {
    'sends-to': ['iot-core'],
  },
  'iot-fleet-hub': {
    'reads-from': ['iot-core', 'iot-fleet-indexing'],
  },
  'iot-fleet-indexing': {
    'reads-from': ['iot-core', 'iot-device-shadow', 'iot-things'],
  },
  'iot-fleet-provisioning': {
    uses: ['lambda'],
    manages: ['iot-policies', 'iot-things'],
  },
  'iot-fleetwise': {
    'sends-to': ['iot-core', 's3', 'timestream'],
    uses: ['iam-roles'],
  },
  'iot-greengrass': {
    'sends-to': ['cloudwatch-logs', 'iot-analytics', 'iot-core', 'iot-sitewise', 'kinesis-data-streams'],
    'reads-from': ['ecr', 's3'],
    uses: [
      'ext:docker', 'ext:linux', 'ext:mqtt', 'iam', 'iam-roles', 'iot-device-management', 'iot-device-shadow', 'kms',
      'lambda', 'sagemaker', 'secrets-manager',
    ],
  },
  'iot-jobs': {
    'reads-from': ['s3'],
    manages: ['iot-things'],
  },
  'iot-managed-integrations': {
    manages: ['iot-things'],
  },
  'iot-message-broker': {
    'sends-to': ['iot-things'],
  },
  'iot-policies': {
    uses: ['ext:mqtt'],
    protects: ['iot-things'],
  },
  'iot-rules': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': [
      'cloudwatch', 'cloudwatch-alarms', 'cloudwatch-logs', 'dynamodb', 'ext:kafka', 'iot-analytics', 'iot-events',
      'iot-sitewise', 'kinesis-data-firehose', 'kinesis-data-streams', 'location-service', 'msk', 'opensearch', 's3',
      'sns', 'sqs', 'timestream',
    ],
    'reads-from': ['iot-basic-ingest', 'iot-device-shadow', 'iot-message-broker'],
    uses: ['iam-roles'],
  },
  'iot-secure-tunneling': {
    generic: ['iot-core', 'iot-things'],
  },
  'iot-sitewise': {
    'sends-to': ['eventbridge', 'iot-events', 's3', 'timestream'],
    uses: ['ext:modbus', 'ext:opc-ua', 'iam', 'iam-identity-center', 'iam-roles', 'kms'],
  },
  'iot-sitewise-edge': {
    uses: ['iot-greengrass'],
  },
  'iot-sitewise-monitor': {
    uses: ['iam-identity-center'],
  },
  'iot-things-graph': {
    uses: ['iot-greengrass'],
  },
  'iot-twinmaker': {
    'reads-from': ['iot-sitewise', 'kinesis-video-streams', 's3', 'timestream'],
    uses: ['iam-roles', 'kms', 'lambda', 'managed-grafana'],
  },
  ivs: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['ext:rtmp', 'ext:webrtc'],
  },
  'ivs-chat': {
    triggers: ['lambda'],
  },
  'ivs-real-time-streaming': {
    uses: ['ext:webrtc'],
  },
  'kinesis-video-streams': {
    'sends-to': ['cloudwatch', 'eventbridge', 'rekognition-video', 's3', 'sagemaker'],
    uses: ['ext:hls', 'ext:webrtc', 'iam', 'iam-roles', 'kms'],
  },
  'kinesis-video-streams-producer-sdk': {
    generic: ['kinesis-video-streams-webrtc'],
  },
  'kinesis-video-streams-webrtc': {
    uses: ['ext:webrtc'],
  },
  'location-geofences': {
    triggers: ['lambda'],
    'sends-to': ['eventbridge'],
  },
  'location-place-indexes': {
    generic: ['location-route-calculators'],
  },
  'location-route-calculators': {
    generic: ['location-trackers'],
  },
  'location-service': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    uses: ['cognito', 'iam', 'kms'],
    generic: ['lambda'],
  },
  'managed-blockchain': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['iam', 'kms', 'privatelink', 'vpc'],
  },
  'managed-services': {
    uses: ['cloudwatch', 'systems-manager'],
  },
  mediaconnect: {
    'sends-to': ['medialive'],
    uses: ['ext:srt', 'secrets-manager', 'vpc'],
  },
  mediaconvert: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge', 'mediapackage'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['cloudfront', 'lambda'],
  },
  medialive: {
    'sends-to': ['cloudwatch', 'eventbridge', 'mediapackage', 'mediastore', 's3'],
    'reads-from': ['elemental-link'],
    uses: ['ext:rtmp', 'iam', 'iam-roles', 'secrets-manager', 'ssm-parameter-store'],
  },
  mediapackage: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'stores-in': ['s3'],
    uses: ['ext:drm', 'ext:hls', 'ext:mpeg-dash', 'iam', 'secrets-manager'],
  },
  'mediapackage-vod': {
    'sends-to': ['cloudfront'],
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  mediastore: {
    'sends-to': ['cloudwatch'],
  },
  mediatailor: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['mediapackage', 's3'],
    uses: ['cloudfront', 'iam-roles'],
  },
  'mobile-hub': {
    generic: ['amplify'],
  },
  'nimble-studio': {
    uses: ['ec2', 'managed-microsoft-ad'],
  },
  pinpoint: {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 's3', 'ses'],
    uses: ['end-user-messaging', 'ext:apns', 'iam', 'iam-roles', 'lambda'],
    generic: ['connect'],
  },
  'pinpoint-journeys': {
    uses: ['lambda', 'pinpoint-segments'],
  },
  'pinpoint-segments': {
    'reads-from': ['s3'],
  },
  robomaker: {
    uses: ['cloudwatch', 'ext:ros', 'iot-greengrass', 'kinesis-video-streams', 'rekognition', 's3', 'sagemaker'],
  },
  ses: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge', 'kinesis-data-firehose', 's3'],
    uses: [
      'ext:dkim', 'ext:dmarc', 'ext:smtp', 'ext:spf', 'iam', 'iam-policies', 'iam-roles', 'iam-users', 'kms',
      'route-53',
    ],
  },
  'ses-configuration-sets': {
    'sends-to': ['cloudwatch', 'eventbridge', 'kinesis-data-firehose', 'sns'],
  },
  'ses-dkim': {
    uses: ['ext:dkim', 'route-53'],
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
    'sends-to': ['workmail'],
    'stores-in': ['s3'],
  },
  'ses-smtp-interface': {
    uses: ['ext:smtp', 'ext:tls', 'iam', 'iam-users'],
  },
  'ses-verified-identities': {
    uses: ['route-53'],
  },
  'supply-chain': {
    'reads-from': ['s3'],
    uses: ['kms'],
  },
  'thinkbox-deadline': {
    uses: ['ec2', 'spot-fleet'],
    generic: ['deadline-cloud'],
  },
  workdocs: {
    'sends-to': ['cloudwatch'],
    uses: ['directory-service', 'ext:active-directory', 'iam-identity-center', 'kms', 's3'],
  },
  workmail: {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: [
      'directory-service', 'ext:active-directory', 'ext:exchange', 'ext:imap', 'ext:outlook', 'iam',
      'iam-identity-center', 'kms', 'lambda', 'ses',
    ],
  },
  workspaces: {
    'sends-to': ['eventbridge'],
    uses: [
      'ad-connector', 'directory-service', 'ebs', 'eni', 'ext:active-directory', 'ext:linux', 'ext:pcoip',
      'ext:radius', 'ext:saml', 'ext:windows', 'fsx-windows', 'iam', 'iam-roles', 'kms', 'kms-customer-managed-keys',
      'managed-microsoft-ad', 'mfa', 'private-subnets', 'simple-ad', 'vpc', 'vpc-subnets',
    ],
    generic: ['appstream', 'fsx', 'workdocs'],
  },
  'workspaces-core': {
    uses: ['vpc'],
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
    uses: ['directory-service', 'ext:saml', 'vpc'],
  },
  'workspaces-secure-browser': {
    uses: ['ext:google-chrome', 'ext:saml', 'vpc'],
  },
}
