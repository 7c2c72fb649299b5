import { overrideState } from './job/first-state.ts';
import { printAtOnce } from './job/stdout.ts';
import { loopTurn } from './net/loop-turn.ts';

// The runner starts this program twice in a job: as main, and through dist/post.js with the argument "post". AWS's tools start
// it as the credential process of a profile. The arguments choose the mode, because earlier steps can set variables.
const mode = process.argv[2] ?? 'main';
const env = { ...process.env };
// Modules and child processes must not see this step's inputs and state. The variables below make libraries print what they
// read and send; the YAML library reads the last two.
const talkative = ['DEBUG', 'LOG_STREAM', 'LOG_TOKENS'];
for (const name of Object.keys(env))
  if (name.startsWith('INPUT_') || name.startsWith('STATE_') || talkative.includes(name))
    delete process.env[name];

/** The exit code with which Node itself ends when a promise never settles: https://nodejs.org/api/process.html#exit-codes */
const unfinished = 13;

/** Each mode loads its own modules. */
async function run(): Promise<void> {
  if (mode === 'credential-process') {
    const { credentialProcess } = await import('./credential-process.ts');
    await credentialProcess(env, process.argv[3]);
  } else if (mode === 'post') {
    printAtOnce();
    const { post } = await import('./post.ts');
    await post(env);
  } else {
    printAtOnce();
    overrideState(env);
    const { connectEarly } = await import('./start/connect.ts');
    const connections = await connectEarly(env);
    const { main } = await import('./main.ts');
    // TLS begins on connections that have opened meanwhile.
    await loopTurn();
    await main(env, connections);
  }
}

/** Each mode reports known errors itself. The text of any other error may contain secrets, so only its name is printed. */
function fail(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const text = `The step stopped with an unexpected ${name}. Please report this.`;
  if (mode === 'credential-process') console.error(`aws-auth: ${text}`);
  else process.stdout.write(`::${mode === 'post' ? 'warning' : 'error'} title=aws-auth::${text}\n`);
  process.exitCode = mode === 'post' ? 0 : 1;
}

/** Milliseconds after which open handles (a proxy that never answers, a process of the user's) no longer keep the job waiting. */
const patience = 50;

/**
 * Lets the process end by itself. `process.exit()` right after the work can wait for ever: its main thread waits for a compiler
 * thread, which waits for the main thread to collect garbage (https://github.com/nodejs/node/issues/54918). After `patience`
 * the compiler threads are done. Output is written first. Only the credential process writes to stderr.
 */
function end(): void {
  if (process.exitCode === unfinished) process.exitCode = 0;
  const exit = () => process.exit();
  const isPrinted = mode === 'credential-process' ? () => process.stderr.write('', exit) : exit;
  setTimeout(() => process.stdout.write('', isPrinted), patience).unref();
}

// A promise that never settles must not end a step as if it had succeeded.
process.exitCode = unfinished;
run().catch(fail).then(end);
