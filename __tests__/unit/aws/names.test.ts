import { describe, expect, test } from '@jest/globals';
import { accountOf, isRoleName, parseRoleArn } from '../../../src/aws/arn.ts';
import { nearestRegion } from '../../../src/aws/nearest-region.ts';
import {
  hostOf,
  isAwsPartition,
  isHostOfAws,
  isOwnHost,
  isRegionOfAws,
  partitionOf,
} from '../../../src/aws/partition.ts';

describe('role ARNs', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/a', 'a'],
    ['arn:aws:iam::111122223333:role/path/to/a', 'path/to/a'],
    [`arn:aws:iam::111122223333:role/${'x'.repeat(64)}`, 'x'.repeat(64)],
    [`arn:aws:iam::111122223333:role/${'x/'.repeat(1_008)}a`, `${'x/'.repeat(1_008)}a`],
    ['arn:aws:iam::111122223333:role/a+=,.@-_1', 'a+=,.@-_1'],
  ])('%s has the name %s', (arn, name) => {
    expect(parseRoleArn(arn, 'digits')).toEqual({ partition: 'aws', account: '111122223333', name });
  });

  test.each([
    `arn:aws:iam::111122223333:role/${'x'.repeat(65)}`,
    `arn:aws:iam::111122223333:role/${'x/'.repeat(1_008)}ab`,
    'xarn:aws:iam::111122223333:role/a',
    'arn:aws:iam::111122223333:role/a\n',
    'arn:aws:iam::111122223333:role//',
    'arn:aws:iam::111122223333:user/a',
    'arn::iam::111122223333:role/a',
    'arn:aws:iam::111122223333:role/p th/a',
  ])('%j is none', (text) => {
    expect(parseRoleArn(text)).toBeUndefined();
  });

  test.each(['1111222233334', '11112222333', '', 'store'])(
    'the account %j has not twelve digits',
    (account) => {
      expect(parseRoleArn(`arn:aws:iam::${account}:role/a`, 'digits')).toBeUndefined();
      expect(parseRoleArn(`arn:aws:iam::${account}:role/a`)).toMatchObject({ account });
    },
  );

  test('an account of a store has at most 128 characters', () => {
    const of = (length: number) => parseRoleArn(`arn:aws:iam::${'x'.repeat(length)}:role/a`);
    expect([of(128)?.account.length, of(129)]).toEqual([128, undefined]);
  });
});

test.each([
  ['a', true],
  ['path/a', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  [`${'x/'.repeat(1_023)}ab`, true],
  [`${'x/'.repeat(1_024)}a`, false],
  ['arn:aws', false],
  ['arn:aws/a', false],
  ['a b', false],
  ['/a', false],
  ['', false],
])('%j is the name of a role: %s', (text, isName) => expect(isRoleName(text)).toBe(isName));

test.each([
  ['arn:aws:iam::111122223333:role/a', '111122223333'],
  ['arn:::111122223333:', undefined],
  ['arn::::111122223333:', '111122223333'],
  ['arn:aws:sns:eu-west-1:111122223333:x', '111122223333'],
  ['arn:aws:iam::1111222233334:x', undefined],
  ['arn:aws:iam::111122223333', undefined],
  ['xarn:aws:iam::111122223333:x', undefined],
])('the account in %s is %s', (arn, account) => expect(accountOf(arn)).toBe(account));

describe('regions', () => {
  test.each([
    ['eu-west-1', 'aws', 'sts.eu-west-1.amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'sts.cn-north-1.amazonaws.com.cn'],
    ['moon-1', undefined, 'sts.moon-1.amazonaws.com'],
  ])('%s is of the partition %s', (region, partition, host) => {
    expect(partitionOf(region)?.id).toBe(partition);
    expect(isRegionOfAws(region)).toBe(partition !== undefined);
    expect(hostOf('sts', region)).toBe(host);
  });

  test('partitions have names', () => {
    expect(['aws', 'aws-cn', 'aws-mars', ''].map(isAwsPartition)).toEqual([true, true, false, false]);
  });

  test.each([
    ['eu-west1', 4, 'eu-west-1'],
    ['EU-WEST-1', 0, 'eu-west-1'],
    ['eu-west-11', 0, undefined],
    ['eu-west-11', 1, 'eu-west-1'],
    ['us-east-1xxxx', undefined, 'us-east-1'],
    ['us-east-1xxxxx', undefined, undefined],
  ])('the nearest to %s within %s changes is %s', (text, changes, region) => {
    expect(nearestRegion(text, changes)).toBe(region);
  });
});

describe('hosts', () => {
  test.each([
    ['sts.amazonaws.com', true, true],
    ['STS.eu-west-1.amazonaws.com:443', true, true],
    ['sts-fips.us-gov-west-1.amazonaws.com', true, true],
    ['sts.eu-west-1.api.aws', true, true],
    ['sts.cn-north-1.amazonaws.com.cn', true, true],
    ['sts.eusc-de-east-1.amazonaws.eu', true, true],
    ['sts.bucket.amazonaws.com', false, true],
    ['sts.a.eu-west-1.amazonaws.com', false, true],
    ['sts.eu-west-1.a.amazonaws.com', false, true],
    ['sts.eu-west-12.amazonaws.com', false, true],
    ['mysts.eu-west-1.amazonaws.com', false, true],
    ['stsx.eu-west-1.amazonaws.com', false, true],
    ['s3.eu-west-1.amazonaws.com', false, true],
    ['sts.eu-west-1.amazonaws.com.test', false, false],
    ['sts.eu-west-1.amazonaws.com:', false, false],
    ['sts.eu-west-1.xamazonaws.com', false, false],
    ['sts:1.amazonaws.com', false, true],
    ['sts.amazonaws:443.com', false, false],
    ['amazonaws.com', false, false],
    ['store.test:9000', false, false],
    ['', false, false],
  ])('%s is the host of STS: %s; any host of AWS: %s', (host, isOfSts, isOfAws) => {
    expect([isOwnHost('sts', host), isHostOfAws(host)]).toEqual([isOfSts, isOfAws]);
  });

  test('no host is not one of AWS', () => expect(isHostOfAws(undefined)).toBe(false));
});
