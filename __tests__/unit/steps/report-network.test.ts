import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ForwardProxy } from '../../../harness/servers/forward-proxy.ts';
import { Cloud } from '../../../local/cloud.ts';
import { plan as usual } from '../../../scripts/troubleshooting/plans.ts';
import { AccountError, FallbackError, IdentifyError, SessionsError } from '../../../src/errors/index.ts';
import { type Network, openNetwork } from '../../../src/net/network.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import { Secret } from '../../../src/text/secret.ts';
import { answer, type Given, refused, reported } from './reporting.ts';

let cloud: Cloud;
let network: Network;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(async () => {
  cloud.reset();
  cloud.github.subject = { keys: ['repo', 'job_workflow_ref'] };
  network = await openNetwork(usual.network);
  network.deadline.clear();
});
afterAll(() => cloud.close());

const endpoint = { url: 'https://token', bearer: new Secret('bearer') };
const source = { kind: 'github-oidc', endpoint, audience: 'sts.amazonaws.com' } as const;
const plan: Plan = { ...usual, choice: { ...usual.choice, source } };
const wrong = new AccountError('111122223333', ['444455556666']);
const customised = 'this repository customises sub (built from repo, job_workflow_ref)';

/** What the step tells, in a job of which GitHub’s API knows how it makes `sub`. */
async function textOf(error: unknown, changes: Given = {}): Promise<string> {
  const env = { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_API_URL: cloud.url };
  const token = new Secret(cloud.github.apiToken);
  const { text } = await reported(error, { plan, network, token, env, ...changes });
  network.close();
  return text;
}
const asked = () => cloud.requests.map(({ what, status }) => [what, status]);

describe('GitHub is asked how it makes the token’s sub', () => {
  test.each([
    ['when a role refused the token', refused()],
    [
      'when a role of one of several sessions did',
      new SessionsError(
        [
          { name: 'a', error: wrong },
          { name: 'b', error: refused() },
        ],
        2,
      ),
    ],
    [
      'when a role did before the fallback failed',
      new FallbackError({ source: 'github-oidc', error: refused() }, { source: 'access-keys', error: wrong }),
    ],
  ])('%s', async (_, error) => {
    expect(await textOf(error)).toContain(customised);
    expect(asked()).toEqual([['customization', 200]]);
  });

  test('but an answer that it refuses changes nothing', async () => {
    expect(await textOf(refused(), { token: new Secret('x') })).toContain('a branch other than main');
    expect(asked()).toEqual([['customization', 403]]);
  });

  test('at its own address, unless the runner names another', async () => {
    const proxy = await ForwardProxy.start();
    proxy.refusal = { status: 403, body: 'no' };
    const through = {
      url: new Secret(`http://${proxy.host}`),
      host: proxy.host,
      from: 'http-proxy',
      except: '',
    };
    network.close();
    network = await openNetwork({ ...usual.network, proxy: through });
    await textOf(refused(), { env: { GITHUB_REPOSITORY: 'octo-org/octo-repo' } });
    await proxy.close();
    expect([...new Set(proxy.asked)]).toEqual(['CONNECT api.github.com:443']);
  });
});

describe('GitHub is not asked', () => {
  test.each<[string, unknown]>([
    ['after another refusal of the role', refused({ cause: answer('MalformedPolicyDocument', 'x') })],
    ['after a failure without an answer', refused({ cause: new Error('no answer') })],
    ['after a refusal of credentials instead of a token', refused({ claims: undefined })],
    ['after a refusal without a role', new IdentifyError('x', { cause: answer('AccessDenied', 'x') })],
    ['after a wrong account', wrong],
    ['after other failures of sessions', new SessionsError([{ name: 'a', error: wrong }], 1)],
    [
      'after a failure of the source if only the fallback was refused',
      new FallbackError({ source: 'github-oidc', error: wrong }, { source: 'access-keys', error: refused() }),
    ],
  ])('%s', async (_, error) => {
    await textOf(error);
    expect(asked()).toEqual([]);
  });

  test.each<[string, Given]>([
    ['about a token of another issuer', { plan: usual }],
    ['without a plan', { plan: undefined }],
    ['without a token for it', { token: undefined }],
    ['without a network', { network: undefined }],
    ['about an unknown repository', { env: {} }],
  ])('%s', async (_, changes) => {
    const env = {
      GITHUB_API_URL: cloud.url,
      ...(changes.env ? {} : { GITHUB_REPOSITORY: 'octo-org/octo-repo' }),
    };
    expect(await textOf(refused(), { ...changes, env })).toContain('a branch other than main');
    expect(asked()).toEqual([]);
  });
});

describe('the clock of the runner', () => {
  const error = refused({
    claims: undefined,
    cause: answer('SignatureDoesNotMatch', 'Signature expired: x'),
  });

  test('is told with its error, as the answers of servers show it', async () => {
    cloud.clock.offsetMilliseconds = 605_000;
    await network.http.send({ url: new URL(cloud.url), headers: {} }, network.deadline);
    expect(await textOf(error)).toContain('The clock of this runner is 10 minutes behind that of AWS.');
  });

  test('is not judged before any server has answered', async () => {
    for (const each of [network, undefined])
      expect(await textOf(error, { network: each })).toContain('The clock of this runner is unstable, or');
  });
});
