import { describe, expect, test } from '@jest/globals';
import { readRoleChain } from '../../../src/inputs/role-chain.ts';
import { isFields } from '../../../src/inputs/role-item.ts';
import { readSessions } from '../../../src/inputs/sessions.ts';

async function chain(text: string) {
  const problems: string[] = [];
  const roles = await readRoleChain(text, (what, remedy) => problems.push(`${what}. ${remedy}`));
  return { roles, problems };
}
async function sessions(text: string) {
  const problems: string[] = [];
  const found = await readSessions(text, (what, remedy) => problems.push(`${what}. ${remedy}`));
  return { found, problems };
}
const ofChain = 'role, external-id, session-name, duration-seconds, session-policy';
const ofSession = `${ofChain}, region, role-chain`;
const example = 'Write lines such as "prod: arn:aws:iam::111122223333:role/NAME".';
const name =
  'Write letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor.';

describe('an item of role-chain', () => {
  test.each<[string, readonly string[]]>([
    ['x: y', ['not a list. Write one role ARN a line, or a YAML list whose items start with "- ".']],
    [
      '- [',
      [
        expect.stringMatching(
          /^line 1: not YAML \(.+\)\. Write one role ARN a line, or a YAML list\.$/,
        ) as never,
      ],
    ],
    ['- a\n- [b]', [`item 2 is neither a role nor an object. Give it a role ARN, or the keys ${ofChain}.`]],
    ['- role: a\n  rolle: b', [`item 1 has the unknown key "rolle". The keys are ${ofChain}.`]],
    ['- session-name: ab', ['item 1 has no role. Give it a role ARN.']],
    ['- role: ""', ['item 1: role is empty. Give it a value, or leave the key out.']],
    [
      '- role: a\n  session-name: a/b',
      ['item 1: session-name "a/b" is not allowed. Write 2 to 64 letters, digits or _+=,.@-.'],
    ],
    [
      '- role: a\n  external-id: "!"',
      ['item 1: external-id "!" is not allowed. Write 2 to 1224 letters, digits or _+=,.@:/-.'],
    ],
    [
      '- role: a\n  duration-seconds: x9',
      ['item 1: duration-seconds "x9" is not allowed. Write a whole number.'],
    ],
    [
      '- role: a\n  duration-seconds: 899',
      ['item 1: duration-seconds 899 is out of range. Write 900 to 43200.'],
    ],
    [
      '- role: a\n  duration-seconds: 43201',
      ['item 1: duration-seconds 43201 is out of range. Write 900 to 43200.'],
    ],
    [
      '- role: a\n  duration-seconds: 1000000000',
      ['item 1: duration-seconds "1000000000" is not allowed. Write a whole number.'],
    ],
    [
      '- role: a\n  session-policy: {}',
      [
        'item 1: session-policy is not an IAM policy: it has no "Statement". Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.',
      ],
    ],
  ])('%j is refused: %j', async (text, problems) => {
    expect((await chain(text)).problems).toEqual(problems);
  });

  test('that is refused is left out, and the others are read', async () => {
    expect((await chain('- a\n- [b]\n- role: ""\n- role: c\n  duration-seconds: 1')).roles).toEqual([
      { role: 'a' },
      { role: 'c' },
    ]);
    expect((await chain('x: y')).roles).toEqual([]);
    expect((await chain('- [')).roles).toEqual([]);
  });

  test.each<[string, readonly object[]]>([
    ['- role: a\n  duration-seconds: 900', [{ role: 'a', duration: 900 }]],
    ['- role: a\n  duration-seconds: 43200', [{ role: 'a', duration: 43_200 }]],
    ['- role: " a "\n  session-name: " ab "', [{ role: 'a', sessionName: 'ab' }]],
    ['- " a "', [{ role: 'a' }]],
    ['# a comment\n- a', [{ role: 'a' }]],
    ['[a, b]', [{ role: 'a' }, { role: 'b' }]],
    ['|\n  a\n  b', [{ role: '|' }, { role: 'a' }, { role: 'b' }]],
    ['# lines\n|\n  a\n\n  b', [{ role: 'a' }, { role: 'b' }]],
    ['a-b\na#b\na[b', [{ role: 'a-b' }, { role: 'a#b' }, { role: 'a[b' }]],
    ['arn:aws:iam::1:role/x\na', [{ role: 'arn:aws:iam::1:role/x' }, { role: 'a' }]],
  ])('%j is read', async (text, roles) => {
    expect(await chain(text)).toEqual({ roles, problems: [] });
  });
});

