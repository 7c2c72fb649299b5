import type { Context } from '../context.ts';
import { InputError, NoIdentityError, type Problem } from '../errors/index.ts';
import { problem } from '../inputs/problem.ts';
import { firstRoles } from '../inputs/roles.ts';
import type { Inputs } from '../inputs/schema.ts';
import type { SessionTags } from '../route.ts';
import { type Choice, chooseSource, requireSource } from '../sources/choose.ts';
import { chainHint, chainOf } from '../sources/default-chain/index.ts';
import { environmentOf } from '../sources/environment/index.ts';
import type { Wanted } from '../sources/existing.ts';
import { ranked, sourceOf } from '../sources/index.ts';
import { deliverPlan } from './parts/deliver.ts';
import { firstRoleLimits } from './parts/first-role.ts';
import { hasSts, networkPlan } from './parts/network.ts';
import type { ChoicePlan, Plan } from './parts/plan.ts';
import { remarksOn } from './parts/remarks.ts';
import { longestWay, routePlan } from './parts/route.ts';
import { checkAccount } from './rules/account.ts';
import { checkAddresses } from './rules/addresses.ts';
import { allRules, sourceRules } from './rules/index.ts';
import { checkLimits } from './rules/limits.ts';
import { checkRenewal } from './rules/renewal.ts';
import { checkTagCount } from './rules/tags.ts';

export type { Plan } from './parts/plan.ts';

/** A plan, or an error that lists every problem. */
export type Planned =
  | { readonly plan: Plan; readonly error?: never }
  | { readonly plan?: never; readonly error: InputError | NoIdentityError };

/** Turns inputs into a plan. Pure: everything read from disk is already in `context` and in the problems `found`. */
export function makePlan(given: Inputs, context: Context, found: readonly Problem[]): Planned {
  const inputs = withRegion(given);
  const chosen = choose(inputs, context);
  const choice = 'source' in chosen ? chosen : undefined;
  const kind = choice?.source.kind;
  const route = routePlan(inputs, context);
  const isIdle = idleIn(choice, longestWay(route).length);
  const broken = allRules
    // The limit matters only if tags are sent.
    .filter((rule) => rule !== checkTagCount || sendsTags(route.tags, choice, longestWay(route).length))
    .map((rule) => ({ rule, problems: rule(inputs, context) }));
  const all = [
    ...broken.flatMap(({ problems }) => problems),
    ...found,
    ...checkRenewal(inputs, choice?.source, context),
    ...checkAddresses(choice?.source),
    ...checkAccount(inputs, kind, context),
    ...checkLimits(inputs, kind),
  ];
  const problems = all.filter((each) => !isIdle(each));
  if (!choice) {
    const lacking = chosen as Lacking;
    const isSourceBroken =
      found.length > 0 || broken.some(({ rule, problems: some }) => sourceRules.has(rule) && some.length > 0);
    // A broken source input explains more than "nothing to sign in with".
    const complete = isSourceBroken ? problems : [...problems, lacking.problem];
    const onlyToken = lacking.lacksToken && problems.length === 0;
    return { error: onlyToken ? new NoIdentityError(lacking.problem.what) : new InputError(complete) };
  }
  if (problems.length > 0) return { error: new InputError(problems) };
  return { plan: assemble(inputs, context, choice, all.filter(isIdle)) };
}

function assemble(inputs: Inputs, context: Context, choice: Choice, idle: readonly Problem[]): Plan {
  const route = routePlan(inputs, context);
  const isFound = sourceOf(choice.source).isFoundLater === true && inputs['credential-source'] === 'auto';
  const deliver = deliverPlan(inputs, context, isFound && longestWay(route).length === 0);
  const existing = existingWanted(inputs, context, choice, route.hops.at(-1)?.role);
  return {
    choice: { ...choice, isFound } satisfies ChoicePlan,
    route,
    guard: {
      allowedAccounts: inputs['allowed-account-ids'],
      ...(!hasSts(inputs) && { isUnasked: true }),
      ...(existing && { existing }),
    },
    deliver,
    network: networkPlan(inputs, context),
    remarks: remarksOn(inputs, context, choice, route, deliver, idle),
  };
}

