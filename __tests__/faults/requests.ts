import { issue } from '../../harness/servers/authority.ts';
import type { Place } from '../../local/server/faults.ts';
import { login } from '../scenarios/login.ts';
import { keys, keyVariables, role, type World } from '../scenarios/scenario.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** A request of a sign-in, and a step that makes it. */
export interface Request {
  readonly place: Place;
  /** How many requests to this place come before it. */
  readonly after?: number;
  /** How many requests to this place a sign-in makes without a fault; 1 if absent. */
  readonly usual?: number;
  /** The step makes several at once, retries each on its own, and names all that failed. */
  readonly parallel?: true;
  /** The access keys that sign it: given to the step, or of a session made a moment ago. */
  readonly signed?: 'given' | 'fresh';
  /** The variable that has the address of the service. */
  readonly endpoint: string;
  /** The endpoint is on this machine, so it has one second to answer. */
  readonly near?: true;
  /** The SDK goes by the machine's clock to decide whether to make it, and to date its proof. */
  readonly byClock?: true;
  /** The sign-in does not need its answer. */
  readonly optional?: true;
  readonly inputs: Readonly<Record<string, string>>;
  /** Prepares the cloud and the job; returns variables of the step. */
  readonly prepare?: (world: World) => Variables | Promise<Variables>;
}

const deploy = { 'role-to-assume': role('deploy') };
const workload = role('workload', '444455556666');
const sts = 'AWS_ENDPOINT_URL_STS';
const anchor =
  'arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555';
const ci = { ...keys, 'credential-source': 'access-keys' };

const identityCenter = {
  endpoint: 'AWS_ENDPOINT_URL_SSO_OIDC',
  inputs: {
    'sso-start-url': 'https://octo.awsapps.com/start',
    'sso-account-id': '111122223333',
    'sso-role-name': 'Deployer',
  },
  prepare: ({ cloud }: World) => {
    cloud.identityCenter.approval = 'at-once';
    cloud.identityCenter.interval = 0.01;
    return {};
  },
} as const;

const cognito = {
  endpoint: 'AWS_ENDPOINT_URL_COGNITO_IDENTITY',
  inputs: { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' },
} as const;

const metadata = {
  near: true,
  endpoint: 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  inputs: { 'credential-source': 'default-chain' },
  prepare: ({ cloud }: World) => ({ ...cloud.metadataEndpoint, AWS_EC2_METADATA_DISABLED: undefined }),
} as const;

/** Every request of every source, of the hops of a chain, and of both compute endpoints. */
export const requests = {
  'GitHub: the token': { place: 'token', endpoint: 'ACTIONS_ID_TOKEN_REQUEST_URL', inputs: deploy },
  'GitHub: the role': { place: 'AssumeRoleWithWebIdentity', endpoint: sts, inputs: deploy },
  'a chain: the second role': {
    place: 'AssumeRole',
    endpoint: sts,
    signed: 'fresh',
    inputs: { ...deploy, 'role-chain': workload },
  },
  'sessions: one of two': {
    place: 'AssumeRole',
    endpoint: sts,
    signed: 'fresh',
    usual: 2,
    parallel: true,
    inputs: { ...deploy, sessions: `one: ${workload}\ntwo: ${workload}` },
  },
  'access keys: who they are': { place: 'GetCallerIdentity', endpoint: sts, signed: 'given', inputs: ci },
  'access keys: their age': {
    place: 'ListAccessKeys',
    endpoint: 'AWS_ENDPOINT_URL_IAM',
    inputs: ci,
    optional: true,
    prepare: ({ cloud }) => ({ AWS_ENDPOINT_URL_IAM: cloud.url }),
  },
  'access keys: the role': {
    place: 'AssumeRole',
    endpoint: sts,
    signed: 'given',
    inputs: { ...ci, ...deploy },
  },
  'access keys: the second factor': {
    place: 'GetSessionToken',
    endpoint: sts,
    signed: 'given',
    inputs: {
      'aws-access-key-id': 'AKIA111111111EXAMPLE',
      'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
      'credential-source': 'access-keys',
      'mfa-serial': 'arn:aws:iam::111122223333:mfa/guarded',
      'mfa-secret': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    },
  },
  'the environment: the role': {
    place: 'AssumeRole',
    endpoint: sts,
    signed: 'given',
    inputs: { ...deploy, 'role-chaining': 'true' },
    prepare: () => keyVariables,
  },
  'Identity Center: the client': { ...identityCenter, place: 'RegisterClient' },
  'Identity Center: the link': { ...identityCenter, place: 'StartDeviceAuthorization' },
  'Identity Center: the token': { ...identityCenter, place: 'CreateToken', usual: 2 },
  'Identity Center: the session': {
    ...identityCenter,
    place: 'GetRoleCredentials',
    endpoint: 'AWS_ENDPOINT_URL_SSO',
  },
  'Cognito: the identity': { ...cognito, place: 'GetId' },
  'Cognito: the session': { ...cognito, place: 'GetCredentialsForIdentity' },
  'Cognito: the token': {
    ...cognito,
    place: 'GetOpenIdToken',
    inputs: {
      ...cognito.inputs,
      ...{ 'cognito-auth-flow': 'basic', 'role-to-assume': role('cognito-custom') },
    },
  },
  'IAM Roles Anywhere: the role': {
    place: 'CreateSession',
    endpoint: 'AWS_ENDPOINT_URL_ROLESANYWHERE',
    signed: 'given',
    inputs: {
      'role-to-assume': role('machine'),
      'rolesanywhere-trust-anchor-arn': anchor,
      'rolesanywhere-profile-arn': anchor.replace(':trust-anchor/', ':profile/'),
    },
    prepare: async ({ cloud }) => {
      const { certificate, key } = await issue({ name: 'authority', isAuthority: true }).then((authority) => {
        cloud.rolesAnywhere.trustAnchors.set(anchor, authority.certificate);
        return issue({ name: 'build-7' }, authority);
      });
      return {
        ROLESANYWHERE_CERTIFICATE: certificate,
        ROLESANYWHERE_PRIVATE_KEY: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  },
  'aws login: the session': {
    place: 'CreateOAuth2Token',
    endpoint: 'AWS_ENDPOINT_URL_SIGNIN',
    byClock: true,
    inputs: { 'source-profile': 'dev' },
    prepare: async (world) => {
      await login(world, -60);
      return {};
    },
  },
  'a container: its session': {
    place: 'container',
    endpoint: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    near: true,
    inputs: { 'credential-source': 'default-chain' },
    prepare: ({ cloud }) => cloud.containerEndpoint,
  },
  'an instance: the token': { ...metadata, place: 'metadata-token' },
  'an instance: the role': { ...metadata, place: 'metadata', usual: 2 },
  'an instance: its session': { ...metadata, place: 'metadata', after: 1, usual: 2 },
} as const satisfies Record<string, Request>;

export type RequestName = keyof typeof requests;
