import { expect, test } from '@jest/globals';
import { receiptsIn } from '../../../src/job/receipts.ts';

const environment = { kind: 'environment', names: ['AWS_REGION'], doubtful: false, previous: {} };
const renewal = { kind: 'refresh', folder: '/tmp/aws-auth-123456' };

test('receipts of every known kind are read, in order', () => {
  const { receipts, unread } = receiptsIn([renewal, environment]);
  expect(receipts.map(({ kind }) => kind)).toEqual(['refresh', 'environment']);
  expect(receipts[0]).toEqual(renewal);
  expect(unread).toBe(0);
});

test.each([
  undefined,
  null,
  'refresh',
  [],
  {},
  { kind: 'later-version' },
  { kind: 'toString' },
  { kind: 7 },
  { kind: 'refresh' },
  { ...environment, names: 7 },
])('%j is counted as unread, and the others are read', (value) => {
  expect(receiptsIn([value, renewal])).toEqual({ receipts: [renewal], unread: 1 });
});

test('without receipts there is nothing to undo', () => {
  expect(receiptsIn([])).toEqual({ receipts: [], unread: 0 });
});
