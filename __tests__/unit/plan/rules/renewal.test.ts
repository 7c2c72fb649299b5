import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, problemsOf, role, session } from '../planned.ts';

const renewed: Given = { 'role-to-assume': role, refresh: 'true' };
const serial = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me' };
const proxy =
  'http-proxy: has a user name or a password, which refresh does not store. Set HTTPS_PROXY for the whole job instead: later steps find it there.';
const secret =
  'refresh: true, but the source is access-keys: the process that renews the session does not have the keys. Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';

describe('refresh', () => {
  test.each<[Given, Env, readonly string[]]>([
    [renewed, oidc, []],
    [{ ...renewed, ...keys }, {}, [secret]],
    [
      { ...renewed, ...serial, 'mfa-code': '123456' },
      oidc,
      ['mfa-code: set together with refresh, which cannot get new codes. Leave one of the two out.'],
    ],
    [
      { ...renewed, ...serial, 'mfa-secret': 'JBSWY3DPEHPK3PXP' },
      oidc,
      ['mfa-secret: set together with refresh, which cannot get new codes. Leave one of the two out.'],
    ],
    [{ ...renewed, 'http-proxy': 'http://me:hush@h' }, oidc, [proxy]],
    [{ ...renewed, 'http-proxy': 'http://token@h' }, oidc, [proxy]],
    [{ ...renewed, 'http-proxy': 'http://:hush@h' }, oidc, [proxy]],
    [{ ...renewed, 'http-proxy': 'http://h' }, oidc, []],
    [renewed, { ...oidc, HTTPS_PROXY: 'http://me:hush@h' }, []],
    [{ ...renewed, 'http-proxy': 'http://me:hush@h' }, { ...oidc, HTTPS_PROXY: 'http://me:hush@h' }, []],
    [{ ...renewed, 'http-proxy': 'http://me:hush@h' }, { ...oidc, HTTPS_PROXY: 'http://i' }, [proxy]],
    [{ ...renewed, refresh: 'false', 'http-proxy': 'http://me:hush@h' }, oidc, []],
  ])('with %j in %j gives %j', async (given, env, problems) => {
    expect(await problemsOf(given, env)).toEqual(problems);
  });

  test('does not keep access keys as the fallback of OIDC, and says why', async () => {
    const { choice } = await planOf({ ...renewed, ...keys });
    expect(choice).not.toHaveProperty('fallback');
    expect(choice.passedOver).toEqual([{ kind: 'access-keys', why: 'refresh cannot reuse the keys' }]);
    const { passedOver } = (await planOf({ ...renewed, ...keys }, { ...oidc, ...session })).choice;
    expect(passedOver).toEqual([
      { kind: 'access-keys', why: 'refresh cannot reuse the keys' },
      { kind: 'environment', why: 'github-oidc comes first' },
    ]);
    const copied = (await planOf({ 'role-to-assume': role, ...keys })).choice;
    expect(copied.fallback?.kind).toBe('access-keys');
    expect(copied.passedOver).toEqual([{ kind: 'access-keys', why: 'kept as the fallback' }]);
  });
});
