import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readSessions } from '../../../src/inputs/sessions.ts';

const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

async function read(text: string) {
  const problems: string[] = [];
  const sessions = await readSessions(text, (what, remedy) => problems.push(`${what}. ${remedy}`));
  return { sessions, problems };
}

describe('sessions', () => {
  test('are a map of names to roles', async () => {
    const { sessions, problems } = await read(`prod: ${arn('a')}\nstaging.eu: ${arn('path/b')}\n`);
    expect(sessions).toEqual([
      { name: 'prod', line: 1, role: arn('a'), chain: [] },
      { name: 'staging.eu', line: 2, role: arn('path/b'), chain: [] },
    ]);
    expect(problems).toEqual([]);
  });

  test('may have settings, whose values are all texts', async () => {
    const { sessions, problems } = await read(`
# comments are fine
prod:
  role: ${arn('a')}
  region: eu-west-1
  external-id: 0042
  session-name: "007"
  duration-seconds: 900
  session-policy: { Version: 2012-10-17, Statement: [] }
  role-chain:
    - ${arn('b')}
    - { role: ${arn('c')}, external-id: 1e3 }
"quoted": ${arn('d')}
`);
    expect(problems).toEqual([]);
    expect(sessions).toEqual([
      {
        name: 'prod',
        line: 3,
        role: arn('a'),
        region: 'eu-west-1',
        externalId: '0042',
        sessionName: '007',
        duration: 900,
        policy: '{"Version":"2012-10-17","Statement":[]}',
        chain: [{ role: arn('b') }, { role: arn('c'), externalId: '1e3' }],
      },
      { name: 'quoted', line: 13, role: arn('d'), chain: [] },
    ]);
  });

  test('may use aliases and flow maps of YAML', async () => {
    const { sessions, problems } = await read(`{a: &x {role: ${arn('a')}, region: eu-west-1}, b: *x}`);
    expect(problems).toEqual([]);
    expect(sessions.map(({ name, role, region }) => [name, role, region])).toEqual([
      ['a', arn('a'), 'eu-west-1'],
      ['b', arn('a'), 'eu-west-1'],
    ]);
  });

  test('keep numeric names as written', async () => {
    expect((await read(`001122334455: ${arn('a')}\n`)).sessions).toMatchObject([{ name: '001122334455' }]);
    expect((await read(`# x\n001122334455: ${arn('a')}\n`)).sessions).toMatchObject([
      { name: '001122334455' },
    ]);
  });

  test('of a map without role-chain have no chain', async () => {
    const { sessions, problems } = await read(`prod:\n  role: ${arn('a')}\n`);
    expect(problems).toEqual([]);
    expect(sessions).toEqual([{ name: 'prod', line: 1, role: arn('a'), chain: [] }]);
  });

  // An expression at the end of the line may evaluate to nothing. What is wrong then is the role, not the YAML.
  describe('in plain lines are read as written, even a role that ends with a colon', () => {
    const cut = 'arn:aws:iam::111122223333:';
    const item = (name: string, line: number, role = cut) => ({ name, line, role, chain: [] });

    test.each<[string, readonly object[]]>([
      [`prod: ${cut}`, [item('prod', 1)]],
      [`p: ${cut}`, [item('p', 1)]],
      [`a.b-c_1: ${cut}`, [item('a.b-c_1', 1)]],
      [`prod: \t ${cut}`, [item('prod', 1)]],
      [`prod:\t${cut}`, [item('prod', 1)]],
      [`prod: ${cut} \t\r`, [item('prod', 1)]],
      [
        `prod: ${cut}\nstaging: ${arn('path/b+=,.@-_')}`,
        [item('prod', 1), item('staging', 2, arn('path/b+=,.@-_'))],
      ],
      [`\n \t\nprod: ${cut}\r\n\r\n\nstaging: ${cut}\r\n`, [item('prod', 3), item('staging', 6)]],
    ])('%j', async (text, sessions) => {
      expect(await read(text)).toEqual({ sessions, problems: [] });
    });
  });

  test.each([
    ['a: b: c', 'line 1: not YAML'],
    [`ok: ${arn('a')}\nbad: [`, 'line 2: not YAML'],
    ['- a\n- b', 'line 1: not a map of names to roles'],
    ['just words', 'line 1: not a map of names to roles'],
    ['{}', 'contains no session'],
    ['# nothing', 'contains no session'],
    [`a: ${arn('a')}\nb: ${arn('b')}\na: ${arn('c')}`, 'line 3: "a" already exists in line 1'],
    [`a:\n  role: ${arn('a')}\n  rolle: x`, 'line 3: a has the unknown key "rolle"'],
    [`a:\n  role: ${arn('a')}\n  region: x\n  region: y`, 'line 4: "region" already exists in line 3'],
    [`my prod: ${arn('a')}`, 'line 1: "my prod" cannot be the name of a profile'],
    [`"a]b": ${arn('a')}`, 'line 1: "a]b" cannot be the name of a profile'],
    [`größe: ${arn('a')}`, 'line 1: "größe" cannot be the name of a profile'],
    [`a=b: ${arn('a')}`, 'line 1: "a=b" cannot be the name of a profile'],
    [`DEFAULT: ${arn('a')}`, 'line 1: "DEFAULT" cannot be the name of a profile'],
    [`"::x": ${arn('a')}`, 'line 1: "::x" cannot be the name of a profile'],
    [`__proto__: ${arn('a')}`, 'line 1: "__proto__" cannot be the name of a profile'],
    [
      `a:\n  role: ${arn('a')}\n  session-policy:\n    Statement:\n      Effect: Deny\n      Effect: Allow`,
      'line 6: "Effect" already exists in line 5',
    ],
    [
      `a:\n  role: ${arn('a')}\n  role-chain:\n    - role: ${arn('b')}\n      external-id: one\n      external-id: two`,
      'line 6: "external-id" already exists in line 5',
    ],
    [`"": ${arn('a')}`, 'line 1: "" cannot be the name of a profile'],
    ['a:', 'line 1: a has no role'],
    ['a:\n  region: eu-west-1', 'line 1: a has no role'],
    [`a:\n  role: ""\n`, 'line 2: a: role is empty'],
    ['a: [x]', 'line 1: a is neither a role nor a map'],
    [`a:\n  role: ${arn('a')}\n  duration-seconds: 1h`, 'line 3: a: duration-seconds "1h" is not allowed'],
    [`a:\n  role: ${arn('a')}\n  duration-seconds: 60`, 'line 3: a: duration-seconds 60 is out of range'],
    [`a:\n  role: ${arn('a')}\n  external-id: " "`, 'line 3: a: external-id is empty'],
    [`a:\n  role: ${arn('a')}\n  session-policy: "{"`, 'line 3: a: session-policy is not JSON'],
    [`a:\n  role: ${arn('a')}\n  role-chain:\n    - {}`, 'line 3: a: role-chain item 1 has no role'],
    [`a:\n  role: ${arn('a')}\n  role-chain: {}`, 'line 3: a: role-chain is not a list'],
    [`a:\n  role: ${arn('a')}\n  role-chain: []`, 'line 3: a: role-chain is empty'],
  ])('%j is refused: %s', async (text, what) => {
    const { problems } = await read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(what);
  });

  test('a missing role is on the line of its session, and an unknown key on its own', async () => {
    const { problems } = await read('a:\n  region: eu-west-1\n  "": x');
    expect(problems.map((problem) => /^line \d+/.exec(problem)?.[0])).toEqual(['line 3', 'line 1']);
  });

  test('give sessions or problems for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const { sessions, problems } = await read(text);
        expect(sessions.length + problems.length).toBeGreaterThan(0);
      }),
      { seed: 20261124 },
    );
  });

  test('are read the same by the parser for plain lines and by the YAML parser', async () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,11}$/);
    const map = fc.dictionary(name, fc.stringMatching(/^[a-z]{1,9}$/), { minKeys: 1, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(map, async (roles) => {
        const lines = Object.entries(roles).map(([key, role]) => `${key}: ${arn(role)}`);
        const plain = await read(lines.join('\n'));
        const yaml = await read(`# as YAML\n${lines.join('\n')}`);
        const below = ({ line, ...item }: (typeof plain.sessions)[number]) => ({ ...item, line: line + 1 });
        expect(yaml).toEqual({ problems: [], sessions: plain.sessions.map(below) });
      }),
      { seed: 20261124 },
    );
    expect((await read(stringify({ a: { role: arn('x') } }))).problems).toEqual([]);
  });
});
