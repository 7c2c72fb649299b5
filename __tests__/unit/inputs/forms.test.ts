import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/read.ts';
import type { InputName } from '../../../src/inputs/schema.ts';

async function problemsOf(name: InputName, text: string): Promise<readonly string[]> {
  const { problems } = await readInputs({ [`INPUT_${name.toUpperCase()}`]: text });
  return problems.map(({ input, what, remedy }) => `${input}: ${what}. ${remedy}`);
}
const arn = (length: number) => `arn:aws:iam::111122223333:policy/${'p'.repeat(length)}`;
const session = '2 to 64 letters, digits or _+=,.@-';
const profile =
  'a name without white space, brackets, slashes and quotes, not beginning with # or ;, and not DEFAULT or a name such as constructor';

/** Texts that an input takes, texts that it refuses, and what to write instead. */
const forms: readonly [InputName, readonly string[], readonly string[], string][] = [
  ...(['role-session-name', 'source-identity', 'rolesanywhere-session-name'] as const).map(
    (name): [InputName, readonly string[], readonly string[], string] => [
      name,
      ['ab', 'x'.repeat(64), 'A_0+=,.@-'],
      ['a', 'x'.repeat(65), 'a/b', 'a b', 'a:b', 'ä1'],
      session,
    ],
  ),
  [
    'role-external-id',
    ['ab', 'x'.repeat(1224), 'A_0+=,.@:/-'],
    ['a', 'x'.repeat(1225), 'a b', 'a!', 'a#b'],
    '2 to 1224 letters, digits or _+=,.@:/-',
  ],
  [
    'mfa-serial',
    ['x'.repeat(9), 'x'.repeat(256), 'arn:aws:iam::111122223333:mfa/me', 'A_0+=,.@-x'],
    ['x'.repeat(8), 'x'.repeat(257), 'with space', '!xxxxxxxxx', 'xxxxxxxxx!'],
    'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
  ],
  ['audience', ['x', 'api://x'], ['a b'], 'a text without white space'],
  ['web-identity-token-file', ['/a b/c'], ['a\nb', 'a\rb', 'a\0b'], 'the path of one file'],
  ['trust-policy', ['trust.json'], ['a\nb', 'a\rb', 'a\0b'], 'the path of one file'],
  [
    'sso-start-url',
    ['https://octo.awsapps.com/start'],
    ['http://octo.awsapps.com', 'https://', 'xhttps://a', 'https://a b', 'https://me@a', 'https://a@'],
    'a URL such as https://example.awsapps.com/start',
  ],
  [
    'sso-account-id',
    ['001122223333'],
    ['1'.repeat(11), '1'.repeat(13), '11112222333x'],
    'an account ID of 12 digits',
  ],
  [
    'sso-role-name',
    ['x', 'x'.repeat(32), 'A_0+=,.@-'],
    ['x'.repeat(33), 'a/b', 'a b'],
    'the name of a permission set',
  ],
  [
    'cognito-identity-pool-id',
    ['us-east-2:11111111-2222-3333-4444-55555555555f', 'x:0', `${'x'.repeat(55)}:${'0'.repeat(55)}`],
    [
      'us-east-2',
      'x:',
      ':0',
      'x:g',
      'x:0:0',
      `${'x'.repeat(56)}:0`,
      `x:${'0'.repeat(56)}`,
      'x y:0',
      'x:0 '.concat('y'),
    ],
    'the ID of an identity pool, such as us-east-2:11111111-2222-3333-4444-555555555555',
  ],
  [
    'cognito-provider-name',
    ['x', 'token.actions.githubusercontent.com', 'a_0/b:c-d', 'x'.repeat(128)],
    ['x'.repeat(129), 'a b', 'a@b'],
    'a name such as token.actions.githubusercontent.com',
  ],
  [
    'managed-session-policies',
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', arn(1), 'arn:aws-us-gov:iam::111122223333:policy/a/b~!'],
    [
      'arn:aws:iam::aws:policy/',
      'arn:aws:iam::11112222333:policy/x',
      'arn:aws:iam::1111222233334:policy/x',
      'arn:aws:iam::111122223333:role/x',
      'arn:AWS:iam::aws:policy/x',
      'xarn:aws:iam::aws:policy/x',
      'arn:aws:iam::aws:policy/a b',
      'arn:aws:iam::aws:policy/ä',
    ],
    'ARNs of managed policies, one a line',
  ],
  [
    'allowed-account-ids',
    ['001122223333'],
    ['1'.repeat(11), '1'.repeat(13), 'x'],
    'account IDs of 12 digits, separated by commas',
  ],
  ...(['aws-profile', 'source-profile', 'default-session'] as const).map(
    (name): [InputName, readonly string[], readonly string[], string] => [
      name,
      [
        'p',
        'größe',
        'a#b',
        'a;b',
        'default',
        'DEFAULTS',
        'xDEFAULT',
        '__x',
        'x__',
        'constructors',
        'toX',
        'a.b:c=d',
      ],
      [
        '#a',
        ';a',
        'DEFAULT',
        '__proto__',
        'constructor',
        'hasOwnProperty',
        'isPrototypeOf',
        'propertyIsEnumerable',
        'toString',
        'toLocaleString',
        'valueOf',
        'a b',
        'a[b',
        'a]b',
        'a/b',
        'a\\b',
        'a"b',
        "a'b",
        'a\u0007b',
        'a\ud800b',
      ],
      profile,
    ],
  ),
];

describe('the form of an input', () => {
  test.each(forms)('%s takes %j', async (name, good) => {
    for (const text of good) expect([text, await problemsOf(name, text)]).toEqual([text, []]);
  });

  test.each(forms)('%s refuses %j%j, and says what to write', async (name, _, bad, words) => {
    for (const text of bad) {
      const problems = await problemsOf(name, text);
      expect([text, problems.length]).toEqual([text, 1]);
      expect(problems[0]).toMatch(/" is not allowed\. /);
      expect(problems[0]?.endsWith(`. Write ${words}.`)).toBe(true);
    }
  });
});
