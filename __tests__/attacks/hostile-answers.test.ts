import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { issue } from '../../harness/servers/authority.ts';
import { errorOf, expectNothingDone, keys, role, World, within } from '../scenarios/scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };

interface Answered {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly end: string;
}

const good: Answered = {
  id: 'ASIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  token: 'a-session-token',
  end: new Date(Date.now() + 3_600_000).toISOString(),
};

const raw = {
  accessKeyId: good.id,
  secretAccessKey: good.secret,
  sessionToken: good.token,
  expiration: good.end,
};

const escaped = (text: string) => text.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const sts = ({ id, secret, token, end }: Answered) =>
  `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/deploy/x</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>${escaped(id)}</AccessKeyId><SecretAccessKey>${escaped(secret)}</SecretAccessKey><SessionToken>${escaped(token)}</SessionToken><Expiration>${escaped(end)}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

const center = {
  'sso-start-url': 'https://octo.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};

/** Inputs of a machine with a certificate. */
async function machine(): Promise<Readonly<Record<string, string>>> {
  const { certificate, key } = await issue({ name: 'build-7' });
  const place = 'arn:aws:rolesanywhere:us-east-2:111122223333';
  world.withoutTokenEndpoint();
  return {
    'role-to-assume': role('machine'),
    'rolesanywhere-trust-anchor-arn': `${place}:trust-anchor/11111111-2222-3333-4444-555555555555`,
    'rolesanywhere-profile-arn': `${place}:profile/11111111-2222-3333-4444-555555555555`,
    'rolesanywhere-certificate': certificate,
    'rolesanywhere-private-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** For each source: runs a step whose source answers with the given credentials. */
const sources: Readonly<Record<string, (answer: Answered) => Promise<StepResult>>> = {
  STS: (answer) => {
    world.cloud.faults.add('AssumeRoleWithWebIdentity', {
      kind: 'status',
      status: 200,
      body: sts(answer),
    });
    return world.step({ ...deploy, 'aws-profile': 'dev' });
  },
  'IAM Identity Center': ({ id, secret, token, end }) => {
    world.cloud.identityCenter.approval = 'at-once';
    world.cloud.identityCenter.interval = 0.1;
    const roleCredentials = {
      accessKeyId: id,
      secretAccessKey: secret,
      sessionToken: token,
      expiration: Number.isNaN(Date.parse(end)) ? end : Date.parse(end),
    };
    const body = JSON.stringify({ roleCredentials });
    world.cloud.faults.add('GetRoleCredentials', { kind: 'status', status: 200, body });
    return world.step({ ...center, 'aws-profile': 'dev' });
  },
  Cognito: ({ id, secret, token, end }) => {
    const Expiration = Number.isNaN(Date.parse(end)) ? end : Date.parse(end) / 1000;
    const Credentials = { AccessKeyId: id, SecretKey: secret, SessionToken: token, Expiration };
    const body = JSON.stringify({ IdentityId: 'us-east-2:x', Credentials });
    world.cloud.faults.add('GetCredentialsForIdentity', { kind: 'status', status: 200, body });
    return world.step({
      'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555',
      'aws-profile': 'dev',
    });
  },
  'IAM Roles Anywhere': async ({ id, secret, token, end }) => {
    const credentials = { accessKeyId: id, secretAccessKey: secret, sessionToken: token, expiration: end };
    const assumedRoleUser = { arn: 'arn:aws:sts::111122223333:assumed-role/machine/x' };
    const body = JSON.stringify({ credentialSet: [{ credentials, assumedRoleUser }] });
    world.cloud.faults.add('CreateSession', { kind: 'status', status: 201, body });
    return world.step({ ...(await machine()), 'aws-profile': 'dev' });
  },
  'the container': ({ id, secret, token, end }) => {
    const body = JSON.stringify({ AccessKeyId: id, SecretAccessKey: secret, Token: token, Expiration: end });
    world.cloud.faults.add('container', { kind: 'status', status: 200, body });
    return world.step(
      { 'credential-source': 'default-chain', 'aws-profile': 'dev' },
      { env: world.cloud.containerEndpoint },
    );
  },
  'a credential_process': ({ id, secret, token, end }) => {
    const answer = {
      Version: 1,
      AccessKeyId: id,
      SecretAccessKey: secret,
      SessionToken: token,
      Expiration: end,
    };
    const file = join(world.job.folder, 'answer.json');
    writeFileSync(file, JSON.stringify(answer));
    const config = join(world.job.folder, 'config');
    writeFileSync(config, `[profile a]\ncredential_process = cat ${file}\n`);
    return world.step({ 'source-profile': 'a', 'aws-profile': 'dev' }, { env: { AWS_CONFIG_FILE: config } });
  },
};

const injected = 'token\n[default]\ncredential_process = touch /tmp/pwned';

describe.each(Object.keys(sources))('credentials from %s', (source) => {
  test.each([
    ['a token with line breaks', { token: injected }],
    ['a token with a carriage return', { token: 'a\r[default]' }],
    ['a token with a next-line character', { token: 'a\u0085::save-state name=x::y' }],
    ['a token with a space', { token: 'a token' }],
    ['a token with letters outside ASCII', { token: 'tökén' }],
    ['a token of 30,000 characters', { token: 'a'.repeat(30_000) }],
    ['a secret with line breaks', { secret: `secret\n${injected}` }],
    ['a key ID with line breaks', { id: `ASIAIOSFODNN7EXAMPLE\n${injected}` }],
    ['an expiration in the year 9999', { end: '9999-01-01T00:00:00Z' }],
    ['an expiration long ago', { end: '2001-01-01T00:00:00Z' }],
    ['an expiration that is not a date', { end: 'soon\n[default]' }],
  ])('with %s are refused, and nothing is written', async (_, change) => {
    const step = await sources[source]?.({ ...good, ...change });
    if (!step) throw new Error('no such source');
    expectNothingDone(step);
    expect(existsSync(join(world.job.folder, '.aws/credentials'))).toBe(false);
    expect(existsSync(join(world.job.folder, '.aws/config'))).toBe(false);
    expect(errorOf(step).title).not.toBe('Unexpected failure');
    expect(step.output).not.toContain('[default]');
  });
});

test.each([
  ['no list of sessions', {}],
  ['an empty list', { credentialSet: [] }],
  ['a list with a text', { credentialSet: ['session'] }],
  ['a session without credentials', { credentialSet: [{ credentials: null }] }],
  ['a session without a role', { credentialSet: [{ credentials: raw, assumedRoleUser: null }] }],
  ['a session whose role has no ARN', { credentialSet: [{ credentials: raw, assumedRoleUser: {} }] }],
  [
    'a session with another kind of ARN',
    { credentialSet: [{ credentials: raw, assumedRoleUser: { arn: 7 } }] },
  ],
])('an answer of IAM Roles Anywhere with %s is refused', async (_, answer) => {
  const body = JSON.stringify(answer);
  world.cloud.faults.add('CreateSession', { kind: 'status', status: 201, body });
  const step = await world.step(await machine());
  expectNothingDone(step);
  expect(errorOf(step).id).toBe('foreign-answer');
});

/** The lines that the runner treats as commands. It trims as .NET does: https://github.com/actions/runner */
function commandsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s\u0085]+/, ''))
    .filter((line) => line.startsWith('::') || line.includes('##['));
}

const ours = /^::(add-mask|error title=[^:]*|warning title=[^:]*|notice title=[^:]*|debug|group|endgroup)::/;

/** Hostile messages of a service. The step must print them as text. */
const words: Readonly<Record<string, string>> = {
  'a command after a line break': 'no\n::save-state name=receipts::[]',
  'a command after a next-line character': 'no\n\u0085::save-state name=receipts::[]',
  'a command after a line separator': 'no\n\u2028 ::set-output name=a::b\u2029::stop-commands::x',
  'an old-style command': 'no\n##[set-env name=a]b',
  'colours and the bell character': 'no\u001b[31m red \u0007\u009b1m',
  'Markdown and HTML':
    'no\n# heading\n> quote\n- item\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![](https://evil.example)',
};

describe.each(Object.keys(words))('%s', (name) => {
  const said = words[name] ?? '';

  const expectText = ({ output, summary, state }: StepResult) => {
    expect(commandsIn(output).filter((line) => !ours.test(line))).toEqual([]);
    expect([...'\u001b\u009b\u0007\u0085\u2028'].filter((letter) => output.includes(letter))).toEqual([]);
    expect(state.receipts).toBe('');
    const prose = summary.replace(/```[\s\S]*?```/g, '').replace(/(`+)[^`]*?\1/g, '');
    expect(prose).not.toMatch(/^\s*(# heading|> quote|- item)/m);
    expect(prose).not.toMatch(/<img|[^\\]\]\(javascript|[^\\]\]\(https:\/\/evil/);
  };

  test('from STS stays text in the log and the summary', async () => {
    world.cloud.faults.add('sts', {
      kind: 'status',
      status: 400,
      code: 'ValidationError',
      message: said,
    });
    const step = await world.step(deploy, { env: { RUNNER_DEBUG: '1' } });
    expectNothingDone(step);
    expectText(step);
  });

  test('from GitHub’s token endpoint stays text', async () => {
    const body = JSON.stringify({ message: said });
    world.cloud.faults.add('token', { kind: 'status', status: 400, body });
    const step = await world.step({ ...deploy, 'retry-max-attempts': '1' }, { env: { RUNNER_DEBUG: '1' } });
    expectNothingDone(step);
    expectText(step);
  });

  test('from Identity Center stays text', async () => {
    const code = 'InvalidRequestException';
    const body = JSON.stringify({ error: 'invalid_request', error_description: said });
    world.cloud.faults.add('sso-oidc', { kind: 'status', status: 400, code, body });
    const step = await world.step(center, { env: { RUNNER_DEBUG: '1' } });
    expectNothingDone(step);
    expectText(step);
  });

  test('from the container stays text', async () => {
    const body = JSON.stringify({ code: 'Forbidden', message: said });
    world.cloud.faults.add('container', { kind: 'status', status: 400, body });
    const env = { ...world.cloud.containerEndpoint, RUNNER_DEBUG: '1' };
    const step = await world.step({ 'credential-source': 'default-chain' }, { env });
    expectNothingDone(step);
    expectText(step);
  });

  test('in a claim stays text', async () => {
    world.cloud.github.claims = { environment: said, workflow: said };
    expectText(await world.step({ 'role-to-assume': role('release') }, { env: { RUNNER_DEBUG: '1' } }));
  });

  test('in a profile stays text', async () => {
    const config = join(world.job.folder, 'config');
    const value = said.replaceAll('\n', ' ');
    writeFileSync(config, `[profile a]\nrole_arn = ${value}\nsource_profile = ${value}\n`);
    const step = await world.step({ 'source-profile': 'a' }, { env: { AWS_CONFIG_FILE: config } });
    expectNothingDone(step);
    expectText(step);
  });
});

describe('a link from Identity Center', () => {
  test.each([
    'javascript:alert(1)',
    'http://device.example.com/',
    'http://router.local/x',
    'https://device.example.com/?a=[x](javascript:alert(1))<b>',
    'https://device.example.com/\n::save-state name=receipts::[]',
  ])('%j is refused, or shown as text', async (link) => {
    const answer = {
      deviceCode: 'a-device-code-that-is-secret',
      userCode: 'ABCD-EFGH',
      verificationUri: link,
      verificationUriComplete: link,
      expiresIn: 2,
      interval: 1,
    };
    world.secrets.add(answer.deviceCode);
    const fault = { kind: 'status', status: 200, body: JSON.stringify(answer) } as const;
    world.cloud.faults.add('StartDeviceAuthorization', fault);
    const step = await world.step({ ...center, 'sso-timeout-s': '2' });
    expect(step.exitCode).toBe(1);
    expect(commandsIn(step.output).filter((line) => !ours.test(line))).toEqual([]);
    expect(step.summary).not.toContain('](javascript');
    expect(step.summary).not.toContain('<b>');
    expect(step.summary).not.toMatch(/<(javascript|http:)/);
  });
});

describe('extreme sizes and dates', () => {
  // A quadratic algorithm took more than a minute of CPU time.
  test.each([
    ['spaces', ' '.repeat(900_000)],
    ['line breaks', '\n'.repeat(900_000)],
    ['spaces and line breaks', ' \n'.repeat(450_000)],
    ['letters', 'a'.repeat(900_000)],
    ['backticks', '`'.repeat(900_000)],
    ['colons', ':'.repeat(900_000)],
    ['ampersands', '&'.repeat(900_000)],
  ])('900 KB of %s in an STS message are shortened within 5 seconds', async (_, text) => {
    const body = `<ErrorResponse><Error><Code>ValidationError</Code><Message>x${text.replaceAll('&', '&amp;').slice(0, 950_000)}y</Message></Error></ErrorResponse>`;
    world.cloud.faults.add('sts', { kind: 'status', status: 400, code: 'ValidationError', body });
    const step = await world.step(deploy);
    expectNothingDone(step);
    expect(step.output.length).toBeLessThan(30_000);
    expect(step.summary.length).toBeLessThan(30_000);
    expect(step.milliseconds).toBeLessThan(within(5_000));
  });

  test.each(['sts', 'token', 'container', 'metadata', 'cognito', 'sso-oidc'] as const)(
    'an answer of 2 MB from %s is refused as too large',
    async (place) => {
      world.cloud.faults.add(place, { kind: 'huge' });
      const inputs: Readonly<Record<string, Record<string, string>>> = {
        container: { 'credential-source': 'default-chain' },
        metadata: { 'credential-source': 'default-chain' },
        cognito: { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' },
        'sso-oidc': center,
      };
      const env = {
        ...(place === 'container' && world.cloud.containerEndpoint),
        ...(place === 'metadata' && {
          ...world.cloud.metadataEndpoint,
          AWS_EC2_METADATA_DISABLED: undefined,
        }),
      };
      const step = await world.step({ ...(inputs[place] ?? deploy), 'retry-max-attempts': '2' }, { env });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain('too large');
    },
  );

  test('a long message that is cut inside a token shows no part of the token', async () => {
    const { exitCode, output, summary } = await world.step(
      { 'role-to-assume': role('deploy') },
      {
        onStart: () => {
          const message = `Bad token ${'x '.repeat(200)}${'eyJhbGciOiJSUzI1NiJ9'.repeat(200)}`;
          world.cloud.faults.add('sts', {
            kind: 'status',
            status: 400,
            code: 'InvalidIdentityToken',
            message,
          });
        },
      },
    );
    expect(exitCode).toBe(1);
    expect(output + summary).not.toContain('eyJhbGciOiJSUzI1NiJ9eyJ');
  });

  test('the line about a retry shows no part of a secret', async () => {
    const secret = keys['aws-secret-access-key'];
    const message = `${'x '.repeat(80)}${secret}`;
    world.cloud.faults.add('sts', { kind: 'status', status: 503, message }, 1);
    const step = await world.step({ ...keys, 'credential-source': 'access-keys' });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('attempt 1 of 12 failed');
    const said = step.output.replaceAll(`::add-mask::${secret}`, '');
    expect(said).not.toContain(secret.slice(0, 12));
  });

  test.each([
    'Sat, 13 Sep 275760 00:00:00 GMT',
    'Fri, 01 Jan 9000 00:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ])('an implausible Date header is ignored: %s', async (date) => {
    const server = createServer((_, response) => {
      response.writeHead(503, { date, 'content-type': 'text/html' }).end('<html></html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const inputs = { ...keys, 'credential-source': 'access-keys', 'retry-max-attempts': '2' };
    const step = await world.step(inputs, { env: { AWS_ENDPOINT_URL_STS: url } });
    server.close();
    expect(errorOf(step).id).toBe('foreign-answer');
  });

  test('a GitHub token of more than 20,000 characters is refused', async () => {
    const body = JSON.stringify({ value: `eyJ.${'a'.repeat(20_000)}.b` });
    world.cloud.faults.add('token', { kind: 'status', status: 200, body });
    const step = await world.step({ ...deploy, 'retry-max-attempts': '1' });
    expectNothingDone(step);
    expect(world.asked).toEqual(['token']);
  });
});

test('the log has no YAML parser warning that quotes the input', async () => {
  const sessions = `%FOO ::save-state name=receipts::[]\n---\none: ${role('deploy')}\n`;
  const step = await world.step({ sessions });
  expect(commandsIn(step.output).filter((line) => !ours.test(line))).toEqual([]);
  expect(step.output).not.toContain('FOO');
});
