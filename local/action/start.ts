import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { InputError, writtenClaims } from './config.ts';

interface Started {
  readonly url: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly key: string;
}

/** The step: starts the cloud as a process that outlives it, or changes the claims of the one that runs. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const { LOCAL_CLOUD_URL: url, LOCAL_CLOUD_KEY: key } = env;
  if (url && key && !env['INPUT_TRUST-POLICY'] && !env.INPUT_CONFIG) return change(url, key, env);
  const { url: own, variables, key: ownKey, pid } = await started(env);
  console.log(`::add-mask::${variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`);
  console.log(`::add-mask::${ownKey}`);
  const all = { ...variables, LOCAL_CLOUD_URL: own, LOCAL_CLOUD_KEY: ownKey, LOCAL_CLOUD_PID: String(pid) };
  write(env.GITHUB_ENV, all);
  write(env.GITHUB_OUTPUT, { url: own });
  write(env.GITHUB_STATE, { url: own, pid: String(pid) });
  console.log(`The local cloud listens at ${own}.`);
}

async function change(url: string, key: string, env: NodeJS.ProcessEnv): Promise<void> {
  const claims = writtenClaims(env);
  const answer = await fetch(`${url}/claims`, {
    method: 'PUT',
    headers: { authorization: `bearer ${key}` },
    body: JSON.stringify(claims),
  });
  if (!answer.ok)
    throw new InputError(`the local cloud at ${url} does not take the claims (${answer.status})`);
  console.log(`Later tokens have ${Object.keys(claims).join(', ') || 'the claims of the job'}.`);
}

function write(file: string | undefined, values: Readonly<Record<string, string>>): void {
  if (file)
    appendFileSync(
      file,
      Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
}

/** Starts this program as the cloud. Rejects with `InputError` if it does not start. */
async function started(env: NodeJS.ProcessEnv): Promise<Started & { readonly pid: number | undefined }> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', 'serve'], {
    detached: true,
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const message = await new Promise<unknown>((resolve) => {
    child.once('message', resolve).once('exit', () => resolve(undefined));
  });
  child.disconnect();
  child.unref();
  const { error, ...rest } = (message ?? { error: 'it did not start' }) as Started & {
    readonly error?: string;
  };
  if (error !== undefined) throw new InputError(error);
  return { ...rest, pid: child.pid };
}
