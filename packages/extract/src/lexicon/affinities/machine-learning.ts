import type { Affinities } from './form.ts'

/** What machine learning services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const machineLearningAffinities: Affinities = {
  'agentcore-gateway': {
    triggers: ['lambda'],
    uses: ['cognito'],
  },
  'agentcore-identity': {
    uses: ['cognito', 'secrets-manager'],
  },
  'agentcore-runtime': {
    uses: ['ecr', 'iam-roles'],
  },
  'augmented-ai': {
    'stores-in': ['s3'],
    uses: ['mechanical-turk'],
    monitors: ['rekognition', 'textract'],
  },
  bedrock: {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-policies', 'iam-roles', 'kms', 'privatelink', 'vpc-endpoints'],
  },
  'bedrock-agentcore': {
    'sends-to': ['cloudwatch'],
    uses: ['iam'],
  },
  'bedrock-agents': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch'],
    uses: ['api-gateway', 'iam-roles', 'opensearch'],
    generic: ['dynamodb'],
  },
  'bedrock-batch-inference': {
    'reads-from': ['s3'],
  },
  'bedrock-custom-models': {
    'reads-from': ['s3'],
    uses: ['bedrock-provisioned-throughput', 'iam-roles', 'kms'],
  },
  'bedrock-data-automation': {
    'reads-from': ['s3'],
  },
  'bedrock-flows': {
    triggers: ['lambda'],
    uses: ['bedrock-agents', 'bedrock-knowledge-bases', 'bedrock-prompt-management'],
  },
  'bedrock-guardrails': {
    protects: ['bedrock-agents', 'bedrock-foundation-models', 'bedrock-knowledge-bases'],
    generic: ['cloudwatch'],
  },
  'bedrock-knowledge-bases': {
    'reads-from': ['redshift', 's3'],
    'stores-in': ['aurora', 'documentdb', 'neptune-analytics', 'opensearch', 'opensearch-serverless'],
    uses: ['kendra', 'titan'],
  },
  'bedrock-model-evaluation': {
    'reads-from': ['s3'],
  },
  comprehend: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms', 'vpc'],
    generic: ['kendra', 'transcribe', 'translate'],
  },
  'comprehend-custom-classification': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'comprehend-custom-entity-recognition': {
    uses: ['vpc'],
  },
  'comprehend-medical': {
    'reads-from': ['s3'],
    generic: ['transcribe'],
  },
  'deep-learning-amis': {
    generic: ['ec2'],
  },
  'deep-learning-containers': {
    'stores-in': ['ecr'],
    generic: ['ecs', 'eks'],
  },
  deeplens: {
    uses: ['iot-greengrass', 'lambda', 'rekognition', 'sagemaker'],
  },
  forecast: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['lambda'],
  },
  'fraud-detector': {
    'reads-from': ['s3'],
    uses: ['kms', 'lambda', 'sagemaker'],
  },
  healthlake: {
    'reads-from': ['s3'],
    uses: ['kms'],
    generic: ['athena', 'comprehend-medical', 'quicksight'],
  },
  healthomics: {
    'reads-from': ['s3'],
    generic: ['athena', 'lake-formation'],
  },
  healthscribe: {
    'reads-from': ['s3'],
  },
  inferentia: {
    generic: ['ec2'],
  },
  kendra: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['fsx-windows', 'rds', 's3', 'workdocs'],
    uses: ['iam-identity-center', 'iam-roles', 'kms'],
    generic: ['bedrock'],
  },
  'kendra-connectors': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  lex: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['bedrock', 'comprehend', 'iam', 'kendra', 'kms', 'polly'],
  },
  'lookout-for-equipment': {
    'reads-from': ['iot-sitewise', 's3'],
  },
  'lookout-for-metrics': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    'reads-from': ['cloudwatch', 'rds', 'redshift', 's3'],
  },
  'lookout-for-vision': {
    'reads-from': ['s3'],
  },
  monitron: {
    'sends-to': ['kinesis-data-streams'],
    uses: ['iam-identity-center'],
  },
  neuron: {
    uses: ['inferentia', 'trainium'],
  },
  panorama: {
    uses: ['s3', 'sagemaker'],
  },
  personalize: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
    generic: ['api-gateway', 'lambda', 'sns'],
  },
  polly: {
    'sends-to': ['cloudwatch', 'sns'],
    'stores-in': ['s3'],
    generic: ['translate'],
  },
  'polly-lexicons': {
    generic: ['s3'],
  },
  'q-business': {
    'reads-from': ['rds', 's3'],
    uses: ['bedrock', 'iam-identity-center', 'kendra', 'kms'],
    generic: ['quicksight'],
  },
  'q-business-connectors': {
    'reads-from': ['s3'],
  },
  rekognition: {
    'sends-to': ['cloudwatch', 'kinesis-data-streams', 'sns'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles'],
    generic: ['textract'],
  },
  'rekognition-content-moderation': {
    'reads-from': ['s3'],
    uses: ['augmented-ai'],
  },
  'rekognition-custom-labels': {
    'reads-from': ['s3'],
  },
  'rekognition-image': {
    'reads-from': ['s3'],
  },
  'rekognition-video': {
    'sends-to': ['kinesis-data-streams', 'sns'],
    'reads-from': ['s3'],
  },
  sagemaker: {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': ['athena', 'ecr', 'efs', 'fsx-lustre', 'kinesis-data-streams', 'redshift', 's3'],
    uses: [
      'augmented-ai', 'deep-learning-containers', 'ec2', 'iam-roles', 'kms', 'spot-instances', 'vpc', 'vpc-endpoints',
    ],
    generic: ['api-gateway', 'emr', 'glue', 'lambda'],
  },
  'sagemaker-asynchronous-inference': {
    'sends-to': ['sns'],
    'reads-from': ['s3'],
  },
  'sagemaker-automatic-model-tuning': {
    manages: ['sagemaker-training-jobs'],
  },
  'sagemaker-autopilot': {
    'stores-in': ['s3'],
  },
  'sagemaker-batch-transform': {
    'reads-from': ['s3'],
  },
  'sagemaker-canvas': {
    'reads-from': ['redshift', 's3'],
    uses: ['bedrock'],
  },
  'sagemaker-catalog': {
    uses: ['datazone'],
  },
  'sagemaker-clarify': {
    'reads-from': ['s3'],
    monitors: ['sagemaker-endpoints'],
    generic: ['bedrock'],
  },
  'sagemaker-data-wrangler': {
    'reads-from': ['athena', 'emr', 'redshift', 's3'],
  },
  'sagemaker-debugger': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge'],
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-distributed-training': {
    uses: ['efa'],
  },
  'sagemaker-edge-manager': {
    uses: ['iot-greengrass'],
  },
  'sagemaker-endpoints': {
    'sends-to': ['cloudwatch'],
    uses: ['ecr', 'iam-roles', 'kms', 'vpc'],
    generic: ['api-gateway'],
  },
  'sagemaker-experiments': {
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-feature-store': {
    'stores-in': ['s3'],
    uses: ['glue-data-catalog', 'kms'],
    generic: ['athena'],
  },
  'sagemaker-ground-truth': {
    'reads-from': ['s3'],
    uses: ['cognito', 'iam-roles', 'mechanical-turk'],
  },
  'sagemaker-hyperpod': {
    uses: ['ec2', 'eks', 'fsx-lustre', 'trainium', 'vpc'],
  },
  'sagemaker-jumpstart': {
    generic: ['bedrock'],
  },
  'sagemaker-lakehouse': {
    uses: ['glue-data-catalog', 'lake-formation', 'redshift', 's3'],
  },
  'sagemaker-managed-spot-training': {
    uses: ['s3', 'spot-instances'],
  },
  'sagemaker-model-monitor': {
    'sends-to': ['cloudwatch', 'sns'],
    'stores-in': ['s3'],
    monitors: ['sagemaker-endpoints'],
    generic: ['sagemaker-clarify'],
  },
  'sagemaker-model-registry': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'sagemaker-multi-model-endpoints': {
    'reads-from': ['s3'],
  },
  'sagemaker-neo': {
    uses: ['iot-greengrass'],
  },
  'sagemaker-notebook-instances': {
    'reads-from': ['s3'],
    uses: ['ec2', 'iam-roles', 'kms', 'vpc'],
  },
  'sagemaker-pipe-mode': {
    'reads-from': ['s3'],
  },
  'sagemaker-pipelines': {
    triggers: ['lambda'],
    uses: ['iam-roles'],
    manages: ['sagemaker-model-registry', 'sagemaker-processing', 'sagemaker-training-jobs'],
  },
  'sagemaker-processing': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'sagemaker-projects': {
    uses: ['cloudformation', 'codepipeline', 'service-catalog'],
  },
  'sagemaker-studio': {
    uses: ['efs', 'emr', 'iam-identity-center', 'iam-roles', 'vpc'],
  },
  'sagemaker-training-jobs': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['efs', 'fsx-lustre', 's3'],
    uses: ['ec2', 'ecr', 'iam-roles', 'kms', 'spot-instances', 'vpc'],
  },
  'sagemaker-unified-studio': {
    uses: ['athena', 'bedrock', 'datazone', 'emr', 'glue', 'iam-identity-center', 'redshift'],
  },
  textract: {
    'sends-to': ['cloudwatch', 'comprehend', 'comprehend-medical', 'sns'],
    'reads-from': ['s3'],
  },
  trainium: {
    generic: ['ec2'],
  },
  transcribe: {
    'sends-to': ['cloudwatch', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['kms'],
    generic: ['translate'],
  },
  'transcribe-call-analytics': {
    'reads-from': ['s3'],
    uses: ['comprehend'],
    generic: ['connect'],
  },
  'transcribe-medical': {
    'reads-from': ['s3'],
    uses: ['kms'],
  },
  translate: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
  },
}
