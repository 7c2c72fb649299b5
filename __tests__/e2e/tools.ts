import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tools that `.ci/run` installs come before the machine's own. */
const path = [
  join(root, 'node_modules/.bin'),
  join(root, '.tools/bin'),
  join(root, '.tools/venv/bin'),
  process.env.PATH ?? '',
].join(delimiter);

const temporary: string[] = [];
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder that is deleted when this process exits. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `aws-auth-${name}-`));
  temporary.push(folder);
  return folder;
}

/** The environment of every tool, without this machine's AWS settings. */
export function toolEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const home = temporaryFolder('e2e');
  const { GOCACHE, VIRTUAL_ENV } = process.env;
  return {
    PATH: path,
    HOME: home,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_DEFAULT_REGION: 'us-east-2',
    ...(GOCACHE && { GOCACHE }),
    ...(VIRTUAL_ENV && { VIRTUAL_ENV }),
    ...more,
  };
}

export interface ToolResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a tool for at most two minutes. `output` has both standard output and standard error. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd = root,
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject).once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Copies the files that users download to a folder, which act uses as the action's repository. */
export function actionFolder(): string {
  const folder = temporaryFolder('action');
  for (const part of ['action.yml', 'package.json', 'dist', 'trust/action.yml', 'local/action.yml']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** Runs one workflow file under act on this machine, without Docker. `OWNER/aws-auth@v1` is this checkout's bundle. */
export function act(
  workflow: string,
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  event = 'push',
): Promise<ToolResult> {
  const env = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const local = ['--local-repository', `OWNER/aws-auth@v1=${actionFolder()}`];
  const args = [event, '-P', 'ubuntu-latest=-self-hosted', '-W', workflow, ...local, ...env, ...options];
  return run('act', args, toolEnvironment());
}

/** Starts moto's server as another STS, on a free port. Rejects if it does not start. */
export async function startMoto(): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const env = toolEnvironment({ MOTO_PORT: String(port) });
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const up = await fetch(`${url}/moto-api/data.json`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { url, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('moto_server did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The path of the tool that these tests run; undefined if there is none. */
export function whereIs(tool: string): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find((file) => existsSync(file));
}

/** Finds the AWS CLI of this major version: `.ci/run` installs 1 with the Python packages, and the system has 2. */
export function awsCli(
  major: 1 | 2,
): { readonly command: string; readonly version: readonly number[] } | undefined {
  const folders = [...path.split(delimiter), '/usr/local/bin', '/usr/bin'];
  for (const command of new Set(folders.map((folder) => join(folder, 'aws')))) {
    const { stdout } = spawnSync(command, ['--version'], { env: toolEnvironment(), encoding: 'utf8' });
    const version = /^aws-cli\/(\d+)\.(\d+)\.(\d+)/
      .exec(stdout ?? '')
      ?.slice(1)
      .map(Number);
    if (version?.[0] === major) return { command, version };
  }
  return undefined;
}

const goInstall = (folder: string, tool: string) => `go -C __tests__/e2e/tools-go/${folder} install ${tool}`;

/** The tools that the e2e tests lack, each with how to install it. */
export function missingTools(): string[] {
  const wanted = {
    act: goInstall('act', 'github.com/nektos/act'),
    'rolesanywhere-credential-helper': goInstall(
      'rolesanywhere-credential-helper',
      'github.com/aws/rolesanywhere-credential-helper',
    ),
    moto_server: "pip install 'moto[server]'",
    python3: 'install Python 3 with your package manager',
    git: 'install git with your package manager',
    perl: 'install perl with your package manager',
  };
  const missing = Object.entries(wanted).flatMap(([tool, how]) => {
    const { error } = spawnSync(tool, ['--version'], { env: toolEnvironment(), stdio: 'ignore' });
    return error ? [`${tool}: ${how}`] : [];
  });
  if (!whereIs('sarif') || !existsSync(join(root, '.tools/venv')))
    missing.push('sarif and subvectors: pip install -r __tests__/e2e/python/tools.txt, in .tools/venv');
  if (!existsSync(join(root, '.tools/checkov/bin/checkov')))
    missing.push('checkov: pip install -r __tests__/e2e/python/checkov.txt, in .tools/checkov');
  if (!awsCli(1)) missing.push('aws, version 1: pip install awscli');
  if (!awsCli(2)) missing.push('aws, version 2: apt-get install awscli, or AWS’s installer');
  if (!whereIs('go') && process.env.CI === 'true')
    missing.push('go: pip install -r __tests__/e2e/python/go.txt, or https://go.dev/dl');
  return missing;
}
