import { describe, expect, test } from '@jest/globals';
import { plan as usual, withChain, withProfile } from '../../../scripts/troubleshooting/plans.ts';
import { NoCredentialsError, NoIdentityError } from '../../../src/errors/index.ts';
import { explain, type Known } from '../../../src/explanations/index.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';

const event = { name: 'pull_request', fork: false, dependabot: false };
const noToken = new NoIdentityError('there is no token endpoint');

describe('a job without a token endpoint', () => {
  test.each<[Known, string, string, string]>([
    [
      { runner: 'act' },
      'no-token-runner',
      'act has no token endpoint here, so OIDC is not available.',
      'Give access keys to act (act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY), and set both key inputs. On GitHub the keys remain an unused fallback. Or use the action’s local cloud, which issues tokens.',
    ],
    [
      { runner: 'forgejo', event: { ...event, fork: true } },
      'no-token-runner',
      'Forgejo has no token endpoint here, so OIDC is not available.',
      'Enable OIDC for this job if this version of the runner supports it. Or give the step access keys from secrets: they are the fallback.',
    ],
    [
      { runner: 'gitea' },
      'no-token-runner',
      'Gitea has no token endpoint here, so OIDC is not available.',
      'Enable OIDC for this job if this version of the runner supports it. Or give the step access keys from secrets: they are the fallback.',
    ],
    [
      { runner: 'github', event: { ...event, dependabot: true, fork: true } },
      'no-token-dependabot',
      'Dependabot started this run, and GitHub gives such runs neither OIDC tokens nor the Actions secrets.',
      "Skip the step with if: github.actor != 'dependabot[bot]', or set the keys as Dependabot secrets of the repository.",
    ],
    [
      { runner: 'github', event: { ...event, name: 'pull_request_review', fork: true } },
      'no-token-fork',
      'This is a pull_request_review run from a fork, and GitHub gives such runs neither OIDC tokens nor secrets.',
      "Skip the step with if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository, and sign in after the merge.",
    ],
    [
      { runner: 'github', event },
      'no-token-endpoint',
      'the job lacks the permission id-token: write. In a reusable workflow, the calling job needs it as well.',
      'Give the job this permission. In a reusable workflow, also give it to the calling job.',
    ],
  ])('in %j is told %s', async (known, id, why, remedy) => {
    expect(await explain(noToken, known)).toMatchObject({
      id,
      title: 'Nothing to sign in with',
      what: 'there is no token endpoint.',
      why,
      remedy,
    });
  });
});

describe('a default chain without credentials', () => {
  const none = new NoCredentialsError('no place has any');
  const missing = new NoCredentialsError('there is no profile build', { lacksProfile: true });
  const lacking = { kind: 'github-oidc', why: 'this job has no token endpoint' } as const;
  const without = (plan: Plan, ...passedOver: Plan['choice']['passedOver']): Known => ({
    runner: 'github',
    plan: { ...plan, choice: { ...plan.choice, passedOver } },
  });
  const withRole = (plan: Plan): Plan => ({ ...plan, route: usual.route });
  const session = { name: 'prod', region: 'us-east-2', hops: usual.route.hops };
  const withSession = (plan: Plan): Plan => ({ ...plan, route: { ...plan.route, branches: [session] } });

  test.each([withRole(withChain), withSession(withChain)])(
    'lacks a token if a role is wanted',
    async (plan) => {
      const explanation = await explain(none, without(plan, lacking));
      expect(explanation).toMatchObject({
        id: 'no-token-endpoint',
        what: 'The default chain found no credentials: no place has any; and this job has no token endpoint.',
      });
      expect(explanation.others).toHaveLength(1);
    },
  );

  test('lacks a token, or its profile is wrong, if AWS_PROFILE is set', async () => {
    const cause = 'AWS_PROFILE is build, and this profile gives no credentials.';
    const explanation = await explain(none, without(withRole(withProfile), lacking));
    expect(explanation).toMatchObject({ id: 'no-token-endpoint', likely: true });
    expect(explanation.others?.slice(1)).toEqual([cause]);
    const act = await explain(none, { ...without(withRole(withProfile), lacking), runner: 'act' });
    expect(act).toMatchObject({ id: 'no-token-runner', likely: true, others: [cause] });
  });

  test.each<Known>([
    { runner: 'github' },
    without(withChain, lacking),
    without(withRole(withChain)),
    without(withRole(withChain), { kind: 'github-oidc', why: 'force-skip-oidc is true' }),
    without(withRole(withChain), { kind: 'sso', why: lacking.why }),
    without(usual),
  ])('%# does not lack a token', async (known) => {
    expect(await explain(none, known)).toMatchObject({
      id: 'no-credentials',
      title: 'No credentials were found',
      what: 'The default chain found no credentials: no place has any.',
    });
  });

  test('has a profile that is missing or broken', async () => {
    const files = { profiles: { files: ['a', 'b'] } };
    const remedy =
      "Correct the profile build, write it before this step, or set AWS_PROFILE: '' for the step.";
    const start = 'An earlier step or the runner’s setup set AWS_PROFILE to build, and';
    expect(await explain(missing, { ...without(withProfile), ...files })).toMatchObject({
      id: 'profile-missing',
      why: `${start} the shared files have no such profile. The step searched a and b.`,
      remedy,
    });
    expect((await explain(missing, without(withProfile))).why).toBe(
      `${start} the shared files have no such profile.`,
    );
    expect(await explain(none, { ...without(withProfile), ...files })).toMatchObject({
      id: 'profile-broken',
      why: `${start} this profile gives no credentials.`,
      remedy,
    });
  });
});
