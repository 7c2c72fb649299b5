import { describe, expect, test } from '@jest/globals';
import { digestOf, isDigestOf } from '../../../src/files/digest.ts';
import { sectionsOf } from '../../../src/files/ini.ts';
import {
  beforeOf,
  digestOfSection,
  type Ended,
  lastLeft,
  leftOf,
  markOf,
  marksIn,
  markText,
  putBack,
  withMark,
} from '../../../src/files/profile-mark.ts';

const id = '0123456789abcdef';
const other = 'fedcba9876543210';
const third = '00000000ffffffff';
const before = { mode: 0o640, digest: digestOf('before') };
const marked = (text: string) => `[a]\n# ${text}\nk = v\n`;

describe('a mark', () => {
  test.each([
    { id },
    { id, before },
    { id, instead: [{ of: other, section: '[a]\nx = 1\n' }] },
    { id, instead: [{ of: other, section: '' }] },
    { id, before, instead: [{ of: other, separator: '\r\n\r\n' }] },
    {
      id,
      instead: [
        { of: other, separator: '' },
        { of: third, section: '[b]\n' },
      ],
    },
  ])('is read as it was written: %j', (mark) => {
    expect(markOf(marked(markText(mark)))).toEqual(mark);
    expect(marksIn(`[b]\nk = v\n${marked(markText(mark))}`)).toEqual([
      { mark, section: expect.objectContaining({ name: 'a', start: 10 }) },
    ]);
  });

  test('is a comment that users can understand', () => {
    const start = 'written by aws-auth for a job, until the job ends';
    expect(markText({ id })).toBe(`${start} (${id})`);
    expect(markText({ id, before })).toBe(`${start} (${id}, file before: 640 ${before.digest})`);
    expect(markText({ id, instead: [{ of: other, separator: '' }] })).toMatch(/, instead of [\w-]+\)$/);
  });

  test('may follow other comments', () => {
    expect(markOf(`[a]\n# mine\n# ${markText({ id })}\n`)).toEqual({ id });
  });

  test.each([
    markText({ id: id.slice(1) }),
    markText({ id: `${id}0` }),
    markText({ id: 'G'.repeat(16) }),
    markText({ id, before: { ...before, mode: 0o7 } }),
    markText({ id, before: { ...before, digest: 'short' } }),
    `${markText({ id })} `.concat('more'),
    `my ${markText({ id })}`,
    '',
  ])('is none in %j', (text) => {
    expect(markOf(marked(text))).toBeUndefined();
    expect(marksIn(marked(text))).toEqual([]);
  });

  test.each([
    'AAAA',
    ...['[{"of":"fedcba9876543210","separator":"x"}]', '[{"of":"7","separator":""}]', '[{}]', '7'].map(
      (json) => Buffer.from(json).toString('base64url'),
    ),
  ])('that kept something damaged (%s) still names the sign-in', (kept) => {
    expect(markOf(marked(markText({ id }).replace(')', `, instead of ${kept})`)))).toEqual({ id });
  });

  test('without a section or separator kept nothing', () => {
    const kept = Buffer.from(`[{"of":"${other}"}]`).toString('base64url');
    const text = markText({ id }).replace(')', `, instead of ${kept})`);
    expect(markOf(marked(text))).toEqual({ id, instead: [{ of: other, separator: '' }] });
  });

  test('can be replaced by another one', () => {
    const section = marked(markText({ id, before }));
    const next = { id: 'f'.repeat(16), instead: [{ of: other, section: '$& $1' }] };
    expect(withMark(section, next)).toBe(marked(markText(next)));
  });
});

