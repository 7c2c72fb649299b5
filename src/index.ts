import { markMain } from './github/mark.ts';

// The runner starts this file twice in a job: for the step, and after the job's last step with the state saved then.
// AWS's tools start it for the credentials of a profile, as that profile says.
const isProcess = process.argv[2] === 'credential-process';
const isPost = process.env.STATE_post === 'true';
try {
  if (isProcess) {
    // Whoever has asked may not wait for the end of the answer.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    const { credentialProcess } = await import('./credential-process.ts');
    await credentialProcess(process.env, process.argv[3]);
  } else if (isPost) {
    const { post } = await import('./post.ts');
    await post(process.env);
  } else {
    markMain(process.env);
    const { main } = await import('./main.ts');
    await main(process.env);
  }
} catch (error) {
  // All three report what they know of. Of anything else not even the text is sure to be free of secrets.
  const name = error instanceof Error ? error.name : typeof error;
  const text = `It stopped with an unexpected ${name}. Please report this.`;
  if (isProcess) console.error(`aws-auth: ${text}`);
  else console.log(`::${isPost ? 'warning' : 'error'} title=aws-auth::${text}`);
  process.exitCode = isPost && !isProcess ? 0 : 1;
}
// What is still open now (a proxy that never answers, a process of the user's) must not keep the job waiting. The last
// words are out when the callback comes.
setTimeout(() => process.stdout.write('', () => process.exit()), 50).unref();
