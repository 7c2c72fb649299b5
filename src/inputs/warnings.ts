import type { Context } from '../github/context.ts';
import { type Choice, yieldsToken } from '../sources/precedence.ts';
import type { Hop, SessionTags } from '../types.ts';
import { ignoresEnvironment } from './choose.ts';
import { saysWho } from './existing.ts';
import { firstRoles } from './hops.ts';
import type { Inputs } from './schema.ts';

/** Long-lived keys where OIDC works, or would work, are second best, and the reason for them is worth knowing. */
export function keyWarnings(
  inputs: Inputs,
  { tokenEndpoint }: Context,
  { source, passedOver }: Choice,
): readonly string[] {
  if (inputs['force-skip-oidc'] || !isLasting(source)) return [];
  // Another STS may not know GitHub's tokens.
  if (tokenEndpoint && !inputs['sts-endpoint']) {
    return [
      'Long-lived access keys are used although this job can ask for OIDC tokens. A role that trusts them needs no stored keys.',
    ];
  }
  const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
  if (source.kind !== 'access-keys' || !oidc || !canUseOidc(inputs)) return [];
  return [
    `The access keys are used instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write the job needs no long-lived keys.`,
  ];
}

const canUseOidc = (inputs: Inputs) => {
  const { roles } = firstRoles(inputs);
  return roles.length > 0 && roles.every((role) => role.startsWith('arn:'));
};

const isLasting = (source: Choice['source']) =>
  (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken;

/** Inputs that have no effect in this combination. */
export function idleWarnings(inputs: Inputs, choice: Choice, hops: readonly Hop[]): readonly string[] {
  const { source, fallback } = choice;
  const byToken = yieldsToken(source) && !fallback;
  const warnings: string[] = [];
  if (inputs['special-characters-workaround'] && hops.length === 0) {
    warnings.push('special-characters-workaround is ignored, because no role is assumed.');
  }
  for (const name of ['inline-session-policy', 'managed-session-policies'] as const) {
    if ((inputs[name]?.length ?? 0) > 0 && hops.length === 0) {
      warnings.push(`${name} is ignored, because no role is assumed that it could limit.`);
    }
  }
  if (inputs['source-identity'] && hops.length === 0) {
    warnings.push('source-identity is ignored, because no role is assumed.');
  } else if (inputs['source-identity'] && byToken && hops.length === 1) {
    warnings.push('source-identity is ignored, because a web identity has it from its token alone.');
  }
  if (inputs['use-existing-credentials'] && (inputs.sessions.length > 0 || inputs.refresh)) {
    const why = inputs.refresh ? 'refresh fetches a session that it can renew' : 'sessions are fetched anew';
    warnings.push(`use-existing-credentials is ignored, because ${why}.`);
  } else if (inputs['use-existing-credentials'] && !saysWho(choice, hops)) {
    warnings.push(
      'use-existing-credentials is ignored, because without role-to-assume nothing says whose credentials are wanted.',
    );
  }
  if (inputs['unset-current-credentials'] && inputs.sessions.length > 0 && !ignoresEnvironment(inputs)) {
    warnings.push('unset-current-credentials is ignored, because this step leaves the environment alone.');
  }
  if (inputs['mfa-serial'] && byToken) {
    warnings.push(
      `mfa-serial is ignored, because the source is ${source.kind}, which needs no second factor.`,
    );
  }
  return warnings;
}

/** Tags that were asked for and will not be sent. */
export function tagWarnings(
  inputs: Inputs,
  choice: Choice,
  hops: readonly Hop[],
  tags: SessionTags | undefined,
): readonly string[] {
  const warnings: string[] = [];
  const custom = inputs['custom-tags'];
  const onlyWebIdentity = yieldsToken(choice.source) && hops.length === 1;
  if (custom.length > 0 && hops.length === 0) {
    warnings.push('custom-tags is ignored, because no role is assumed.');
  } else if (custom.length > 0 && onlyWebIdentity && !choice.fallback) {
    warnings.push(
      'custom-tags is ignored, because the tags of a web identity session come from its token alone.',
    );
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
