import { describe, expect, test } from '@jest/globals';
import { summarise } from '../../../src/deliveries/summary.ts';
import type { SignIn } from '../../../src/session.ts';
import { keys, planOf, role } from '../plan/planned.ts';
import { TestRunner } from './job.ts';
import { deploy, facts, inAnHour, other, pageOf, timeIn } from './pages.ts';
import { arn, sessionOf, signInOf } from './sign-ins.ts';

describe('the summary of one session', () => {
  test('says who signed in, where, until when, from what and for whom', async () => {
    expect(await pageOf(deploy)).toBe(
      `### Signed in to AWS

\`${arn}\`

| account | region | until |
| --- | --- | --- |
| \`111122223333\` | \`us-east-2\` | 16:09 UTC, in 60 minutes |

- **From** GitHub OIDC
- **Delivered to** the environment`,
    );
  });

  test('has no account where account IDs must not be shown', async () => {
    const page = await pageOf(deploy, { showsAccounts: false });
    expect(page).toContain(
      '\n\n| region | until |\n| --- | --- |\n| `us-east-2` | 16:09 UTC, in 60 minutes |',
    );
  });

  test('has an unknown account and no ARN where there is no STS', async () => {
    const { caller: _, ...anonymous } = sessionOf({ expiration: inAnHour() });
    const signIn = { own: { region: 'us-east-2', session: anonymous } };
    const page = await pageOf(deploy, { signIn });
    expect(page).toMatch(/^### Signed in to AWS\n\n\| account \|.*\n.*\n\| unknown \| `us-east-2` \|/);
  });

  test.each([
    [{ step: 'login' }, {}, '### `login`: signed in to AWS'],
    [{ step: 'login' }, { 'aws-profile': 'dev' }, '### `login`: signed in to AWS'],
    [{}, { 'aws-profile': 'dev' }, '### `dev`: signed in to AWS'],
  ])('with %j and %j has the title %s', async (told, given, title) => {
    expect((await pageOf({ ...deploy, ...given }, told)).split('\n\n')[0]).toBe(title);
  });

  test('lists every warning as text, after everything else', async () => {
    const page = await pageOf(deploy, { warnings: ['one *bold*', '<b>two'] });
    expect(page).toMatch(
      /the environment\n\n> \*\*Warning:\*\* one \\\*bold\\\*\n\n> \*\*Warning:\*\* &lt;b>two$/,
    );
  });
});

describe('the time in the summary', () => {
  test.each([
    [330, [16, 9], '16:09 UTC+05:30'],
    [-240, [4, 5], '04:05 UTC-04:00'],
    [-570, [23, 59], '23:59 UTC-09:30'],
    [60, [0, 0], '00:00 UTC+01:00'],
    [0, [10, 10], '10:10 UTC'],
  ])('of a zone %d minutes ahead is that of the runner', async (ahead, time, words) => {
    const page = await pageOf(deploy, { session: { expiration: timeIn(3600, ahead, time) } });
    expect(page).toContain(`| ${words}, in 60 minutes |`);
  });

  test('counts by AWS’s clock', async () => {
    const page = await pageOf(deploy, {
      session: { expiration: timeIn(100 * 60, 0) },
      clockBehind: 40 * 60,
    });
    expect(page).toContain('in 60 minutes');
  });

  test('is never before now', async () => {
    expect(await pageOf(deploy, { session: { expiration: timeIn(-600, 0) } })).toContain('in 0 seconds |');
  });

  test('of long-lived keys has no end', async () => {
    const { expiration: _, ...lasting } = sessionOf();
    const signIn = { own: { region: 'us-east-2', session: lasting } };
    expect(await pageOf(keys, { env: {}, signIn })).toContain('| `us-east-2` | no end |');
  });

  test('of a session that is renewed is not the last', async () => {
    expect(await pageOf({ ...deploy, refresh: 'true' })).toContain('in 60 minutes; then renewed |');
  });
});

describe('the source in the summary', () => {
  test.each<[string, Partial<SignIn>]>([
    ['GitHub OIDC', {}],
    [
      'the environment: existing credentials, which are still valid',
      { source: 'environment', instead: 'kept' },
    ],
    ['access keys: the fallback, because GitHub OIDC failed', { source: 'access-keys', instead: 'fallback' }],
    ['a-source-of-later', { source: 'a-source-of-later' }],
  ])('is %s', async (words, signIn) => {
    expect(await pageOf(deploy, { signIn })).toContain(`\n- **From** ${words}\n`);
  });
});

describe('the diagram of a chain', () => {
  const way = (...roles: readonly string[]) => roles.map((each) => ({ role: each, arn, milliseconds: 1 }));

  test('shows every role with its account', async () => {
    const page = await pageOf({ ...deploy, 'role-chain': other }, { session: { hops: way(role, other) } });
    expect(page).toMatch(/the environment\n\n```mermaid\n[^`]+```$/);
    expect(page).toContain(
      '\nflowchart LR\n  source(["GitHub OIDC"]) --> hop1["deploy<br/>111122223333"] --> hop2["build<br/>444455556666"]\n',
    );
  });

  test('has no account for a role that is given by its name', async () => {
    const page = await pageOf(deploy, { session: { hops: way(role, 'build') } });
    expect(page).toContain(' --> hop2["build"]\n');
  });

  test('has no text of a role or a source that Mermaid reads as its own', async () => {
    const signIn = { source: 'a "b" <c>' };
    const page = await pageOf(deploy, { session: { hops: way(role, 'x"y"<br/>') }, signIn });
    expect(page).toContain('source(["a #quot;b#quot; #lt;c>"])');
    expect(page).toContain('hop2[">"]');
  });

  test('is left out for a single hop', async () => {
    expect(await pageOf(deploy, { session: { hops: way(role) } })).not.toContain('mermaid');
  });
});

test('a summary that cannot be written does not fail the step, whose session is already delivered', async () => {
  const runner = new TestRunner();
  const plan = await planOf(deploy);
  const broken = Object.assign(new TestRunner(), {
    summary: () => {
      throw new Error('no space left');
    },
    debug: (message: string) => runner.debug(message),
  });
  summarise(plan, signInOf(plan), facts, broken);
  expect(runner.said).toEqual(['debug: The job summary could not be written: no space left']);
});
