import { overrideState } from './job/first-state.ts';

// The runner starts this program twice in a job: `action.yml` names it as main, and dist/post.js, which starts it with a word, as post.
// AWS's tools start it for the credentials of a profile, as that profile says. No variable decides which of the three it is, because
// earlier steps can set variables.
const mode = process.argv[2] ?? 'main';
const env = { ...process.env };
// Nothing that is loaded or started from here on should see what is this step's alone, or print what it reads and sends: the library for
// YAML does so for the last two.
const talkative = ['DEBUG', 'LOG_STREAM', 'LOG_TOKENS'];
for (const name of Object.keys(env))
  if (name.startsWith('INPUT_') || name.startsWith('STATE_') || talkative.includes(name))
    delete process.env[name];
try {
  if (mode === 'credential-process') {
    // The tool that asked may be gone before the end of the answer.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    const { credentialProcess } = await import('./credential-process.ts');
    await credentialProcess(env, process.argv[3]);
  } else if (mode === 'post') {
    const { post } = await import('./post.ts');
    await post(env);
  } else {
    overrideState(env);
    const { main } = await import('./main.ts');
    await main(env);
  }
} catch (error) {
  // All three report what they know of. Of anything else not even the text is sure to be free of secrets.
  const name = error instanceof Error ? error.name : typeof error;
  const text = `It stopped with an unexpected ${name}. Please report this.`;
  if (mode === 'credential-process') console.error(`aws-auth: ${text}`);
  else console.log(`::${mode === 'post' ? 'warning' : 'error'} title=aws-auth::${text}`);
  process.exitCode = mode === 'post' ? 0 : 1;
}
// What is still open now (a proxy that never answers, a process of the user's) must not keep the job waiting. The last
// words are out when the callback comes.
setTimeout(() => process.stdout.write('', () => process.exit()), 50).unref();
