import type { Plan } from '../../src/plan/parts/plan.ts';
import { Secret } from '../../src/text/secret.ts';

export const role = 'arn:aws:iam::111122223333:role/deploy';

/** A plan with two hops, from access keys of AWS's documentation. */
export const plan: Plan = {
  choice: {
    source: {
      kind: 'access-keys',
      credentials: {
        accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
        secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
      },
    },
    why: '',
    passedOver: [],
    isFound: false,
  },
  route: {
    partition: 'aws',
    hops: [
      {
        role: 'arn:aws:iam::444455556666:role/hub',
        sessionName: 'GitHubActions',
        duration: 3600,
        policyArns: [],
      },
      { role, sessionName: 'GitHubActions', duration: 7200, policyArns: [] },
    ],
    branches: [],
    sessionDuration: 3600,
    propagation: 0,
  },
  guard: { allowedAccounts: [] },
  deliver: {
    region: true,
    credentials: true,
    outputs: false,
    unset: false,
    overwrite: false,
    renew: false,
  },
  network: {
    region: 'us-east-2',
    endpoints: {},
    sdk: { useFips: false, useDualStack: false },
    timeoutSeconds: 120,
    maxAttempts: 12,
  },
  remarks: { notices: [], warnings: [], accounts: 'shown', keyAge: false },
};

const from = (source: Plan['choice']['source']): Plan => ({ ...plan, choice: { ...plan.choice, source } });

const chain = { kind: 'default-chain', sessionName: 'GitHubActions', links: [] } as const;
const found = from(chain);

export const withChain: Plan = { ...found, route: { ...plan.route, hops: [] } };
export const withProfile: Plan = {
  ...withChain,
  choice: { ...found.choice, source: { ...chain, profile: 'build' } },
};

export const withPool = from({
  kind: 'cognito',
  pool: 'us-east-2:11111111-2222-3333-4444-555555555555',
  flow: 'enhanced',
  login: { kind: 'web-identity-token', token: new Secret('x') },
});

export const withCertificate = from({
  kind: 'rolesanywhere',
  trustAnchor:
    'arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555',
  profile: 'arn:aws:rolesanywhere:us-east-2:111122223333:profile/11111111-2222-3333-4444-555555555555',
  region: 'us-east-2',
  certificate: { in: 'file', path: 'certificate.pem' },
  key: { in: 'file', path: 'key.pem' },
});

export const withCenter = from({
  kind: 'sso',
  startUrl: 'https://octo.awsapps.com/start',
  region: 'us-east-2',
  account: '111122223333',
  roleName: 'Deployer',
  scopes: [],
  timeout: 600,
  cacheFolder: '',
});

export const withCode: Plan = {
  ...plan,
  route: {
    ...plan.route,
    mfa: { serial: 'arn:aws:iam::111122223333:mfa/octo', code: new Secret('123456') },
  },
};

export const withProxy: Plan = {
  ...plan,
  network: {
    ...plan.network,
    proxy: {
      url: new Secret('http://proxy.example.com:3128'),
      host: 'proxy.example.com:3128',
      from: 'http-proxy',
      except: '',
    },
  },
};
