import { authenticate } from './authenticate.ts';
import { networkTurn } from './aws/http.ts';
import { openNetwork } from './aws/network.ts';
import { deliverSignIn } from './deliveries/index.ts';
import { readContext } from './github/context.ts';
import { checkFiles } from './inputs/files.ts';
import { makePlan } from './inputs/plan.ts';
import { readInputs } from './inputs/read.ts';
import { secretsIn } from './inputs/secrets.ts';
import { withSourceProfile } from './inputs/source-profile.ts';

/** The step: inputs to plan, plan to session, session to later steps. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
  // What post puts back: on the way the process may take variables from itself.
  const asFound = { ...env };
  const surroundings = readContext(env);
  const written = await readInputs(env);
  if (written.inputs.logout) {
    const { logout } = await import('./logout.ts');
    return logout(env, surroundings, { summary: written.inputs['job-summary'] });
  }
  const { inputs, context, problems } = await withSourceProfile(written.inputs, surroundings);
  const found = [...written.problems, ...problems, ...(await checkFiles(inputs, context))];
  const { plan, error: unfit } = makePlan(inputs, context, found);
  const network = plan && (await openNetwork(plan, env));
  // The connections open by themselves while the large modules below are loaded.
  await networkTurn();
  const { GitHubRunner } = await import('./github/runner.ts');
  const { StateLedger } = await import('./github/state.ts');
  await networkTurn();
  const { 'mask-aws-account-id': hideAccounts, 'job-summary': summary, 'github-token': token } = inputs;
  const runner = new GitHubRunner({ hideAccounts, summary });
  runner.mask(...secretsIn(inputs, context));
  try {
    if (env.GITHUB_STATE) runner.requireFiles('GITHUB_STATE');
    if (!plan || !network) throw unfit;
    if (plan.deliver.region || plan.deliver.credentials) runner.requireFiles('GITHUB_ENV');
    if (plan.deliver.outputs) runner.requireFiles('GITHUB_OUTPUT');
    network.http.trace = (line) => runner.debug(line);
    runner.debug(`Plan: ${JSON.stringify(plan)}`);
    const signIn = await authenticate(plan, network, runner);
    const { deadline } = network;
    await deliverSignIn(plan, signIn, { env: asFound, runner, deadline, ledger: new StateLedger(env) });
    if (summary && env.GITHUB_STEP_SUMMARY) {
      const { summarise } = await import('./deliveries/summary.ts');
      summarise(plan, signIn, runner, network.http.clockBehind);
    }
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(error, { context, plan, network, token }, runner);
  } finally {
    network?.close();
  }
}
