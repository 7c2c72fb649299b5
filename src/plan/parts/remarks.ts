import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import { ignoresEnvironment } from '../../inputs/exports.ts';
import { roleForm } from '../../inputs/roles.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { Hop, Route, SessionTags } from '../../route.ts';
import type { Choice } from '../../sources/choose.ts';
import { sourceOf } from '../../sources/index.ts';
import type { AccountPrinting } from '../../text/scrub.ts';
import { firstRoleLimits } from './first-role.ts';
import { endpointsOf, maxAttemptsOf } from './network.ts';
import type { DeliverPlan, Remarks } from './plan.ts';
import { chainNotices, hasSettingsRole, longestWay } from './route.ts';

/** The notices and warnings about a plan. `idle`: problems with inputs that the step ignores. */
export function remarksOn(
  inputs: Inputs,
  context: Context,
  choice: Choice,
  route: Route,
  deliver: DeliverPlan,
  idle: readonly Problem[],
): Remarks {
  const way = longestWay(route);
  return {
    notices: [...chainNotices(inputs, context), ...idleRenewal(inputs, deliver)],
    warnings: [
      ...(context.checksNoCertificates ? [uncheckedCertificates] : []),
      ...keyWarnings(inputs, context, choice),
      ...tagWarnings(inputs, choice, way, route.tags),
      ...idleWarnings(inputs, choice, way),
      ...idle.map(({ input, what }) => `${input} is ignored: ${what}.`),
    ],
    accounts: printingOf(inputs, context),
    keyAge: inputs['key-age-check'] && hasIam(inputs, context),
  };
}

const uncheckedCertificates =
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so Node checks no certificate. Any machine between this runner and AWS can read and use what the job sends. Remove the variable. If a proxy needs it, name the certificate of the proxy in NODE_EXTRA_CA_CERTS.';

/** Anyone can read a public repository's logs, so account IDs are hidden unless the workflow says otherwise. */
export function printingOf(inputs: Inputs, { isPublic, runner }: Context): AccountPrinting {
  const wanted = inputs['mask-aws-account-id'];
  if (wanted !== undefined) return wanted ? 'masked' : 'shown';
  return isPublic === false || runner === 'act' ? 'shown' : 'hidden';
}

/** Whether IAM can be asked: AWS's own, or an endpoint for IAM alone. A store with one endpoint for all services has no IAM. */
function hasIam(inputs: Inputs, context: Context): boolean {
  const { IAM, STS } = endpointsOf(inputs, context);
  if (inputs['sts-endpoint'] !== undefined) return false;
  return IAM ? IAM.isForAll !== true : STS === undefined;
}

/** Warns about long-lived keys if OIDC works or would work. */
function keyWarnings(inputs: Inputs, context: Context, { source, passedOver }: Choice): readonly string[] {
  if (inputs['force-skip-oidc'] || !isLasting(source)) return [];
  // An STS other than AWS's may not know GitHub's tokens.
  if (context.tokenEndpoint && !inputs['sts-endpoint']) {
    return [
      'The step uses long-lived access keys, although this job can request OIDC tokens. A role that trusts OIDC tokens needs no stored keys.',
    ];
  }
  const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
  if (source.kind !== 'access-keys' || !oidc || roleForm(inputs) !== 'arn') return [];
  return [
    `The step uses access keys instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write, the job needs no long-lived keys.`,
  ];
}

const isLasting = (source: Choice['source']) =>
  (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken;

/** Inputs that have no effect in this combination. */
function idleWarnings(inputs: Inputs, choice: Choice, hops: readonly Hop[]): readonly string[] {
  const { source } = choice;
  const first = firstRoleLimits(choice);
  const warnings: string[] = [];
  if (inputs['role-propagation-s'] > 0 && maxAttemptsOf(inputs) === 1) {
    warnings.push(
      'role-propagation-s is ignored, because retries are off (disable-retry or retry-max-attempts: 1).',
    );
  }
  if (inputs['special-characters-workaround'] && hops.length === 0) {
    warnings.push('special-characters-workaround is ignored, because no role is assumed.');
  }
  for (const name of ['inline-session-policy', 'managed-session-policies'] as const) {
    const why = hops.length === 0 ? 'no role is assumed' : first.policies;
    if ((inputs[name]?.length ?? 0) > 0 && why) warnings.push(`${name} is ignored, because ${why}.`);
  }
  if (inputs['role-external-id'] && hasSettingsRole(inputs) && first.externalId) {
    warnings.push(`role-external-id is ignored, because ${first.externalId}.`);
  }
  if (inputs['source-identity'] && hops.length === 0) {
    warnings.push('source-identity is ignored, because no role is assumed.');
  } else if (inputs['source-identity'] && first.sourceIdentity && hops.length === 1) {
    warnings.push(`source-identity is ignored, because ${first.sourceIdentity}.`);
  }
  if (inputs['use-existing-credentials'] && (inputs.sessions.length > 0 || inputs.refresh)) {
    const why = inputs.refresh
      ? 'refresh fetches a session that it can renew'
      : 'sessions are always fetched';
    warnings.push(`use-existing-credentials is ignored, because ${why}.`);
  } else if (inputs['use-existing-credentials'] && hops.length === 0 && sourceOf(source).decidesWho) {
    warnings.push(
      'use-existing-credentials is ignored, because the wanted identity is unknown without role-to-assume.',
    );
  }
  if (inputs['unset-current-credentials'] && inputs.sessions.length > 0 && !ignoresEnvironment(inputs)) {
    warnings.push('unset-current-credentials is ignored, because this step exports no credentials.');
  }
  if (inputs['mfa-serial'] && first.secondFactor) {
    warnings.push(`mfa-serial is ignored, because the source is ${source.kind}, which needs no MFA.`);
  }
  return warnings;
}

/** Warns about requested tags that will not be sent. */
function tagWarnings(
  inputs: Inputs,
  choice: Choice,
  hops: readonly Hop[],
  tags: SessionTags | undefined,
): readonly string[] {
  const warnings: string[] = [];
  const custom = inputs['custom-tags'];
  const first = firstRoleLimits(choice);
  if (custom.length > 0 && hops.length === 0) {
    warnings.push('custom-tags is ignored, because no role is assumed.');
  } else if (custom.length > 0 && hops.length === 1 && first.tags) {
    warnings.push(`custom-tags is ignored, because ${first.tags}.`);
  } else if (custom.length > 0 && !tags) {
    warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
  }
  const dropped = tags
    ? inputs['transitive-tag-keys'].filter((key) => !tags.transitiveKeys.includes(key))
    : [];
  if (dropped.length > 0) {
    warnings.push(`transitive-tag-keys: ${dropped.join(', ')} ignored, because the session has no such tag.`);
  }
  return warnings;
}

function idleRenewal({ refresh, sessions }: Inputs, { profile }: DeliverPlan): readonly string[] {
  if (!refresh || profile || sessions.length > 0) return [];
  return ['refresh has no effect, because later steps already find these credentials and renew them.'];
}
