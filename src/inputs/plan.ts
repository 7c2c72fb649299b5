import { partitionOf } from '../aws/partition.ts';
import { allTags, sessionTags } from '../chain/tags.ts';
import { InputError, NoIdentityError, type Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { type Choice, yieldsToken } from '../sources/precedence.ts';
import type {
  DeliverPlan,
  Hop,
  NetworkPlan,
  Plan,
  SecretForm,
  SessionPlan,
  SessionTags,
  SourcePlan,
} from '../types.ts';
import { choose, exportsEnvironment, ignoresEnvironment } from './choose.ts';
import { checkCognito } from './cognito.ts';
import { saysWho, wanted } from './existing.ts';
import { chainNotices, hopsOf, sessionsOf } from './hops.ts';
import { checkMfa, mfaOf } from './mfa.ts';
import { checkProxy, proxyOf } from './proxy.ts';
import { checkRefresh } from './refresh.ts';
import {
  checkAccount,
  checkEndpoint,
  checkPolicies,
  checkRegion,
  checkRole,
  checkTagCount,
  checkTags,
} from './rules.ts';
import { type Inputs, schema } from './schema.ts';
import { checkSessions, ownSession } from './session-rules.ts';
import {
  checkChaining,
  checkCredentials,
  checkNamedSource,
  checkOneWay,
  checkTokenFile,
} from './source-rules.ts';
import { checkSso } from './sso.ts';
import { idleWarnings, keyWarnings, tagWarnings } from './warnings.ts';

/** A plan, or the error that says everything that stands in its way. */
export type Planned =
  | { readonly plan: Plan; readonly error?: never }
  | { readonly plan?: never; readonly error: InputError | NoIdentityError };

/** Turns inputs into a plan. Pure: all rules across inputs are here and in `rules.ts`. */
export function makePlan(inputs: Inputs, context: Context, found: readonly Problem[]): Planned {
  const choice = choose(inputs, context);
  const source = 'source' in choice ? choice.source.kind : undefined;
  const unfit = [
    ...found,
    ...checkOneWay(inputs),
    ...checkNamedSource(inputs),
    ...checkCredentials(inputs),
    ...checkChaining(inputs, context),
    ...checkTokenFile(inputs),
    ...checkSso(inputs),
    ...checkCognito(inputs, context),
  ];
  const problems = [
    ...checkRegion(inputs),
    ...checkEndpoint(inputs, context),
    ...checkProxy(inputs),
    ...unfit,
    ...checkRole(inputs, context),
    ...checkSessions(inputs),
    ...checkRefresh(inputs, choice, context),
    ...checkMfa(inputs, context),
    ...checkTags(inputs),
    ...checkAccount(inputs, source, context),
    ...checkPolicies(inputs, source),
  ];
  if ('problem' in choice) {
    // Half a key pair says more than that there is nothing to sign in with.
    const all = unfit.length > 0 ? problems : [...problems, choice.problem];
    const onlyToken = choice.lacksToken && problems.length === 0;
    return { error: onlyToken ? new NoIdentityError(choice.problem.what) : new InputError(all) };
  }
  const plan = assemble(inputs, context, choice);
  if (plan.tags && sendsTags(plan)) problems.push(...checkTagCount(plan.tags));
  return problems.length > 0 ? { error: new InputError(problems) } : { plan };
}

/** Whether any hop is one with credentials. Those of a web identity have their tags from the token. */
function sendsTags({ source, fallback, hops, sessions }: Plan): boolean {
  return !yieldsToken(source) || fallback !== undefined || longestWay(hops, sessions).length > 1;
}

/** All hops to the session that has most of them. */
function longestWay(hops: readonly Hop[], sessions: readonly SessionPlan[]): readonly Hop[] {
  const [longest] = [...sessions].sort((one, other) => other.hops.length - one.hops.length);
  return [...hops, ...(longest?.hops ?? [])];
}

function assemble(inputs: Inputs, context: Context, choice: Choice): Plan {
  const region = inputs['aws-region'] ?? '';
  const hops = hopsOf(inputs, context);
  const sessions = sessionsOf(inputs, context, hops);
  const way = longestWay(hops, sessions);
  const own = ownSession(inputs);
  const secretForm = secretFormOf(inputs, context);
  const deliver = deliverPlan(inputs, context, isAmbient(inputs, choice.source) && way.length === 0);
  const tags = inputs['role-skip-session-tagging'] ? undefined : tagsOf(inputs, context);
  const mfa = mfaOf(inputs, context);
  const sourceIdentity = inputs['source-identity'];
  const keeps = canKeep(inputs) && saysWho(choice, hops);
  const existing = keeps && wanted(inputs, context, hops);
  return {
    region,
    partition: partitionOf(region)?.id ?? 'aws',
    ...choice,
    hops,
    sessions,
    ...(own && { ownSession: own }),
    ...(tags && { tags }),
    ...(mfa && { mfa }),
    ...(sourceIdentity && { sourceIdentity }),
    sessionDuration: inputs['role-duration-seconds'],
    keyAge: context.hasIam && !inputs['sts-endpoint'],
    allowedAccounts: inputs['allowed-account-ids'],
    maskAccountId: inputs['mask-aws-account-id'],
    inPlace: isAmbient(inputs, choice.source),
    ...(existing && { existing }),
    ...(secretForm && way.length > 0 && { secretForm }),
    deliver,
    network: networkPlan(inputs, context),
    notices: [...chainNotices(inputs, context), ...idleRefresh(inputs, deliver)],
    warnings: [
      ...keyWarnings(inputs, context, choice),
      ...tagWarnings(inputs, choice, way, tags),
      ...idleWarnings(inputs, choice, way),
    ],
  };
}

/** Sessions, and those that are to be renewed, are fetched anew. */
function canKeep({ refresh, sessions, ...inputs }: Inputs): boolean {
  return inputs['use-existing-credentials'] && !refresh && sessions.length === 0;
}

/** What `auto` found in the environment stays where it is: later steps find it there as well. */
function isAmbient(inputs: Inputs, { kind }: SourcePlan): boolean {
  return (kind === 'environment' || kind === 'default-chain') && inputs['credential-source'] === 'auto';
}

/**
 * Git Bash on Windows takes a variable that begins with a slash for a path, and makes C:/Program Files/Git/… of it
 * (https://www.msys2.org/docs/filesystem-paths/). One secret access key of 64 does. Not where each attempt would need a code.
 */
function secretFormOf(inputs: Inputs, { isWindows }: Context): SecretForm | undefined {
  if (inputs['special-characters-workaround']) return 'plain';
  const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
  return isWindows && !needsCode ? 'no-slash-first' : undefined;
}

/** `inPlace`: later steps find the credentials, and renew them, without our help. */
function deliverPlan(inputs: Inputs, context: Context, inPlace: boolean): DeliverPlan {
  const exports = exportsEnvironment(inputs);
  const profile = profileFor(inputs, context, inPlace);
  return {
    region: exports,
    credentials: exports,
    outputs: inputs['output-credentials'],
    refresh: inputs.refresh,
    unset: ignoresEnvironment(inputs),
    overwrite: inputs['overwrite-aws-profile'],
    ...(profile && { profile }),
    ...(profile && !inputs['aws-profile'] && !inputs.refresh && { inPlaceOfAnother: true }),
  };
}

/** The name of the profile for the step's own session, if it needs one. */
function profileFor(inputs: Inputs, context: Context, inPlace: boolean): string | undefined {
  const named = inputs['aws-profile'];
  if (named || inputs.sessions.length > 0 || inPlace) return named;
  // Some tools prefer AWS_PROFILE to keys, so one that still names an earlier session has to name this one.
  const isShadowed = context.profileInTheWay && exportsEnvironment(inputs);
  return inputs.refresh || isShadowed ? context.newProfile : undefined;
}

function idleRefresh({ refresh, sessions }: Inputs, { profile }: DeliverPlan): readonly string[] {
  if (!refresh || profile || sessions.length > 0) return [];
  return ['refresh has nothing to do: later steps find the same credentials by themselves, and renew them.'];
}

function networkPlan(inputs: Inputs, { github }: Context): NetworkPlan {
  const stsEndpoint = inputs['sts-endpoint'];
  const proxy = proxyOf(inputs);
  // The workaround is known to bring retries along, whatever the inputs for them say.
  const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
  return {
    ...(proxy && { proxy }),
    ...(stsEndpoint && { stsEndpoint }),
    ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
    timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
    maxAttempts: once ? 1 : inputs['retry-max-attempts'],
  };
}

function tagsOf(inputs: Inputs, context: Context): SessionTags {
  const custom = inputs['custom-tags'];
  const all = sessionTags(context.github, custom, []);
  const keys = allTags(all).map(({ key }) => key);
  return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}
