import type { Affinities } from './form.ts'

/** What networking services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const networkingAffinities: Affinities = {
  'accelerated-vpn': {
    uses: ['global-accelerator', 'transit-gateway'],
  },
  alb: {
    'sends-to': [
      'auto-scaling', 'ec2', 'ecs', 'ecs-container-instances', 'ecs-services', 'ecs-tasks', 'eks', 'fargate', 'lambda',
    ],
    'stores-in': ['s3'],
    uses: ['acm', 'cognito', 'cognito-user-pools', 'outposts', 'public-subnets', 'vpc', 'vpc-subnets', 'x-ray'],
  },
  'alb-authentication': {
    uses: ['cognito', 'cognito-user-pools'],
  },
  'alb-host-based-routing': {
    'sends-to': ['elb-target-groups'],
  },
  'alb-listener-rules': {
    'sends-to': ['elb-target-groups', 'lambda'],
  },
  'alb-path-based-routing': {
    'sends-to': ['ecs', 'elb-target-groups'],
  },
  'alb-query-string-routing': {
    'sends-to': ['elb-target-groups'],
  },
  'alb-weighted-target-groups': {
    'sends-to': ['elb-target-groups'],
    generic: ['codedeploy'],
  },
  'api-gateway': {
    triggers: ['lambda', 'step-functions'],
    'sends-to': [
      'alb', 'cloudwatch-logs', 'cloudwatch-metrics', 'dynamodb', 'ec2', 'ecs', 'elb', 'kinesis-data-firehose',
      'kinesis-data-streams', 'nlb', 's3', 'sns', 'sqs',
    ],
    uses: ['acm', 'cognito', 'cognito-user-pools', 'edge-locations', 'iam', 'iam-roles'],
  },
  'api-gateway-authorizers': {
    uses: ['cognito-user-pools', 'iam', 'lambda'],
  },
  'api-gateway-caching': {
    'sends-to': ['cloudwatch'],
    uses: ['kms'],
  },
  'api-gateway-canary': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    generic: ['lambda'],
  },
  'api-gateway-cognito-authorizers': {
    uses: ['cognito', 'cognito-user-pools'],
  },
  'api-gateway-custom-domain-names': {
    uses: ['acm', 'route-53'],
  },
  'api-gateway-edge-optimized-endpoints': {
    uses: ['acm', 'cloudfront', 'edge-locations'],
  },
  'api-gateway-http-apis': {
    triggers: ['lambda'],
    'sends-to': ['alb', 'cloud-map', 'nlb'],
  },
  'api-gateway-http-integration': {
    'sends-to': ['alb', 'ec2'],
  },
  'api-gateway-iam-authorization': {
    uses: ['iam', 'iam-policies', 'iam-roles', 'sigv4'],
  },
  'api-gateway-integrations': {
    uses: ['iam-roles'],
    generic: ['dynamodb', 'kinesis-data-streams', 'lambda', 'sqs', 'step-functions'],
  },
  'api-gateway-jwt-authorizers': {
    uses: ['cognito', 'cognito-user-pools'],
  },
  'api-gateway-lambda-authorizers': {
    triggers: ['lambda'],
    uses: ['iam-policies'],
  },
  'api-gateway-lambda-proxy-integration': {
    triggers: ['lambda'],
  },
  'api-gateway-logging': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose'],
    uses: ['iam-roles'],
  },
  'api-gateway-metrics': {
    'sends-to': ['cloudwatch'],
  },
  'api-gateway-mutual-tls': {
    uses: ['acm', 'private-ca', 's3'],
  },
  'api-gateway-private-endpoints': {
    uses: ['privatelink', 'vpc', 'vpc-endpoints', 'vpc-interface-endpoints'],
  },
  'api-gateway-regional-endpoints': {
    uses: ['acm'],
    generic: ['cloudfront'],
  },
  'api-gateway-resource-policies': {
    uses: ['iam-policies', 'vpc-endpoints'],
  },
  'api-gateway-rest-apis': {
    triggers: ['lambda'],
    'sends-to': ['dynamodb'],
    uses: ['x-ray'],
  },
  'api-gateway-stage-variables': {
    uses: ['lambda-aliases'],
    generic: ['lambda'],
  },
  'api-gateway-stages': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['waf'],
    generic: ['lambda-aliases'],
  },
  'api-gateway-usage-plans': {
    uses: ['api-gateway-api-keys'],
  },
  'api-gateway-vpc-links': {
    'sends-to': ['alb', 'nlb'],
    uses: ['privatelink', 'vpc'],
    generic: ['ec2', 'ecs'],
  },
  'api-gateway-websocket-apis': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-streams'],
    uses: ['dynamodb'],
  },
  'app-mesh': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['acm', 'cloud-map', 'private-ca'],
  },
  'arc-zonal-shift': {
    generic: ['alb', 'auto-scaling', 'nlb'],
  },
  'bastion-hosts': {
    'sends-to': ['ec2'],
    uses: ['elastic-ip', 'public-subnets'],
    generic: ['nlb', 'private-subnets', 'ssm-session-manager'],
  },
  clb: {
    'sends-to': ['auto-scaling', 'cloudwatch', 'ec2'],
    'stores-in': ['s3'],
    uses: ['acm', 'vpc'],
  },
  'client-vpn': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'vpc'],
    uses: ['acm', 'directory-service', 'managed-microsoft-ad', 'mfa', 'private-ca', 'security-groups', 'vpc-subnets'],
  },
  'cloud-map': {
    uses: ['route-53', 'route-53-health-checks', 'route-53-private-hosted-zones'],
    generic: ['api-gateway'],
  },
  'cloud-wan': {
    uses: ['site-to-site-vpn', 'vpc'],
    generic: ['direct-connect'],
  },
  cloudfront: {
    triggers: ['lambda'],
    'sends-to': [
      'alb', 'api-gateway', 'cloudwatch-logs', 'ec2', 'elb', 'kinesis-data-firehose', 'kinesis-data-streams',
      'lambda-function-urls', 'mediapackage', 'mediastore', 'nlb', 's3', 's3-static-website-hosting',
    ],
    uses: ['acm', 'iam', 'lambda-edge', 's3-bucket-policies'],
    generic: ['global-accelerator'],
  },
  'cloudfront-access-logs': {
    'stores-in': ['s3'],
    generic: ['opensearch'],
  },
  'cloudfront-alternate-domain-names': {
    uses: ['acm', 'cloudfront-ssl-certificates', 'route-53'],
  },
  'cloudfront-cache-behaviors': {
    'sends-to': ['alb', 'api-gateway', 's3'],
    uses: ['lambda-edge'],
  },
  'cloudfront-custom-error-pages': {
    'stores-in': ['s3'],
  },
  'cloudfront-custom-headers': {
    uses: ['secrets-manager', 'waf'],
    protects: ['alb'],
  },
  'cloudfront-functions': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['cloudfront-keyvaluestore'],
    generic: ['lambda-edge'],
  },
  'cloudfront-invalidation': {
    generic: ['s3'],
  },
  'cloudfront-oac': {
    uses: ['kms', 's3-sse-kms'],
    protects: ['lambda-function-urls', 'mediapackage', 'mediastore', 's3', 's3-static-website-hosting'],
  },
  'cloudfront-oai': {
    protects: ['s3'],
  },
  'cloudfront-origin-groups': {
    'sends-to': ['s3'],
    generic: ['alb'],
  },
  'cloudfront-origin-shield': {
    uses: ['cloudfront-regional-edge-caches'],
    protects: ['s3'],
  },
  'cloudfront-origins': {
    generic: ['alb', 'api-gateway', 'ec2', 'elb', 'mediastore', 's3', 's3-static-website-hosting'],
  },
  'cloudfront-real-time-logs': {
    'sends-to': ['kinesis-data-streams'],
    uses: ['iam-roles'],
    generic: ['kinesis-data-firehose'],
  },
  'cloudfront-signed-cookies': {
    uses: ['cloudfront-key-groups'],
    protects: ['s3'],
  },
  'cloudfront-signed-urls': {
    uses: ['cloudfront-key-groups', 'iam-root-user'],
    protects: ['s3'],
    generic: ['lambda', 's3-pre-signed-urls'],
  },
  'cloudfront-ssl-certificates': {
    uses: ['acm', 'elb-sni', 'iam'],
  },
  'cloudfront-vpc-origins': {
    'sends-to': ['alb', 'ec2', 'nlb', 'private-subnets'],
  },
  'customer-gateway': {
    uses: ['acm'],
  },
  'dhcp-option-sets': {
    generic: ['directory-service', 'ec2'],
  },
  'direct-connect': {
    uses: ['site-to-site-vpn', 'transit-gateway', 'virtual-private-gateway', 'vpn'],
    generic: ['dynamodb', 's3'],
  },
  'direct-connect-gateway': {
    'sends-to': ['cloud-wan', 'transit-gateway', 'virtual-private-gateway', 'vpc'],
  },
  'direct-connect-macsec': {
    protects: ['direct-connect-dedicated-connections'],
  },
  'direct-connect-private-vif': {
    'sends-to': ['ec2', 'virtual-private-gateway', 'vpc'],
  },
  'direct-connect-public-vif': {
    'sends-to': ['dynamodb', 's3', 's3-glacier'],
    generic: ['site-to-site-vpn'],
  },
  'direct-connect-transit-vif': {
    'sends-to': ['transit-gateway'],
  },
  'dns-logs': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose', 's3'],
  },
  'edge-locations': {
    generic: ['route-53', 'shield'],
  },
  'egress-only-internet-gateway': {
    uses: ['vpc-ipv6'],
  },
  elb: {
    'sends-to': ['auto-scaling', 'cloudwatch-logs', 'ec2', 'ecs', 'eks', 'fargate', 'lambda'],
    'stores-in': ['s3'],
    uses: ['acm', 'iam', 'private-subnets', 'public-subnets', 'vpc'],
  },
  'elb-access-logs': {
    'stores-in': ['s3'],
    uses: ['iam-policies', 's3-bucket-policies'],
    generic: ['emr'],
  },
  'elb-cloudwatch-metrics': {
    'sends-to': ['cloudwatch'],
  },
  'elb-connection-draining': {
    generic: ['auto-scaling', 'ec2'],
  },
  'elb-connection-logs': {
    'stores-in': ['s3'],
  },
  'elb-cross-zone-load-balancing': {
    'sends-to': ['ec2'],
  },
  'elb-health-checks': {
    monitors: ['ec2', 'ecs', 'elb-target-groups', 'lambda'],
    generic: ['route-53'],
  },
  'elb-internal': {
    uses: ['private-subnets', 'vpc'],
  },
  'elb-internet-facing': {
    uses: ['public-subnets'],
  },
  'elb-listeners': {
    'sends-to': ['elb-target-groups'],
    uses: ['acm', 'elb-ssl-certificates'],
  },
  'elb-mutual-tls': {
    uses: ['acm', 'private-ca', 's3'],
  },
  'elb-request-tracing': {
    generic: ['x-ray'],
  },
  'elb-sni': {
    uses: ['acm'],
    generic: ['cloudfront'],
  },
  'elb-ssl-certificates': {
    uses: ['iam'],
  },
  'elb-sticky-sessions': {
    generic: ['ec2'],
  },
  'elb-target-groups': {
    'sends-to': ['auto-scaling', 'ec2', 'ecs', 'ecs-tasks', 'fargate', 'lambda'],
  },
  'elb-x-forwarded-headers': {
    generic: ['ec2'],
  },
  eni: {
    uses: ['elastic-ip', 'vpc-subnets'],
    generic: ['ec2'],
  },
  'gateway-load-balancer-endpoints': {
    'sends-to': ['gwlb'],
    uses: ['privatelink'],
  },
  'global-accelerator': {
    'sends-to': ['alb', 'cloudwatch', 'ec2', 'elb', 'nlb'],
    uses: ['edge-locations', 'elastic-ip', 'vpc'],
  },
  'global-accelerator-custom-routing': {
    'sends-to': ['ec2', 'vpc-subnets'],
  },
  'global-accelerator-endpoint-groups': {
    'sends-to': ['alb', 'ec2', 'nlb'],
  },
  'global-accelerator-flow-logs': {
    'stores-in': ['s3'],
  },
  'global-accelerator-health-checks': {
    monitors: ['alb', 'ec2', 'nlb'],
  },
  gwlb: {
    'sends-to': ['ec2'],
    uses: ['privatelink', 'vpc', 'vpc-route-tables'],
  },
  'managed-prefix-lists': {
    uses: ['ram'],
    generic: ['cloudfront'],
  },
  'nat-gateway': {
    'sends-to': ['internet-gateway'],
    uses: ['elastic-ip', 'eni', 'public-subnets'],
  },
  'nat-instances': {
    'sends-to': ['cloudwatch', 'internet-gateway'],
    uses: ['ami', 'ec2', 'elastic-ip', 'public-subnets'],
  },
  'network-access-analyzer': {
    monitors: ['internet-gateway', 'network-acls', 'security-groups', 'vpc-route-tables'],
  },
  'network-acls': {
    protects: ['ec2', 'private-subnets', 'public-subnets', 'vpc-subnets'],
    generic: ['nat-gateway'],
  },
  nlb: {
    'sends-to': ['alb', 'auto-scaling', 'ec2', 'ecs', 'eks', 'fargate'],
    'stores-in': ['s3'],
    uses: ['acm', 'elastic-ip', 'eni', 'privatelink'],
    generic: ['vpc'],
  },
  'nlb-client-ip-preservation': {
    generic: ['ec2'],
  },
  'nlb-static-ip': {
    uses: ['elastic-ip'],
  },
  'private-subnets': {
    uses: ['nat-gateway', 'nat-instances', 'vpc-endpoints', 'vpc-route-tables'],
    generic: ['ec2'],
  },
  privatelink: {
    'sends-to': ['cloudwatch'],
    uses: ['eni', 'security-groups', 'vpc'],
    generic: ['api-gateway', 'direct-connect', 'ec2', 's3', 'vpc-peering'],
  },
  'privatelink-endpoint-services': {
    uses: ['gwlb', 'iam', 'nlb', 'vpc'],
  },
  'public-subnets': {
    uses: ['internet-gateway', 'vpc-route-tables'],
    generic: ['ec2', 'elastic-ip'],
  },
  'route-53': {
    'sends-to': [
      'alb', 'api-gateway', 'clb', 'cloudfront', 'cloudwatch-logs', 'ec2', 'elastic-beanstalk', 'elb',
      'global-accelerator', 'nlb', 'rds', 's3', 's3-static-website-hosting', 'vpc-endpoints', 'vpc-interface-endpoints',
    ],
    uses: ['acm', 'cloudwatch-alarms', 'iam', 'kms', 'vpc'],
  },
  'route-53-a-record': {
    'sends-to': ['ec2', 'elastic-ip'],
  },
  'route-53-alias-records': {
    'sends-to': [
      'alb', 'api-gateway', 'clb', 'cloudfront', 'elastic-beanstalk', 'elb', 'global-accelerator', 'nlb', 's3',
      's3-static-website-hosting', 'vpc-interface-endpoints',
    ],
  },
  'route-53-application-recovery-controller': {
    uses: ['route-53-health-checks'],
    manages: ['auto-scaling'],
    monitors: ['dynamodb'],
  },
  'route-53-cname-record': {
    'sends-to': ['cloudfront', 'elb'],
  },
  'route-53-dnssec': {
    uses: ['kms', 'kms-customer-managed-keys'],
  },
  'route-53-failover-routing': {
    'sends-to': ['alb', 'cloudfront', 'elb', 's3', 's3-static-website-hosting'],
    uses: ['route-53-health-checks'],
  },
  'route-53-geolocation-routing': {
    'sends-to': ['alb'],
    uses: ['route-53-health-checks'],
  },
  'route-53-geoproximity-routing': {
    'sends-to': ['ec2'],
    uses: ['route-53-traffic-flow'],
  },
  'route-53-health-checks': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-metrics', 'sns'],
    uses: ['cloudwatch'],
    monitors: ['alb', 'cloudwatch-alarms', 'ec2', 'elastic-beanstalk', 'elb', 'global-accelerator', 'rds', 's3'],
    generic: ['aurora'],
  },
  'route-53-ip-based-routing': {
    uses: ['vpc-cidr'],
  },
  'route-53-latency-routing': {
    'sends-to': ['alb', 'api-gateway', 'ec2', 'elb'],
    uses: ['route-53-health-checks'],
  },
  'route-53-multivalue-routing': {
    'sends-to': ['ec2'],
    uses: ['route-53-health-checks'],
  },
  'route-53-private-hosted-zones': {
    uses: ['vpc', 'vpc-dns'],
    generic: ['ec2', 'ram', 'vpc-endpoints'],
  },
  'route-53-profiles': {
    uses: ['ram', 'vpc'],
  },
  'route-53-records': {
    'sends-to': ['alb', 'cloudfront', 'ec2', 'elb'],
  },
  'route-53-resolver': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['direct-connect', 'ram', 'site-to-site-vpn', 'vpc'],
    generic: ['directory-service'],
  },
  'route-53-resolver-dns-firewall': {
    'sends-to': ['cloudwatch'],
    protects: ['vpc'],
  },
  'route-53-resolver-inbound-endpoints': {
    uses: ['eni', 'security-groups', 'vpc'],
    generic: ['direct-connect', 'vpn'],
  },
  'route-53-resolver-outbound-endpoints': {
    uses: ['eni', 'vpc'],
    generic: ['direct-connect', 'vpn'],
  },
  'route-53-resolver-rules': {
    uses: ['ram'],
  },
  'route-53-weighted-routing': {
    'sends-to': ['alb', 'ec2', 'elastic-beanstalk', 'elb'],
    uses: ['route-53-health-checks'],
  },
  'security-groups': {
    uses: ['managed-prefix-lists'],
    protects: [
      'alb', 'aurora', 'bastion-hosts', 'clb', 'dax', 'dms', 'documentdb', 'ec2', 'ecs', 'efs', 'efs-mount-targets',
      'eks', 'elasticache', 'elb', 'emr', 'eni', 'fargate', 'fsx', 'lambda', 'mq', 'msk', 'nat-instances', 'neptune',
      'nlb', 'opensearch', 'private-subnets', 'rds', 'rds-proxy', 'redshift', 'vpc-endpoints',
      'vpc-interface-endpoints', 'workspaces',
    ],
    generic: ['network-acls'],
  },
  'site-to-site-vpn': {
    'sends-to': ['vpc'],
    uses: ['customer-gateway', 'global-accelerator', 'virtual-private-gateway'],
    generic: ['direct-connect-gateway'],
  },
  'transit-gateway': {
    'sends-to': ['cloud-wan', 'cloudwatch', 'site-to-site-vpn', 'vpc'],
    uses: ['eni', 'organizations', 'ram'],
    generic: ['gwlb', 'network-firewall'],
  },
  'transit-gateway-appliance-mode': {
    generic: ['gwlb', 'network-firewall'],
  },
  'transit-gateway-attachments': {
    uses: ['direct-connect-gateway', 'site-to-site-vpn', 'vpc', 'vpc-subnets'],
  },
  'transit-gateway-ecmp': {
    uses: ['site-to-site-vpn', 'vpn'],
  },
  'transit-gateway-flow-logs': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
  },
  'transit-gateway-network-manager': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    manages: ['cloud-wan'],
    monitors: ['direct-connect', 'site-to-site-vpn', 'transit-gateway-attachments'],
  },
  'verified-access': {
    'sends-to': ['cloudwatch-logs', 'ec2', 'kinesis-data-firehose', 's3'],
    uses: ['iam-identity-center', 'security-groups'],
    protects: ['alb'],
  },
  'virtual-private-gateway': {
    uses: ['vpc'],
  },
  vpc: {
    'sends-to': ['cloudwatch-logs'],
    uses: ['internet-gateway', 'ram', 'tags'],
    generic: ['direct-connect'],
  },
  'vpc-dns': {
    uses: ['route-53-resolver'],
    generic: ['route-53'],
  },
  'vpc-endpoint-policies': {
    uses: ['iam', 'iam-policies'],
    protects: ['dynamodb', 's3', 'sqs'],
    generic: ['s3-bucket-policies'],
  },
  'vpc-endpoints': {
    'sends-to': [
      'api-gateway', 'cloudwatch', 'cloudwatch-logs', 'dynamodb', 'ecr', 'kinesis-data-streams', 'kms', 's3',
      'secrets-manager', 'sns', 'sqs', 'ssm-parameter-store', 'sts', 'systems-manager',
    ],
    uses: ['eni', 'iam-policies', 'privatelink', 'vpc-dns', 'vpc-route-tables'],
  },
  'vpc-flow-logs': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: ['iam-roles'],
    monitors: [
      'ec2', 'elasticache', 'elb', 'eni', 'nat-gateway', 'network-acls', 'rds', 'redshift', 'security-groups',
      'transit-gateway', 'vpc-subnets', 'workspaces',
    ],
  },
  'vpc-gateway-endpoints': {
    'sends-to': ['dynamodb', 's3'],
    uses: ['iam-policies', 'managed-prefix-lists'],
  },
  'vpc-ingress-routing': {
    'sends-to': ['eni', 'gwlb'],
  },
  'vpc-interface-endpoints': {
    'sends-to': [
      'api-gateway', 'cloudwatch', 'cloudwatch-logs', 'dynamodb', 'ecr', 'kinesis-data-streams', 'kms', 's3',
      'secrets-manager', 'sns', 'sqs', 'ssm-parameter-store', 'sts', 'systems-manager',
    ],
    uses: ['eni', 'privatelink', 'route-53-private-hosted-zones', 'vpc-dns', 'vpc-subnets'],
    generic: ['direct-connect', 'site-to-site-vpn'],
  },
  'vpc-ipam': {
    uses: ['organizations', 'ram'],
    manages: ['vpc-cidr'],
  },
  'vpc-lattice': {
    'sends-to': ['alb', 'ec2', 'ecs', 'eks', 'fargate', 'lambda', 's3'],
    uses: ['acm', 'cloudwatch-logs', 'eventbridge', 'iam', 'ram', 'vpc'],
  },
  'vpc-lattice-auth-policies': {
    uses: ['iam'],
  },
  'vpc-lattice-target-groups': {
    generic: ['alb', 'ec2', 'lambda'],
  },
  'vpc-peering': {
    uses: ['security-groups', 'vpc-cidr'],
    generic: ['transit-gateway'],
  },
  'vpc-reachability-analyzer': {
    monitors: [
      'ec2', 'eni', 'internet-gateway', 'network-acls', 'security-groups', 'transit-gateway', 'vpc-route-tables',
    ],
  },
  'vpc-route-tables': {
    'sends-to': [
      'egress-only-internet-gateway', 'eni', 'gateway-load-balancer-endpoints', 'internet-gateway',
      'managed-prefix-lists', 'nat-gateway', 'nat-instances', 'transit-gateway', 'virtual-private-gateway',
      'vpc-gateway-endpoints', 'vpc-peering',
    ],
  },
  'vpc-sharing': {
    uses: ['organizations', 'ram', 'vpc-subnets'],
  },
  'vpc-subnets': {
    uses: ['vpc-route-tables'],
  },
  'vpc-traffic-mirroring': {
    'sends-to': ['gwlb', 'nlb'],
    'reads-from': ['eni'],
    monitors: ['ec2'],
  },
  vpn: {
    'sends-to': ['transit-gateway', 'vpc'],
  },
  'vpn-cloudhub': {
    uses: ['site-to-site-vpn', 'virtual-private-gateway'],
  },
  'vpn-route-propagation': {
    manages: ['vpc-route-tables'],
  },
  'vpn-tunnels': {
    'sends-to': ['cloudwatch'],
  },
}
