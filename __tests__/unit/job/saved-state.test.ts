import { describe, expect, test } from '@jest/globals';
import { loadSaved, notedLocks } from '../../../src/job/saved-state.ts';
import { ShapeError } from '../../../src/text/shape.ts';

const renewal = { kind: 'refresh', folder: '/tmp/aws-auth-123456' };
const load = (saved: unknown, delivered?: string) =>
  loadSaved({ STATE_receipts: JSON.stringify(saved), STATE_delivered: delivered });

describe('what the main step saved', () => {
  test.each([undefined, ''])('is nothing if the state is %j', (saved) => {
    expect(loadSaved({ STATE_receipts: saved, STATE_delivered: 'true' })).toBeUndefined();
  });

  test('is the sign-in with its receipts', () => {
    const saved = { id: 'ab01', receipts: [renewal] };
    expect(load(saved, 'true')).toEqual({ ...saved, unread: 0, isDelivered: true });
  });

  test.each([undefined, '', 'false', 'TRUE', '1'])('was not delivered if the state says %j', (delivered) => {
    expect(load({ id: 'ab01', receipts: [] }, delivered)?.isDelivered).toBe(false);
  });

  test('has only an ID if the receipts are too large, and says that it was only begun', () => {
    expect(load({ id: 'ab01' })).toStrictEqual({ id: 'ab01', unread: 0, isDelivered: false });
    const begun = { id: 'ab01', isBegun: true };
    expect(load(begun)).toStrictEqual({ ...begun, unread: 0, isDelivered: false });
    expect(load({ ...begun, isBegun: false })).not.toHaveProperty('isBegun');
  });

  test('has receipts of newer versions, which are counted', () => {
    const receipts = [{ kind: 'later' }, renewal, null];
    expect(load({ id: 'ab01', receipts })).toMatchObject({ receipts: [renewal], unread: 2 });
  });

  test.each(['0', 'f'.repeat(64)])('may have the ID %s', (id) => expect(load({ id })?.id).toBe(id));

  test.each(['', 'f'.repeat(65), 'g', 'xab', 'abx', 'AB', '../ab'])('never has the ID %j', (id) => {
    expect(() => load({ id })).toThrow(new ShapeError('id: not of the expected form'));
  });

  test.each([
    [{}, 'id: not a text'],
    [{ id: 'ab01', isBegun: 'true' }, 'isBegun: not a boolean'],
    [{ id: 'ab01', receipts: {} }, 'receipts: not a list'],
    [null, 'not an object'],
    [[], 'not an object'],
  ])('is never %j', (saved, message) => {
    expect(() => load(saved)).toThrow(new ShapeError(message));
  });

  test('is always JSON', () => {
    expect(() => loadSaved({ STATE_receipts: '{' })).toThrow(new ShapeError('not JSON'));
  });
});

describe('the locks of a step', () => {
  const file = '/home/me/.aws/config';
  const locks = {
    locks: [{ file, identity: { inode: 7, time: 1_800_000_000_000 } }],
    folders: ['/home/me/.aws'],
  };
  const noted = (saved: unknown, delivered?: string) =>
    notedLocks({ STATE_locked: JSON.stringify(saved), STATE_delivered: delivered });

  test.each([undefined, '', 'false'])('are noted while it has not delivered: %j', (delivered) => {
    expect(noted(locks, delivered)).toEqual(locks);
  });

  test('that it was about to take have no identity', () => {
    expect(noted({ locks: [{ file }], folders: [] })).toEqual({ locks: [{ file }], folders: [] });
  });

  test('are none after it has delivered, and none without state', () => {
    expect(noted(locks, 'true')).toBeUndefined();
    expect(notedLocks({})).toBeUndefined();
    expect(notedLocks({ STATE_locked: '' })).toBeUndefined();
  });

  test.each([
    7,
    {},
    { locks: [] },
    { folders: [] },
    { locks: {}, folders: [] },
    { locks: [{}], folders: [] },
    { locks: [{ file, identity: { inode: 7 } }], folders: [] },
    { locks: [{ file, identity: { time: 7 } }], folders: [] },
    { locks: [{ file, identity: { inode: '7', time: 7 } }], folders: [] },
    { locks: [], folders: [7] },
  ])('are none if the state is damaged: %j', (saved) => expect(noted(saved)).toBeUndefined());

  test('are none if the state is torn', () => {
    expect(notedLocks({ STATE_locked: '{"locks":[' })).toBeUndefined();
  });
});
