import { describe, expect, test } from '@jest/globals';
import { certificate, isCertificateCode } from '../../../src/explain/certificate.ts';
import { isClockRight, wrongClock } from '../../../src/explain/clock.ts';

const at = (clockBehind?: number) => ({
  runner: 'github' as const,
  ...(clockBehind !== undefined && { clockBehind }),
});

describe('the clock of the runner', () => {
  test.each<[number | undefined, string | undefined, boolean]>([
    [undefined, undefined, false],
    [0, undefined, true],
    [29, undefined, true],
    [-29, undefined, true],
    [30, 'the clock of this runner is 30 seconds behind that of AWS', false],
    [-30, 'the clock of this runner is 30 seconds ahead of that of AWS', false],
    [7200, 'the clock of this runner is 2 hours behind that of AWS', false],
  ])('that is %s s behind is described as %s', (behind, words, isRight) => {
    expect(wrongClock(at(behind))).toBe(words);
    expect(isClockRight(at(behind))).toBe(isRight);
  });
});

describe('a certificate', () => {
  test.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
  ])('is the reason for %s', (code) => {
    expect(isCertificateCode(code)).toBe(true);
  });

  test.each(['', 'ECONNRESET', 'EPROTO', 'XERR_TLS', 'XERR_SSL'])('is not the reason for %j', (code) => {
    expect(isCertificateCode(code)).toBe(false);
  });

  const remedy = 'On a self-hosted runner, check the clock. Then check the certificate.';
  test('that is not trusted points to a proxy', () => {
    expect(certificate('h', 'SELF_SIGNED_CERT_IN_CHAIN', at(3600))).toEqual({
      why: 'h presented a certificate that this runner does not trust, which is typical of a TLS-inspecting proxy.',
      remedy:
        'Set NODE_EXTRA_CA_CERTS to a file with the proxy’s CA certificate, or add this host to no-proxy.',
    });
  });

  test.each(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])(
    '%s may have two causes if the clock is right',
    (code) => {
      expect(certificate('h', code, at(0))).toEqual({
        why: 'the certificate of h, or of a TLS-inspecting proxy, is out of date, or the clock of this runner is wrong.',
        likely: true,
        remedy,
      });
    },
  );

  test.each([
    ['CERT_HAS_EXPIRED', -3600, 'ahead of that of AWS, so the certificate of h appears expired.'],
    ['CERT_NOT_YET_VALID', 3600, 'behind that of AWS, so the certificate of h appears not yet valid.'],
  ])('%s has one cause if the clock is wrong', (code, behind, end) => {
    expect(certificate('h', code, at(behind))).toEqual({
      why: `The clock of this runner is 60 minutes ${end}`,
      remedy,
    });
  });
});
