import type { InputError, NoIdentityError } from '../errors.ts';
import { type Explanation, flat, type Paste, type Situation } from './explanation.ts';

/** Every problem of the inputs at once. */
export function explainInputs({ problems }: InputError): Explanation {
  const list = problems.map(({ input, what, remedy }) => flat(`- ${input}: ${what}. ${remedy}`)).join('\n');
  return {
    id: 'inputs',
    brief: flat(`${problems.map(({ input, what }) => `${input}: ${what}`).join('; ')}.`),
    title: problems.length === 1 ? 'An input is wrong' : `${problems.length} inputs are wrong`,
    what: list,
    why: 'These were found before anything was sent or changed.',
    remedy: 'Correct them all; every problem is listed.',
  };
}

/** What a job needs to ask for tokens. */
const permissions: Paste = {
  where: 'In the job (permissions that you do not name are then none)',
  language: 'yaml',
  text: 'permissions:\n  id-token: write\n  contents: read',
};

const runners = { act: 'act', forgejo: 'Forgejo', gitea: 'Gitea' } as const;

/** There is nothing to sign in with. Which of the usual reasons it is depends on the run. */
export function explainNoIdentity({ message }: NoIdentityError, { runner, event }: Situation): Explanation {
  const base = { title: 'Nothing to sign in with', what: `${message}.` };
  if (runner !== 'github') {
    return {
      ...base,
      id: 'no-token-runner',
      why: `${runners[runner]} has no token endpoint here, so there is no OIDC under it.`,
      remedy:
        runner !== 'act'
          ? 'Switch OIDC on for this job if this version of the runner has it; or give the step access keys from secrets: they are the fallback.'
          : 'Give act access keys (act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY) and the step both key inputs: they are the fallback, and stay unused on GitHub. Or use the local cloud that comes with the action, which issues tokens.',
    };
  }
  if (event?.dependabot) {
    return {
      ...base,
      id: 'no-token-dependabot',
      why: 'This run was started by Dependabot, and GitHub gives such runs neither OIDC tokens nor the Actions secrets.',
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
    why: 'the job lacks the permission to ask for an OIDC token. In a reusable workflow the calling workflow has to give it as well.',
    likely: true,
    others: [
      'access keys were meant, and both inputs arrived empty: the names of the secrets are wrong, or this run may not read them.',
    ],
    remedy: 'Give the job the permission, and in a reusable workflow the calling job, too.',
    paste: [permissions],
  };
}
