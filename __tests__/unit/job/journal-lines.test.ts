import { describe, expect, test } from '@jest/globals';
import { marksIn, readingOf } from '../../../src/job/journal-lines.ts';

const renewal = { kind: 'refresh', folder: '/tmp/aws-auth-123456' } as const;
const entry = { id: 'ab01', receipts: [renewal] };
const times = { expiration: '2027-01-15T09:00:00.000Z', made: '2027-01-15T08:00:00.000Z' };
const mark = { id: 'ab01', mark: 'delivered' };
const read = { ...entry, unread: 0 };
const json = (value: unknown) => JSON.stringify(value);

describe('the lines of a journal', () => {
  test('are read in order, without what this version does not know', () => {
    const whole = { ...entry, key: 'f00d', ...times };
    expect(readingOf(`${json({ ...whole, later: 1 })}\n${json(mark)}\n${json(entry)}`)).toEqual({
      lines: [{ ...whole, unread: 0 }, mark, read],
      unread: 0,
      ofOthers: 0,
    });
  });

  test.each(['', '\n', ' \n\t\r\n'])('may be blank: %j', (blank) => {
    expect(readingOf(blank)).toEqual({ lines: [], unread: 0, ofOthers: 0 });
    expect(readingOf(`${blank}\n${json(entry)}\n${blank}`)).toEqual({
      lines: [read],
      unread: 0,
      ofOthers: 0,
    });
  });

  test('have receipts that this version cannot read, and counts them', () => {
    const { lines, unread } = readingOf(json({ ...entry, receipts: [{ kind: 'later' }, renewal, 7] }));
    expect(lines).toEqual([{ ...entry, unread: 2 }]);
    expect(unread).toBe(0);
  });

  test.each(['delivered', 'undone', 'profile-left', 'closed'])('may have the mark %s', (each) => {
    expect(readingOf(json({ ...mark, mark: each })).lines).toEqual([{ ...mark, mark: each }]);
  });

  test.each(['a', '0123456789abcdef', 'f'.repeat(64)])('may have the ID %s', (id) => {
    expect(readingOf(`${json({ ...entry, id })}\n${json({ ...mark, id })}`)).toMatchObject({
      lines: [{ id }, { id }],
      unread: 0,
    });
  });
});

describe('a line that cannot be read hides no other, and', () => {
  const between = (line: string) => readingOf(`${json(entry)}\n${line}\n${json(mark)}\n`);

  test.each(['{"id":"ab01","rece', 'x', '\0\0\0', '{"id":"ab01"}}'])(
    'is of no use to anyone if it is torn: %j',
    (line) => expect(between(line)).toEqual({ lines: [read, mark], unread: 1, ofOthers: 0 }),
  );

  const others = [
    null,
    7,
    'ab01',
    [],
    ['mark'],
    {},
    { id: 'ab01' },
    { receipts: [] },
    { ...entry, receipts: {} },
    { ...entry, key: 7 },
    { ...entry, expiration: 7 },
    { ...entry, made: 7 },
    { ...entry, mark: 'later' },
    { ...mark, mark: '' },
    { ...mark, mark: null },
    { mark: 'closed' },
  ];
  test.each(others.map(json))('may belong to a newer version if it is JSON: %s', (other) => {
    expect(between(other)).toEqual({ lines: [read, mark], unread: 1, ofOthers: 1 });
  });

  test.each(['', 'f'.repeat(65), 'g', 'xab', 'abx', 'AB', '../ab', 'ab\n', 7])(
    'is one with the ID %j, which this action never makes',
    (id) => {
      const ids = `${json({ ...entry, id })}\n${json({ ...mark, id })}`;
      expect(between(ids)).toEqual({ lines: [read, mark], unread: 2, ofOthers: 2 });
    },
  );
});

test('lines after the first 20,000 are not read, and count as one that a newer version may need', () => {
  const most = `${json(mark)}\n\n`.repeat(20_000);
  const full = readingOf(most);
  expect({ ...full, lines: full.lines.length }).toEqual({ lines: 20_000, unread: 0, ofOthers: 0 });
  const { lines, ...more } = readingOf(`${most}${json(entry)}\n${json(entry)}\nx`);
  expect([lines.length, more]).toEqual([20_000, { unread: 1, ofOthers: 1 }]);
  expect(lines).not.toContainEqual(read);
  const other = readingOf(`x\n7\n${most}`);
  expect({ ...other, lines: other.lines.length }).toEqual({ lines: 19_998, unread: 3, ofOthers: 2 });
});

test('the marks of each sign-in are found', () => {
  const marks = ['delivered', 'undone', 'profile-left', 'closed'] as const;
  const lines = marks.map((each, index) => ({ id: `a${index}`, mark: each }));
  expect(marksIn([read, ...lines, { id: 'a9', mark: 'closed' }, { id: 'a0', mark: 'delivered' }])).toEqual({
    delivered: new Set(['a0']),
    undone: new Set(['a1']),
    'profile-left': new Set(['a2']),
    closed: new Set(['a3', 'a9']),
  });
  expect(marksIn([read]).closed).toEqual(new Set());
});
