import type { Situation } from '../../explain/situation.ts';
import type { Claims } from '../../identity.ts';
import { newRole } from './access.ts';
import type { HopSaid } from './said.ts';

/** Gives a cause of "Not authorized to perform sts:AssumeRoleWithWebIdentity" if the token suggests it. */
type Cause = (claims: Claims, situation: Situation) => string | undefined;

const text = (claims: Claims, name: string) => claims[name] ?? '';

/** The default `sub` of a job, if it is not customised. The immutable form has IDs. */
const usual = /^repo:[^:]+:(ref:refs\/|environment:|pull_request$)/;
const immutable = /^repo:[^:/]+@\d+\/[^:/]+@\d+:/;

const customised: Cause = (claims, { subject }) => {
  const sub = text(claims, 'sub');
  if (subject?.customised) {
    const of =
      subject.keys.length > 0 ? `from ${subject.keys.join(', ')}` : 'by the template of the organisation';
    return `this repository customises sub (built ${of}), so sub is ${sub}, and a policy for the default form does not match.`;
  }
  if (!sub || usual.test(sub) || !text(claims, 'repository')) return undefined;
  return `sub does not have the default form (${sub}), probably because the organisation or the repository customises it. The policy must contain this value.`;
};

const environment: Cause = (claims) => {
  const name = text(claims, 'environment');
  if (!name || !text(claims, 'sub').includes('environment:')) return undefined;
  return `the job has the environment ${name}, so sub ends in environment:${name}, and a policy that tests the branch does not match.`;
};

const withIds: Cause = (claims) =>
  immutable.test(text(claims, 'sub'))
    ? 'sub has IDs after the @ (the immutable form, for repositories created or renamed since 15 July 2026), so a policy with only names does not match.'
    : undefined;

const pullRequest: Cause = (claims, { event }) => {
  if (!text(claims, 'sub').endsWith(':pull_request')) return undefined;
  const fork = event?.fork ? ' from a fork' : '';
  return `this run belongs to a pull request${fork}, so sub ends in pull_request, and a policy that tests the branch does not match.`;
};

const tag: Cause = (claims) => {
  const [, name] = /:ref:refs\/tags\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
  return name
    ? `this run belongs to the tag ${name}, so sub ends in ref:refs/tags/${name}, and a policy for refs/heads/… does not match.`
    : undefined;
};

const reusable: Cause = (claims) => {
  const called = text(claims, 'job_workflow_ref');
  const calling = text(claims, 'workflow_ref');
  if (!called || !calling || called === calling) return undefined;
  return `the job is in a reusable workflow: job_workflow_ref is the called workflow, ${called}, but sub names the calling repository.`;
};

const otherIssuer: Cause = (claims) => {
  const issuer = text(claims, 'iss');
  if (!issuer || issuer === 'https://token.actions.githubusercontent.com') return undefined;
  return `the issuer of the token is ${issuer}, so the provider and the condition keys in the policy must have its name.`;
};

const otherAudience: Cause = (claims) => {
  const audience = text(claims, 'aud');
  if (!audience || /^sts\.amazonaws\.com(\.cn)?$/.test(audience)) return undefined;
  return `the audience is ${audience}, so a policy that tests aud must contain it.`;
};

const letterCase: Cause = (claims) => {
  const repository = text(claims, 'repository');
  if (!/[A-Z]/.test(repository)) return undefined;
  return `the repository is ${repository}, with capital letters, and conditions are case-sensitive.`;
};

const branch: Cause = (claims) => {
  const [, name] = /:ref:refs\/heads\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
  return name ? `the policy names a branch other than ${name}, or another repository.` : undefined;
};

// Causes that the token proves come first, then those that it makes possible.
const byEvidence: readonly Cause[] = [
  customised,
  environment,
  withIds,
  pullRequest,
  tag,
  otherIssuer,
  otherAudience,
  reusable,
  letterCase,
  branch,
];

/** The causes that this token suggests, likeliest first, then those that no token shows. */
export function trustCauses(said: HopSaid, situation: Situation): readonly [string, ...string[]] {
  const claims = said.hop?.claims ?? {};
  const missed = situation.missed?.[said.hop?.role ?? ''];
  const found = [
    ...(missed ? [missed] : []),
    ...byEvidence.flatMap((cause) => cause(claims, situation) ?? []),
  ];
  const general = [
    'the policy uses * with StringEquals, which has no wildcards. Use StringLike.',
    newRole(said),
    'the role does not exist, or its name or account is wrong. AWS gives the same error for both.',
  ];
  const [first = 'no statement of the trust policy of the role matches this token.', ...rest] = found;
  return [first, ...rest, ...general];
}
