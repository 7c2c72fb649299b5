import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };

describe('bad input is refused before any request', () => {
  test.each([
    [{ ...deploy, 'aws-region': '' }, 'aws-region: not set'],
    [{ ...deploy, 'aws-region': 'us-esat-2' }, 'Did you mean us-east-2?'],
    [{ ...deploy, 'role-session-name': 'a/b' }, 'role-session-name: "a/b"'],
    [{ ...deploy, 'role-duration-seconds': '12abc' }, 'role-duration-seconds: "12abc"'],
    [{ ...deploy, 'custom-tags': '["a"]' }, 'custom-tags: not an object'],
    [{ ...deploy, 'inline-session-policy': 'allow everything' }, 'inline-session-policy: not JSON'],
    [{ 'aws-access-key-id': keys['aws-access-key-id'] }, 'aws-secret-access-key: empty'],
    [{ 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/deploy' }, 'role-to-assume: arn:aws-cn'],
    [{ ...deploy, 'role-chaining': 'yes' }, 'role-chaining: "yes" is not a boolean'],
  ])('%j', async (inputs, problem) => {
    const step = await world.step(inputs as unknown as Record<string, string>);
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('An input is wrong');
    expect(errorOf(step).text).toContain(problem);
    expect(world.asked).toEqual([]);
  });

  test('one error lists all problems', async () => {
    const step = await world.step({
      'aws-region': 'us-esat-2',
      'role-to-assume': 'arn:aws-cn:iam::111122223333:role/deploy',
      'role-session-name': 'a/b',
      'role-duration-seconds': '12abc',
      'custom-tags': '["a"]',
      'inline-session-policy': 'allow everything',
      'aws-access-key-id': keys['aws-access-key-id'],
    });
    expectNothingDone(step);
    const { title, text } = errorOf(step);
    expect(title).toBe('7 inputs are wrong');
    for (const name of [
      'aws-region',
      'role-to-assume',
      'role-session-name',
      'role-duration-seconds',
      'custom-tags',
      'inline-session-policy',
      'aws-secret-access-key',
    ]) {
      expect(text).toMatch(new RegExp(`^- ${name}: `, 'm'));
    }
    expect(world.asked).toEqual([]);
  });

  test('a secret with white space is refused without being shown', async () => {
    world.secrets.add('wJalrXUtnFEMI K7MDENG');
    const step = await world.step({ ...keys, 'aws-secret-access-key': 'wJalrXUtnFEMI K7MDENG' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('aws-secret-access-key: contains white space');
  });
});
