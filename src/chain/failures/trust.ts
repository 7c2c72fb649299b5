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
      subject.keys.length > 0 ? `of ${subject.keys.join(', ')}` : 'by the template of the organisation';
    return `this repository customises sub, which GitHub makes ${of}; it reads ${sub}, and a policy with the usual form does not match.`;
  }
  if (!sub || usual.test(sub) || !text(claims, 'repository')) return undefined;
  return `sub has not the usual form (${sub}), as where an organisation or a repository customises it; the policy has to name it as it is.`;
};

const environment: Cause = (claims) => {
  const name = text(claims, 'environment');
  if (!name || !text(claims, 'sub').includes('environment:')) return undefined;
  return `the job has the environment ${name}, so sub ends in environment:${name} and names no branch; a policy that tests for the branch does not match.`;
};

const withIds: Cause = (claims) =>
  immutable.test(text(claims, 'sub'))
    ? 'sub has IDs after the @ (the immutable form, which repositories made or renamed since 15 July 2026 have); a policy with names alone does not match.'
    : undefined;

const pullRequest: Cause = (claims, { event }) => {
  if (!text(claims, 'sub').endsWith(':pull_request')) return undefined;
  const fork = event?.fork ? ' (this one comes from a fork)' : '';
  return `this is a run of a pull request${fork}, so sub ends in pull_request and names no branch; a policy that tests for the branch does not match.`;
};

const tag: Cause = (claims) => {
  const [, name] = /:ref:refs\/tags\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
  return name
    ? `the run is of the tag ${name}, so sub ends in ref:refs/tags/${name}; a policy for refs/heads/… does not match.`
    : undefined;
};

const reusable: Cause = (claims) => {
  const called = text(claims, 'job_workflow_ref');
  const calling = text(claims, 'workflow_ref');
  if (!called || !calling || called === calling) return undefined;
  return `the job is in a reusable workflow, so a policy that tests job_workflow_ref has to name the called one, ${called}, and sub still names the calling repository.`;
};

const otherIssuer: Cause = (claims) => {
  const issuer = text(claims, 'iss');
  if (!issuer || issuer === 'https://token.actions.githubusercontent.com') return undefined;
  return `the token comes from ${issuer}: provider and condition keys of the policy have to be named after that issuer.`;
};

const otherAudience: Cause = (claims) => {
  const audience = text(claims, 'aud');
  if (!audience || /^sts\.amazonaws\.com(\.cn)?$/.test(audience)) return undefined;
  return `the audience is ${audience}; a policy that tests aud has to name it.`;
};

const letterCase: Cause = (claims) => {
  const repository = text(claims, 'repository');
  if (!/[A-Z]/.test(repository)) return undefined;
  return `the repository is ${repository}, with capitals, and letter case counts.`;
};

const branch: Cause = (claims) => {
  const [, name] = /:ref:refs\/heads\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
  return name ? `the policy names another branch than ${name}, or another repository.` : undefined;
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
  const found = byEvidence.flatMap((cause) => cause(claims, situation) ?? []);
  const general = [
    'the policy has * in a StringEquals, which takes it literally; StringLike is the one with wildcards.',
    newRole(said),
    'the role does not exist, or its name or account is misspelt: AWS says the same then.',
  ];
  const [first = 'no statement of the trust policy of the role matches this token.', ...rest] = found;
  return [first, ...rest, ...general];
}
