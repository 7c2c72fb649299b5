import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Cloud } from './cloud.ts';
import { loadConfig } from './config.ts';

const usage = `Usage: npm run cloud -- [--port N] [--config FILE] [--env FILE] [--approve] [--background]

Starts a GitHub token issuer and an AWS on 127.0.0.1 and runs until it is stopped.
  --port N       port to listen on (any free one)
  --config FILE  accounts, roles and trust policies (local/cloud.yml)
  --env FILE     append the variables that later steps need to FILE, such as $GITHUB_ENV or one for act --env-file
  --approve      let every device into Identity Center at its second poll, without a browser
  --background   return when it listens, and leave it running for an hour; LOCAL_CLOUD_PID is its process
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    config: { type: 'string' },
    env: { type: 'string' },
    approve: { type: 'boolean', default: false },
    background: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else if (values.background) {
  await startInBackground();
} else {
  await start();
}

async function start(): Promise<void> {
  const config = values.config ? { config: loadConfig(values.config) } : {};
  const cloud = await Cloud.start({ port: Number(values.port), ...config });
  if (values.approve) cloud.identityCenter.approval = 'at-once';
  const variables = {
    ...cloud.endpoints,
    ...cloud.tokenEndpoint,
    LOCAL_CLOUD_PID: String(process.pid),
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  if (values.env) appendFileSync(values.env, lines.join(''));
  const text = values.env
    ? `The local cloud listens at ${cloud.url}; ${Object.keys(variables).join(', ')} are in ${values.env}.`
    : `The local cloud listens. Later steps need:\n\n${lines.join('')}`;
  // A background process has no output: the process that started it prints this text and exits.
  if (!process.send) return console.log(text);
  process.send(text);
  setTimeout(() => process.exit(), 3_600_000);
}

/** Starts the same command as a separate process, which outlives the step and its process group. */
async function startInBackground(): Promise<void> {
  const args = process.argv.slice(1).filter((argument) => argument !== '--background');
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const text = await new Promise<string | undefined>((resolve) => {
    child.once('message', (message) => resolve(String(message))).once('exit', () => resolve(undefined));
  });
  if (text === undefined) {
    console.error('The local cloud did not start. Without --background it says why.');
    process.exitCode = 1;
    return;
  }
  console.log(text);
  child.disconnect();
  child.unref();
}
