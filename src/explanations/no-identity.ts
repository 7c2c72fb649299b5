import type { NoCredentialsError, NoIdentityError } from '../errors/index.ts';
import type { Explanation, Paste } from '../explain/explanation.ts';
import type { Entry } from '../explain/failure.ts';
import { noEndpoint } from '../sources/github-oidc/index.ts';
import type { Known } from './situation.ts';

export const noIdentityEntries = {
  'no-token-endpoint': {
    group: 'Nothing to sign in with',
    seen: 'Credentials could not be loaded, although `role-to-assume` is set',
  },
  'no-token-runner': { group: 'Nothing to sign in with', seen: 'The same under act, Forgejo or Gitea' },
  'no-token-fork': { group: 'Nothing to sign in with', seen: 'The same on a pull request from a fork' },
  'no-token-dependabot': { group: 'Nothing to sign in with', seen: 'The same on a run of Dependabot' },
  'no-credentials': {
    group: 'Nothing to sign in with',
    seen: 'Could not load credentials from any providers',
  },
  'profile-missing': {
    group: 'Nothing to sign in with',
    seen: 'The config profile (…) could not be found',
  },
  'profile-broken': {
    group: 'Nothing to sign in with',
    seen: 'Could not resolve credentials using profile: …',
  },
} as const satisfies Record<string, Entry>;

/** The permissions that a job needs to request OIDC tokens. */
const permissions: Paste = {
  where: 'In the job (this sets all other permissions to none)',
  language: 'yaml',
  text: 'permissions:\n  id-token: write\n  contents: read',
};

const runners = { act: 'act', forgejo: 'Forgejo', gitea: 'Gitea' } as const;

/** Explains why there is nothing to sign in with. The reason depends on the runner and the event. */
export function explainNoIdentity({ message }: Pick<NoIdentityError, 'message'>, known: Known): Explanation {
  const { runner, event } = known;
  const base = { title: 'Nothing to sign in with', what: `${message}.` };
  if (runner !== 'github') {
    return {
      ...base,
      id: 'no-token-runner',
      why: `${runners[runner]} has no token endpoint here, so OIDC is not available.`,
      remedy:
        runner !== 'act'
          ? 'Enable OIDC for this job if this version of the runner supports it. Or give the step access keys from secrets: they are the fallback.'
          : 'Give access keys to act (act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY), and set both key inputs. On GitHub the keys remain an unused fallback. Or use the action’s local cloud, which issues tokens.',
    };
  }
  if (event?.dependabot) {
    return {
      ...base,
      id: 'no-token-dependabot',
      why: 'Dependabot started this run, and GitHub gives such runs neither OIDC tokens nor the Actions secrets.',
      remedy:
        "Skip the step with if: github.actor != 'dependabot[bot]', or set the keys as Dependabot secrets of the repository.",
    };
  }
  if (event?.fork) {
    return {
      ...base,
      id: 'no-token-fork',
      why: `This is a ${event.name} run from a fork, and GitHub gives such runs neither OIDC tokens nor secrets.`,
      remedy:
        "Skip the step with if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository, and sign in after the merge.",
    };
  }
  return {
    ...base,
    id: 'no-token-endpoint',
    why: 'the job lacks the permission id-token: write. In a reusable workflow, the calling job needs it as well.',
    likely: true,
    others: [
      'both access key inputs are empty, because the names of the secrets are wrong or this run may not read them.',
    ],
    remedy: 'Give the job this permission. In a reusable workflow, also give it to the calling job.',
    paste: [permissions],
  };
}

/** Explains why the default chain, the last resort, found no credentials. */
export function explainNoCredentials(error: NoCredentialsError, known: Known): Explanation {
  const { plan, profiles } = known;
  const lacksToken = plan?.choice.passedOver.some(
    ({ kind, why }) => kind === 'github-oidc' && why === noEndpoint,
  );
  const source = plan?.choice.source;
  const profile = source?.kind === 'default-chain' ? source.profile : undefined;
  const tried = `The default chain found no credentials: ${error.message}`;
  const wantsRole = plan !== undefined && plan.route.hops.length + plan.route.branches.length > 0;
  if (wantsRole && lacksToken) {
    const explanation = explainNoIdentity({ message: `${tried}; and ${noEndpoint}` }, known);
    const cause = `AWS_PROFILE is ${profile}, and this profile gives no credentials.`;
    return profile
      ? { ...explanation, likely: true, others: [...(explanation.others ?? []), cause] }
      : explanation;
  }
  const base = { title: 'No credentials were found', what: `${tried}.` };
  if (profile) {
    const isMissing = error.lacksProfile;
    const where = profiles ? ` The step searched ${profiles.files.join(' and ')}.` : '';
    return {
      ...base,
      id: isMissing ? 'profile-missing' : 'profile-broken',
      why: isMissing
        ? `An earlier step or the runner’s setup set AWS_PROFILE to ${profile}, and the shared files have no such profile.${where}`
        : `An earlier step or the runner’s setup set AWS_PROFILE to ${profile}, and this profile gives no credentials.`,
      remedy: `Correct the profile ${profile}, write it before this step, or set AWS_PROFILE: '' for the step.`,
    };
  }
  return {
    ...base,
    id: 'no-credentials',
    why: 'The environment, the shared files and the metadata services of containers and instances have no credentials.',
    remedy:
      'Set role-to-assume and give the job the permission id-token: write. Or give this runner a role, or the step access keys. In a container on EC2, the instance needs a metadata hop limit of 2.',
    paste: [
      {
        where: 'For a container on EC2',
        language: 'sh',
        text: 'aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2',
      },
    ],
  };
}
