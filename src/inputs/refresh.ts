import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { SourcePlan } from '../types.ts';
import type { choose } from './choose.ts';
import { proxySecrets } from './proxy.ts';
import type { InputName, Inputs } from './schema.ts';

const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

/** What stands in the way of asking for the session again later, when all secrets of the step are gone. */
export function checkRefresh(
  inputs: Inputs,
  choice: ReturnType<typeof choose>,
  context: Context,
): readonly Problem[] {
  if (!inputs.refresh || !('source' in choice)) return [];
  const why = whyNotAgain(choice.source, context);
  const problems: Problem[] = [];
  if (why) {
    const remedy =
      'Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';
    problems.push(problem('refresh', `true, but the source is ${choice.source.kind}: ${why}`, remedy));
  }
  const named = inputs['aws-profile'] ? [inputs['aws-profile']] : inputs.sessions.map(({ name }) => name);
  const own = named.find((name) => profilesOf(choice.source).includes(name));
  if (own) {
    const remedy = 'Give the profile that is written another name.';
    problems.push(problem('refresh', `true, but the profile ${own} would be renewed from itself`, remedy));
  }
  for (const input of ['mfa-code', 'mfa-secret'] as const) {
    const remedy = 'Leave one of the two out.';
    if (inputs[input])
      problems.push(problem(input, 'set together with refresh, which has no person and no seed', remedy));
  }
  const isElsewhere = inputs['http-proxy'] === context.proxyVariable?.reveal();
  if (proxySecrets(inputs).length > 0 && !isElsewhere) {
    const remedy = 'Set HTTPS_PROXY for the whole job instead: later steps find it there.';
    problems.push(problem('http-proxy', 'has a user name or a password, which refresh may not keep', remedy));
  }
  return problems;
}

/** The profiles that the source reads, as far as it is known. */
function profilesOf(source: SourcePlan): readonly string[] {
  if (source.kind === 'profile') return source.profile.line;
  return source.kind === 'default-chain' ? [source.profile ?? 'default'] : [];
}

function whyNotAgain(source: SourcePlan, { ambient }: Context): string | undefined {
  switch (source.kind) {
    case 'access-keys':
    case 'environment':
      return 'keys are secrets, which the process that renews the session does not have';
    case 'web-identity-token':
      return 'there is only this one token';
    case 'cognito':
      return source.login.kind === 'web-identity-token' ? 'there is only this one token' : undefined;
    case 'default-chain':
      return source.environment && ambient
        ? 'it finds the keys in the environment, which do not renew'
        : undefined;
    case 'github-oidc':
    case 'web-identity-token-file':
    case 'profile':
    case 'sso':
      return undefined;
  }
}
