import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { type SourcePlan, sourceOf } from '../../sources/index.ts';
import { proxySecrets } from '../parts/network.ts';

/** Finds what prevents a later renewal of the session, when the step's secrets are gone. */
export function checkRenewal(
  inputs: Inputs,
  plan: SourcePlan | undefined,
  { proxyVariable }: Context,
): readonly Problem[] {
  if (!inputs.refresh || !plan) return [];
  const source = sourceOf(plan);
  const why = source.whyNotAgain(plan);
  const problems: Problem[] = [];
  if (why) {
    const remedy =
      'Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';
    problems.push(problem('refresh', `true, but the source is ${plan.kind}: ${why}`, remedy));
  }
  const named = inputs['aws-profile'] ? [inputs['aws-profile']] : inputs.sessions.map(({ name }) => name);
  const own = named.find((name) => source.profiles(plan).includes(name));
  if (own) {
    const remedy = 'Choose another name for the new profile.';
    problems.push(problem('refresh', `true, but the profile ${own} would be renewed from itself`, remedy));
  }
  for (const input of ['mfa-code', 'mfa-secret'] as const) {
    const remedy = 'Leave one of the two out.';
    if (inputs[input])
      problems.push(problem(input, 'set together with refresh, which cannot get new codes', remedy));
  }
  const isElsewhere = inputs['http-proxy'] === proxyVariable?.url.reveal();
  if (proxySecrets(inputs['http-proxy']).length > 0 && !isElsewhere) {
    const remedy = 'Set HTTPS_PROXY for the whole job instead: later steps find it there.';
    problems.push(
      problem('http-proxy', 'has a user name or a password, which refresh does not store', remedy),
    );
  }
  return problems;
}
