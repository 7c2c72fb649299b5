import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../../src/inputs/policy.ts';

const remedy = 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.';

function read(text: string) {
  const problems: string[] = [];
  const policy = readPolicy(text, (what, how) => problems.push(`${what}. ${how}`));
  return { policy, problems };
}
/** A policy of so many characters, with `blanks` of them outside of its texts. */
const sized = (length: number, blanks = 0) =>
  `{"Statement":"${'x'.repeat(length - 16 - blanks)}"${' '.repeat(blanks)}}`;

describe('a session policy', () => {
  test.each(['"text"', '7', 'null', 'true', '[]', '{}', '{"Statements":[]}'])(
    '%s has no Statement',
    (text) => {
      expect(read(text)).toEqual({
        policy: undefined,
        problems: [`not an IAM policy: it has no "Statement". ${remedy}`],
      });
    },
  );

  test('must be JSON', () => {
    const { policy, problems } = read('{');
    expect(policy).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^not JSON \(.+\)\. Write an IAM policy document: /)]);
  });

  test('has 2048 characters at most, and is sent as written', () => {
    expect(sized(2048)).toHaveLength(2048);
    expect(read(sized(2048))).toEqual({ policy: sized(2048), problems: [] });
    expect(read(sized(2048, 9))).toEqual({ policy: sized(2048, 9), problems: [] });
    expect(read(sized(2049))).toEqual({
      policy: undefined,
      problems: [
        '2049 characters without white space. AWS accepts at most 2048. Shorten the policy, or use managed-session-policies.',
      ],
    });
  });

  test('loses its white space only if it is too long with it', () => {
    expect(read(sized(2049, 1))).toEqual({ policy: sized(2048), problems: [] });
  });

  test('that is nested too deeply is refused', () => {
    const deep = 200_000;
    const { policy, problems } = read(`{"Statement":${'['.repeat(deep)}${']'.repeat(deep)}}`);
    expect(policy).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^not JSON \(.*(stack|depth)/i)]);
  });
});
