import fc from 'fast-check';
import type { Plan } from '../../src/plan/parts/plan.ts';
import type { SourcePlan } from '../../src/sources/index.ts';
import { Secret } from '../../src/text/secret.ts';
import { line, nasty } from './texts.ts';

/** The bearer token of the token endpoint. */
export const bearer = 'bearer-of-the-job';
const endpoint = { url: 'https://token.example.com', bearer: new Secret(bearer) };
/** The environment of a job that has a token endpoint. */
export const env = {
  HOME: '/none',
  ACTIONS_ID_TOKEN_REQUEST_URL: endpoint.url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
};

const text = line();
const document = nasty();
const texts = fc.array(text, { maxLength: 2 });
const count = fc.integer({ min: 0, max: 100_000 });
const tags = fc.array(fc.record({ key: document, value: document }), { maxLength: 2 });
const oidc = fc.record({ kind: fc.constant('github-oidc'), endpoint: fc.constant(endpoint), audience: text });
const tokenFile = fc.record({ kind: fc.constant('web-identity-token-file'), file: text });
const source: fc.Arbitrary<SourcePlan> = fc.oneof(
  oidc,
  tokenFile,
  fc.record(
    {
      kind: fc.constant('sso'),
      startUrl: text,
      region: text,
      account: text,
      roleName: text,
      session: text,
      scopes: texts,
      timeout: fc.constant(0),
      cacheFolder: text,
    },
    {
      requiredKeys: ['kind', 'startUrl', 'region', 'account', 'roleName', 'scopes', 'timeout', 'cacheFolder'],
    },
  ),
  fc.record(
    {
      kind: fc.constant('cognito'),
      pool: text,
      flow: fc.constantFrom('enhanced', 'basic'),
      provider: text,
      customRole: text,
      login: fc.oneof(oidc, tokenFile),
    },
    { requiredKeys: ['kind', 'pool', 'flow', 'login'] },
  ),
);
const hop = fc.record(
  { role: text, sessionName: text, duration: count, externalId: text, policy: document, policyArns: texts },
  { requiredKeys: ['role', 'sessionName', 'duration', 'policyArns'] },
);
const route = fc.record(
  {
    partition: text,
    hops: fc.array(hop, { maxLength: 3 }),
    branches: fc.constant([]),
    tags: fc.record({
      kept: tags,
      droppable: tags,
      custom: tags,
      transitiveKeys: fc.array(document, { maxLength: 2 }),
    }),
    sourceIdentity: text,
    sessionDuration: count,
    secretForm: fc.constantFrom('plain', 'no-slash-first'),
    propagation: count,
  },
  { requiredKeys: ['partition', 'hops', 'branches', 'sessionDuration', 'propagation'] },
);
const place = fc.record({
  url: fc.constantFrom('https://sts.example.com', 'http://10.0.0.1:8080/x'),
  from: text,
});
const network = fc.record(
  {
    region: text,
    endpoints: fc.record({ STS: place, SSO: place, IAM: place }, { requiredKeys: [] }),
    // The process that renews reads these settings again.
    sdk: fc.constant({ useFips: false, useDualStack: false }),
    run: text,
    timeoutSeconds: count,
    maxAttempts: count,
    proxy: fc.record({
      url: fc.constant(new Secret('http://proxy.example:3128/')),
      host: text,
      from: text,
      except: document,
    }),
  },
  { requiredKeys: ['region', 'endpoints', 'sdk', 'timeoutSeconds', 'maxAttempts'] },
);
const accounts = fc.constantFrom('shown', 'hidden', 'masked');
/** Plans of sessions that can be renewed. */
export const plan: fc.Arbitrary<Plan> = fc
  .record({ source, route, network, accounts, allowedAccounts: texts })
  .map(({ source: taken, accounts: printing, allowedAccounts, ...rest }) => ({
    choice: { source: taken, why: '', passedOver: [], isFound: false },
    guard: { allowedAccounts },
    deliver: {
      region: false,
      credentials: false,
      outputs: false,
      unset: false,
      renew: true,
      overwrite: false,
    },
    remarks: { notices: [], warnings: [], accounts: printing, keyAge: false },
    ...rest,
  }));
