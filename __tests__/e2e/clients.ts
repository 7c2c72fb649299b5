import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { awsCli, root, run, temporaryFolder, whereIs } from './tools.ts';

type Variables = Readonly<Record<string, string>>;

/** An AWS tool or SDK that takes its credentials only from the environment. */
export interface Client {
  readonly name: string;
  /** The caller's ARN now, and after each pause in seconds; an SDK asks in one process. Rejects with its output if it fails. */
  callers(env: Variables, ...pauses: readonly number[]): Promise<readonly string[]>;
}

const boto3 = `
import boto3, sys, time
sts = boto3.client('sts')
for pause in sys.argv[1:]:
    time.sleep(float(pause))
    print(sts.get_caller_identity()['Arn'])
`;

const javascript = `
import { setTimeout } from 'node:timers/promises';
import { STS } from '@aws-sdk/client-sts';
const sts = new STS();
for (const pause of process.argv.slice(1)) {
  await setTimeout(Number(pause) * 1000);
  console.log((await sts.getCallerIdentity()).Arn);
}
`;

// Version 2 supports AWS_ENDPOINT_URL_STS only since 2.13.
const cli = `
set -e
for pause; do
  sleep "$pause"
  "$0" --endpoint-url "$AWS_ENDPOINT_URL_STS" sts get-caller-identity --query Arn --output text
done
`;

const client = (name: string, command: string, ...args: readonly string[]): Client => ({
  name,
  callers: async (env, ...pauses) => {
    const { exitCode, output } = await run(command, [...args, ...[0, ...pauses].map(String)], { ...env });
    if (exitCode !== 0) throw new Error(output);
    return output.match(/^arn:\S+$/gm) ?? [];
  },
});

const toolchain = whereIs('go');
const goClient = join(temporaryFolder('go'), 'client');

/** A note for test names when there is no Go client. */
export const leftOut = toolchain ? '' : ' (without the AWS SDK for Go: no Go toolchain is here)';

const cliOf = (major: 1 | 2) => awsCli(major)?.command ?? 'aws';

export const clients: readonly Client[] = [
  client('the AWS CLI 1', '/bin/sh', '-c', cli, cliOf(1)),
  client('the AWS CLI 2', '/bin/sh', '-c', cli, cliOf(2)),
  client('boto3', whereIs('python3') ?? 'python3', '-W', 'ignore', '-c', boto3),
  client('the AWS SDK for JavaScript', process.execPath, '--input-type=module', '-e', javascript),
  ...(toolchain ? [client('the AWS SDK for Go', goClient)] : []),
];

/** Builds the Go client. Go keeps its caches outside of the repository. Throws the compiler's errors. */
export function buildClients(): void {
  if (!toolchain) return;
  const args = ['build', '-modcacherw', '-buildvcs=false', '-o', goClient, '.'];
  const { status, stderr } = spawnSync(toolchain, args, {
    cwd: join(root, '__tests__/e2e/go'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
