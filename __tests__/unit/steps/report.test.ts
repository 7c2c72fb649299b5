import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plan as usual, withChain } from '../../../scripts/troubleshooting/plans.ts';
import {
  AccountError,
  FallbackError,
  InputError,
  NoCredentialsError,
  NoIdentityError,
  SessionsError,
} from '../../../src/errors/index.ts';
import { answer, claims, refused, reported } from './reporting.ts';

const folder = mkdtempSync(join(tmpdir(), 'aws-auth-report-'));
const wrong = new AccountError('111122223333', ['444455556666']);
beforeAll(() => {
  const event = { repository: { full_name: 'o/r' }, pull_request: { head: { repo: { full_name: 'x/r' } } } };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  writeFileSync(join(folder, 'trust.json'), '{"Version":"2012-10-17","Statement":[]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a failed step', () => {
  test('tells the title, one line, the whole text, and where to read more', async () => {
    const problem = { input: 'aws-region', what: 'not set', remedy: 'Set it.' };
    const { title, line, text, page } = await reported(new InputError([problem]), { step: 'sign-in' });
    expect(title).toBe('An input is wrong');
    expect(line).toBe(
      'aws-region: not set. The step checks its inputs before it requests or changes anything. More: docs/troubleshooting.md#inputs',
    );
    expect(text).toBe(
      '- aws-region: not set. Set it.\n\nWhy: The step checks its inputs before it requests or changes anything.\n\nWhat to do: Correct every listed problem.\n\nMore: docs/troubleshooting.md#inputs',
    );
    expect(page).toMatch(
      /^### `sign-in`: An input is wrong\n\n.+\n\nMore: `docs\/troubleshooting\.md#inputs`$/s,
    );
  });

  test('has the errors behind it in the debug log, outermost first', async () => {
    const { traces } = await reported(new Error('outer', { cause: new Error('inner') }));
    expect(traces.map((trace) => trace.split('\n')[0])).toEqual(['Error: outer', 'Error: inner']);
    expect((await reported('no error')).traces).toEqual([]);
  });
});

describe('the documentation', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'octo-org/aws-auth',
    GITHUB_ACTION_REF: 'v1',
  };
  const file = 'docs/troubleshooting.md#wrong-account';
  const placeOf = async (env: Readonly<Record<string, string | undefined>>) =>
    / More: (\S+)$/.exec((await reported(wrong, { env })).line)?.[1];

  test('is that of the action’s version on GitHub', async () => {
    const url = `https://github.example/octo-org/aws-auth/blob/v1/${file}`;
    expect(await placeOf(github)).toBe(url);
    expect((await reported(wrong, { env: github })).page).toContain(`More: <${url}>`);
  });

  test.each(Object.keys(github))('is a path in the action’s repository without %s', async (name) => {
    expect(await placeOf({ ...github, [name]: undefined })).toBe(file);
  });

  test.each([
    ['Gitea', { GITEA_ACTIONS: 'true' }],
    ['Forgejo', { FORGEJO_ACTIONS: 'true' }],
  ])('is a path in the action’s repository under %s, whose server may not have it', async (_, env) => {
    expect(await placeOf({ ...github, ...env })).toBe(file);
  });
});

