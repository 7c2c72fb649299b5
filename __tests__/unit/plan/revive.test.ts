import { describe, expect, test } from '@jest/globals';
import { RenewalError } from '../../../src/errors/index.ts';
import { readContext } from '../../../src/job/context.ts';
import { type RenewalFile, readRenewal, renewalText } from '../../../src/plan/renewal-file.ts';
import { revivePlan } from '../../../src/plan/revive.ts';
import { oidc, planOf, role } from './planned.ts';

const again = 'Sign in again in this job.';
const damaged = 'The plan file is damaged, or another version of the action wrote it.';

async function written(): Promise<RenewalFile> {
  const plan = await planOf({ 'role-to-assume': role, refresh: 'true' }, oidc);
  return readRenewal(renewalText(plan, 'github-oidc', {}));
}
const revive = async (file: RenewalFile, more = {}) => {
  const env = { HOME: '/nowhere', ...oidc, ...more };
  return revivePlan(file, env, await readContext(env));
};
const failureOf = async (file: RenewalFile, more = {}) => {
  const error = await revive(file, more).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RenewalError);
  const { message, why, remedy } = error as RenewalError;
  return { message, why, remedy };
};

describe('a revived plan', () => {
  test('delivers nothing, renews, and has nothing to say', async () => {
    const { choice, deliver, remarks } = await revive(await written());
    expect({ ...choice, source: choice.source.kind }).toEqual({
      source: 'github-oidc',
      why: '',
      passedOver: [],
      isFound: false,
    });
    expect(deliver).toEqual({
      region: false,
      credentials: false,
      outputs: false,
      unset: false,
      renew: true,
      overwrite: false,
    });
    expect(remarks).toEqual({ notices: [], warnings: [], accounts: 'hidden', keyAge: false });
  });

  test('has no address that the step would have refused', async () => {
    const file = await written();
    const endpoints = { STS: { url: 'ftp://x', from: 'sts-endpoint' } };
    expect(await failureOf({ ...file, network: { ...file.network, endpoints } })).toEqual({
      message: 'sts-endpoint: "ftp://x" is not a web URL',
      why: damaged,
      remedy: again,
    });
    expect(await failureOf(file, { ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://x' })).toMatchObject({
      message: expect.stringContaining('"ftp://x" is not a web URL'),
      why: damaged,
      remedy: again,
    });
  });

  test('has a source whose plan is complete', async () => {
    const file = await written();
    expect(await failureOf({ ...file, source: { kind: 'github-oidc', plan: {} } })).toEqual({
      message: 'the plan of the source cannot be read (audience: not a text)',
      why: damaged,
      remedy: again,
    });
  });

  test('is not made from a file of another version', async () => {
    const text = JSON.stringify({ ...(await written()), version: 3 });
    expect(() => readRenewal(text)).toThrow(
      expect.objectContaining({
        message: 'the plan cannot be read (version: of another version)',
        why: damaged,
        remedy: again,
      }),
    );
  });
});

describe('the proxy of a revived plan', () => {
  const proxied = async (url?: string) => {
    const file = await written();
    const proxy = { host: 'h:1', from: 'http-proxy', except: 'x', ...(url && { url }) };
    return { ...file, network: { ...file.network, proxy } };
  };

  test('must have a valid URL in the file', async () => {
    expect(await failureOf(await proxied('ftp://h'))).toEqual({
      message: 'http-proxy: not the URL of a proxy',
      why: damaged,
      remedy: again,
    });
  });

  test('must have a valid URL in the environment, if its own has a password', async () => {
    expect(await failureOf(await proxied(), { HTTPS_PROXY: 'ftp://h' })).toMatchObject({
      message: 'http-proxy: not the URL of a proxy',
    });
    expect(await failureOf(await proxied())).toEqual({
      message: 'this process has no URL of the proxy',
      why: 'The step used a proxy URL with a password from HTTPS_PROXY, and this process does not have that variable.',
      remedy: 'Set HTTPS_PROXY for the whole job.',
    });
  });

  test('is that of the file even if the environment names another', async () => {
    const { network } = await revive(await proxied('http://h:1'), { HTTPS_PROXY: 'http://i:2' });
    expect({ ...network.proxy, url: network.proxy?.url.reveal() }).toEqual({
      url: 'http://h:1/',
      host: 'h:1',
      from: 'http-proxy',
      except: 'x',
    });
  });
});
