import type { Affinities } from './form.ts'

/** What machine learning services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const machineLearningAffinities: Affinities = {
  'agentcore-gateway': {
    triggers: ['lambda'],
  },
  'agentcore-runtime': {
    uses: ['ecr'],
  },
  'augmented-ai': {
    'stores-in': ['s3'],
    uses: ['mechanical-turk'],
    monitors: ['rekognition', 'textract'],
  },
  bedrock: {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
    uses: ['privatelink', 'vpc-endpoints'],
  },
  'bedrock-agents': {
    triggers: ['lambda'],
    uses: ['api-gateway', 'opensearch'],
    generic: ['dynamodb'],
  },
  'bedrock-batch-inference': {
    'reads-from': ['s3'],
  },
  'bedrock-custom-models': {
    'reads-from': ['s3'],
    uses: ['bedrock-provisioned-throughput'],
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
    'reads-from': ['s3'],
    uses: ['vpc'],
    generic: ['kendra', 'transcribe', 'translate'],
  },
  'comprehend-custom-classification': {
    'reads-from': ['s3'],
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
    'reads-from': ['s3'],
    generic: ['lambda'],
  },
  'fraud-detector': {
    'reads-from': ['s3'],
    uses: ['lambda', 'sagemaker'],
  },
  healthlake: {
    'reads-from': ['s3'],
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
    'reads-from': ['fsx-windows', 'rds', 's3', 'workdocs'],
    generic: ['bedrock'],
  },
  'kendra-connectors': {
    'reads-from': ['s3'],
  },
  lex: {
    triggers: ['lambda'],
    uses: ['bedrock', 'comprehend', 'kendra', 'polly'],
  },
  'lookout-for-equipment': {
    'reads-from': ['iot-sitewise', 's3'],
  },
  'lookout-for-metrics': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    'reads-from': ['rds', 'redshift', 's3'],
  },
  'lookout-for-vision': {
    'reads-from': ['s3'],
  },
  monitron: {
    'sends-to': ['kinesis-data-streams'],
  },
  neuron: {
    uses: ['inferentia', 'trainium'],
  },
  panorama: {
    uses: ['s3', 'sagemaker'],
  },
  personalize: {
    'reads-from': ['s3'],
    generic: ['api-gateway', 'lambda', 'sns'],
  },
  polly: {
    'sends-to': ['sns'],
    'stores-in': ['s3'],
    generic: ['translate'],
  },
  'polly-lexicons': {
    generic: ['s3'],
  },
  'q-business': {
    'reads-from': ['rds', 's3'],
    uses: ['bedrock', 'kendra'],
    generic: ['quicksight'],
  },
  'q-business-connectors': {
    'reads-from': ['s3'],
  },
  rekognition: {
    'sends-to': ['kinesis-data-streams', 'sns'],
    'reads-from': ['s3'],
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
    'sends-to': ['eventbridge'],
    'reads-from': ['athena', 'ecr', 'efs', 'fsx-lustre', 'kinesis-data-streams', 'redshift', 's3'],
    uses: ['augmented-ai', 'deep-learning-containers', 'ec2', 'spot-instances', 'vpc', 'vpc-endpoints'],
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
    'sends-to': ['eventbridge'],
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-distributed-training': {
    uses: ['efa'],
  },
  'sagemaker-edge-manager': {
    uses: ['iot-greengrass'],
  },
  'sagemaker-endpoints': {
    uses: ['ecr', 'vpc'],
    generic: ['api-gateway'],
  },
  'sagemaker-experiments': {
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-feature-store': {
    'stores-in': ['s3'],
    uses: ['glue-data-catalog'],
    generic: ['athena'],
  },
  'sagemaker-ground-truth': {
    'reads-from': ['s3'],
    uses: ['mechanical-turk'],
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
    'sends-to': ['sns'],
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
    uses: ['ec2', 'vpc'],
  },
  'sagemaker-pipe-mode': {
    'reads-from': ['s3'],
  },
  'sagemaker-pipelines': {
    triggers: ['lambda'],
    manages: ['sagemaker-model-registry', 'sagemaker-processing', 'sagemaker-training-jobs'],
  },
  'sagemaker-processing': {
    'reads-from': ['s3'],
  },
  'sagemaker-studio': {
    uses: ['efs', 'emr', 'vpc'],
  },
  'sagemaker-training-jobs': {
    'sends-to': ['eventbridge'],
    'reads-from': ['efs', 'fsx-lustre', 's3'],
    uses: ['ec2', 'ecr', 'spot-instances', 'vpc'],
  },
  'sagemaker-unified-studio': {
    uses: ['athena', 'bedrock', 'datazone', 'emr', 'glue', 'redshift'],
  },
  textract: {
    'sends-to': ['comprehend', 'comprehend-medical', 'sns'],
    'reads-from': ['s3'],
  },
  trainium: {
    generic: ['ec2'],
  },
  transcribe: {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
    generic: ['translate'],
  },
  'transcribe-call-analytics': {
    'reads-from': ['s3'],
    uses: ['comprehend'],
    generic: ['connect'],
  },
  'transcribe-medical': {
    'reads-from': ['s3'],
  },
  translate: {
    'reads-from': ['s3'],
  },
}
