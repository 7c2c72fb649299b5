import { authenticate } from './authenticate.ts';
import { likelyStsOrigin } from './aws/origin.ts';
import { deliverSignIn } from './deliveries/deliver.ts';
import { summarise } from './deliveries/summary.ts';
import { readInputs } from './inputs/read.ts';
import { readContext } from './job/context.ts';
import { GitHubRunner } from './job/github-runner.ts';
import { machineIn } from './job/machine.ts';
import { placesIn } from './job/places.ts';
import { StateLedger } from './job/state-ledger.ts';
import { stepName } from './job/step-name.ts';
import { Connections } from './net/connections.ts';
import { openNetwork } from './net/network.ts';
import { makePlan, type Plan } from './plan/index.ts';
import { withoutOtherSources } from './plan/parts/other-sources.ts';
import { withProfileRegion } from './plan/parts/profile-region.ts';
import { printingOf } from './plan/parts/remarks.ts';
import { secretsIn } from './plan/parts/secrets.ts';
import { preflight } from './preflight.ts';

/** The step: inputs to plan, plan to session, session to later steps. `early`: connections that are open already. They are closed at the end. */
export async function main(env: NodeJS.ProcessEnv, early: Connections | undefined): Promise<void> {
  const connections = early ?? new Connections();
  const [written, context] = await Promise.all([readInputs(env), readContext(env)]);
  const step = stepName(context);
  if (written.inputs.logout) {
    const { logout } = await import('./logout.ts');
    return logout(env, context, { summary: written.inputs['job-summary'], step });
  }
  const inputs = withProfileRegion(withoutOtherSources(written), context);
  const found = [...written.problems, ...(await preflight(inputs, context))];
  const { plan, error: unfit } = makePlan(inputs, context, found);
  if (plan && !plan.network.proxy) connect(plan, connections);
  const network = plan && (await openNetwork(plan.network, connections));
  const { 'mask-aws-account-id': mask, 'job-summary': summary, 'github-token': token } = inputs;
  const accounts = printingOf(inputs, context);
  const runner = new GitHubRunner({
    accounts,
    followsVisibility: mask === undefined && context.isPublic !== true,
    summary,
  });
  runner.mask(...secretsIn(inputs, context));
  try {
    if (env.GITHUB_STATE) runner.requireFiles('GITHUB_STATE');
    if (!plan || !network) throw unfit;
    if (plan.deliver.region || plan.deliver.credentials) runner.requireFiles('GITHUB_ENV');
    if (plan.deliver.outputs || env.GITHUB_OUTPUT) runner.requireFiles('GITHUB_OUTPUT');
    network.http.trace = (line) => runner.debug(line);
    runner.debug(`Plan: ${JSON.stringify(plan)}`);
    const authenticated = () => authenticate(plan, network, machineIn(env), runner);
    if (inputs.check) {
      const { check } = await import('./check.ts');
      return await check(plan, authenticated, runner);
    }
    const signIn = await authenticated();
    const { deadline } = network;
    const places = placesIn(env);
    await deliverSignIn(plan, signIn, { env, runner, deadline, ledger: new StateLedger(env), places });
    const advice = signIn.advice?.now();
    if (advice) runner.warning(advice);
    if (summary && env.GITHUB_STEP_SUMMARY) {
      const { warnings, accounts: printing } = runner;
      const clockBehind = network.http.clockBehind ?? 0;
      summarise(plan, signIn, { step, warnings, clockBehind, showsAccounts: printing === 'shown' }, runner);
    }
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(
      error,
      { context, env, step, plan, network, token, policyFile: inputs['trust-policy'] },
      runner,
    );
  } finally {
    network?.close();
    connections.destroy();
  }
}

/** Opens the connections of the first requests. Each session that is assumed at the same time needs one to STS. */
function connect({ choice: { source }, network, route, guard }: Plan, to: Connections): void {
  const text = source.kind === 'github-oidc' ? source.endpoint.url : '';
  if (URL.canParse(text)) to.open(new URL(text));
  const sts = guard.isUnasked ? undefined : likelyStsOrigin(network);
  if (sts) to.open(sts, Math.min(Math.max(1, route.branches.length), 16));
}
