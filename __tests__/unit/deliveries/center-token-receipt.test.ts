import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { centerTokenShape } from '../../../src/deliveries/center-token/receipt.ts';
import { isInCache } from '../../../src/deliveries/center-token/token.ts';
import { TestJob } from './job.ts';

test.each([
  [join('sso', 'cache'), `${'0'.repeat(40)}.json`, true],
  [join('sso', 'cache'), `${'0'.repeat(39)}.json`, false],
  [join('sso', 'cache'), `${'0'.repeat(41)}.json`, false],
  [join('sso', 'cache'), `${'g'.repeat(40)}.json`, false],
  [join('sso', 'cache'), `${'0'.repeat(40)}.jsonx`, false],
  [join('sso', 'cache'), `${'0'.repeat(40)}xjson`, false],
  ['sso', `${'0'.repeat(40)}.json`, false],
])('a file in %s called %s is in the cache: %j', (folder, name, isThere) => {
  const job = new TestJob();
  expect(isInCache(join(job.home, folder, name), job.places)).toBe(isThere);
  job.remove();
});

describe('a saved receipt', () => {
  const receipt = { kind: 'sso-token', file: '/x', digest: 'd', client: '', folders: ['/y'] };

  test('is read as it was written', () => {
    const full = { ...receipt, mode: 0o7777, sealed: { keyFile: '/key', data: 'AAAA' } };
    expect(centerTokenShape(receipt)).toEqual(receipt);
    expect(centerTokenShape(full)).toEqual(full);
  });

  test.each<[object, string]>([
    [{ kind: 'profile' }, 'kind: not one of sso-token'],
    [{ file: 7 }, 'file: not a text'],
    [{ digest: 7 }, 'digest: not a text'],
    [{ client: undefined }, 'client: not a text'],
    [{ folders: [7] }, 'folders: item 0: not a text'],
    [{ sealed: {} }, 'sealed: keyFile: not a text'],
    [{ mode: 0o10000 }, 'mode: not a number in range'],
  ])('is refused with %j', (damage, message) => {
    expect(() => centerTokenShape({ ...receipt, ...damage })).toThrow(message);
  });
});
