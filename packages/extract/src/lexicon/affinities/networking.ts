import type { Affinities } from './form.ts'

/** What networking services do with others. Several ids a line, where the formatter would give each its own. */
// prettier-ignore
export const networkingAffinities: Affinities = {
  'accelerated-vpn': {
    uses: ['global-accelerator', 'site-to-site-vpn', 'transit-gateway'],
  },
  alb: {
    'sends-to': [
      'auto-scaling', 'cloudwatch-logs', 'cloudwatch-logs-insights', 'ec2', 'ecs', 'ecs-clusters',
      'ecs-container-instances', 'ecs-services', 'ecs-tasks', 'eks', 'eks-nodes', 'elb-x-forwarded-headers',
      'ext:nginx', 'fargate', 'kinesis-data-firehose', 'lambda',
    ],
    'stores-in': ['s3'],
    uses: [
      'acm', 'alb-authentication', 'alb-host-based-routing', 'alb-listener-rules', 'alb-path-based-routing',
      'alb-weighted-target-groups', 'cognito', 'cognito-user-pools', 'elb-access-logs', 'elb-connection-draining',
      'elb-cross-zone-load-balancing', 'elb-health-checks', 'elb-least-outstanding-requests', 'elb-slow-start',
      'elb-sticky-sessions', 'elb-target-groups', 'eni', 'ext:grpc', 'ext:http', 'ext:http2', 'ext:https',
      'ext:openid-connect', 'ext:saml', 'ext:websocket', 'iam-server-certificates', 'internet-gateway', 'outposts',
      'private-subnets', 'public-subnets', 'vpc', 'vpc-subnets', 'x-ray',
    ],
  },
  'alb-authentication': {
    uses: [
      'cognito', 'cognito-user-pools', 'ext:facebook', 'ext:google', 'ext:okta', 'ext:openid-connect', 'ext:saml',
    ],
    generic: ['ec2', 'lambda'],
  },
  'alb-host-based-routing': {
    'sends-to': ['elb-target-groups'],
  },
  'alb-listener-rules': {
    'sends-to': ['auto-scaling', 'ec2', 'ecs', 'ecs-services', 'elb-target-groups', 'lambda'],
    uses: [
      'acm', 'alb-authentication', 'alb-host-based-routing', 'alb-path-based-routing', 'alb-query-string-routing',
      'alb-weighted-target-groups', 'cognito', 'cognito-user-pools', 'elb-listeners', 'ext:http',
    ],
    generic: ['waf'],
  },
  'alb-path-based-routing': {
    'sends-to': ['ecs', 'elb-target-groups'],
  },
  'alb-query-string-routing': {
    'sends-to': ['elb-target-groups'],
  },
  'alb-weighted-target-groups': {
    'sends-to': ['elb-target-groups'],
  },
  'api-gateway': {
    triggers: ['lambda', 'step-functions', 'step-functions-express-workflows'],
    'sends-to': [
      'alb', 'cloudwatch-logs', 'cloudwatch-metrics', 'dynamodb', 'ec2', 'ecs', 'elb', 'kinesis-data-firehose',
      'kinesis-data-streams', 'nlb', 's3', 'sagemaker-endpoints', 'sns', 'sqs',
    ],
    uses: [
      'acm', 'cloud-map', 'cognito', 'cognito-identity-pools', 'cognito-user-pools', 'edge-locations', 'ext:http',
      'ext:jwt', 'ext:oauth', 'ext:openapi', 'ext:openid-connect', 'ext:rest', 'ext:swagger', 'ext:websocket', 'iam',
      'iam-roles', 'lambda-aliases', 'shield', 'vpc',
    ],
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
    uses: ['cognito', 'cognito-tokens', 'cognito-user-pools', 'ext:jwt'],
  },
  'api-gateway-custom-domain-names': {
    uses: ['acm', 'route-53'],
  },
  'api-gateway-edge-optimized-endpoints': {
    triggers: ['lambda'],
    uses: ['acm', 'cloudfront', 'edge-locations', 'route-53'],
    generic: ['waf'],
  },
  'api-gateway-http-apis': {
    triggers: ['lambda'],
    'sends-to': ['alb', 'cloud-map', 'nlb'],
  },
  'api-gateway-http-integration': {
    'sends-to': ['alb', 'ec2'],
  },
  'api-gateway-iam-authorization': {
    uses: ['cognito-identity-pools', 'iam', 'iam-policies', 'iam-roles', 'iam-users', 'sigv4'],
  },
  'api-gateway-integrations': {
    uses: ['iam-roles'],
    generic: ['dynamodb', 'kinesis-data-streams', 'lambda', 'sqs', 'step-functions'],
  },
  'api-gateway-jwt-authorizers': {
    uses: ['cognito', 'cognito-user-pools', 'ext:auth0', 'ext:jwt', 'ext:oauth', 'ext:openid-connect'],
  },
  'api-gateway-lambda-authorizers': {
    triggers: ['lambda'],
    uses: ['dynamodb', 'ext:auth0', 'ext:jwt', 'ext:oauth', 'ext:saml', 'iam', 'iam-policies'],
  },
  'api-gateway-lambda-proxy-integration': {
    triggers: ['lambda'],
  },
  'api-gateway-logging': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose'],
    uses: ['iam-roles'],
  },
  'api-gateway-mapping-templates': {
    uses: ['ext:velocity'],
    manages: ['api-gateway-integrations'],
    generic: ['dynamodb', 'ext:json-schema', 'ext:soap', 'lambda', 's3', 'sqs', 'step-functions'],
  },
  'api-gateway-metrics': {
    'sends-to': ['cloudwatch'],
  },
  'api-gateway-mutual-tls': {
    uses: ['acm', 'private-ca', 's3'],
  },
  'api-gateway-openapi-import': {
    'reads-from': ['ext:openapi', 'ext:swagger'],
  },
  'api-gateway-private-endpoints': {
    triggers: ['lambda'],
    uses: [
      'api-gateway-resource-policies', 'eni', 'iam-policies', 'privatelink', 'vpc', 'vpc-endpoints',
      'vpc-interface-endpoints',
    ],
  },
  'api-gateway-regional-endpoints': {
    triggers: ['lambda'],
    uses: ['acm', 'cloudfront', 'route-53', 'waf'],
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
    uses: ['api-gateway-api-keys', 'api-gateway-stages', 'aws-marketplace'],
    manages: ['api-gateway-throttling'],
  },
  'api-gateway-vpc-links': {
    'sends-to': ['alb', 'cloud-map', 'nlb'],
    uses: ['private-subnets', 'privatelink', 'vpc'],
    generic: ['ec2', 'ecs'],
  },
  'api-gateway-websocket-apis': {
    triggers: ['lambda'],
    'sends-to': ['kinesis-data-streams'],
    uses: ['dynamodb'],
  },
  'app-mesh': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs'],
    uses: ['acm', 'cloud-map', 'ext:envoy', 'iam', 'private-ca', 'route-53'],
    manages: ['ec2', 'fargate'],
    monitors: ['ecs-services'],
  },
  'arc-zonal-shift': {
    manages: ['alb', 'auto-scaling', 'eks', 'elb', 'nlb'],
  },
  'bastion-hosts': {
    'sends-to': ['ec2'],
    uses: ['ec2-key-pairs', 'elastic-ip', 'ext:ssh', 'public-subnets'],
    generic: ['nlb', 'private-subnets', 'ssm-session-manager'],
  },
  'bring-your-own-ip': {
    generic: ['ec2', 'elastic-ip', 'global-accelerator'],
  },
  'carrier-gateway': {
    'sends-to': ['ext:5g'],
  },
  clb: {
    'sends-to': ['auto-scaling', 'cloudwatch', 'ec2', 'ecs'],
    'stores-in': ['s3'],
    uses: [
      'acm', 'elb-access-logs', 'elb-connection-draining', 'elb-cross-zone-load-balancing', 'elb-health-checks',
      'elb-ssl-certificates', 'elb-sticky-sessions', 'iam', 'public-subnets', 'vpc', 'vpc-subnets',
    ],
  },
  'client-vpn': {
    triggers: ['lambda'],
    'sends-to': ['cloudwatch-logs', 'ec2', 'rds', 'vpc'],
    uses: [
      'acm', 'ad-connector', 'directory-service', 'eni', 'ext:active-directory', 'ext:openvpn', 'ext:saml',
      'iam-identity-center', 'managed-microsoft-ad', 'mfa', 'private-ca', 'private-subnets', 'security-groups',
      'vpc-subnets',
    ],
  },
  'cloud-map': {
    uses: ['iam', 'route-53', 'route-53-health-checks', 'route-53-private-hosted-zones', 'vpc'],
    manages: ['route-53-records'],
    monitors: ['ec2'],
    generic: ['lambda'],
  },
  'cloud-wan': {
    'sends-to': ['cloudwatch'],
    uses: ['ext:bgp', 'site-to-site-vpn', 'vpc'],
    generic: ['direct-connect'],
  },
  'cloud-wan-core-network-policy': {
    manages: ['cloud-wan-segments'],
  },
  cloudfront: {
    triggers: ['lambda'],
    'sends-to': [
      'alb', 'api-gateway', 'cloudwatch', 'cloudwatch-logs', 'cloudwatch-logs-insights', 'ec2', 'ecs', 'elb',
      'kinesis-data-firehose', 'kinesis-data-streams', 'lambda-function-urls', 'medialive', 'mediapackage',
      'mediastore', 'nlb', 's3', 's3-access-points', 's3-static-website-hosting',
    ],
    uses: [
      'acm', 'ext:geo-ip-database', 'ext:http', 'ext:http3', 'ext:https', 'ext:tls', 'ext:websocket', 'iam',
      'iam-server-certificates', 'kms', 'lambda-edge', 'managed-prefix-lists', 's3-bucket-policies',
      'security-groups', 'vpc',
    ],
    generic: ['global-accelerator'],
  },
  'cloudfront-access-logs': {
    'sends-to': ['cloudfront-reports', 'cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: ['iam', 's3-acl', 's3-bucket-policies'],
    monitors: ['edge-locations'],
    generic: ['cloudfront-real-time-logs', 'opensearch', 'quicksight'],
  },
  'cloudfront-alternate-domain-names': {
    uses: ['acm', 'cloudfront-ssl-certificates', 'route-53'],
  },
  'cloudfront-cache-behaviors': {
    'sends-to': ['alb', 'api-gateway', 's3'],
    uses: ['lambda-edge'],
  },
  'cloudfront-cache-policies': {
    manages: ['cloudfront-cache-behaviors'],
  },
  'cloudfront-continuous-deployment': {
    manages: ['cloudfront-cache-behaviors'],
  },
  'cloudfront-custom-error-pages': {
    'stores-in': ['s3'],
  },
  'cloudfront-custom-headers': {
    uses: ['secrets-manager', 'waf'],
    protects: ['alb'],
  },
  'cloudfront-field-level-encryption': {
    generic: ['ec2', 'edge-locations', 'kms'],
  },
  'cloudfront-functions': {
    'sends-to': ['cloudwatch-logs'],
    uses: ['cloudfront-keyvaluestore'],
    manages: ['cloudfront-cache-behaviors'],
    generic: ['edge-locations', 'lambda-edge', 's3'],
  },
  'cloudfront-geo-restriction': {
    uses: ['ext:geo-ip-database'],
    protects: ['alb', 's3'],
    generic: ['edge-locations', 'route-53-geolocation-routing', 'waf', 'waf-geo-match'],
  },
  'cloudfront-invalidation': {
    generic: ['s3'],
  },
  'cloudfront-oac': {
    uses: ['iam', 'iam-policies', 'kms', 'kms-customer-managed-keys', 's3-sse-kms', 'sigv4'],
    protects: ['lambda-function-urls', 'mediapackage', 'mediastore', 's3', 's3-static-website-hosting'],
    generic: ['cloudfront-oai', 'lambda-edge', 's3-acl', 's3-block-public-access', 's3-pre-signed-urls'],
  },
  'cloudfront-oai': {
    uses: ['iam'],
    protects: ['s3'],
  },
  'cloudfront-origin-groups': {
    'sends-to': ['ec2', 's3'],
    uses: ['cloudfront-origins'],
    generic: ['alb'],
  },
  'cloudfront-origin-request-policies': {
    manages: ['cloudfront-cache-behaviors'],
  },
  'cloudfront-origin-shield': {
    uses: ['cloudfront-regional-edge-caches'],
    protects: ['s3'],
  },
  'cloudfront-origins': {
    generic: ['alb', 'api-gateway', 'ec2', 'elb', 'mediastore', 's3', 's3-static-website-hosting'],
  },
  'cloudfront-real-time-logs': {
    'sends-to': ['kinesis-data-streams', 'opensearch', 's3'],
    uses: ['iam-roles'],
    generic: ['kinesis-data-firehose'],
  },
  'cloudfront-regional-edge-caches': {
    generic: ['s3'],
  },
  'cloudfront-reports': {
    monitors: ['cloudfront-caching', 'edge-locations'],
    generic: ['cloudwatch'],
  },
  'cloudfront-response-headers-policies': {
    uses: ['ext:cors'],
    manages: ['cloudfront-cache-behaviors'],
  },
  'cloudfront-signed-cookies': {
    uses: ['aws-sdk', 'cloudfront-key-groups', 'cloudfront-oac', 'iam'],
    protects: ['s3'],
    generic: ['lambda', 's3-pre-signed-urls'],
  },
  'cloudfront-signed-urls': {
    uses: ['aws-sdk', 'cloudfront-key-groups', 'cloudfront-oac', 'iam', 'iam-root-user'],
    protects: ['s3'],
    generic: ['lambda', 's3-pre-signed-urls'],
  },
  'cloudfront-ssl-certificates': {
    uses: ['acm', 'elb-sni', 'iam'],
  },
  'cloudfront-vpc-origins': {
    'sends-to': ['alb', 'ec2', 'nlb', 'private-subnets'],
    uses: ['security-groups', 'vpc'],
  },
  'customer-gateway': {
    'sends-to': ['transit-gateway', 'virtual-private-gateway'],
    uses: ['acm', 'ext:bgp', 'ext:ipsec'],
  },
  'dhcp-option-sets': {
    uses: ['ext:dhcp', 'ext:dns', 'ext:ntp', 'route-53-resolver', 'vpc-dns'],
    generic: [
      'ad-connector', 'directory-service', 'ec2', 'managed-microsoft-ad', 'route-53-private-hosted-zones',
      'simple-ad',
    ],
  },
  'direct-connect': {
    'sends-to': ['ec2', 's3', 'vpc'],
    uses: ['ext:bgp', 'ext:mpls', 'ext:vlan', 'iam', 'transit-gateway', 'virtual-private-gateway', 'vpn'],
    generic: ['dynamodb', 'rds'],
  },
  'direct-connect-gateway': {
    'sends-to': ['cloud-wan', 'transit-gateway', 'virtual-private-gateway', 'vpc'],
    uses: ['direct-connect-private-vif', 'direct-connect-transit-vif'],
  },
  'direct-connect-macsec': {
    protects: ['direct-connect-dedicated-connections'],
  },
  'direct-connect-private-vif': {
    'sends-to': ['ec2', 'privatelink', 'virtual-private-gateway', 'vpc'],
  },
  'direct-connect-public-vif': {
    'sends-to': ['dynamodb', 's3', 's3-glacier', 'sqs', 'vpn'],
    generic: ['site-to-site-vpn'],
  },
  'direct-connect-sitelink': {
    uses: ['direct-connect-gateway'],
  },
  'direct-connect-transit-vif': {
    'sends-to': ['transit-gateway'],
  },
  'direct-connect-virtual-interfaces': {
    'sends-to': ['direct-connect-gateway', 's3', 'transit-gateway', 'virtual-private-gateway'],
    uses: ['vpc'],
  },
  'dns-logs': {
    'sends-to': ['cloudwatch-logs', 'cloudwatch-logs-insights', 'kinesis-data-firehose', 's3'],
    uses: ['iam-roles'],
    monitors: ['route-53-public-hosted-zones', 'vpc'],
    generic: ['detective'],
  },
  'edge-locations': {
    'sends-to': ['cloudfront-regional-edge-caches'],
    generic: ['route-53', 'shield'],
  },
  'egress-only-internet-gateway': {
    'sends-to': ['ec2', 'internet-gateway'],
    uses: ['vpc-ipv6'],
    generic: ['ext:ipv6', 'private-subnets'],
  },
  elb: {
    'sends-to': ['auto-scaling', 'cloudwatch', 'cloudwatch-logs', 'ec2', 'ecs', 'eks', 'fargate', 'lambda'],
    'stores-in': ['s3'],
    uses: [
      'acm', 'eni', 'iam', 'iam-server-certificates', 'internet-gateway', 'private-subnets', 'public-subnets', 'vpc',
      'vpc-subnets',
    ],
  },
  'elb-access-logs': {
    'sends-to': ['cloudwatch-logs-insights'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-policies', 's3-bucket-policies', 's3-sse-s3'],
    monitors: ['ec2', 'elb-target-groups'],
    generic: ['cloudwatch-logs', 'emr', 'opensearch', 'quicksight', 's3-lifecycle'],
  },
  'elb-anomaly-mitigation': {
    monitors: ['elb-target-groups'],
  },
  'elb-cloudwatch-metrics': {
    'sends-to': ['cloudwatch'],
  },
  'elb-connection-draining': {
    manages: ['auto-scaling', 'ec2'],
    generic: ['ecs', 'elb-health-checks', 'elb-sticky-sessions'],
  },
  'elb-connection-logs': {
    'stores-in': ['s3'],
  },
  'elb-cross-zone-load-balancing': {
    'sends-to': ['ec2'],
  },
  'elb-health-checks': {
    'sends-to': ['cloudwatch'],
    monitors: ['ec2', 'ecs', 'ecs-services', 'ecs-tasks', 'elb-target-groups', 'fargate', 'lambda'],
    generic: ['cloudwatch-alarms', 'ec2-status-checks', 'route-53'],
  },
  'elb-internal': {
    uses: ['private-subnets', 'vpc'],
  },
  'elb-internet-facing': {
    uses: ['public-subnets'],
  },
  'elb-least-outstanding-requests': {
    'sends-to': ['ec2', 'ecs'],
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
  'elb-slow-start': {
    'sends-to': ['ec2', 'ecs'],
    generic: ['auto-scaling', 'elb-health-checks', 'elb-least-outstanding-requests'],
  },
  'elb-sni': {
    uses: ['acm'],
    generic: ['cloudfront'],
  },
  'elb-ssl-certificates': {
    uses: ['iam'],
  },
  'elb-sticky-sessions': {
    'sends-to': ['ec2'],
    generic: ['auto-scaling', 'cloudfront', 'dynamodb', 'elasticache', 'elb-cross-zone-load-balancing'],
  },
  'elb-target-groups': {
    'sends-to': ['ec2', 'ecs', 'ecs-tasks', 'eks', 'fargate', 'lambda'],
    uses: [
      'elb-connection-draining', 'elb-least-outstanding-requests', 'elb-slow-start', 'elb-sticky-sessions', 'eni',
    ],
  },
  'elb-x-forwarded-headers': {
    generic: ['ec2'],
  },
  eni: {
    uses: ['elastic-ip', 'vpc-subnets'],
  },
  'gateway-load-balancer-endpoints': {
    'sends-to': ['gwlb'],
    uses: ['eni', 'privatelink', 'vpc-subnets'],
  },
  'global-accelerator': {
    'sends-to': ['alb', 'cloudwatch', 'cloudwatch-metrics', 'ec2', 'elb', 'nlb'],
    uses: ['edge-locations', 'elastic-ip', 'eni', 'ext:tcp', 'ext:udp', 'iam', 'security-groups', 'vpc'],
    generic: ['waf'],
  },
  'global-accelerator-anycast-ips': {
    generic: ['edge-locations', 'elastic-ip'],
  },
  'global-accelerator-custom-routing': {
    'sends-to': ['ec2', 'vpc-subnets'],
  },
  'global-accelerator-endpoint-groups': {
    'sends-to': ['alb', 'ec2', 'nlb'],
  },
  'global-accelerator-endpoint-weights': {
    manages: ['alb', 'ec2'],
  },
  'global-accelerator-flow-logs': {
    'stores-in': ['s3'],
  },
  'global-accelerator-health-checks': {
    monitors: ['alb', 'ec2', 'nlb'],
  },
  'global-accelerator-traffic-dials': {
    manages: ['global-accelerator-endpoint-groups'],
  },
  gwlb: {
    'sends-to': ['ec2', 'ext:check-point', 'ext:fortinet', 'ext:palo-alto'],
    uses: [
      'aws-marketplace', 'elb-cross-zone-load-balancing', 'elb-health-checks', 'elb-target-groups', 'gwlb-geneve',
      'privatelink', 'vpc', 'vpc-endpoints', 'vpc-route-tables',
    ],
  },
  'internet-gateway': {
    generic: ['security-groups'],
  },
  'managed-prefix-lists': {
    uses: ['ram'],
    generic: ['transit-gateway'],
  },
  'nat-gateway': {
    'sends-to': ['internet-gateway', 'transit-gateway'],
    uses: ['elastic-ip', 'eni', 'iam', 'public-subnets', 'vpc-subnets'],
  },
  'nat-instances': {
    'sends-to': ['cloudwatch', 'internet-gateway'],
    uses: ['ami', 'ec2', 'elastic-ip', 'public-subnets'],
    generic: ['bastion-hosts', 'nat-gateway'],
  },
  'network-access-analyzer': {
    monitors: [
      'internet-gateway', 'nat-gateway', 'network-acls', 'security-groups', 'vpc-endpoints', 'vpc-peering',
      'vpc-route-tables',
    ],
  },
  'network-acls': {
    protects: [
      'alb', 'ec2', 'elb', 'eni', 'internet-gateway', 'private-subnets', 'public-subnets', 'rds', 'vpc',
      'vpc-subnets',
    ],
    generic: ['nat-gateway'],
  },
  nlb: {
    'sends-to': ['alb', 'auto-scaling', 'ec2', 'ecs', 'eks', 'fargate'],
    'stores-in': ['s3'],
    uses: [
      'acm', 'elastic-ip', 'elb-access-logs', 'elb-connection-draining', 'elb-cross-zone-load-balancing',
      'elb-health-checks', 'elb-sticky-sessions', 'elb-target-groups', 'eni', 'ext:tcp', 'ext:tls', 'ext:udp',
      'internet-gateway', 'nlb-client-ip-preservation', 'nlb-static-ip', 'privatelink', 'public-subnets', 'vpc',
      'vpc-subnets',
    ],
  },
  'nlb-client-ip-preservation': {
    generic: ['ec2'],
  },
  'nlb-static-ip': {
    uses: ['elastic-ip'],
  },
  'private-5g': {
    uses: ['ext:5g', 'outposts'],
  },
  'private-subnets': {
    uses: ['nat-gateway', 'nat-instances', 'vpc-endpoints', 'vpc-route-tables'],
  },
  privatelink: {
    'sends-to': [
      'api-gateway', 'athena', 'cloudformation', 'cloudwatch', 'cloudwatch-logs', 'codebuild', 'glue',
      'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'lambda', 'rds', 's3', 'sagemaker', 'secrets-manager',
      'sns', 'sqs', 'sts', 'systems-manager',
    ],
    uses: ['eni', 'iam', 'route-53-private-hosted-zones', 'security-groups', 'vpc', 'vpc-subnets'],
    generic: [
      'alb', 'direct-connect', 'ec2', 'ext:mongodb', 'ext:snowflake', 'transit-gateway', 'vpc-peering', 'vpn',
    ],
  },
  'privatelink-endpoint-services': {
    uses: ['acm', 'alb', 'gwlb', 'iam', 'nlb', 'privatelink-private-dns', 'vpc'],
  },
  'privatelink-private-dns': {
    uses: ['route-53', 'vpc-dns'],
  },
  'public-subnets': {
    uses: ['internet-gateway', 'vpc-route-tables'],
    generic: ['elastic-ip'],
  },
  'route-53': {
    'sends-to': [
      'alb', 'api-gateway', 'app-runner', 'clb', 'cloudfront', 'cloudwatch-logs', 'ec2', 'elastic-beanstalk',
      'elastic-ip', 'elb', 'global-accelerator', 'lambda-function-urls', 'nlb', 'rds', 's3',
      's3-static-website-hosting', 'vpc-endpoints', 'vpc-interface-endpoints', 'vpc-lattice',
    ],
    uses: ['cloudwatch-alarms', 'ext:dns', 'iam', 'kms', 'vpc', 'vpc-dns'],
    generic: ['ext:godaddy'],
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
    uses: ['iam-roles', 'route-53-health-checks'],
    manages: ['alb', 'aurora', 'auto-scaling', 'route-53-records'],
    monitors: ['dynamodb'],
  },
  'route-53-calculated-health-checks': {
    monitors: ['route-53-health-checks'],
  },
  'route-53-cname-record': {
    'sends-to': ['cloudfront', 'elb'],
  },
  'route-53-dnssec': {
    uses: ['kms', 'kms-customer-managed-keys'],
  },
  'route-53-domain-registration': {
    generic: ['route-53-dnssec', 'route-53-hosted-zones', 'route-53-public-hosted-zones'],
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
    uses: ['cloudwatch', 'ext:http', 'ext:tcp', 'security-groups'],
    monitors: [
      'alb', 'api-gateway', 'cloudfront', 'cloudwatch-alarms', 'ec2', 'elastic-beanstalk', 'elb',
      'global-accelerator', 'nlb', 'rds', 'route-53-records', 's3',
    ],
    generic: ['aurora', 'cloudwatch-dashboards', 'route-53-alias-records', 'route-53-private-hosted-zones'],
  },
  'route-53-hosted-zones': {
    uses: ['iam', 'vpc'],
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
    'sends-to': ['alb', 'ec2', 'elb', 'rds'],
    uses: ['route-53-resolver', 'vpc', 'vpc-dns'],
    generic: ['ram'],
  },
  'route-53-profiles': {
    uses: ['ram', 'vpc'],
  },
  'route-53-public-hosted-zones': {
    'sends-to': ['alb', 'cloudfront', 'ec2', 'internet-gateway'],
    uses: ['ext:dns', 'route-53-ns-record'],
  },
  'route-53-records': {
    'sends-to': ['alb', 'cloudfront', 'ec2', 'elb'],
  },
  'route-53-resolver': {
    'sends-to': ['cloudwatch-logs', 'dns-logs', 'ec2', 'ext:active-directory'],
    uses: [
      'direct-connect', 'eni', 'ext:dns', 'ram', 'route-53-resolver-inbound-endpoints',
      'route-53-resolver-outbound-endpoints', 'security-groups', 'site-to-site-vpn', 'vpc', 'vpc-peering', 'vpn',
    ],
  },
  'route-53-resolver-dns-firewall': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'dns-logs'],
    uses: ['ram'],
    protects: ['ec2', 'vpc'],
  },
  'route-53-resolver-inbound-endpoints': {
    'sends-to': ['route-53-private-hosted-zones'],
    uses: ['eni', 'security-groups', 'site-to-site-vpn', 'vpc', 'vpc-subnets'],
    generic: ['direct-connect', 'vpn'],
  },
  'route-53-resolver-outbound-endpoints': {
    'sends-to': ['directory-service', 'ext:active-directory'],
    uses: ['eni', 'route-53-resolver-rules', 'security-groups', 'site-to-site-vpn', 'vpc', 'vpc-subnets'],
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
    uses: ['iam', 'managed-prefix-lists'],
    protects: [
      'alb', 'api-gateway-vpc-links', 'appstream', 'aurora', 'aurora-serverless', 'bastion-hosts', 'batch', 'clb',
      'cloud9', 'codebuild', 'datasync', 'dax', 'dms', 'dms-replication-instances', 'documentdb', 'ec2', 'ecs',
      'efs', 'efs-mount-targets', 'eks', 'elasticache', 'elasticache-memcached', 'elb', 'emr', 'emr-serverless',
      'eni', 'fargate', 'fsx', 'glue', 'mq', 'mq-activemq', 'mq-rabbitmq', 'msk', 'msk-serverless', 'nat-instances',
      'neptune', 'network-firewall', 'nlb', 'opensearch', 'private-subnets', 'quicksight', 'rds', 'rds-custom',
      'rds-mysql', 'rds-oracle', 'rds-postgresql', 'rds-proxy', 'rds-sql-server', 'redshift', 'sagemaker',
      'sagemaker-notebook-instances', 'ssm-session-manager', 'timestream-for-influxdb', 'transit-gateway',
      'vpc-endpoints', 'vpc-interface-endpoints', 'vpc-lattice', 'workspaces',
    ],
    generic: ['network-acls'],
  },
  'site-to-site-vpn': {
    'sends-to': ['cloudwatch-logs', 'vpc'],
    uses: [
      'acm', 'customer-gateway', 'ec2', 'ext:bgp', 'ext:ipsec', 'global-accelerator', 'private-ca',
      'secrets-manager', 'virtual-private-gateway',
    ],
    generic: ['direct-connect', 'direct-connect-gateway', 'transit-gateway'],
  },
  'transit-gateway': {
    'sends-to': ['cloud-wan', 'cloudwatch', 'vpc'],
    uses: ['eni', 'ext:bgp', 'ext:gre', 'iam', 'organizations', 'ram', 'vpc-peering', 'vpc-subnets'],
    generic: ['client-vpn', 'gwlb'],
  },
  'transit-gateway-appliance-mode': {
    generic: ['gwlb', 'network-firewall'],
  },
  'transit-gateway-attachments': {
    uses: ['direct-connect-gateway', 'site-to-site-vpn', 'vpc', 'vpc-subnets'],
  },
  'transit-gateway-connect': {
    'sends-to': ['direct-connect', 'vpc'],
    uses: ['ext:bgp', 'ext:gre'],
  },
  'transit-gateway-ecmp': {
    uses: ['site-to-site-vpn', 'vpn'],
  },
  'transit-gateway-flow-logs': {
    'sends-to': ['cloudwatch-logs', 'kinesis-data-firehose'],
    'stores-in': ['s3'],
    uses: ['iam-roles'],
    monitors: ['vpc', 'vpn'],
  },
  'transit-gateway-network-manager': {
    'sends-to': ['cloudwatch', 'eventbridge'],
    manages: ['cloud-wan'],
    monitors: ['direct-connect', 'site-to-site-vpn', 'transit-gateway-attachments', 'vpc'],
  },
  'transit-vpc': {
    uses: ['ec2', 'vpn'],
  },
  'verified-access': {
    'sends-to': ['cloudwatch-logs', 'ec2', 'kinesis-data-firehose', 's3'],
    uses: ['ext:crowdstrike', 'ext:okta', 'iam-identity-center', 'security-groups'],
    protects: ['alb', 'eni', 'rds'],
  },
  'verified-access-endpoints': {
    'sends-to': ['alb', 'eni', 'nlb'],
  },
  'verified-access-trust-providers': {
    uses: ['ext:openid-connect', 'iam-identity-center'],
  },
  'virtual-private-gateway': {
    uses: ['ext:bgp', 'ext:ipsec', 'vpc'],
  },
  vpc: {
    'sends-to': ['cloudwatch-logs'],
    uses: ['iam', 'internet-gateway', 'ram', 'tags'],
  },
  'vpc-block-public-access': {
    protects: ['egress-only-internet-gateway', 'internet-gateway', 'public-subnets'],
  },
  'vpc-dns': {
    uses: ['route-53-resolver'],
  },
  'vpc-endpoint-policies': {
    uses: ['iam', 'iam-policies'],
    protects: ['dynamodb', 'ecr', 'kms', 's3', 'secrets-manager', 'sns', 'sqs'],
    generic: ['s3-bucket-policies'],
  },
  'vpc-endpoints': {
    'sends-to': [
      'acm', 'api-gateway', 'app-runner', 'application-auto-scaling', 'appstream', 'appsync', 'athena',
      'auto-scaling', 'batch', 'bedrock-agents', 'cloudhsm', 'cloudwatch', 'cloudwatch-logs', 'cloudwatch-metrics',
      'cloudwatch-synthetics', 'codeartifact', 'codebuild', 'codecommit', 'codedeploy', 'codepipeline',
      'cognito-user-pools', 'comprehend', 'dynamodb', 'ebs', 'ebs-direct-apis', 'ecr', 'elastic-beanstalk',
      'elasticache', 'elb', 'emr', 'eventbridge', 'forecast', 'guardduty', 'healthlake', 'inspector', 'iot-core',
      'iot-sitewise', 'kendra', 'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'lake-formation', 'lex',
      'license-manager', 'macie', 'managed-grafana', 'msk', 'mwaa', 'opensearch', 'opensearch-serverless',
      'organizations', 'personalize', 'polly', 'private-ca', 'privatelink-endpoint-services', 'q-business',
      'quicksight', 'rds', 'rds-data-api', 'redshift', 'redshift-data-api', 'rekognition', 'resource-groups', 's3',
      's3-express-one-zone', 's3-multi-region-access-points', 's3-tables', 'sagemaker-endpoints', 'secrets-manager',
      'security-hub', 'service-catalog', 'ses', 'sns', 'sqs', 'ssm-parameter-store', 'ssm-patch-manager',
      'ssm-run-command', 'step-functions', 'sts', 'systems-manager', 'textract', 'timestream', 'transcribe',
      'transit-gateway', 'translate', 'verified-access', 'workspaces', 'x-ray',
    ],
    uses: [
      'eni', 'iam', 'iam-policies', 'privatelink', 'route-53-private-hosted-zones', 'vpc-dns',
      'vpc-endpoint-policies', 'vpc-route-tables', 'vpc-subnets',
    ],
    generic: ['direct-connect', 'vpn'],
  },
  'vpc-flow-logs': {
    'sends-to': ['cloudwatch', 'cloudwatch-logs', 'kinesis-data-firehose', 'kinesis-data-streams', 'opensearch'],
    'stores-in': ['s3'],
    uses: ['iam', 'iam-roles'],
    monitors: [
      'alb', 'ec2', 'ecs-tasks', 'elasticache', 'elb', 'eni', 'internet-gateway', 'nat-gateway', 'network-acls',
      'network-firewall', 'private-subnets', 'rds', 'redshift', 'security-groups', 'transit-gateway',
      'vpc-endpoints', 'vpc-peering', 'vpc-subnets', 'workspaces',
    ],
  },
  'vpc-gateway-endpoints': {
    'sends-to': ['dynamodb', 's3'],
    uses: ['iam', 'iam-policies', 'managed-prefix-lists', 'private-subnets', 'vpc-endpoint-policies'],
    generic: ['direct-connect', 'internet-gateway', 'lambda', 's3-access-points', 'vpc-peering'],
  },
  'vpc-ingress-routing': {
    'sends-to': ['eni', 'gwlb'],
    uses: [
      'gateway-load-balancer-endpoints', 'internet-gateway', 'network-firewall', 'virtual-private-gateway',
      'vpc-route-tables',
    ],
  },
  'vpc-interface-endpoints': {
    'sends-to': [
      'api-gateway', 'athena', 'auto-scaling', 'backup', 'bedrock', 'bedrock-agents', 'cloudformation', 'cloudtrail',
      'cloudwatch', 'cloudwatch-logs', 'codebuild', 'codecommit', 'codedeploy', 'codepipeline', 'comprehend',
      'config', 'dynamodb', 'ec2', 'ecr', 'ecs', 'efs', 'elastic-beanstalk', 'elb', 'emr', 'eventbridge', 'glue',
      'guardduty', 'kinesis-data-firehose', 'kinesis-data-streams', 'kms', 'lambda', 'privatelink-endpoint-services',
      'rds', 'redshift', 'rekognition', 's3', 'sagemaker', 'sagemaker-endpoints', 'secrets-manager', 'security-hub',
      'sns', 'sqs', 'ssm-agent', 'ssm-parameter-store', 'ssm-session-manager', 'step-functions', 'storage-gateway',
      'sts', 'systems-manager', 'textract', 'transfer-family', 'x-ray',
    ],
    uses: [
      'eni', 'iam', 'private-subnets', 'privatelink', 'route-53-private-hosted-zones', 'vpc-dns',
      'vpc-endpoint-policies', 'vpc-endpoints', 'vpc-subnets',
    ],
    generic: ['direct-connect', 'site-to-site-vpn'],
  },
  'vpc-ipam': {
    uses: ['organizations', 'ram'],
    manages: ['bring-your-own-ip', 'elastic-ip', 'vpc-cidr'],
    monitors: ['vpc-subnets'],
  },
  'vpc-lattice': {
    'sends-to': ['alb', 'ec2', 'ecs', 'eks', 'fargate', 'kinesis-data-firehose', 'lambda', 's3'],
    uses: [
      'acm', 'cloudwatch-logs', 'ecs-services', 'eventbridge', 'ext:http', 'iam', 'iam-policies', 'private-subnets',
      'ram', 'vpc',
    ],
  },
  'vpc-lattice-auth-policies': {
    uses: ['iam'],
  },
  'vpc-lattice-services': {
    'sends-to': ['vpc-lattice-target-groups'],
    uses: ['vpc-lattice-auth-policies'],
  },
  'vpc-lattice-target-groups': {
    generic: ['alb', 'ec2', 'lambda'],
  },
  'vpc-peering': {
    uses: ['iam', 'network-acls', 'route-53-private-hosted-zones', 'security-groups', 'vpc-cidr'],
    generic: ['direct-connect', 'ec2', 'rds', 'vpc-endpoints', 'vpn'],
  },
  'vpc-reachability-analyzer': {
    monitors: [
      'ec2', 'elb', 'eni', 'internet-gateway', 'nat-gateway', 'network-acls', 'security-groups', 'transit-gateway',
      'transit-gateway-attachments', 'virtual-private-gateway', 'vpc-endpoints', 'vpc-peering', 'vpc-route-tables',
    ],
  },
  'vpc-route-tables': {
    'sends-to': [
      'direct-connect', 'egress-only-internet-gateway', 'eni', 'gateway-load-balancer-endpoints', 'internet-gateway',
      'managed-prefix-lists', 'nat-gateway', 'nat-instances', 'privatelink', 'transit-gateway',
      'virtual-private-gateway', 'vpc-gateway-endpoints', 'vpc-peering',
    ],
    generic: ['network-acls'],
  },
  'vpc-sharing': {
    uses: ['organizations', 'ram', 'vpc-subnets'],
  },
  'vpc-subnets': {
    uses: ['vpc-route-tables'],
  },
  'vpc-traffic-mirroring': {
    'sends-to': ['gateway-load-balancer-endpoints', 'gwlb', 'nlb'],
    'reads-from': ['eni'],
    uses: ['ec2-nitro'],
    monitors: ['ec2'],
  },
  vpn: {
    'sends-to': ['ec2', 'transit-gateway', 'vpc'],
    uses: ['acm', 'ext:bgp', 'ext:ipsec', 'iam', 'internet-gateway'],
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