/** Without `aws-region`, the step uses the region that a source's inputs name. */
function withRegion(inputs: Inputs): Inputs {
  if (inputs['aws-region']) return inputs;
  const named = ranked.map(({ regionOf }) => regionOf?.(inputs)).find((region) => region !== undefined);
  return named ? { ...inputs, 'aws-region': named } : inputs;
}

/** Why no source can be used. */
interface Lacking {
  readonly problem: Problem;
  /** A token endpoint would be enough. */
  readonly lacksToken: boolean;
}

/** The source that the inputs select, or what is missing. */
function choose(inputs: Inputs, context: Context): Choice | Lacking {
  const kind = inputs['credential-source'];
  const wantsToken = (kind === 'github-oidc' || kind === 'auto') && !inputs['force-skip-oidc'];
  const lacksToken = firstRoles(inputs).roles.length > 0 && !context.tokenEndpoint && wantsToken;
  if (kind !== 'auto') {
    const required = requireSource(kind, inputs, context);
    if (!('missing' in required)) return required;
    const what = `${kind} cannot be used: ${required.missing}`;
    return {
      lacksToken,
      problem: problem('credential-source', what, 'Add what is missing, or write auto.'),
    };
  }
  const choice = chooseSource(inputs, context);
  if ('source' in choice) return inputs.refresh ? withoutFallback(choice) : choice;
  const reasons = choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ');
  const remedy = lacksToken
    ? 'Give the job the permission id-token: write, or set access keys.'
    : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.';
  return {
    lacksToken,
    problem: problem('credential-source', `there is nothing to sign in with: ${reasons}`, remedy),
  };
}

/** Drops the fallback to keys: the process that renews the session has no secrets. */
function withoutFallback({ fallback, ...choice }: Choice): Choice {
  if (!fallback) return choice;
  const why = 'refresh cannot reuse the keys';
  return {
    ...choice,
    passedOver: choice.passedOver.map((other) => (other.kind === fallback.kind ? { ...other, why } : other)),
  };
}

/** Whether any hop sends tags. Hops with a token or a certificate take their tags from that proof. */
function sendsTags(tags: SessionTags | undefined, choice: Choice | undefined, hops: number): boolean {
  if (!tags || !choice) return false;
  return !firstRoleLimits(choice).tags || hops > 1;
}

/** Tells whether the step can do without the input of a problem. It is then ignored with a warning. */
function idleIn(choice: Choice | undefined, hops: number): (found: Problem) => boolean {
  return ({ input, isIdle }) => {
    if (!choice) return false;
    // Half a key pair does not matter if another source signs in. Tags do not matter if no role is assumed.
    return isIdle === true || (input === 'custom-tags' && hops === 0);
  };
}

/** What existing credentials must match to be kept. Undefined if the step always fetches new ones. */
function existingWanted(
  inputs: Inputs,
  context: Context,
  { source }: Choice,
  role: string | undefined,
): Wanted | undefined {
  // The step always fetches `sessions`, and sessions that are renewed.
  if (!inputs['use-existing-credentials'] || inputs.refresh || inputs.sessions.length > 0) return undefined;
  if (!role && sourceOf(source).decidesWho) return undefined;
  const accessKeyId = inputs['aws-access-key-id'];
  const ambient = environmentOf(inputs, context);
  return {
    ...(role && { role }),
    // With a role, the given keys only lead to it. Without one, the existing credentials must be these keys.
    ...(!role && accessKeyId && { accessKeyId }),
    ...(ambient && { ambient }),
    ...(chainHint(context) && { chain: chainOf(inputs, context) }),
    ...(context.ambientExpiration && { expiration: context.ambientExpiration }),
  };
}