describe('what was there before', () => {
  test('is put back in the place of a section', () => {
    const text = '[b]\n\n[a]\nk = v\n[c]\n';
    const section = sectionsOf(text)[1];
    if (!section) throw new Error('not found');
    expect(putBack(text, section, { section: '[a]\nold = 1\n' })).toBe('[b]\n\n[a]\nold = 1\n[c]\n');
    expect(putBack(text, section, { separator: '\n' })).toBe('[b]\n[c]\n');
  });

  test('is what the first mark says, or the file as it is', () => {
    const other = { mode: 0o600, digest: digestOf('other') };
    const two = marked(markText({ id, before })) + marked(markText({ id, before: other }));
    expect(beforeOf(two, 0o600)).toEqual(before);
    expect(beforeOf(marked(markText({ id })), 0o600)).toBeUndefined();
    expect(beforeOf('text', 0o600)).toEqual({ mode: 0o600, digest: digestOf('text') });
    expect(beforeOf('', undefined)).toBeUndefined();
  });
});

describe('digests', () => {
  test('are those of bytes, in base64url; older ones in hexadecimal are known', () => {
    const hex = '00810bb02cee02a3e8a89a0dfb9ba3b5dbd1acc0da1a8aae8b3dc6f3a0e2f2ca';
    const digest = digestOf('\xff');
    expect(digest).toMatch(/^[\w-]{43}$/);
    const asHex = Buffer.from(digest, 'base64url').toString('hex');
    expect([isDigestOf('\xff', digest), isDigestOf('\xff', asHex)]).toEqual([true, true]);
    expect([isDigestOf('\xff', hex), isDigestOf('x', digest), isDigestOf('x', asHex)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('of sections ignore layout and comments, and nothing else', () => {
    const digest = digestOfSection('[a]\nk = v = w\nx\n');
    expect(digestOfSection('\r\n[a]  \r\n# note\r\n  k=v = w\r\nx')).toBe(digest);
    for (const other of ['[a]\nk = v=w\nx\n', '[a]\nk = v = w\n', '[a]\nx\nk = v = w\n', '[a]\nk = v = wx\n'])
      expect(digestOfSection(other)).not.toBe(digest);
  });
});

describe('what is put back when several sign-ins have used one place', () => {
  const users = { section: '[a]\nk = users\n' };
  const of = (sign: string, k = 'v') => ({ section: `[a]\n# ${markText({ id: sign })}\nk = ${k}\n` });
  const ended = (sign: string, was: typeof users | { separator: string }): Ended => ({ of: sign, ...was });

  test.each<[string, readonly Ended[]]>([
    ['nobody has ended', []],
    ['another sign-in has ended', [ended(other, of(third))]],
  ])('is what it replaced, if that is not of a sign-in: %s', (_, all) => {
    expect(leftOf(users, all)).toEqual(users);
    expect(leftOf({ separator: '\n' }, all)).toEqual({ separator: '\n' });
  });

  test('is what a sign-in that has ended had found', () => {
    expect(leftOf(of(id), [ended(id, users)])).toMatchObject(users);
    expect(leftOf(of(id), [ended(id, { separator: '\n' })])).toMatchObject({ separator: '\n' });
    expect(leftOf(of(id), [ended(other, users), ended(id, of(other))])).toMatchObject(users);
  });

  test('is the section of a sign-in that lasts, which takes over what the others had found', () => {
    expect(leftOf(of(id), [])).toEqual(of(id));
    const all = [ended(other, users), ended(third, { separator: '' })];
    expect(leftOf(of(id), all)).toEqual({ section: withMark(of(id).section, { id, instead: all }) });
    const [first, second] = all as [Ended, Ended];
    const marked = { section: withMark(of(id).section, { id, instead: [first] }) };
    expect(leftOf(marked, [second])).toEqual({ section: withMark(of(id).section, { id, instead: all }) });
  });

  test('is found without knowing what the section replaced', () => {
    expect([lastLeft(undefined), lastLeft([])]).toEqual([undefined, undefined]);
    expect(lastLeft([ended(id, users)])).toMatchObject(users);
    expect(lastLeft([ended(id, users), ended(other, of(id))])).toMatchObject(users);
    expect(lastLeft([ended(other, of(id)), ended(id, users)])).toMatchObject(users);
  });

  test('ends, even if the marks lead back to each other', () => {
    expect(leftOf(of(id), [ended(id, of(other)), ended(other, of(id))])).toMatchObject({
      section: expect.stringContaining('k = v'),
    });
    expect(lastLeft([ended(id, of(id))])).toBeUndefined();
  });
});
