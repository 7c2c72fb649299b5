import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Issued, issue } from '../../harness/servers/authority.ts';
import { Cloud } from '../../local/cloud.ts';
import { act, awsCli, run, temporaryFolder, toolEnvironment } from './tools.ts';

const id = '11111111-2222-3333-4444-555555555555';
const anchor = `arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/${id}`;
const profile = `arn:aws:rolesanywhere:us-east-2:111122223333:profile/${id}`;
const role = 'arn:aws:iam::111122223333:role/machine';

type Named = Issued & { readonly name: string };
let cloud: Cloud;
let authority: Named;
beforeAll(async () => {
  cloud = await Cloud.start();
  authority = await issue({ name: 'authority', isAuthority: true });
});
beforeEach(() => {
  cloud.reset();
  cloud.rolesAnywhere.trustAnchors.set(anchor, authority.certificate);
});
afterAll(() => cloud.close());

/** Writes certificate and key to files. Returns an environment whose default profile runs AWS's own credential helper. */
function helperFor({ certificate, key }: Issued, more: readonly string[] = []): Record<string, string> {
  const folder = temporaryFolder('certificate');
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const words = [
    'rolesanywhere-credential-helper credential-process',
    `--certificate ${file('certificate.pem', certificate)}`,
    `--private-key ${file('key.pem', key.export({ type: 'pkcs8', format: 'pem' }).toString())}`,
    `--trust-anchor-arn ${anchor} --profile-arn ${profile} --role-arn ${role} --endpoint ${cloud.url}`,
    ...more,
  ];
  return toolEnvironment({
    ...cloud.endpoints,
    AWS_CONFIG_FILE: file(
      'config',
      `[default]\nregion = us-east-2\ncredential_process = ${words.join(' ')}\n`,
    ),
  });
}

const whoAmI = (env: Record<string, string>) =>
  run(
    awsCli(2)?.command ?? 'aws',
    ['--endpoint-url', cloud.url, 'sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'],
    env,
  );

// AWS's own helper checks that the local cloud behaves like IAM Roles Anywhere.
test.each(['rsa', 'ec'] as const)(
  'AWS’s own helper signs in to the local cloud with a key of type %s',
  async (type) => {
    const answer = await whoAmI(helperFor(await issue({ name: 'build-7', type }, authority)));
    expect(answer.output).toMatch(/:assumed-role\/machine\/[0-9a-f]{32}$/m);
    expect(cloud.requests.map(({ what }) => what)).toEqual(['CreateSession', 'GetCallerIdentity']);
  },
);

test('AWS’s own helper signs in with an intermediate certificate, and is refused without it', async () => {
  const between = await issue({ name: 'between', isAuthority: true }, authority);
  const issued = await issue({ name: 'build-8' }, between);
  const path = join(temporaryFolder('chain'), 'chain.pem');
  writeFileSync(path, between.certificate);
  expect((await whoAmI(helperFor(issued, [`--intermediates ${path}`]))).exitCode).toBe(0);
  const refused = await whoAmI(helperFor(issued));
  expect(refused.exitCode).not.toBe(0);
  expect(refused.output).toContain('AccessDeniedException: Untrusted signing certificate');
});

test('the example for a certificate signs in under act', async () => {
  const { certificate, key } = await issue({ name: 'build-9' }, authority);
  const { output, exitCode } = await act('docs/examples/roles-anywhere.yml', cloud.endpoints, [
    '-s',
    `CERTIFICATE=${certificate}`,
    '-s',
    `PRIVATE_KEY=${key.export({ type: 'pkcs8', format: 'pem' })}`,
  ]);
  expect({ exitCode, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, output: '' });
  expect(output).toContain(':assumed-role/machine/');
  expect(output).not.toContain(key.export({ type: 'pkcs8', format: 'pem' }).toString().split('\n')[1]);
});
