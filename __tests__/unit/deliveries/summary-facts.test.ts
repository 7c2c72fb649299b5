import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/session.ts';
import { type Given, keys, role } from '../plan/planned.ts';
import { deploy, factOf, inAnHour, other, pageOf, two } from './pages.ts';
import { arn, sessionOf } from './sign-ins.ts';

describe('the places in the summary', () => {
  const exporting: Given = { 'output-env-credentials': 'true' };
  const renewed: Given = { refresh: 'true' };
  const dev: Given = { 'aws-profile': 'dev' };
  const chosen: Given = { ...two, ...exporting, 'default-session': 'two', 'output-credentials': 'true' };

  test.each<[string, Given, Partial<Session>]>([
    ['nowhere: output-env-credentials is false', { ...deploy, 'output-env-credentials': 'false' }, {}],
    ['nowhere: later steps already find these credentials', deploy, { isFound: true }],
    ['the environment · outputs', { ...deploy, 'output-credentials': 'true' }, {}],
    ['profile `dev`', { ...deploy, ...dev }, {}],
    ['the environment · profile `dev`', { ...deploy, ...dev, ...exporting }, {}],
    ['profile `dev`, which renews itself', { ...deploy, ...dev, ...renewed }, {}],
    [
      '`AWS_PROFILE` · profile `dev`, which renews itself',
      { ...deploy, ...dev, ...exporting, ...renewed },
      {},
    ],
    [
      'profile `dev`, which renews itself',
      { ...deploy, ...dev, ...exporting, ...renewed },
      { isFound: true },
    ],
    ['profiles `one`, `two`', two, {}],
    ['profiles `one`, `two`, which renew themselves', { ...two, ...renewed }, {}],
    ['the environment (`two`) · profiles `one`, `two` · outputs (`two`)', chosen, {}],
    [
      '`AWS_PROFILE` (`two`) · profiles `one`, `two`, which renew themselves · outputs (`two`)',
      { ...chosen, ...renewed },
      {},
    ],
    ['the environment · profile `one`', { sessions: `one: ${role}`, ...exporting }, {}],
  ])('are %s', async (words, given, of) => {
    expect(factOf(await pageOf(given, { session: of }), 'Delivered to')).toBe(words);
  });
});

describe('the limits in the summary', () => {
  const policy = { 'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}' };
  const managed = { 'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess' };
  const limited = `{ role: '${role}', session-policy: '{"Version":"2012-10-17","Statement":[]}' }`;

  test.each<[string | undefined, Given]>([
    [undefined, deploy],
    [undefined, { ...deploy, ...policy, 'role-chain': other }],
    [undefined, { ...deploy, ...policy, ...two }],
    ['an inline session policy', { ...deploy, ...policy }],
    [
      'an inline session policy, `arn:aws:iam::aws:policy/ReadOnlyAccess`',
      { ...deploy, ...policy, ...managed },
    ],
    ['an inline session policy', { sessions: `one: ${limited}\ntwo: ${limited}` }],
  ])('are %s', async (words, given) => {
    expect(factOf(await pageOf(given), 'Limited by')).toBe(words);
  });

  test('are none where no role is assumed', async () => {
    expect(factOf(await pageOf(keys, { env: {} }), 'Limited by')).toBeUndefined();
  });
});

describe('the summary of several sessions', () => {
  test('has a row for each, and neither the ARN nor the chain of one', async () => {
    const given: Given = { ...deploy, ...two, 'default-session': 'one' };
    const hops = [role, other].map((each) => ({ role: each, arn, milliseconds: 1 }));
    const page = await pageOf(given, { session: { hops } });
    expect(page).toBe(
      `### Signed in to AWS: 2 sessions

| profile | account | role and session | region | until |
| --- | --- | --- | --- | --- |
| \`one\` | \`111122223333\` | \`deploy/GitHubActions\` | \`us-east-2\` | 16:09 UTC, in 60 minutes |
| \`two\` | \`111122223333\` | \`deploy/GitHubActions\` | \`us-east-2\` | 16:09 UTC, in 60 minutes |

- **From** GitHub OIDC
- **Via** \`deploy\`
- **Delivered to** profiles \`one\`, \`two\``,
    );
  });

  test('counts a single one, which does not become the title', async () => {
    const page = await pageOf({ sessions: `one: ${role}` });
    expect(page.split('\n')[0]).toBe('### Signed in to AWS: 1 session');
    expect(factOf(page, 'Via')).toBeUndefined();
  });

  test('names each role on the way to them without its path', async () => {
    const page = await pageOf({ ...deploy, 'role-chain': other, ...two });
    expect(factOf(page, 'Via')).toBe('`deploy` → `build`');
  });

  test('has no accounts where account IDs must not be shown', async () => {
    const page = await pageOf(two, { showsAccounts: false });
    expect(page).toContain('| profile | role and session | region | until |\n| --- | --- | --- | --- |\n');
    expect(page).not.toContain('111122223333');
  });

  test.each([
    [arn, '`deploy/GitHubActions`'],
    ['arn:aws-cn:iam::111122223333:user/team/me', '`user/team/me`'],
    ['arn:store:sts::Account1:assumed-role/deploy/x', '`arn:store:sts::Account1:assumed-role/deploy/x`'],
    ['arn:aws:sts:::assumed-role/deploy/x', '`deploy/x`'],
    ['arn:aws:s3::111122223333:x', '`arn:aws:s3::111122223333:x`'],
    ['an arn:aws:iam::1:user/me', '`an arn:aws:iam::1:user/me`'],
  ])('shows who %s is, without its account', async (who, words) => {
    const page = await pageOf(two, { session: { caller: { account: 'a', arn: who } } });
    expect(page).toContain(`| \`one\` | \`a\` | ${words} | \`us-east-2\` |`);
  });

  test('has a row for a session whose owner nobody could be asked for', async () => {
    const { caller: _, ...session } = sessionOf({ expiration: inAnHour() });
    const named = [{ name: 'one', region: 'us-east-2', session }];
    const page = await pageOf({ sessions: `one: ${role}` }, { signIn: { named } });
    expect(page).toContain('| `one` | unknown |  | `us-east-2` |');
  });
});
