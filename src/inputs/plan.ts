import { partitionOf } from '../aws/partition.ts';
import { sessionTags } from '../chain/tags.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { type Choice, chooseSource, requireSource } from '../sources/precedence.ts';
import type { Credentials, Hop, Plan, SessionTags, SourcePlan } from '../types.ts';
import {
  checkAccount,
  checkCredentials,
  checkEndpoint,
  checkRegion,
  checkRole,
  checkTagCount,
  checkTags,
} from './rules.ts';
import { type ChainItem, type Inputs, schema } from './schema.ts';

/** A plan, or everything that stands in its way. `noIdentity`: the only thing missing is a way to sign in. */
export type Planned =
  | { readonly plan: Plan }
  | { readonly problems: readonly Problem[]; readonly noIdentity: boolean };

/** Turns inputs into a plan. Pure: all rules across inputs are here and in `rules.ts`. */
export function makePlan(inputs: Inputs, context: Context, found: readonly Problem[]): Planned {
  const choice = choose(inputs, context);
  const source = 'source' in choice ? choice.source.kind : undefined;
  const unfit = checkCredentials(inputs, context);
  const problems = [
    ...found,
    ...checkRegion(inputs),
    ...checkEndpoint(inputs, context),
    ...unfit,
    ...checkRole(inputs, context),
    ...checkTags(inputs),
    ...checkAccount(inputs, source),
  ];
  if ('problem' in choice) {
    // Half a key pair says more than that there is nothing to sign in with.
    const all = unfit.length > 0 ? problems : [...problems, choice.problem];
    return { problems: all, noIdentity: choice.lacksToken && problems.length === 0 };
  }
  const plan = assemble(inputs, context, choice);
  if (plan.tags && sendsTags(plan)) problems.push(...checkTagCount(plan.tags));
  return problems.length > 0 ? { problems, noIdentity: false } : { plan };
}

/** Whether any hop is one with credentials. Those of a web identity have their tags from the token. */
function sendsTags({ source, fallback, hops }: Plan): boolean {
  return source.kind !== 'github-oidc' || fallback !== undefined || hops.length > 1;
}

function choose(inputs: Inputs, context: Context): Choice | { problem: Problem; lacksToken: boolean } {
  const role = inputs['role-to-assume'];
  const keys = keysOf(inputs);
  const available = {
    role: !role ? ('none' as const) : role.startsWith('arn:') ? ('arn' as const) : ('name' as const),
    audience: inputs.audience ?? audienceOf(inputs['aws-region']),
    chaining: inputs['role-chaining'],
    ...(context.tokenEndpoint && { endpoint: context.tokenEndpoint }),
    ...(keys && { keys }),
    ...(context.ambient && { ambient: context.ambient }),
  };
  const kind = inputs['credential-source'];
  const lacksToken = Boolean(role) && !context.tokenEndpoint && (kind === 'auto' || kind === 'github-oidc');
  if (kind !== 'auto') {
    const required = requireSource(kind, available);
    if (!('missing' in required)) return required;
    return {
      lacksToken,
      problem: {
        input: 'credential-source',
        what: `${kind} cannot be used: ${required.missing}`,
        remedy: 'Give the job what is missing, or write auto.',
      },
    };
  }
  const choice = chooseSource(available);
  if ('source' in choice) return choice;
  return {
    lacksToken,
    problem: {
      input: 'credential-source',
      what: `there is nothing to sign in with: ${choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ')}`,
      remedy:
        role && !context.tokenEndpoint
          ? 'Give the job the permission id-token: write, or set access keys.'
          : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.',
    },
  };
}

