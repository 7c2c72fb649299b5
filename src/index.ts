import { markMain } from './github/mark.ts';
import { main } from './main.ts';

// The runner starts this file twice in a job: for the step, and after the job's last step with the state saved then.
const isPost = process.env.STATE_post === 'true';
try {
  if (isPost) {
    const { post } = await import('./post.ts');
    await post(process.env);
  } else {
    markMain(process.env);
    await main(process.env);
  }
} catch (error) {
  // Main and post report what they know of. Of anything else not even the text is sure to be free of secrets.
  const name = error instanceof Error ? error.name : typeof error;
  console.log(
    `::${isPost ? 'warning' : 'error'} title=aws-auth::It stopped with an unexpected ${name}. Please report this.`,
  );
  process.exitCode = isPost ? 0 : 1;
}
// What is still open now (a proxy that never answers, a process of the user's) must not keep the job waiting. The last
// words are out when the callback comes.
setTimeout(() => process.stdout.write('', () => process.exit()), 50).unref();
