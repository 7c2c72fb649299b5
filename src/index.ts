import { main } from './main.ts';

// The runner starts this file twice in a job: for the step, and after the job's last step with the state saved then.
if (process.env.STATE_post === 'true') {
  const { post } = await import('./post.ts');
  post(process.env);
} else {
  await main(process.env);
}