/** In China regions STS accepts another audience than elsewhere, so an unset one follows the region. */
function audienceOf(region: string | undefined): string {
  return partitionOf(region ?? '')?.id === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

function keysOf(inputs: Inputs): Credentials | undefined {
  const id = inputs['aws-access-key-id'];
  const secret = inputs['aws-secret-access-key'];
  const token = inputs['aws-session-token'];
  if (!id || !secret) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

function assemble(inputs: Inputs, context: Context, choice: Choice): Plan {
  const region = inputs['aws-region'] ?? '';
  const hops = hopsOf(inputs, context);
  const tags = inputs['role-skip-session-tagging'] ? undefined : tagsOf(inputs, context);
  const exports = inputs['output-env-credentials'];
  const stsEndpoint = inputs['sts-endpoint'];
  return {
    region,
    partition: partitionOf(region)?.id ?? 'aws',
    ...choice,
    hops,
    ...(tags && { tags }),
    allowedAccounts: inputs['allowed-account-ids'],
    maskAccountId: inputs['mask-aws-account-id'],
    deliver: {
      region: exports,
      // What `auto` found in the environment stays where it is: later steps find it there as well.
      credentials: exports && !(isAmbient(inputs, choice.source) && hops.length === 0),
      outputs: inputs['output-credentials'],
    },
    network: {
      ...(stsEndpoint && { stsEndpoint }),
      timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
      maxAttempts: inputs['disable-retry'] ? 1 : inputs['retry-max-attempts'],
    },
    notices: chainNotices(inputs, context),
    warnings: [...keyWarnings(inputs, choice), ...tagWarnings(inputs, choice, hops, tags)],
  };
}

function isAmbient(inputs: Inputs, source: SourcePlan): boolean {
  return source.kind === 'environment' && inputs['credential-source'] === 'auto';
}

// AWS allows a session of a chained role one hour at most:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;

/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs: Inputs, context: Context): boolean {
  return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}

function hopsOf(inputs: Inputs, context: Context): readonly Hop[] {
  const role = inputs['role-to-assume'];
  const externalId = inputs['role-external-id'];
  const policy = inputs['inline-session-policy'];
  const first: Hop[] = role
    ? [
        {
          role,
          sessionName: inputs['role-session-name'],
          duration: startsChained(inputs, context)
            ? Math.min(inputs['role-duration-seconds'], chainedLimit)
            : inputs['role-duration-seconds'],
          ...(externalId && { externalId }),
          ...(policy && { policy }),
          policyArns: inputs['managed-session-policies'],
        },
      ]
    : [];
  return [...first, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}

function chainedHop(item: ChainItem, inputs: Inputs): Hop {
  return {
    role: item.role,
    sessionName: item.sessionName ?? inputs['role-session-name'],
    duration: Math.min(item.duration ?? inputs['role-duration-seconds'], chainedLimit),
    ...(item.externalId && { externalId: item.externalId }),
    ...(item.policy && { policy: item.policy }),
    policyArns: [],
  };
}

function chainNotices(inputs: Inputs, context: Context): readonly string[] {
  const wanted = inputs['role-duration-seconds'];
  const asked = [
    ...(startsChained(inputs, context) ? [wanted] : []),
    ...inputs['role-chain'].map(({ duration }) => duration ?? wanted),
  ];
  if (!asked.some((seconds) => seconds > chainedLimit)) return [];
  return [
    `The session will last ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS allows a chained role one hour. A role that trusts GitHub directly can have up to 12 hours.`,
  ];
}

/** Keys for a role that OIDC could reach as well are second best, and the reason for them is worth knowing. */
function keyWarnings(inputs: Inputs, { source, passedOver }: Choice): readonly string[] {
  const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
  if (source.kind !== 'access-keys' || !oidc || !inputs['role-to-assume']?.startsWith('arn:')) return [];
  return [
    `The access keys are used instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write the job needs no long-lived keys.`,
  ];
}

function tagsOf(inputs: Inputs, context: Context): SessionTags {
  const custom = inputs['custom-tags'];
  const all = sessionTags(context.github, custom, []);
  const keys = [...all.kept, ...all.droppable, ...custom].map(({ key }) => key);
  return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}

function tagWarnings(
  inputs: Inputs,
  choice: Choice,
  hops: readonly Hop[],
  tags: SessionTags | undefined,
): readonly string[] {
  const warnings: string[] = [];
  const custom = inputs['custom-tags'];
  const onlyWebIdentity = choice.source.kind === 'github-oidc' && hops.length === 1;
  if (custom.length > 0 && onlyWebIdentity && !choice.fallback) {
    warnings.push('custom-tags is ignored, because the tags of an OIDC session come from the token alone.');
  } else if (custom.length > 0 && !tags) {
    warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
  }
  const dropped = tags
    ? inputs['transitive-tag-keys'].filter((key) => !tags.transitiveKeys.includes(key))
    : [];
  if (dropped.length > 0) {
    warnings.push(
      `transitive-tag-keys: ${dropped.join(', ')} left out, because the session has no such tag.`,
    );
  }
  return warnings;
}