describe('account IDs', () => {
  const added = (stands: string) => ` letter by letter. Replace ${stands} with the account ID.`;
  const pair = new SessionsError(
    [
      { name: 'one', error: refused() },
      { name: 'two', error: wrong },
    ],
    2,
  );
  const remedyOf = async (error: unknown, accounts: 'shown' | 'hidden' | 'masked') =>
    /What to do: (.*)/.exec((await reported(error, { accounts })).text)?.[1];

  test('that are printed need no further words', async () => {
    expect(await remedyOf(refused(), 'shown')).toMatch(/letter by letter\.$/);
    expect((await reported(wrong)).line).toContain('account 111122223333');
  });

  test.each([
    ['hidden', 'ACCOUNT_ID'],
    ['masked', '***'],
  ] as const)('that are %s must be filled in where they are missing', async (accounts, stands) => {
    expect((await remedyOf(refused(), accounts))?.endsWith(added(stands))).toBe(true);
    const { text, page, line } = await reported(pair, { accounts });
    expect(text.split(added(stands))).toHaveLength(2);
    expect(text).toMatch(/^one:$/m);
    expect(page).toContain('#### `two`: Wrong AWS account');
    expect(line).toContain('one (The role does not trust this job), two (Wrong AWS account).');
  });

  test('are told by their last digits where they are hidden', async () => {
    for (const accounts of ['hidden', 'masked'] as const) {
      expect((await reported(wrong, { accounts })).text).toContain('account …3333, but');
      expect(await remedyOf(wrong, accounts)).toMatch(/add it to allowed-account-ids\.$/);
    }
  });

  test('that no text to paste has are not asked for', async () => {
    const error = new NoIdentityError('there is nothing to sign in with');
    const { text } = await reported(error, { accounts: 'hidden' });
    expect(text).toContain('id-token: write\n');
    expect(text).not.toContain('Replace');
  });
});

describe('the run’s event', () => {
  const env = { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: 'pull_request' };
  const fork = /This is a pull_request run from a fork/;

  test('explains why there is nothing to sign in with', async () => {
    expect((await reported(new NoIdentityError('x'), { env })).text).toMatch(fork);
    const passedOver = [{ kind: 'github-oidc', why: 'this job has no token endpoint' }] as const;
    const plan = { ...withChain, route: usual.route, choice: { ...withChain.choice, passedOver } };
    expect((await reported(new NoCredentialsError('x'), { env, plan })).text).toMatch(fork);
  });

  test('explains why a role refuses the token of a pull request', async () => {
    const error = refused({ claims: { ...claims, sub: 'repo:octo-org/octo-repo:pull_request' } });
    expect((await reported(error, { env })).text).toContain('a pull request from a fork, so sub');
  });
});

describe('the workflow’s copy of the trust policy', () => {
  const policyFile = 'trust.json';
  const env = { GITHUB_WORKSPACE: folder };
  const compared = (error: unknown, more: object = {}) => reported(error, { policyFile, env, ...more });

  test('is compared with the token that a role refused', async () => {
    expect((await compared(refused())).text).toMatch(/^Why, most likely: in trust\.json, /m);
    const oneOf = new SessionsError(
      [
        { name: 'a', error: wrong },
        { name: 'b', error: refused() },
      ],
      2,
    );
    expect((await compared(oneOf)).text).toContain('in trust.json, ');
    const second = { source: 'access-keys', error: wrong };
    const both = new FallbackError({ source: 'github-oidc', error: refused() }, second);
    expect((await compared(both)).text).toContain('in trust.json, ');
  });

  test('is not needed for another failure, nor if the step names none', async () => {
    expect((await compared(wrong)).text).not.toContain('trust.json, ');
    const cause = answer('MalformedPolicyDocument', 'x');
    expect((await compared(refused({ cause }))).text).not.toContain('trust.json, ');
    expect((await reported(refused(), { env })).text).toMatch(
      /^Why, most likely: the policy names a branch /m,
    );
  });

  test('is looked for where the step runs if the runner names no workspace', async () => {
    const missing = 'no-such-trust.json does not exist, so the step cannot compare it with the token.';
    const { text } = await reported(refused(), { policyFile: 'no-such-trust.json' });
    expect(text).toContain(missing);
  });
});

test('a profile that is missing is told with the files that were searched', async () => {
  const source = { kind: 'default-chain', sessionName: 'x', links: [], profile: 'prod' } as const;
  const plan = { ...withChain, choice: { ...withChain.choice, source } };
  const error = new NoCredentialsError('no profile', { lacksProfile: true });
  const env = { AWS_CONFIG_FILE: '/one/config', AWS_SHARED_CREDENTIALS_FILE: '/two/credentials' };
  const { text } = await reported(error, { plan, env });
  expect(text).toContain('The step searched /one/config and /two/credentials.');
});
