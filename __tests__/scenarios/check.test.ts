import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, role, World } from './scenario.ts';

const world = new World();
const target = role('deploy-target', '444455556666');

describe('check: true', () => {
  test('tells the verdict for each role, and exports nothing', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), 'role-chain': target, check: 'true' });
    expect(step).toMatchObject({ exitCode: 0, exported: {} });
    expect(Object.keys(step.outputs)).toEqual(['verdicts']);
    expect(JSON.parse(step.outputs.verdicts ?? '')).toEqual([
      { role: role('deploy'), verdict: 'allowed' },
      { role: target, verdict: 'allowed' },
    ]);
    expect(step.output).toContain(`${target}: allowed.`);
    expect(step.state.receipts ?? '').toBe('');
  });

  test('hops after a refusal are not asked, and the refusal fails the step', async () => {
    const step = await world.step({ 'role-to-assume': role('release'), 'role-chain': target, check: 'true' });
    expect(step).toMatchObject({ exitCode: 1, exported: {} });
    expect(JSON.parse(step.outputs.verdicts ?? '')).toMatchObject([
      { role: role('release'), verdict: 'refused', why: expect.stringContaining('AccessDenied') },
      { role: target, verdict: 'not-asked' },
    ]);
    expect(errorOf(step).title).toBe('The role does not trust this job');
  });

  test('no session is asked if the role before all of them was refused', async () => {
    const sessions = `one: ${target}\ntwo: ${role('deploy')}`;
    const step = await world.step({ 'role-to-assume': role('release'), sessions, check: 'true' });
    expect(JSON.parse(step.outputs.verdicts ?? '')).toMatchObject([
      { role: role('release'), verdict: 'refused' },
      { role: target, verdict: 'not-asked' },
      { role: role('release'), verdict: 'refused' },
      { role: role('deploy'), verdict: 'not-asked' },
    ]);
    expect(step).toMatchObject({ exitCode: 1, exported: {} });
  });

  test('each of many sessions has its own verdict', async () => {
    const sessions = `good: ${role('deploy')}\nbad: ${role('release')}`;
    const step = await world.step({ sessions, check: 'true' });
    expect(JSON.parse(step.outputs.verdicts ?? '')).toMatchObject([
      { role: role('deploy'), verdict: 'allowed' },
      { role: role('release'), verdict: 'refused' },
    ]);
    expect(step).toMatchObject({ exitCode: 1, exported: {} });
  });
});

describe('trust-policy', () => {
  const provider = 'token.actions.githubusercontent.com';
  const policyFor = (sub: string) => ({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${provider}:sub`]: sub } },
      },
    ],
  });
  const refused = async (content: string | object | undefined, path = 'trust.json') => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    if (content) writeFileSync(join(world.job.folder, 'trust.json'), text);
    const step = await world.step({ 'role-to-assume': role('release'), 'trust-policy': path });
    expectNothingDone(step);
    return errorOf(step).text;
  };

  test('names the condition that does not fit', async () => {
    const text = await refused(policyFor('repo:octo-org/octo-repo:environment:production'));
    expect(text).toContain(
      'Why, most likely: in trust.json, statement 1 does not apply: StringEquals wants token.actions.githubusercontent.com:sub',
    );
    expect(text).toContain('and it is "repo:octo-org/octo-repo:ref:refs/heads/main"');
  });

  test.each([
    ['lets the job in', policyFor('repo:octo-org/octo-repo:ref:refs/heads/main'), 'lets this job in'],
    ['is missing', undefined, 'does not exist'],
    ['is no policy', 'x: [', 'cannot be compared'],
  ])('that %s is told', async (_, content, words) => {
    expect(await refused(content)).toContain(words);
  });

  test('is not read when the role lets the job in', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), 'trust-policy': 'nowhere.json' });
    expect(step.exitCode).toBe(0);
    expect(step.output).not.toContain('nowhere.json');
  });
});