describe('an entry of sessions', () => {
  test.each<[string, readonly string[]]>([
    ['# none', [`contains no session. ${example}`]],
    ['- a', [`line 1: not a map of names to roles. ${example}`]],
    ['a: x\na: y', ['line 2: "a" already exists in line 1. Give each session its own name.']],
    [
      'a: x\na: y\na: z',
      [
        'line 2: "a" already exists in line 1. Give each session its own name.',
        'line 3: "a" already exists in line 1. Give each session its own name.',
      ],
    ],
    ['a b: x', [`line 1: "a b" cannot be the name of a profile. ${name}`]],
    ['a:', [`line 1: a has no role. ${example}`]],
    ['a: " "', [`line 1: a has no role. ${example}`]],
    ['a: [x]', [`line 1: a is neither a role nor a map. Give it a role ARN, or a map of ${ofSession}.`]],
    ['a:\n  role: x\n  rolle: y', [`line 3: a has the unknown key "rolle". The keys are ${ofSession}.`]],
    ['a:\n  region: x', ['line 1: a has no role. Give it a role ARN.']],
    ['a:\n  role: x\n  region:', ['line 3: a: region is empty. Give it a value, or leave the key out.']],
    ['a:\n  role: x\n  role-chain: []', ['line 3: a: role-chain is empty. Give it a role, or leave it out.']],
    ['a:\n  role: x\n  role-chain:', ['line 3: a: role-chain is empty. Give it a role, or leave it out.']],
    [
      'a:\n  role: x\n  role-chain: {}',
      [
        'line 3: a: role-chain is not a list. Write one role ARN a line, or a YAML list whose items start with "- ".',
      ],
    ],
    [
      'a:\n  role: x\n  role-chain: [[y]]',
      [
        `line 3: a: role-chain item 1 is neither a role nor an object. Give it a role ARN, or the keys ${ofChain}.`,
      ],
    ],
    [
      'a:\n  role: x\n  role-chain: [y, {role: z, region: q}]',
      [`line 3: a: role-chain item 2 has the unknown key "region". The keys are ${ofChain}.`],
    ],
  ])('%j is refused: %j', async (text, problems) => {
    expect((await sessions(text)).problems).toEqual(problems);
  });

  test('that is refused is left out', async () => {
    expect((await sessions('a: [x]\nb: y\nb: z\nc:\n')).found).toEqual([
      { name: 'b', line: 2, role: 'y', chain: [] },
    ]);
    expect((await sessions('a:\n  role: x\n  role-chain: []')).found).toEqual([
      { name: 'a', line: 1, role: 'x', chain: [] },
    ]);
  });

  const arn = 'arn:aws:iam::111122223333:role/a/b+=,.@-c';
  test.each<[string, readonly (readonly [string, number, string])[]]>([
    [`a: ${arn}`, [['a', 1, arn]]],
    [
      `\n\na.b-c_1: \t ${arn} \t\r\n \nb:\t${arn}\n`,
      [
        ['a.b-c_1', 3, arn],
        ['b', 5, arn],
      ],
    ],
    [`a: ${arn} x`, [['a', 1, `${arn} x`]]],
    ['a: " x "', [['a', 1, 'x']]],
    ['"a": x', [['a', 1, 'x']]],
    [`a: ${arn} # comment`, [['a', 1, arn]]],
    [`# comment\na: ${arn}`, [['a', 2, arn]]],
  ])('%j is read', async (text, entries) => {
    const { found, problems } = await sessions(text);
    expect(problems).toEqual([]);
    expect(found).toEqual(entries.map(([each, line, role]) => ({ name: each, line, role, chain: [] })));
  });

  test.each([
    'a',
    '_',
    '0',
    'a@b+c.d%e:f-g',
    'DEFAULTS',
    '__x',
    'x__',
    'constructors',
    'toX',
    'valueOfX',
    'toStrings',
  ])('may be named %s', async (each) => {
    expect(await sessions(`"${each}": x`)).toMatchObject({ found: [{ name: each }], problems: [] });
  });

  test.each([
    'DEFAULT',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'toLocaleString',
    'valueOf',
    '@a',
    '-a',
    'a b',
    'a/b',
    'ä',
  ])('cannot be named %s', async (each) => {
    expect((await sessions(`"${each}": x`)).problems).toEqual([
      `line 1: "${each}" cannot be the name of a profile. ${name}`,
    ]);
  });

  test('may have its chain as lines', async () => {
    const { found } = await sessions('a:\n  role: x\n  role-chain: |\n    y\n\n    z\n');
    expect(found[0]?.chain).toEqual([{ role: 'y' }, { role: 'z' }]);
  });
});

test('only a plain object is a map', () => {
  expect([{}, { a: 'b' }].every(isFields)).toBe(true);
  expect([null, undefined, 'a', 7, [], Object.create(null), new Map()].some(isFields)).toBe(false);
});
