import type { Affinities } from './form.ts'

/** What machine learning services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const machineLearningAffinities: Affinities = {
  'agentcore-browser': {
    generic: ['agentcore-runtime'],
  },
  'agentcore-code-interpreter': {
    generic: ['agentcore-runtime'],
  },
  'agentcore-gateway': {
    triggers: ['lambda'],
    uses: ['agentcore-identity', 'cognito', 'ext:mcp', 'ext:openapi'],
  },
  'agentcore-identity': {
    uses: ['cognito', 'ext:oauth', 'ext:okta', 'secrets-manager'],
  },
  'agentcore-memory': {
    generic: ['agentcore-runtime'],
  },
  'agentcore-runtime': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['ecr', 'iam-roles'],
    generic: ['ext:langchain', 'ext:strands-agents'],
  },
  'augmented-ai': {
    'stores-in': ['s3'],
    uses: ['cognito', 'iam-roles', 'mechanical-turk'],
    monitors: ['rekognition', 'textract'],
    generic: ['comprehend', 'sagemaker-ground-truth'],
  },
  bedrock: {
    'sends-to': ['cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: [
      'ext:ai21-labs', 'ext:anthropic', 'ext:cohere', 'ext:deepseek', 'ext:meta', 'ext:mistral-ai',
      'ext:stability-ai', 'iam', 'iam-policies', 'iam-roles', 'kms', 'nova', 'privatelink', 'titan', 'vpc-endpoints',
    ],
    generic: ['opensearch-serverless'],
  },
  'bedrock-agentcore': {
    'sends-to': ['cloudwatch'],
    uses: ['ext:langchain', 'ext:mcp', 'ext:strands-agents', 'iam', 'iam-roles'],
  },
  'bedrock-agents': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: [
      'api-gateway', 'bedrock-foundation-models', 'bedrock-knowledge-bases', 'ext:openapi', 'iam', 'iam-roles',
      'kms', 'opensearch', 'opensearch-serverless',
    ],
    generic: ['dynamodb'],
  },
  'bedrock-batch-inference': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'bedrock-custom-models': {
    'reads-from': ['s3'],
    uses: ['bedrock-provisioned-throughput', 'iam-roles', 'kms', 'vpc'],
  },
  'bedrock-data-automation': {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
  },
  'bedrock-flows': {
    triggers: ['lambda', 'lex'],
    uses: ['bedrock-agents', 'bedrock-knowledge-bases', 'bedrock-prompt-management', 'iam-roles', 'kms'],
  },
  'bedrock-guardrails': {
    uses: ['iam', 'kms'],
    protects: ['bedrock-agents', 'bedrock-flows', 'bedrock-foundation-models', 'bedrock-knowledge-bases'],
    generic: ['cloudwatch'],
  },
  'bedrock-intelligent-prompt-routing': {
    uses: ['bedrock-foundation-models'],
  },
  'bedrock-knowledge-bases': {
    'reads-from': ['ext:confluence', 'ext:salesforce', 'ext:sharepoint', 'redshift', 's3'],
    'stores-in': [
      'aurora', 'aurora-postgresql', 'documentdb', 'neptune', 'neptune-analytics', 'opensearch',
      'opensearch-serverless', 's3-vectors',
    ],
    uses: [
      'bedrock-foundation-models', 'ext:mongodb', 'ext:pinecone', 'ext:redis', 'iam', 'iam-roles', 'kendra', 'kms',
      'secrets-manager', 'titan',
    ],
  },
  'bedrock-marketplace': {
    uses: ['sagemaker-endpoints'],
  },
  'bedrock-model-evaluation': {
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  'bedrock-studio': {
    uses: ['bedrock-agents', 'iam-identity-center'],
  },
  blazingtext: {
    'reads-from': ['s3'],
  },
  comprehend: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms', 'vpc'],
    generic: ['kendra', 'translate'],
  },
  'comprehend-custom-classification': {
    'reads-from': ['s3'],
    uses: ['iam-roles', 'vpc'],
  },
  'comprehend-custom-entity-recognition': {
    'stores-in': ['s3'],
    uses: ['iam-roles', 'vpc'],
  },
  'comprehend-medical': {
    'reads-from': ['s3'],
    uses: ['kms'],
    generic: ['transcribe'],
  },
  'deep-learning-amis': {
    uses: ['ec2', 'ext:mxnet', 'ext:nvidia', 'ext:pytorch', 'ext:tensorflow'],
  },
  'deep-learning-containers': {
    'stores-in': ['ecr'],
    uses: ['ext:docker', 'ext:pytorch', 'ext:tensorflow'],
    generic: ['ec2', 'ecs', 'eks'],
  },
  deeplens: {
    'reads-from': ['s3'],
    uses: ['ext:mxnet', 'ext:tensorflow', 'iot-greengrass', 'lambda', 'rekognition', 'sagemaker'],
  },
  deepracer: {
    uses: ['kinesis-video-streams', 'robomaker', 's3', 'sagemaker'],
  },
  'elastic-inference': {
    generic: ['ec2', 'ecs', 'ext:mxnet', 'ext:tensorflow'],
  },
  forecast: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['lambda'],
  },
  'fraud-detector': {
    'sends-to': ['eventbridge'],
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms', 'lambda', 'sagemaker'],
  },
  healthimaging: {
    'reads-from': ['s3'],
    uses: ['kms'],
  },
  healthlake: {
    'reads-from': ['s3'],
    uses: ['kms'],
    generic: ['athena', 'comprehend-medical', 'lake-formation', 'quicksight'],
  },
  healthomics: {
    'reads-from': ['s3'],
    uses: ['ecr', 'iam-roles'],
    generic: ['athena', 'lake-formation'],
  },
  healthscribe: {
    'reads-from': ['s3'],
  },
  inferentia: {
    generic: ['ec2', 'ext:pytorch', 'ext:tensorflow'],
  },
  kendra: {
    'sends-to': ['cloudwatch'],
    'reads-from': [
      'aurora', 'ext:confluence', 'ext:google-drive', 'ext:salesforce', 'ext:servicenow', 'ext:sharepoint',
      'ext:slack', 'fsx-windows', 'rds', 's3', 'workdocs',
    ],
    uses: ['iam', 'iam-identity-center', 'iam-roles', 'kms'],
    generic: ['bedrock'],
  },
  'kendra-connectors': {
    'reads-from': ['ext:confluence', 'ext:salesforce', 'ext:servicenow', 'ext:sharepoint', 'rds', 's3'],
    uses: ['iam-roles'],
  },
  lex: {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 's3'],
    uses: [
      'bedrock', 'cognito', 'comprehend', 'ext:facebook', 'ext:slack', 'ext:twilio', 'iam', 'iam-roles', 'kendra',
      'kms', 'polly',
    ],
  },
  'lookout-for-equipment': {
    'reads-from': ['iot-sitewise', 's3'],
  },
  'lookout-for-metrics': {
    triggers: ['lambda'],
    'sends-to': ['sns'],
    'reads-from': ['cloudwatch', 'rds', 'redshift', 's3'],
    uses: ['iam-roles', 'kms'],
  },
  'lookout-for-vision': {
    'reads-from': ['s3'],
    uses: ['iam'],
  },
  monitron: {
    'sends-to': ['kinesis-data-streams'],
    uses: ['ext:bluetooth', 'iam-identity-center'],
  },
  neuron: {
    uses: ['ext:pytorch', 'ext:tensorflow', 'inferentia', 'trainium'],
  },
  'nova-act': {
    generic: ['agentcore-browser'],
  },
  panorama: {
    uses: ['ecr', 's3', 'sagemaker'],
  },
  partyrock: {
    uses: ['bedrock'],
  },
  personalize: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['api-gateway', 'lambda', 'pinpoint', 'ses', 'sns'],
  },
  polly: {
    'sends-to': ['cloudwatch', 'sns'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles'],
    generic: ['translate'],
  },
  'polly-lexicons': {
    generic: ['s3'],
  },
  'polly-neural-voices': {
    generic: ['lex'],
  },
  'q-business': {
    'reads-from': ['ext:confluence', 'ext:salesforce', 'ext:sharepoint', 'ext:slack', 'rds', 's3'],
    uses: ['bedrock', 'iam', 'iam-identity-center', 'iam-roles', 'kendra', 'kms'],
  },
  'q-business-connectors': {
    'reads-from': ['ext:confluence', 'ext:salesforce', 'ext:sharepoint', 's3'],
  },
  'random-cut-forest': {
    'reads-from': ['s3'],
  },
  rekognition: {
    'sends-to': ['cloudwatch', 'kinesis-data-streams', 'sns'],
    'reads-from': ['kinesis-video-streams', 's3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['dynamodb', 'textract'],
  },
  'rekognition-content-moderation': {
    'reads-from': ['s3'],
    uses: ['augmented-ai'],
  },
  'rekognition-custom-labels': {
    'reads-from': ['s3'],
    uses: ['kms', 'sagemaker-ground-truth'],
  },
  'rekognition-face-liveness': {
    'stores-in': ['s3'],
  },
  'rekognition-image': {
    'reads-from': ['s3'],
  },
  'rekognition-video': {
    'sends-to': ['kinesis-data-streams', 'sns'],
    'reads-from': ['s3'],
    uses: ['iam-roles'],
  },
  sagemaker: {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics', 'eventbridge', 'sns'],
    'reads-from': ['athena', 'ecr', 'efs', 'fsx-lustre', 'kinesis-data-streams', 'redshift', 's3', 'timestream'],
    uses: [
      'augmented-ai', 'auto-scaling', 'deep-learning-containers', 'ec2', 'elastic-inference', 'eni', 'ext:docker',
      'ext:hugging-face', 'ext:jupyter', 'ext:mxnet', 'ext:pytorch', 'ext:spark', 'ext:tensorflow', 'ext:xgboost',
      'glue-data-catalog', 'graviton', 'iam', 'iam-roles', 'inferentia', 'kms', 'kms-customer-managed-keys',
      'private-subnets', 'savings-plans', 'spot-instances', 'trainium', 'vpc', 'vpc-endpoints', 'vpc-subnets',
    ],
    generic: ['api-gateway', 'bedrock', 'emr', 'glue', 'lambda'],
  },
  'sagemaker-asynchronous-inference': {
    'sends-to': ['sns'],
    'reads-from': ['s3'],
  },
  'sagemaker-automatic-model-tuning': {
    manages: ['sagemaker-training-jobs'],
  },
  'sagemaker-autopilot': {
    'reads-from': ['sagemaker-clarify'],
    'stores-in': ['s3'],
    uses: ['iam-roles'],
    manages: ['sagemaker-automatic-model-tuning'],
  },
  'sagemaker-batch-transform': {
    'reads-from': ['s3'],
    uses: ['iam-roles', 'kms'],
  },
  'sagemaker-canvas': {
    'sends-to': ['quicksight'],
    'reads-from': ['redshift', 's3'],
    uses: ['bedrock', 'iam-roles', 'kms', 'sagemaker-autopilot', 'vpc'],
  },
  'sagemaker-catalog': {
    uses: ['datazone'],
  },
  'sagemaker-clarify': {
    'sends-to': ['cloudwatch', 'sagemaker-model-monitor'],
    'reads-from': ['s3'],
    uses: ['sagemaker-processing'],
    monitors: ['sagemaker-endpoints'],
    generic: ['bedrock'],
  },
  'sagemaker-data-wrangler': {
    'sends-to': ['sagemaker-feature-store', 'sagemaker-pipelines'],
    'reads-from': ['athena', 'emr', 'ext:databricks', 'ext:snowflake', 'redshift', 's3'],
  },
  'sagemaker-debugger': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch', 'eventbridge', 's3', 'sns'],
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-deepar': {
    'reads-from': ['s3'],
  },
  'sagemaker-distributed-training': {
    uses: ['efa', 'ext:nccl', 'ext:pytorch'],
  },
  'sagemaker-edge-manager': {
    uses: ['iot-greengrass'],
  },
  'sagemaker-endpoints': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['s3'],
    uses: [
      'auto-scaling', 'ec2', 'ecr', 'elastic-inference', 'iam', 'iam-roles', 'inferentia', 'kms', 'privatelink',
      'sagemaker-model-registry', 'vpc',
    ],
  },
  'sagemaker-experiments': {
    monitors: ['sagemaker-training-jobs'],
  },
  'sagemaker-feature-store': {
    'stores-in': ['s3'],
    uses: ['glue-data-catalog', 'iam', 'iam-roles', 'kms'],
    generic: ['athena', 'sagemaker-endpoints', 'sagemaker-processing', 'sagemaker-training-jobs'],
  },
  'sagemaker-geospatial': {
    'reads-from': ['s3'],
  },
  'sagemaker-ground-truth': {
    'sends-to': ['sagemaker-training-jobs'],
    'reads-from': ['s3'],
    uses: ['cognito', 'iam-roles', 'lambda', 'mechanical-turk'],
  },
  'sagemaker-hyperpod': {
    uses: ['ec2', 'eks', 'ext:kubernetes', 'ext:pytorch', 'ext:slurm', 'fsx-lustre', 'iam-roles', 'trainium', 'vpc'],
  },
  'sagemaker-jumpstart': {
    uses: ['ext:hugging-face'],
    manages: ['sagemaker-endpoints'],
    generic: ['bedrock'],
  },
  'sagemaker-lakehouse': {
    uses: ['ext:iceberg', 'glue-data-catalog', 'lake-formation', 'redshift', 's3', 's3-tables'],
  },
  'sagemaker-managed-spot-training': {
    uses: ['s3', 'spot-instances'],
  },
  'sagemaker-mlflow': {
    'stores-in': ['s3'],
    uses: ['ext:mlflow'],
  },
  'sagemaker-model-dashboard': {
    monitors: ['sagemaker-endpoints'],
  },
  'sagemaker-model-monitor': {
    'sends-to': ['cloudwatch', 'sns'],
    'stores-in': ['s3'],
    uses: ['iam-roles', 'sagemaker-processing'],
    monitors: ['sagemaker-endpoints'],
  },
  'sagemaker-model-registry': {
    'sends-to': ['eventbridge'],
    'stores-in': ['s3'],
  },
  'sagemaker-multi-model-endpoints': {
    'reads-from': ['s3'],
  },
  'sagemaker-neo': {
    'reads-from': ['s3'],
    uses: ['ext:pytorch', 'ext:tensorflow', 'inferentia', 'iot-greengrass'],
  },
  'sagemaker-notebook-instances': {
    'reads-from': ['s3'],
    uses: ['codecommit', 'ebs', 'ec2', 'ext:git', 'ext:jupyter', 'iam-roles', 'kms', 'private-subnets', 'vpc'],
  },
  'sagemaker-pipe-mode': {
    'reads-from': ['s3'],
  },
  'sagemaker-pipelines': {
    triggers: ['emr', 'lambda'],
    uses: ['iam-roles', 'kms'],
    manages: [
      'sagemaker-batch-transform', 'sagemaker-endpoints', 'sagemaker-model-registry', 'sagemaker-processing',
      'sagemaker-training-jobs',
    ],
  },
  'sagemaker-processing': {
    'sends-to': ['cloudwatch-logs'],
    'reads-from': ['s3'],
    uses: ['ecr', 'ext:scikit-learn', 'ext:spark', 'iam-roles', 'kms', 'vpc'],
  },
  'sagemaker-projects': {
    uses: ['cloudformation', 'codepipeline', 'service-catalog'],
    manages: ['sagemaker-pipelines'],
  },
  'sagemaker-role-manager': {
    manages: ['iam-policies', 'iam-roles'],
  },
  'sagemaker-serverless-inference': {
    generic: ['lambda'],
  },
  'sagemaker-studio': {
    uses: [
      'efs', 'emr', 'ext:jupyter', 'iam', 'iam-identity-center', 'iam-roles', 'kms', 's3',
      'sagemaker-notebook-instances', 'vpc',
    ],
  },
  'sagemaker-studio-lab': {
    uses: ['ext:jupyter'],
  },
  'sagemaker-training-jobs': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'eventbridge'],
    'reads-from': ['efs', 'fsx-lustre', 's3'],
    uses: [
      'ec2', 'ecr', 'ext:pytorch', 'ext:tensorflow', 'iam-roles', 'kms', 'sagemaker-managed-spot-training',
      'spot-instances', 'vpc',
    ],
  },
  'sagemaker-unified-studio': {
    uses: ['athena', 'bedrock', 'datazone', 'emr', 'glue', 'iam-identity-center', 'redshift'],
  },
  textract: {
    'sends-to': ['cloudwatch', 'comprehend', 'comprehend-medical', 'sns', 'sqs'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['kendra'],
  },
  'textract-analyze-expense': {
    'reads-from': ['s3'],
  },
  'textract-analyze-id': {
    'reads-from': ['s3'],
  },
  'textract-analyze-lending': {
    'reads-from': ['s3'],
  },
  'textract-queries': {
    'reads-from': ['s3'],
  },
  trainium: {
    generic: ['ec2', 'ext:pytorch', 'ext:tensorflow'],
  },
  transcribe: {
    'sends-to': ['cloudwatch', 'comprehend', 'eventbridge'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles', 'kms'],
    generic: ['translate'],
  },
  'transcribe-call-analytics': {
    'reads-from': ['s3'],
    uses: ['comprehend', 'kms'],
    generic: ['connect'],
  },
  'transcribe-medical': {
    'reads-from': ['s3'],
    uses: ['kms'],
  },
  translate: {
    'sends-to': ['cloudwatch'],
    'reads-from': ['s3'],
    uses: ['iam', 'iam-roles'],
    generic: ['lex'],
  },
}
