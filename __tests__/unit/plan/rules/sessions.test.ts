import { describe, expect, test } from '@jest/globals';
import { type Given, planOf, problemsOf, role } from '../planned.ts';

const one: Given = { sessions: `a: ${role}` };
const two: Given = { sessions: `a: ${role}\nb: ${role}` };
const unset = 'true, but default-session is not set. Set default-session to one of a, b.';

describe('sessions', () => {
  test.each<[Given, readonly string[]]>([
    [
      { 'role-to-assume': role, 'default-session': 'a' },
      ['default-session: set without sessions. Set sessions, or leave default-session out.'],
    ],
    [
      { ...two, 'aws-profile': 'p' },
      [
        'aws-profile: set together with sessions. Leave aws-profile out, because each session becomes a profile of its own name.',
      ],
    ],
    [
      { ...two, 'default-session': 'c' },
      ['default-session: "c" is not one of the sessions. Write one of a, b.'],
    ],
    [
      { ...two, 'output-credentials': 'true', 'output-env-credentials': 'true' },
      [`output-env-credentials: ${unset}`, `output-credentials: ${unset}`],
    ],
    [{ ...two, 'output-credentials': 'true' }, [`output-credentials: ${unset}`]],
  ])('contradict the other inputs of %j', async (given, problems) => {
    expect(await problemsOf(given)).toEqual(problems);
  });

  test.each<[Given, string | undefined]>([
    [two, undefined],
    [one, 'a'],
    [{ ...one, 'output-credentials': 'true', 'output-env-credentials': 'true' }, 'a'],
    [{ ...two, 'default-session': 'b', 'output-credentials': 'true' }, 'b'],
    [{ 'role-to-assume': role }, undefined],
  ])('with %j, the own session is %s', async (given, own) => {
    expect((await planOf(given)).deliver.own).toBe(own);
  });
});
