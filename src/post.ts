import { forget, undo } from './deliveries/environment.ts';
import { messageOf } from './errors.ts';
import { GitHubRunner } from './github/runner.ts';
import { loadReceipts } from './github/state.ts';

/** Puts back what main changed. Works from the saved receipts alone, and warns rather than fails. */
export function post(env: NodeJS.ProcessEnv): void {
  const runner = new GitHubRunner();
  try {
    if (env.AWS_SKIP_CLEANUP_STEP === 'true') {
      for (const receipt of loadReceipts()) forget(receipt);
      runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
      return;
    }
    for (const receipt of [...loadReceipts()].reverse()) {
      for (const warning of undo(receipt, runner, (value) => runner.mask(value))) runner.warning(warning);
      runner.info(`Put back as they were before: ${receipt.names.join(', ')}.`);
    }
  } catch (error) {
    runner.warning(`The environment could not be put back: ${messageOf(error)}`);
  }
}
